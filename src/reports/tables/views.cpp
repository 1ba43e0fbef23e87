#include "reports/qa_tables.hpp"
#include "reports/view_words.hpp"
#include "reports/words.hpp"

namespace caseaudit::reports {
namespace {

Table plans_table(const PackViews& views) {
    Table table{"Care plans",
                "Independent Reviewing Officers' ratings, of each child the latest in the quarter",
                {"Team", "Quarter", "Red", "Amber", "Green", "Children (n)"},
                {}};
    for (const auto& one : views.plans) {
        table.rows.push_back({one.team, quarter_words(one), number_cell(one.counts.red),
                              number_cell(one.counts.amber), number_cell(one.counts.green),
                              number_cell(one.counts.rated())});
    }
    return table;
}

Table plan_changes_table(const PackViews& views) {
    Table table{"Care plans, change",
                "From the first rating to the latest, in how many children",
                {"Team", "Better", "Same", "Worse", "Compared (n)", "Rated once"},
                {}};
    for (const auto& one : views.trends) {
        table.rows.push_back({team_words(one), number_cell(one.better), number_cell(one.same),
                              number_cell(one.worse), number_cell(one.compared()), number_cell(one.once)});
    }
    return table;
}

Table beside_table(const PackViews& views) {
    Table table{
        "Care plans, beside",
        "The latest rating beside what the audits' answers about planning come to",
        {"Ledger", "Agree", "Officer worse", "Audit worse", "Compared (n)", "Not scored", "Not rated"},
        {}};
    if (views.plans.empty()) return table;
    for (const auto& one : views.beside) {
        table.rows.push_back({ledger_words(one), number_cell(one.agree), number_cell(one.officer_worse),
                              number_cell(one.audit_worse), number_cell(one.compared()),
                              number_cell(one.not_scored), number_cell(one.not_rated)});
    }
    return table;
}

Table people_table(const PackViews& views) {
    Table table{"Views",
                "What child, parent, carer and worker said, of each child the latest",
                {"Who", "About", "Red", "Amber", "Green", "No rating", "Declined", "Not appropriate",
                 "Not asked", "Children (n)"},
                {}};
    for (const auto& one : views.views) {
        table.rows.push_back({person_words(one), capitalised(category_words(one)),
                              number_cell(one.ratings.red), number_cell(one.ratings.amber),
                              number_cell(one.ratings.green), number_cell(one.without_rating),
                              number_cell(one.declined), number_cell(one.not_appropriate),
                              number_cell(one.not_asked), number_cell(one.children())});
    }
    return table;
}

Table judged_table(const PackViews& views) {
    Table table{"Views, beside",
                "The latest view beside what the audits' judgements of the same category come to",
                {"Who", "About", "Agree", "View worse", "Audit worse", "Compared (n)", "Red beside green",
                 "Not judged"},
                {}};
    for (const auto& one : views.judged) {
        table.rows.push_back({person_words(one), capitalised(category_words(one)), number_cell(one.agree),
                              number_cell(one.view_worse), number_cell(one.audit_worse),
                              number_cell(one.compared()), number_cell(one.opposite),
                              number_cell(one.not_judged)});
    }
    return table;
}

}  // namespace

std::vector<Table> view_tables(const PackViews& views) {
    return {plans_table(views), plan_changes_table(views), beside_table(views), people_table(views),
            judged_table(views)};
}

}  // namespace caseaudit::reports
