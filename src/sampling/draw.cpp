#include "sampling/draw.hpp"

#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <caseaudit/error.hpp>

#include "sampling/quotas.hpp"
#include "sampling/tickets.hpp"

namespace caseaudit::sampling {

namespace {

using Lots = std::vector<Lot>;

void add(Draw& made, const Lots& lots, std::size_t from, Count count, const DrawnFile& like) {
    for (auto at = from; at < lots.size() && count > 0; ++at, --count) {
        auto file = like;
        file.ref = lots[at].file->ref;
        file.ticket = lots[at].ticket;
        made.files.push_back(std::move(file));
    }
}

/// Whoever has none drawn but its own: a replacement has no probability of its own.
void add_drawn_and_replacements(Draw& made, const Lots& lots, Count size, Count replacements,
                                const DrawnFile& like) {
    add(made, lots, 0, size, like);
    auto replacement = like;
    replacement.is_replacement = true;
    replacement.probability.reset();
    add(made, lots, static_cast<std::size_t>(size), replacements, replacement);
}

std::map<std::string, Lots> by_stratum(const Frame& frame, const Lots& all, const std::string& column) {
    if (std::find(frame.columns.begin(), frame.columns.end(), column) == frame.columns.end()) {
        throw Error{
            fmt::format("the frame has no column '{}'; it has {}", column, fmt::join(frame.columns, ", "))};
    }
    std::map<std::string, Lots> made;
    for (const auto& lot : all) {
        const auto value = lot.file->attributes.find(column);
        const bool is_missing = value == lot.file->attributes.end() || value->second.empty();
        made[is_missing ? "not recorded" : value->second].push_back(lot);
    }
    return made;
}

void refuse_unknown(const std::map<std::string, Lots>& strata, const Plan& plan) {
    for (const auto& [name, expected] : plan.expected) {
        if (!strata.contains(name)) {
            throw Error{fmt::format("--expect names '{}', which no file of the frame has as its {}", name,
                                    plan.strata)};
        }
        if (!(expected >= 0 && expected <= 1)) throw Error{"an expected share is between 0 and 1"};
    }
}

void draw_strata(Draw& made, const Frame& frame, const Lots& all) {
    const auto lots = by_stratum(frame, all, made.plan.strata);
    refuse_unknown(lots, made.plan);
    std::vector<Stratum> strata;
    for (const auto& [name, files] : lots) {
        const auto expected = made.plan.expected.find(name);
        strata.push_back({name, static_cast<Count>(files.size()), {}});
        if (expected != made.plan.expected.end()) strata.back().expected = expected->second;
    }
    const auto sizes = allocate(strata, made.plan.size, made.plan.allocation);
    for (std::size_t at = 0; at < strata.size(); ++at) {
        const auto& [name, files, expected] = strata[at];
        made.strata.push_back({name, files, sizes[at]});
        const double probability = static_cast<double>(sizes[at]) / static_cast<double>(files);
        const auto share = (made.plan.replacements * sizes[at] + made.plan.size - 1) / made.plan.size;
        add_drawn_and_replacements(made, lots.at(name), sizes[at], share, {"", name, false, probability, ""});
    }
    std::stable_partition(made.files.begin(), made.files.end(),
                          [](const DrawnFile& file) { return !file.is_replacement; });
}

}  // namespace

Draw draw(const Frame& frame, const Plan& plan) {
    Draw made{plan, static_cast<Count>(frame.cases.size()), {}, {}};
    if (plan.size <= 0) throw Error{"at least one file must be drawn"};
    if (plan.size > made.frame) {
        throw Error{fmt::format("{} files are wanted, but the frame has {}", plan.size, made.frame)};
    }
    if (!plan.strata.empty() && !plan.quotas.empty()) {
        throw Error{"strata and quotas exclude each other: give one of them"};
    }
    auto all = lots(frame, plan.seed);
    if (!plan.strata.empty()) {
        draw_strata(made, frame, all);
        return made;
    }
    std::optional<double> probability = static_cast<double>(plan.size) / static_cast<double>(made.frame);
    if (!plan.quotas.empty()) {
        all = with_quotas_first(frame, std::move(all), plan.quotas, plan.size);
        probability.reset();
    }
    add_drawn_and_replacements(made, all, plan.size, plan.replacements, {"", "", false, probability, ""});
    return made;
}

}  // namespace caseaudit::sampling
