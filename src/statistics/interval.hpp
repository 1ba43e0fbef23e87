#pragma once
#include <cstdint>

namespace caseaudit::statistics {

using Count = std::int64_t;

/// Limits of a share, 0 to 1, or of a coefficient.
struct Interval {
    double low = 0;
    double high = 1;

    friend bool operator==(const Interval&, const Interval&) = default;
};

/// Limits of a number of files, both included.
struct CountInterval {
    Count low = 0;
    Count high = 0;

    friend bool operator==(const CountInterval&, const CountInterval&) = default;
};

}  // namespace caseaudit::statistics
