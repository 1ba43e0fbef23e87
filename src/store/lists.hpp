#pragma once
#include <caseaudit/template.hpp>
#include <map>
#include <string>

#include "store/packed.hpp"
#include "store/transaction.hpp"

namespace caseaudit::store {

/// The numbers that stand for teams and for versions of templates; each is added the first time it is met.
/// Remembers them for one change.
class Lists {
public:
    struct Known {
        long long number = 0;
        Layout layout;
    };

    explicit Lists(Transaction& change) : change_{change} {}

    long long team(const std::string& name);
    /// Throws `Error` where the store holds audits of another template of that id and version.
    const Known& layout(const Template& audit_template);

private:
    Known find_or_add(const Template& audit_template);
    Known add(const Template& audit_template);

    Transaction& change_;
    std::map<std::string, long long> teams_;
    std::map<std::string, Known> layouts_;  ///< by the template's hash
};

}  // namespace caseaudit::store
