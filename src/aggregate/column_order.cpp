#include "aggregate/column_order.hpp"

#include <algorithm>
#include <numeric>

#include "aggregate/answers.hpp"

namespace caseaudit::aggregate {
namespace {

/// The audits of one layout in the order of their new positions.
void order_layout(LayoutColumns& layout, const std::vector<std::uint32_t>& now_at) {
    std::vector<std::uint32_t> rows(layout.audits.size());
    std::iota(rows.begin(), rows.end(), 0U);
    for (auto& audit : layout.audits) audit = now_at[audit];
    std::ranges::sort(rows, {}, [&](std::uint32_t row) { return layout.audits[row]; });
    std::vector<std::uint8_t> answers;
    answers.reserve(layout.answers.size());
    for (const auto row : rows) {
        const auto begin =
            layout.answers.begin() + static_cast<std::ptrdiff_t>(std::size_t{row} * layout.questions);
        answers.insert(answers.end(), begin, begin + static_cast<std::ptrdiff_t>(layout.questions));
    }
    layout.answers = std::move(answers);
    std::ranges::sort(layout.audits);
}

template <class Beside>
void order_beside(std::vector<Beside>& all, const std::vector<std::uint32_t>& now_at) {
    for (auto& one : all) one.audit = now_at[one.audit];
    std::ranges::stable_sort(all, {}, &Beside::audit);
}

}  // namespace

void order_teams(Columns& columns, const std::vector<std::string>& words) {
    auto sorted = words;
    std::ranges::sort(sorted);
    if (!sorted.empty() && sorted.front().empty()) {
        sorted.erase(sorted.begin());
        if (std::ranges::find(sorted, no_team) == sorted.end()) sorted.emplace_back(no_team);
    }
    std::vector<std::uint16_t> now_at;
    for (const auto& word : words) {
        const auto found = std::ranges::find(sorted, word.empty() ? std::string{no_team} : word);
        now_at.push_back(static_cast<std::uint16_t>(found - sorted.begin()));
    }
    for (auto& audit : columns.audits) audit.team = now_at[audit.team];
    columns.teams = std::move(sorted);
}

void order_audits(Columns& columns, const std::vector<std::string>& ids) {
    if (std::ranges::is_sorted(ids)) return;
    std::vector<std::uint32_t> order(ids.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::sort(order, {}, [&](std::uint32_t at) -> const std::string& { return ids[at]; });
    std::vector<std::uint32_t> now_at(ids.size());
    std::vector<AuditColumns> audits(ids.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        now_at[order[i]] = static_cast<std::uint32_t>(i);
        audits[i] = columns.audits[order[i]];
    }
    columns.audits = std::move(audits);
    for (auto& layout : columns.layouts) order_layout(layout, now_at);
    order_beside(columns.gates, now_at);
    order_beside(columns.actions, now_at);
    order_beside(columns.prompts, now_at);
    order_beside(columns.views, now_at);
}

}  // namespace caseaudit::aggregate
