#include "statistics/random.hpp"

#include <limits>

namespace caseaudit::statistics {

std::uint64_t Random::below(std::uint64_t bound) {
    const auto most = std::numeric_limits<std::uint64_t>::max();
    const auto usable = most - most % bound;  // a multiple of bound: no number is likelier than another
    auto drawn = engine_();
    while (drawn >= usable) drawn = engine_();
    return drawn % bound;
}

}  // namespace caseaudit::statistics
