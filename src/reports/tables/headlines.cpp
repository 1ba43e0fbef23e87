#include "reports/qa_tables.hpp"
#include "reports/statistics_words.hpp"
#include "reports/words.hpp"

namespace caseaudit::reports {
namespace {

Table findings_table(const std::vector<Finding>& findings, bool are_strengths) {
    Table table;
    table.name = are_strengths ? "Strengths" : "Findings";
    table.about = are_strengths
                      ? "What is met, or Good or better, in more than half of the files; most files first"
                      : "What is not met, or below Good; most files first";
    table.columns = {are_strengths ? "Strength" : "Finding",
                     "Question",
                     "Version",
                     "Ledger",
                     "Counts what is",
                     "Files",
                     "Of (n)",
                     "Per cent",
                     "Met in part",
                     "Described, not recorded",
                     "Actions",
                     "Interval"};
    for (const auto& one : findings) {
        table.rows.push_back({one.text, one.question, number_cell(one.version),
                              std::string{name_of(one.measure)}, said_of(one, are_strengths),
                              number_cell(one.count), number_cell(one.of), number_cell(one.rounded()),
                              number_cell(one.partly), number_cell(one.described), number_cell(one.actions),
                              interval_words(one.interval)});
    }
    return table;
}

Table decisions_table(const QaPack& pack) {
    Table table{"Decisions",
                "What the meeting is asked to decide",
                {"To decide", "Decided", "Who", "By when", "Command"},
                {}};
    for (const auto& one : pack.decisions) table.rows.push_back({one.text, {}, {}, {}, one.command});
    return table;
}

}  // namespace

std::vector<Table> headline_tables(const QaPack& pack) {
    return {findings_table(pack.findings, false), findings_table(pack.strengths, true),
            decisions_table(pack)};
}

}  // namespace caseaudit::reports
