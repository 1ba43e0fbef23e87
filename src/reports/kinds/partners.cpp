#include <spdlog/fmt/fmt.h>

#include <algorithm>

#include "aggregate/words.hpp"
#include "reports/kinds/kinds.hpp"
#include "reports/words.hpp"

namespace caseaudit::reports {
namespace {

PlainCell published_cell(const statistics::PublishedCount& count) {
    return count ? count_cell(*count) : words_cell("c");
}

PlainCell percent_cell(const PartnerRow& row) {
    const auto is_hidden = [](const statistics::PublishedCount& count) { return !count.has_value(); };
    if (!row.percent) return words_cell(std::ranges::any_of(row.counts, is_hidden) ? "c" : "not scored");
    auto cell = words_cell(fmt::format("{}%", *row.percent));
    cell.percent = row.percent;
    return cell;
}

PlainTable partner_table(const std::vector<PartnerRow>& rows, Measure measure) {
    const bool is_fact = measure == Measure::fact;
    PlainTable table{is_fact ? "facts" : "judgements",
                     is_fact ? "Facts: what the record shows" : "Judgements: how good practice is",
                     {"Question", "Practice area", is_fact ? "Met" : "Good or better, or met", "In part",
                      "Not met", "Not counted"},
                     {}};
    if (is_fact) table.columns.emplace_back("Per cent of those counted");
    for (const auto& row : rows) {
        PlainRow made{row.title, {words_cell(row.area)}};
        for (const auto& count : row.counts) made.cells.push_back(published_cell(count));
        if (is_fact) made.cells.push_back(percent_cell(row));
        table.rows.push_back(std::move(made));
    }
    return table;
}

PlainTable single_row(const PartnerRow& row, const char* id, const char* caption,
                      const std::vector<std::string>& columns) {
    PlainTable table{id, caption, {"Files"}, {}};
    PlainRow made{row.title, {}};
    for (std::size_t i = 0; i < row.counts.size(); ++i) {
        table.columns.push_back(columns[i]);
        made.cells.push_back(published_cell(row.counts[i]));
    }
    table.rows.push_back(std::move(made));
    return table;
}

PlainSection legend(const statistics::DisclosureRule& rule) {
    PlainSection section{"legend", "How to read it"};
    section.sentences.push_back(rule.most_hidden == 0
                                    ? "No count is suppressed."
                                    : fmt::format("c: suppressed. It is a count from {} to {}, or another "
                                                  "that would give one away; where a whole "
                                                  "row is c, its zeros are too.",
                                                  rule.shows_zeros ? 1 : 0, rule.most_hidden));
    if (rule.shows_zeros) section.sentences.emplace_back("0 is a true zero, unless the row is suppressed.");
    if (rule.rounded_to > 1)
        section.sentences.push_back(fmt::format(
            "Other counts are rounded to the nearest {}, so that they need not add up.", rule.rounded_to));
    section.sentences.emplace_back(
        "A percentage is of the counts as they stand here, and is c where any of them is.");
    section.sentences.emplace_back(
        "Not counted: not asked, not applicable, not in the source, or not answered. It is neither for nor "
        "against.");
    section.sentences.emplace_back(
        "Every row counts the same files. Do not publish this beside another pack that is narrowed "
        "otherwise: what is "
        "suppressed might be found out by taking one from the other.");
    return section;
}

std::vector<std::string> partners_opening(const PartnerPack& pack) {
    auto what =
        fmt::format("{} files audited{}: {}.", statistics::in_words(pack.files, pack.rule),
                    pack.rule.rounded_to > 1 ? fmt::format(" (to the nearest {})", pack.rule.rounded_to) : "",
                    listed(pack.kinds));
    if (pack.audit_period) what += fmt::format(" Period audited: {}.", spoken_period(*pack.audit_period));
    if (pack.as_of) what += fmt::format(" Date of this report: {}.", *pack.as_of);
    std::vector<std::string> opening{what};
    opening.insert(opening.end(), pack.selection.begin(), pack.selection.end());
    opening.emplace_back("The figures are about these files only; nothing is generalised.");
    return opening;
}

}  // namespace

PlainReport partners_report(const PartnerPack& pack) {
    PlainReport report;
    report.kind = "partners";
    report.title = pack.title;
    report.audience = pack.audience;
    report.audience_note =
        "Small counts are suppressed. It names nobody, and holds nothing that anybody wrote.";
    report.as_of = pack.as_of;
    report.opening = partners_opening(pack);
    report.sections.push_back(legend(pack.rule));
    PlainSection files{"files", "Files by team and by grade"};
    files.sentences.emplace_back(
        "By the team of each file's latest audit, and the grade of its latest completed one. Grades are "
        "provisional until moderated.");
    files.tables.push_back(single_row(pack.by_team, "by-team", "Files audited by team", pack.teams));
    files.tables.push_back(
        single_row(pack.by_grade, "by-grade", "Files by grade",
                   {"Outstanding", "Good", "Requires improvement", "Inadequate", "Not graded"}));
    report.sections.push_back(std::move(files));
    PlainSection questions{"questions", "Files by question"};
    questions.sentences.emplace_back("Facts and judgements are two ledgers, and are never added up.");
    if (!pack.facts.empty()) questions.tables.push_back(partner_table(pack.facts, Measure::fact));
    if (!pack.judgements.empty())
        questions.tables.push_back(partner_table(pack.judgements, Measure::judgement));
    if (questions.tables.empty())
        questions.sentences.emplace_back("Nothing in these audits could be counted.");
    report.sections.push_back(std::move(questions));
    return report;
}

}  // namespace caseaudit::reports
