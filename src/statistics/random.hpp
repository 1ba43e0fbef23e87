#pragma once
#include <caseaudit/export.hpp>
#include <cstdint>
#include <random>

namespace caseaudit::statistics {

/// The same numbers from the same seed on every machine: the standard's mt19937_64, whose output is fixed by
/// it; the standard's distributions are not, so ranges are drawn here.
class CASEAUDIT_API Random {
public:
    explicit Random(std::uint64_t seed) : engine_{seed} {}

    /// A whole number from 0 to `bound` - 1, each as likely. `bound` is above 0.
    std::uint64_t below(std::uint64_t bound);

private:
    std::mt19937_64 engine_;
};

}  // namespace caseaudit::statistics
