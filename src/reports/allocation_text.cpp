#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <caseaudit/error.hpp>

#include "reports/allocation_report.hpp"
#include "reports/text_lines.hpp"

namespace caseaudit::reports {
namespace {

using pairing::Allocation;

std::string pairs_in_columns(const Allocation& allocation) {
    std::vector<std::vector<std::string>> rows{{"case", "first", "", "second", "", ""}};
    for (std::size_t i = 0; i < allocation.cases.size(); ++i) {
        const auto& pair = allocation.pairs[i];
        const auto& first = allocation.auditors[pair.first];
        const auto& second = allocation.auditors[pair.second];
        std::string remarks = pair.facts_only ? "answers the facts" : "";
        if (pair.again) remarks += remarks.empty() ? "again" : "; again";
        rows.push_back({allocation.cases[i].ref, first.ref, first.role, second.ref, second.role, remarks});
    }
    return in_columns(rows, column_widths(rows));
}

std::string loads_in_columns(const Allocation& allocation) {
    std::vector<std::vector<std::string>> rows;
    for (std::size_t i = 0; i < allocation.auditors.size(); ++i) {
        const auto& auditor = allocation.auditors[i];
        rows.push_back(
            {auditor.ref, auditor.role, fmt::format("{} of {}", allocation.loads[i], auditor.most)});
    }
    return in_columns(rows, column_widths(rows));
}

std::string counted_pairs(std::int64_t count) {
    return count == 1 ? "1 pair" : fmt::format("{} pairs", count);
}

/// What was made as good as it can be, in its order.
std::string measured(const Allocation& allocation) {
    const auto [least, most] = std::ranges::minmax(allocation.loads);
    const auto& measure = allocation.measure;
    auto text = fmt::format(
        "\nThe best there is, in this order:\n"
        "  {} of one role: no allocation has fewer\n"
        "  {} to {} cases an auditor (sum of squares {}): none is more even\n",
        counted_pairs(measure.same_role), least, most, measure.squares);
    if (measure.again == allocation.least_again)
        return text + fmt::format("  {} again: none of these has fewer\n", counted_pairs(measure.again));
    return text +
           fmt::format("  {} again: no exchange of readers makes them fewer; fewer than {} cannot be\n",
                       counted_pairs(measure.again), allocation.least_again);
}

std::string restricted_in_words(const Allocation& allocation) {
    const auto restricted =
        std::ranges::count_if(allocation.cases, [](const auto& one) { return !one.restricted.empty(); });
    if (restricted == 0) return "No file is marked as restricted.\n";
    return fmt::format("{} of them restricted, read by named roles only.\n", restricted);
}

}  // namespace

std::string allocation_text(const Allocation& allocation) {
    auto text = fmt::format("{} cases for pairs of {} auditors\n", allocation.cases.size(),
                            allocation.auditors.size());
    text += restricted_in_words(allocation);
    if (allocation.replacements > 0) {
        text += fmt::format("Left out: {} replacement{} of the draw.\n", allocation.replacements,
                            allocation.replacements == 1 ? "" : "s");
    }
    text += "\n" + pairs_in_columns(allocation);
    text += "\nCases of what each offers:\n" + loads_in_columns(allocation);
    return text + measured(allocation);
}

std::string allocation_explained(const Allocation& allocation, const std::string& ref) {
    const auto found = std::ranges::find(allocation.cases, ref, &pairing::Case::ref);
    if (found == allocation.cases.end()) throw Error{fmt::format("'{}' is none of these cases", ref)};
    const auto& pair = allocation.pairs[static_cast<std::size_t>(found - allocation.cases.begin())];
    std::vector<std::vector<std::string>> rows;
    for (std::size_t i = 0; i < allocation.auditors.size(); ++i) {
        const auto& auditor = allocation.auditors[i];
        const auto bar = pairing::bar_to(auditor, *found, allocation.rules);
        std::string words{pairing::in_words(bar)};
        if (i == pair.first || i == pair.second) words = "reads it";
        if (bar == pairing::Bar::none)
            words += fmt::format(" ({} of {} cases in all)", allocation.loads[i], auditor.most);
        rows.push_back({auditor.ref, auditor.role, words});
    }
    return fmt::format("\nCase {} of {}:\n{}", ref, found->team, in_columns(rows, column_widths(rows)));
}

}  // namespace caseaudit::reports
