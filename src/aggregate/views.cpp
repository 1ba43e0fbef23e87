#include "aggregate/views.hpp"

#include <algorithm>
#include <map>
#include <tuple>

#include "aggregate/judged_views.hpp"

/// What people who are not the auditor said, counted.
namespace caseaudit::aggregate {
namespace {

/// The team that is not recorded comes last.
using TeamKey = std::pair<bool, std::string>;
TeamKey key_of(const std::string& team) { return {team == no_team, team}; }

void add(RatingCounts& counts, Rag rating) {
    switch (rating) {
        case Rag::red:
            ++counts.red;
            break;
        case Rag::amber:
            ++counts.amber;
            break;
        case Rag::green:
            ++counts.green;
            break;
    }
}

/// Counted on from year 0.
int quarter_of(Date date) {
    const std::chrono::year_month_day day{date};
    return static_cast<int>(day.year()) * 4 + static_cast<int>((static_cast<unsigned>(day.month()) - 1) / 3);
}

std::vector<PlanRatings> plan_ratings(const std::vector<ChildsPlan>& plans) {
    std::map<std::pair<TeamKey, int>, PlanRatings> rows;
    for (const auto& plan : plans) {
        std::map<int, Rag> latest;
        for (const auto& rated : plan.ratings)
            latest.insert_or_assign(quarter_of(rated.view->where.date), *rating_of(*rated.view));
        for (const auto& [quarter, rating] : latest) {
            auto& row = rows[{key_of(plan.team), quarter}];
            row.team = plan.team;
            row.year = quarter / 4;
            row.quarter = quarter % 4 + 1;
            add(row.counts, rating);
        }
    }
    std::vector<PlanRatings> all;
    for (auto& [key, row] : rows) all.push_back(std::move(row));
    return all;
}

void add(PlanTrend& counted, Trend trend) {
    counted.once += trend == Trend::once;
    counted.better += trend == Trend::better;
    counted.same += trend == Trend::same;
    counted.worse += trend == Trend::worse;
}

std::vector<PlanTrend> plan_trends(const std::vector<ChildsPlan>& plans) {
    PlanTrend everybody;
    std::map<TeamKey, PlanTrend> rows;
    for (const auto& plan : plans) {
        if (plan.ratings.empty()) continue;
        auto& row = rows[key_of(plan.team)];
        row.team = plan.team;
        add(row, plan.trend());
        add(everybody, plan.trend());
    }
    if (rows.empty()) return {};
    std::vector<PlanTrend> all{everybody};
    for (auto& [key, row] : rows) all.push_back(std::move(row));
    return all;
}

BesideAudits beside_audits(const std::vector<ChildsPlan>& plans, Measure measure) {
    BesideAudits counted;
    counted.measure = measure;
    for (const auto& plan : plans) {
        if (!plan.latest() && !(measure == Measure::fact ? plan.facts : plan.judgements)) continue;
        const auto beside = plan.beside(measure);
        counted.agree += beside == Beside::agree;
        counted.officer_worse += beside == Beside::officer_worse;
        counted.audit_worse += beside == Beside::audit_worse;
        counted.not_scored += beside == Beside::not_scored;
        counted.not_rated += beside == Beside::not_rated;
    }
    return counted;
}

void add(ViewCounts& counted, const View& view) {
    if (view.state == "declined") {
        ++counted.declined;
    } else if (view.state == "not-appropriate") {
        ++counted.not_appropriate;
    } else if (view.state == "not-asked") {
        ++counted.not_asked;
    } else if (const auto rating = rating_of(view)) {
        add(counted.ratings, *rating);
    } else {
        ++counted.without_rating;
    }
}

std::vector<ViewCounts> view_counts(const std::vector<HeldView>& held) {
    std::vector<ViewCounts> rows;
    for (const auto& one : latest_views(held)) {
        const auto& view = *one.view;
        if (rows.empty() || rows.back().from != view.from || rows.back().category != view.category) {
            rows.emplace_back();
            rows.back().from = view.from;
            rows.back().category = view.category;
        }
        add(rows.back(), view);
    }
    return rows;
}

}  // namespace

std::vector<HeldView> latest_views(const std::vector<HeldView>& held) {
    std::map<std::tuple<std::ptrdiff_t, std::string, std::string>, HeldView> latest;
    for (const auto& one : held) {
        const auto person = std::ranges::find(people, one.view->from) - people.begin();
        if (person < std::ssize(people)) latest[{person, one.view->category, std::string{one.subject}}] = one;
    }
    std::vector<HeldView> all;
    for (const auto& [key, one] : latest) all.push_back(one);
    return all;
}

PackViews views(const Answers& answers, const Areas& areas) {
    const auto held = held_views(*answers.columns);
    const auto plans = childs_plans(held, answers, areas);
    return {plan_ratings(plans),
            plan_trends(plans),
            {beside_audits(plans, Measure::fact), beside_audits(plans, Measure::judgement)},
            view_counts(held),
            judged_counts(judged_views(held, answers, areas))};
}

}  // namespace caseaudit::aggregate
