#include <spdlog/fmt/fmt.h>

#include "statistics/items.hpp"

namespace caseaudit::statistics {

namespace {

std::vector<std::string> reasons_against(const ItemStatistics& item, const ScaleStatistics& scale,
                                         const ShorteningRules& rules) {
    std::vector<std::string> reasons;
    const auto answers = item.answered + item.not_applicable;
    if (answers >= rules.least_audits && item.share_missing >= rules.most_missing) {
        reasons.push_back(fmt::format("not applicable in {} of the {} audits that answer it",
                                      item.not_applicable, answers));
    }
    if (item.answered >= rules.least_audits && item.deviation == 0) {
        reasons.push_back(fmt::format("all {} answers are the same", item.answered));
    }
    const bool adds_little = item.rest_correlation && *item.rest_correlation < rules.least_correlation;
    if (adds_little && item.answered >= rules.least_audits && item.alpha_if_dropped && scale.alpha &&
        *item.alpha_if_dropped > *scale.alpha) {
        reasons.push_back(fmt::format(
            "goes with the other questions little (r {:.2f}); without it alpha is {:.2f} instead of {:.2f}",
            *item.rest_correlation, *item.alpha_if_dropped, *scale.alpha));
    }
    return reasons;
}

}  // namespace

std::vector<Proposal> items_to_drop(const ScaleStatistics& scale, const std::set<std::string>& kept,
                                    const ShorteningRules& rules) {
    std::vector<Proposal> made;
    const auto used = scale.method == Missing::complete_cases ? scale.complete : scale.audits;
    if (used < rules.least_audits) return made;
    for (const auto& item : scale.items) {
        if (kept.contains(item.item)) continue;
        auto reasons = reasons_against(item, scale, rules);
        if (!reasons.empty()) made.push_back({item.item, std::move(reasons)});
    }
    return made;
}

}  // namespace caseaudit::statistics
