#pragma once
#include <cstdint>
#include <map>
#include <set>

#include "pairing/network.hpp"
#include "pairing/problem.hpp"

namespace caseaudit::pairing {

/// The readings as a flow: two out of each case, through the roles of those who may read it (at most one
/// through those who only read beside another; the second of a role costs), to the readers, of whom each
/// further case costs more than the one before it. What nobody can give flows past them at the highest cost.
class Readings {
public:
    explicit Readings(const Problem& problem);

    bool is_complete() const { return unread_ == 0; }
    /// The two of each case; where it is complete.
    std::vector<Pair> pairs() const;
    /// Where it is not.
    std::vector<Shortage> shortages() const;

private:
    struct Reading {
        int case_number;
        int reader;
        int arc;
    };

    void add_readers();
    void add_case(int case_number);
    std::vector<bool> short_nodes() const;
    Shortage shortage_from(int case_number, const std::map<int, std::vector<int>>& cases_of,
                           std::set<int>& told) const;

    const Problem& problem_;
    Network network_;
    std::int64_t same_role_cost_ = 0;
    std::int64_t unread_cost_ = 0;
    int sink_ = 0;
    std::vector<int> reader_nodes_;
    std::vector<int> case_nodes_;
    std::vector<int> unread_arcs_;
    std::vector<Reading> readings_;
    int unread_ = 0;
};

}  // namespace caseaudit::pairing
