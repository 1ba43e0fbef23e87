#include "aggregate/judged_views.hpp"

#include <algorithm>
#include <set>

#include "aggregate/file_answers.hpp"

namespace caseaudit::aggregate {
namespace {

using RagByFile = std::map<std::uint32_t, Rag>;

/// The elements of each category, by id.
std::map<std::string, std::set<std::string>> elements_of(const Areas& areas) {
    std::map<std::string, std::set<std::string>> all;
    for (const auto& area : areas) {
        for (const auto& element : area.elements) {
            if (!element.views.empty()) all[element.views].insert(element.id);
        }
    }
    return all;
}

std::map<std::string, RagByFile> judgements_by_category(const Answers& answers, const Areas& areas) {
    std::map<std::string, RagByFile> all;
    for (const auto& one : elements_of(areas)) {
        const auto& elements = one.second;
        const auto found = file_answers(answers, [&](const AskedQuestion& asked) {
            const auto& question = *asked.question;
            return question.measure == Measure::judgement && elements.contains(question.element) &&
                   !is_about_feedback(question);
        });
        all[one.first] = rags_of<JudgementCell>(found);
    }
    return all;
}

std::optional<Rag> audited(const std::map<std::string, RagByFile>& judgements, const HeldView& held) {
    const auto category = judgements.find(held.view->category);
    if (category == judgements.end()) return std::nullopt;
    const auto found = category->second.find(held.file);
    return found == category->second.end() ? std::nullopt : std::optional{found->second};
}

Judged compared(const View& view, const std::optional<Rag>& audited) {
    const auto rating = rating_of(view);
    if (!rating) return Judged::not_rated;
    if (!audited) return Judged::not_judged;
    if (*rating == *audited) return Judged::agree;
    return *rating < *audited ? Judged::view_worse : Judged::audit_worse;
}

}  // namespace

std::string_view name_of(Judged judged) {
    constexpr std::array<std::string_view, 5> names{"not rated", "not judged", "agree", "view worse",
                                                    "audit worse"};
    return names[static_cast<std::size_t>(judged)];
}

bool JudgedView::is_opposite() const {
    if (judged != Judged::view_worse && judged != Judged::audit_worse) return false;
    return rating_of(*held.view) != Rag::amber && audited != Rag::amber;
}

std::vector<JudgedView> judged_views(const std::vector<HeldView>& held, const Answers& answers,
                                     const Areas& areas) {
    std::vector<JudgedView> all;
    const auto latest = latest_views(held);
    if (latest.empty()) return all;
    const auto judgements = judgements_by_category(answers, areas);
    for (const auto& one : latest) {
        const auto rag = audited(judgements, one);
        all.push_back({one, rag, compared(*one.view, rag)});
    }
    return all;
}

std::vector<JudgedViews> judged_counts(const std::vector<JudgedView>& views) {
    std::vector<JudgedViews> rows;
    for (const auto& one : views) {
        const auto& view = *one.held.view;
        if (one.judged == Judged::not_rated) continue;
        if (rows.empty() || rows.back().from != view.from || rows.back().category != view.category) {
            rows.emplace_back();
            rows.back().from = view.from;
            rows.back().category = view.category;
        }
        auto& row = rows.back();
        row.agree += one.judged == Judged::agree;
        row.view_worse += one.judged == Judged::view_worse;
        row.audit_worse += one.judged == Judged::audit_worse;
        row.not_judged += one.judged == Judged::not_judged;
        row.opposite += one.is_opposite();
    }
    return rows;
}

}  // namespace caseaudit::aggregate
