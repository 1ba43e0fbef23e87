#pragma once
#include <caseaudit/aggregate.hpp>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace caseaudit::aggregate {

/// Every reference that the audits are known to hold, to keep them out of the free text of a pack.
class CASEAUDIT_API References {
public:
    References() = default;
    explicit References(const std::vector<CheckedAudit>& audits);

    void add(const Audit& audit);

    /// The text with each of them, and whatever else is written as references are (W-012), made
    /// "[reference]".
    std::string removed_from(std::string_view text) const;

private:
    bool is_one(std::string_view word) const;
    std::set<std::string, std::less<>> known_;
};

}  // namespace caseaudit::aggregate
