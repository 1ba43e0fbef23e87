#include "reports/view_words.hpp"
#include "reports/views.hpp"

namespace caseaudit::reports {
namespace {

void add_ratings(CsvTable& table, CsvRow row, const RatingCounts& counts, int of) {
    row.of = of;
    const auto add = [&](const char* item, int count) {
        row.item = item;
        row.count = count;
        table.add(row);
    };
    add("red", counts.red);
    add("amber", counts.amber);
    add("green", counts.green);
}

void add_counts(CsvTable& table, CsvRow row, std::initializer_list<std::pair<const char*, int>> counts) {
    for (const auto& [item, count] : counts) {
        row.item = item;
        row.count = count;
        table.add(row);
    }
}

void add_beside(CsvTable& table, const BesideAudits& beside) {
    CsvRow row{"reviewing officers beside audits", "", ledger_words(beside), "", ""};
    row.of = beside.compared();
    add_counts(table, row,
               {{"agree", beside.agree},
                {"officer worse", beside.officer_worse},
                {"audit worse", beside.audit_worse}});
    row.of.reset();
    add_counts(table, row, {{"not scored", beside.not_scored}, {"not rated", beside.not_rated}});
}

void add_judged(CsvTable& table, const JudgedViews& judged) {
    CsvRow row{"views beside judgements", judged.category, person_words(judged), "", ""};
    row.of = judged.compared();
    add_counts(table, row,
               {{"agree", judged.agree},
                {"view worse", judged.view_worse},
                {"audit worse", judged.audit_worse},
                {"red beside green", judged.opposite}});
    row.of.reset();
    add_counts(table, row, {{"not judged", judged.not_judged}});
}

}  // namespace

void add_views(CsvTable& table, const PackViews& views) {
    for (const auto& ratings : views.plans) {
        add_ratings(table, {"care plans by quarter", "", quarter_words(ratings), ratings.team, ""},
                    ratings.counts, ratings.counts.rated());
    }
    for (const auto& trend : views.trends) {
        CsvRow row{"care plans over time", "", "", team_words(trend), ""};
        row.of = trend.compared();
        add_counts(table, row, {{"better", trend.better}, {"same", trend.same}, {"worse", trend.worse}});
        row.of.reset();
        add_counts(table, row, {{"rated once", trend.once}});
    }
    if (!views.plans.empty()) {
        for (const auto& beside : views.beside) add_beside(table, beside);
    }
    for (const auto& counts : views.views) {
        CsvRow row{"views", counts.category, person_words(counts), "", ""};
        add_ratings(table, row, counts.ratings, counts.children());
        row.of = counts.children();
        add_counts(table, row,
                   {{"without a rating", counts.without_rating},
                    {"declined", counts.declined},
                    {"not appropriate", counts.not_appropriate},
                    {"not asked", counts.not_asked}});
    }
    for (const auto& judged : views.judged) add_judged(table, judged);
}

}  // namespace caseaudit::reports
