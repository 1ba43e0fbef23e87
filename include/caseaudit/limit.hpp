#pragma once
#include <map>
#include <string>

namespace caseaudit {

enum class LimitUnit { days, working_days, months, percent, count };

/// A local or statutory limit.
struct Limit {
    int amount = 0;
    LimitUnit unit = LimitUnit::days;
    bool operator==(const Limit&) const = default;
};

using Limits = std::map<std::string, Limit, std::less<>>;

}  // namespace caseaudit
