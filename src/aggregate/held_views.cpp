#include <algorithm>
#include <map>
#include <tuple>

#include "aggregate/cells.hpp"
#include "aggregate/views.hpp"

namespace caseaudit::aggregate {
namespace {

constexpr std::string_view planning = "planning-and-review";

bool is_of_plan(const View& view) {
    return view.from == "independent-reviewing-officer" && view.category == "care-plan" && rating_of(view);
}

/// How feedback was asked for says nothing of the plan.
bool is_about_feedback(const Question& question) { return question.id.starts_with("parallel-views."); }

/// Where it stands, whichever audits hold it.
auto key_of(const Audit& audit, const View& view) {
    return std::tuple{view.where.date,  audit.subject, view.where.source,
                      view.where.entry, view.from,     view.category};
}

/// What the answers about planning and review come to in one ledger.
template <class CellOf>
void add_answers(std::map<std::string, ChildsPlan>& plans, const Answers& answers, std::size_t area,
                 Measure measure, std::optional<Rag> ChildsPlan::*rag) {
    std::map<std::string, std::vector<const Given*>> by_child;
    for (const auto& asked : answers.questions) {
        const auto& question = *asked.question;
        if (asked.area != area || question.measure != measure || is_about_feedback(question)) continue;
        for (const auto& given : asked.given) {
            if (given.from->audit.subject_kind == SubjectKind::child)
                by_child[given.from->audit.subject].push_back(&given);
        }
    }
    for (const auto& [subject, given] : by_child) {
        const auto cell = cell_of<CellOf>(given);
        if (!cell.rag) continue;
        auto& plan = plans[subject];
        plan.*rag = cell.rag;
        if (plan.team.empty()) plan.team = team_name(given.front()->from->audit);
    }
}

}  // namespace

std::optional<Rag> rating_of(const View& view) {
    if (view.rating == "red") return Rag::red;
    if (view.rating == "amber") return Rag::amber;
    return view.rating == "green" ? std::optional{Rag::green} : std::nullopt;
}

std::optional<Rag> ChildsPlan::latest() const {
    return ratings.empty() ? std::nullopt : rating_of(*ratings.back().view);
}

Trend ChildsPlan::trend() const {
    if (ratings.empty() || ratings.front().view->where.date == ratings.back().view->where.date)
        return Trend::once;
    const auto first = rating_of(*ratings.front().view);
    if (first == latest()) return Trend::same;
    return first < latest() ? Trend::better : Trend::worse;
}

Beside ChildsPlan::beside(Measure measure) const {
    const auto& audited = measure == Measure::fact ? facts : judgements;
    if (!latest()) return Beside::not_rated;
    if (!audited) return Beside::not_scored;
    if (*latest() == *audited) return Beside::agree;
    return *latest() < *audited ? Beside::officer_worse : Beside::audit_worse;
}

std::string_view name_of(Trend trend) {
    constexpr std::array<std::string_view, 4> names{"rated once", "better", "same", "worse"};
    return names[static_cast<std::size_t>(trend)];
}

std::string_view name_of(Beside beside) {
    constexpr std::array<std::string_view, 5> names{"agree", "officer worse", "audit worse", "not scored",
                                                    "not rated"};
    return names[static_cast<std::size_t>(beside)];
}

std::vector<HeldView> held_views(const Audits& audits) {
    using Key = decltype(key_of(std::declval<Audit>(), std::declval<View>()));
    std::map<Key, HeldView> views;
    for (const auto& checked : audits) {
        const auto& audit = checked.audit;
        for (const auto& view : audit.views) {
            auto& held = views[key_of(audit, view)];
            if (held.audit == nullptr || held.audit->period.to < audit.period.to) held = {&view, &audit};
        }
    }
    std::vector<HeldView> all;
    for (const auto& [key, held] : views) all.push_back(held);
    return all;
}

std::vector<ChildsPlan> childs_plans(const std::vector<HeldView>& held, const Answers& answers,
                                     const Areas& areas) {
    std::map<std::string, ChildsPlan> plans;
    for (const auto& one : held) {
        if (!is_of_plan(*one.view)) continue;
        auto& plan = plans[one.audit->subject];
        plan.ratings.push_back(one);
        plan.team = team_name(*one.audit);
    }
    const auto found = std::ranges::find(areas, planning, &PracticeArea::id);
    if (found != areas.end()) {
        const auto area = static_cast<std::size_t>(found - areas.begin());
        add_answers<FactCell>(plans, answers, area, Measure::fact, &ChildsPlan::facts);
        add_answers<JudgementCell>(plans, answers, area, Measure::judgement, &ChildsPlan::judgements);
    }
    std::vector<ChildsPlan> all;
    for (auto& [subject, plan] : plans) {
        plan.subject = subject;
        all.push_back(std::move(plan));
    }
    return all;
}

}  // namespace caseaudit::aggregate
