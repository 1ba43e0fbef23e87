#include "sampling/second_readings.hpp"

#include <spdlog/fmt/fmt.h>

#include <caseaudit/error.hpp>
#include <map>
#include <set>

#include "sampling/tickets.hpp"

namespace caseaudit::sampling {
namespace {

std::set<std::string> drawn_at_random(const std::vector<ReadableAudit>& audits, Count random,
                                      const std::string& seed) {
    std::set<std::string> drawn;
    if (random == 0) return drawn;
    Frame frame;
    for (const auto& audit : audits) frame.cases.push_back({audit.id, {}});
    const auto all = lots(frame, seed);
    for (auto lot = all.begin(); lot != all.begin() + random; ++lot) drawn.insert(lot->file->ref);
    return drawn;
}

void check(const std::vector<ReadableAudit>& audits, Count random) {
    if (audits.empty()) throw Error{"there is no completed audit with a grade to read a second time"};
    if (random > static_cast<Count>(audits.size()))
        throw Error{fmt::format("{} second readings are wanted, and there are {} audits with a grade", random,
                                audits.size())};
    std::set<std::string> seen;
    for (const auto& audit : audits) {
        if (!seen.insert(audit.id).second)
            throw Error{fmt::format("the audit '{}' comes twice: an id is one audit's alone", audit.id)};
    }
}

}  // namespace

std::vector<DrawnReading> draw_second_readings(const std::vector<ReadableAudit>& audits, Count random,
                                               const std::string& seed) {
    check(audits, random);
    const auto lucky = drawn_at_random(audits, random, seed);
    std::map<std::string, std::vector<WhyRead>> drawn;
    for (const auto& audit : audits) {
        std::vector<WhyRead> why;
        if (lucky.contains(audit.id)) why.push_back(WhyRead::random);
        if (audit.computed == Grade::inadequate) why.push_back(WhyRead::inadequate);
        if (audit.computed == Grade::outstanding) why.push_back(WhyRead::outstanding);
        if (audit.is_overridden) why.push_back(WhyRead::overridden);
        if (!why.empty()) drawn[audit.id] = std::move(why);
    }
    std::vector<DrawnReading> all;
    for (auto& [id, why] : drawn) all.push_back({id, std::move(why)});
    return all;
}

}  // namespace caseaudit::sampling
