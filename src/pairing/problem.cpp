#include "pairing/problem.hpp"

#include <algorithm>
#include <map>

#include "pairing/readings.hpp"
#include "pairing/rotation.hpp"

namespace caseaudit::pairing {

Pair pair_of(int one, int other) { return {std::min(one, other), std::max(one, other)}; }

bool is_same_role(const Problem& problem, const Pair& pair) {
    const auto& one = problem.readers.at(static_cast<std::size_t>(pair.first));
    const auto& other = problem.readers.at(static_cast<std::size_t>(pair.second));
    return !one.beside && !other.beside && one.role == other.role;
}

Measure measure(const Problem& problem, const std::vector<Pair>& pairs) {
    Measure sum;
    std::map<int, std::int64_t> loads;
    std::map<Pair, std::int64_t> times;
    for (const auto& pair : pairs) {
        sum.same_role += is_same_role(problem, pair);
        ++loads[pair.first];
        ++loads[pair.second];
        ++times[pair];
    }
    for (const auto& [reader, load] : loads) sum.squares += load * load;
    for (const auto& [pair, count] : times) sum.again += problem.before.contains(pair) ? count : count - 1;
    return sum;
}

Assignment assign(const Problem& problem) {
    Assignment made;
    const Readings readings{problem};
    if (!readings.is_complete()) {
        made.shortages = readings.shortages();
        return made;
    }
    made.pairs = rotated(problem, readings.pairs());
    made.measure = measure(problem, made.pairs);
    made.least_again = least_again(problem, made.measure.same_role > 0);
    if (made.is_proven()) return made;
    if (auto best = fewest_again(problem, made.measure)) {
        made.pairs = std::move(*best);
        made.measure = measure(problem, made.pairs);
        made.least_again = made.measure.again;
    }
    return made;
}

}  // namespace caseaudit::pairing
