#include <algorithm>
#include <map>
#include <tuple>

#include "aggregate/file_answers.hpp"
#include "aggregate/views.hpp"

namespace caseaudit::aggregate {
namespace {

constexpr std::string_view planning = "planning-and-review";

bool is_of_plan(const View& view) {
    return view.from == "independent-reviewing-officer" && view.category == "care-plan" && rating_of(view);
}

/// Where it stands, whichever audits hold it.
auto key_of(std::string_view subject, const View& view) {
    return std::tuple{view.where.date,
                      subject,
                      std::string_view{view.where.source},
                      std::string_view{view.where.entry},
                      std::string_view{view.from},
                      std::string_view{view.category}};
}

class HeldViews {
public:
    explicit HeldViews(const Columns& columns) : columns_{columns} {}

    void add(std::uint32_t position, std::string_view subject, const View& view) {
        const auto& audit = columns_.audits[position];
        auto& held = views_[key_of(subject, view)];
        if (held.view == nullptr || held.as_of < audit.as_of)
            held = {&view, subject, columns_.teams[audit.team], audit.as_of, audit.file};
    }
    std::vector<HeldView> all() const {
        std::vector<HeldView> all;
        for (const auto& [key, held] : views_) all.push_back(held);
        return all;
    }

private:
    using Key = decltype(key_of(std::declval<std::string_view>(), std::declval<View>()));
    const Columns& columns_;
    std::map<Key, HeldView> views_;
};

/// What the answers about planning and review come to in one ledger.
template <class CellOf>
void add_answers(std::map<std::uint32_t, ChildsPlan>& plans, const Answers& answers, std::size_t area,
                 Measure measure, std::optional<Rag> ChildsPlan::*rag) {
    const auto all = file_answers(answers, [&](const AskedQuestion& asked) {
        return asked.area == area && asked.question->measure == measure &&
               !is_about_feedback(*asked.question);
    });
    for (const auto& [file, found] : rags_of<CellOf>(all)) plans[file].*rag = found;
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

std::vector<HeldView> held_views(const Columns& columns) {
    HeldViews held{columns};
    for (const auto& one : columns.views) held.add(one.audit, one.subject, one.view);
    return held.all();
}

std::vector<HeldView> held_views(const Audits& audits, const Columns& columns) {
    HeldViews held{columns};
    for (std::size_t i = 0; i < audits.size(); ++i) {
        const auto& audit = audits[i].audit;
        for (const auto& view : audit.views) held.add(static_cast<std::uint32_t>(i), audit.subject, view);
    }
    return held.all();
}

std::vector<ChildsPlan> childs_plans(const std::vector<HeldView>& held, const Answers& answers,
                                     const Areas& areas) {
    std::map<std::uint32_t, ChildsPlan> plans;
    for (const auto& one : held) {
        if (!is_of_plan(*one.view)) continue;
        auto& plan = plans[one.file];
        plan.ratings.push_back(one);
        plan.subject = one.subject;
        plan.team = one.team;
    }
    const auto found = std::ranges::find(areas, planning, &PracticeArea::id);
    if (found != areas.end()) {
        const auto area = static_cast<std::size_t>(found - areas.begin());
        add_answers<FactCell>(plans, answers, area, Measure::fact, &ChildsPlan::facts);
        add_answers<JudgementCell>(plans, answers, area, Measure::judgement, &ChildsPlan::judgements);
    }
    std::vector<ChildsPlan> all;
    for (auto& [file, plan] : plans) all.push_back(std::move(plan));
    std::ranges::stable_sort(all, {}, &ChildsPlan::subject);
    return all;
}

}  // namespace caseaudit::aggregate
