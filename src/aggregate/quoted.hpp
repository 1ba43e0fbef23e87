#pragma once
#include <caseaudit/audit.hpp>
#include <caseaudit/columns.hpp>
#include <map>
#include <string>

namespace caseaudit::aggregate {

/// The teams with audits enough that what is said in one does not say who said it.
class QuotedTeams {
public:
    /// `least` complete audits; 0 quotes all.
    QuotedTeams(const Columns& columns, int least);

    bool has(const Audit& audit) const;
    bool has(const std::string& team) const;

private:
    int least_;
    std::map<std::string, int> complete_;
};

}  // namespace caseaudit::aggregate
