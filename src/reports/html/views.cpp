#include <caseaudit/qa_pack.hpp>

#include "reports/html/parts.hpp"
#include "reports/view_words.hpp"
#include "reports/words.hpp"

namespace caseaudit::reports {
namespace {

void set_number(Data& data, const char* name, int number) { data.set(name, std::to_string(number)); }

void set_ratings(Data& data, const RatingCounts& counts) {
    set_number(data, "red", counts.red);
    set_number(data, "amber", counts.amber);
    set_number(data, "green", counts.green);
}

Data plan_rows(const PackViews& views) {
    auto rows = list();
    for (const auto& ratings : views.plans) {
        auto row = object();
        row.set("team", ratings.team);
        row.set("quarter", quarter_words(ratings));
        set_ratings(row, ratings.counts);
        set_number(row, "n", ratings.counts.rated());
        rows << row;
    }
    return rows;
}

Data trend_rows(const PackViews& views) {
    auto rows = list();
    for (const auto& trend : views.trends) {
        auto row = object();
        row.set("team", team_words(trend));
        row.set("total", trend.team.empty());
        set_number(row, "better", trend.better);
        set_number(row, "same", trend.same);
        set_number(row, "worse", trend.worse);
        set_number(row, "n", trend.compared());
        set_number(row, "once", trend.once);
        rows << row;
    }
    return rows;
}

Data beside_rows(const PackViews& views) {
    auto rows = list();
    for (const auto& beside : views.beside) {
        auto row = object();
        row.set("ledger", ledger_words(beside));
        set_number(row, "agree", beside.agree);
        set_number(row, "officer_worse", beside.officer_worse);
        set_number(row, "audit_worse", beside.audit_worse);
        set_number(row, "n", beside.compared());
        set_number(row, "not_scored", beside.not_scored);
        set_number(row, "not_rated", beside.not_rated);
        rows << row;
    }
    return rows;
}

Data beside_claims(const PackViews& views) {
    auto claims = list();
    for (const auto& beside : views.beside) {
        const auto sentence = claim(beside);
        if (sentence.empty()) continue;
        auto one = object();
        one.set("sentence", ledger_words(beside) + ": " + sentence);
        claims << one;
    }
    return claims;
}

Data category_row(const ViewCounts& counts) {
    auto row = object();
    row.set("category", capitalised(category_words(counts)));
    set_ratings(row, counts.ratings);
    set_number(row, "no_rating", counts.without_rating);
    set_number(row, "declined", counts.declined);
    set_number(row, "not_appropriate", counts.not_appropriate);
    set_number(row, "not_asked", counts.not_asked);
    set_number(row, "n", counts.children());
    return row;
}

Data people_bodies(const PackViews& views) {
    auto bodies = list();
    for (std::size_t i = 0; i < views.views.size();) {
        auto body = object();
        const auto& from = views.views[i].from;
        body.set("person", person_words(views.views[i]));
        auto rows = list();
        for (; i < views.views.size() && views.views[i].from == from; ++i)
            rows << category_row(views.views[i]);
        body.set("categories", rows);
        bodies << body;
    }
    return bodies;
}

Data judged_rows(const PackViews& views) {
    auto rows = list();
    for (const auto& judged : views.judged) {
        auto row = object();
        row.set("person", person_words(judged));
        row.set("category", capitalised(category_words(judged)));
        set_number(row, "agree", judged.agree);
        set_number(row, "view_worse", judged.view_worse);
        set_number(row, "audit_worse", judged.audit_worse);
        set_number(row, "n", judged.compared());
        set_number(row, "opposite", judged.opposite);
        set_number(row, "not_judged", judged.not_judged);
        row.set("mismatch", judged.mismatches() > 0);
        rows << row;
    }
    return rows;
}

}  // namespace

void set_views(Data& data, const QaPack& pack) {
    const auto& views = pack.views;
    data.set("has_any_views", !views.empty());
    set_number(data, "least", least_to_claim);
    set_list(data, "plans", plan_rows(views));
    data.set("trends", trend_rows(views));
    set_text(data, "trend_claim", views.trends.empty() ? "" : claim(views.trends.front()));
    data.set("beside", beside_rows(views));
    data.set("beside_claims", beside_claims(views));
    set_list(data, "people", people_bodies(views));
    set_list(data, "judged", judged_rows(views));
}

}  // namespace caseaudit::reports
