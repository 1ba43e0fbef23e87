#include "reports/qa_tables.hpp"
#include "reports/words.hpp"

namespace caseaudit::reports {
namespace {

std::string spoken_or(const std::optional<Date>& date, const char* otherwise) {
    return date ? spoken_date(*date) : otherwise;
}

Table comments_table(const QaPack& pack) {
    Table table{"Comments",
                "Auditors' comments, by practice area",
                {"Practice area", "Kind", "Audit", "Comment"},
                {}};
    for (const auto& group : pack.comments) {
        for (const auto& one : group.comments) {
            table.rows.push_back({group.title,
                                  std::string{group.kind == CommentKind::strength ? "strength" : "issue"},
                                  number_cell(one.audit), one.text});
        }
    }
    return table;
}

Table conversations_table(const QaPack& pack) {
    Table table{"Conversations",
                "Conversations of the complete audits",
                {"With", "Held", "Declined", "Not possible", "Not recorded", "Complete audits (n)"},
                {}};
    if (pack.complete == 0) return table;
    for (const auto& one : pack.conversations) {
        table.rows.push_back({title_of(one.with), number_cell(one.held), number_cell(one.declined),
                              number_cell(one.not_possible), number_cell(one.not_recorded),
                              number_cell(pack.complete)});
    }
    return table;
}

Table actions_table(const QaPack& pack) {
    Table table{"Actions",
                "Actions from these audits, by due date",
                {"What", "Due", "State", "Urgent", "Who", "How it will be known", "Closed", "Audit"},
                {}};
    for (const auto& one : pack.actions) {
        table.rows.push_back({one.what, spoken_or(one.due, "No date"),
                              one.overdue ? std::string{"Overdue"} : state_words(one.state),
                              std::string{one.urgent ? "urgent" : ""}, one.owner, one.measure,
                              spoken_or(one.closed, ""), number_cell(one.audit)});
    }
    return table;
}

Table minutes_table(const QaPack& pack) {
    Table table{"Minutes",
                "How long the complete audits took, by kind",
                {"Kind", "Budget", "Recorded (n)", "Over the budget", "Median", "Not recorded", "In words"},
                {}};
    for (const auto& one : pack.minutes) {
        table.rows.push_back({one.kind, number_cell(one.budget), number_cell(one.recorded),
                              number_cell(one.over_budget),
                              one.median ? TableCell{one.median->value()} : TableCell{},
                              number_cell(one.not_recorded), minutes_words(one)});
    }
    return table;
}

Table feedback_table(const QaPack& pack) {
    Table table{"Feedback",
                "What auditors said of the audit tool and of the case system",
                {"About", "Audit", "Said"},
                {}};
    const auto add = [&](const char* about, const std::vector<PackComment>& said) {
        for (const auto& one : said)
            table.rows.push_back({std::string{about}, number_cell(one.audit), one.text});
    };
    add("Audit tool", pack.feedback_on_tool);
    add("Case system", pack.feedback_on_case_system);
    return table;
}

}  // namespace

std::vector<Table> work_tables(const QaPack& pack) {
    return {comments_table(pack), conversations_table(pack), actions_table(pack), minutes_table(pack),
            feedback_table(pack)};
}

}  // namespace caseaudit::reports
