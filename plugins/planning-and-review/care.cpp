#include "care.hpp"

#include <algorithm>

#include "plans.hpp"

using namespace caseaudit;

namespace planning {
namespace {

constexpr std::chrono::days one_day{1};
/// A placement that the sources do not reach back to may have been long.
constexpr int months_to_reach_back = 12;

}  // namespace

std::vector<CareTime> care_times(const CaseFile& file, Date as_of) {
    std::vector<CareTime> times;
    for (const auto& placement : file.entries("placement")) {
        if (placement.date > as_of) break;
        const auto end = end_of(placement, as_of);
        if (times.empty() || placement.date > times.back().time.to + one_day) {
            times.push_back({&placement, &placement, {placement.date, end}, {}, false});
        } else if (end >= times.back().time.to) {
            times.back().last = &placement;
            times.back().time.to = end;
        }
    }
    for (auto& one : times) {
        const Period before{months_before(one.time.from, months_to_reach_back), one.time.from};
        one.held_until = held_until(*one.last, file, as_of);
        one.beginning_known = !file.lacks(every("placement"), before);
    }
    return times;
}

std::optional<CareTime> care_now(const CaseFile& file, Date as_of) {
    const auto times = care_times(file, as_of);
    if (times.empty() || !is_open(*times.back().last, as_of)) return std::nullopt;
    return times.back();
}

}  // namespace planning
