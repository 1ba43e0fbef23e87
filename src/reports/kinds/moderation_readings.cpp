#include <spdlog/fmt/fmt.h>

#include "reports/kinds/moderation_parts.hpp"
#include "reports/words.hpp"

namespace caseaudit::reports {
namespace {

constexpr int least_for_mean = 10;

std::string grade_or_none(const std::optional<Grade>& grade) {
    return grade ? std::string{title_of(*grade)} : "Not scored";
}

PlainTable answers_table(const AuditDifferences& audit, std::size_t number) {
    PlainTable table{fmt::format("answers-{}", number),
                     fmt::format("{}: what the two readings answer differently", audit.id),
                     {"Question", "Id", "First", "Second"},
                     {}};
    for (const auto& one : audit.answers) {
        table.rows.push_back({capitalised(one.title),
                              {words_cell(one.question), words_cell(one.first), words_cell(one.second)}});
    }
    return table;
}

}  // namespace

PlainSection readings_section(const ModerationReport& report) {
    PlainSection section{"second-readings", "Audits read twice, and what differs"};
    if (report.audits.empty()) {
        section.sentences.emplace_back("No second reading is complete yet.");
        return section;
    }
    section.sentences.emplace_back(
        "Grades are those computed of each reading. The meeting looks at the answers, question by question.");
    PlainTable audits{"audits-table",
                      "Audits read twice",
                      {"Number", "Audit", "Drawn", "First", "Second", "Answers that differ"},
                      {}};
    for (const auto& one : report.audits) {
        audits.rows.push_back({std::to_string(audits.rows.size() + 1),
                               {words_cell(one.id), words_cell(names_of(one.why, ", ")),
                                words_cell(grade_or_none(one.first)), words_cell(grade_or_none(one.second)),
                                count_cell(static_cast<std::int64_t>(one.answers.size()))}});
    }
    section.tables.push_back(std::move(audits));
    std::size_t number = 0;
    for (const auto& one : report.audits) {
        ++number;
        if (!one.answers.empty()) section.tables.push_back(answers_table(one, number));
    }
    return section;
}

PlainSection auditors_section(const ModerationReport& report) {
    PlainSection section{"auditors", "Direction by auditor"};
    section.sentences.push_back(fmt::format(
        "By reference, in no order of merit. Lenient: the second reading is lower than the auditor's. "
        "Each of a pair is counted. Only from {} readings on is there a mean.",
        least_for_mean));
    PlainTable table{
        "auditors-table",
        "Second readings beside each auditor's first",
        {"Auditor", "Read twice", "Same grade", "Lenient", "Strict", "Mean difference in grades"},
        {}};
    for (const auto& one : report.auditors) {
        const auto mean = one.read < least_for_mean
                              ? std::string{"too few"}
                              : fmt::format("{:+.2f}", static_cast<double>(one.grades_net) / one.read);
        table.rows.push_back({one.auditor,
                              {count_cell(one.read), count_cell(one.same), count_cell(one.lower),
                               count_cell(one.higher), words_cell(mean)}});
    }
    if (!table.rows.empty()) section.tables.push_back(std::move(table));
    return section;
}

PlainSection drift_section(const ModerationReport& report) {
    PlainSection section{"drift", "Over time"};
    section.sentences.push_back(report.drift);
    PlainTable table{"drift-table",
                     "By the month in which the first reading was completed",
                     {"Month", "Read twice", "Same grade", "Second lower", "Second higher"},
                     {}};
    for (const auto& one : report.months) {
        table.rows.push_back(
            {fmt::format("{}-{:02}", one.year, one.month),
             {count_cell(one.read), count_cell(one.exact), count_cell(one.lower), count_cell(one.higher)}});
    }
    if (!table.rows.empty()) section.tables.push_back(std::move(table));
    return section;
}

}  // namespace caseaudit::reports
