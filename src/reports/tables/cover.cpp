#include <caseaudit/reports.hpp>

#include "aggregate/words.hpp"
#include "reports/moderation_words.hpp"
#include "reports/pack_draw.hpp"
#include "reports/pack_themes.hpp"
#include "reports/qa_tables.hpp"
#include "reports/statistics_words.hpp"
#include "reports/words.hpp"
#include "reports/xlsx/workbook.hpp"

namespace caseaudit {
namespace reports {
namespace {

using Lines = std::vector<std::pair<std::string, std::string>>;

void add_line(Lines& lines, const char* key, const std::string& words) {
    if (!words.empty()) lines.emplace_back(key, words);
}

int withheld_in(const QaPack& pack) {
    int all = 0;
    for (const auto& group : pack.comments) all += group.withheld;
    for (const auto& talk : pack.conversations) all += talk.withheld;
    all += pack.grades.withheld + pack.action_counts.withheld;
    for (const int withheld : pack.feedback_withheld) all += withheld;
    return all;
}

void add_tables(Lines& lines, const std::vector<Table>& tables) {
    for (const auto& table : tables) {
        if (!table.rows.empty()) lines.emplace_back("Sheet: " + table.name, table.about);
    }
}

}  // namespace

Cover qa_cover(const QaPack& pack, const std::vector<Table>& tables) {
    Cover cover{pack.title, pack.audience, pack.as_of, {}};
    auto& lines = cover.lines;
    lines.emplace_back("Names",
                       "It names no child, worker or auditor. Audits are numbered; which audit a number "
                       "stands for is in a separate, restricted file.");
    add_line(lines, "Audits", audits_counted(pack) + ".");
    for (const auto& kind : pack.kinds) add_line(lines, "Kind of audit", kind_words(kind) + ".");
    add_line(lines, "How far it carries", pack.sample);
    add_line(lines, "Period audited", pack.audit_period ? spoken_period(*pack.audit_period) : "");
    add_line(lines, "Date of this report", pack.as_of ? spoken_date(*pack.as_of) : "");
    for (const auto& sentence : pack.selection) add_line(lines, "Narrowed to", sentence);
    add_line(lines, "Details", details_words(pack));
    for (const auto& sentence : pack.counting) add_line(lines, "Working days", sentence);
    lines.emplace_back("Two ledgers",
                       "Facts and judgements stand side by side and are never averaged. Not applicable, not "
                       "asked, not answered and not in the source leave every n, and are counted apart.");
    add_line(lines, "Ratings", rag_words(pack));
    add_line(lines, "Grades", "Provisional until moderated. " + grade_words(pack));
    add_line(lines, "Trends", no_trend_words(pack));
    add_line(lines, "Differences between teams", pack.differences.words);
    add_line(lines, "Not quoted", withheld_words(pack, withheld_in(pack), "remark"));
    add_line(lines, "Not asked", not_asked_words(pack));
    add_line(lines, "Superseded", superseded_words(pack));
    add_tables(lines, tables);
    return cover;
}

}  // namespace reports

std::string qa_xlsx(const QaPack& pack) {
    std::vector<reports::Table> tables;
    const auto add = [&](std::vector<reports::Table> some) {
        std::ranges::move(some, std::back_inserter(tables));
    };
    add({reports::draw_table(pack)});
    add(reports::headline_tables(pack));
    add(reports::matrix_tables(pack));
    add({reports::trends_table(pack), reports::differences_table(pack), reports::changes_table(pack)});
    add(reports::check_tables(pack));
    add(reports::theme_tables(pack.themes));
    if (pack.moderation)
        add({reports::moderation_table(*pack.moderation),
             reports::reading_differences_table(pack.moderation->questions)});
    add({reports::checked_facts_table(pack.checked_facts)});
    add(reports::work_tables(pack));
    add({reports::meeting_actions_table(pack), reports::faults_table(pack)});
    add(reports::view_tables(pack.views));
    tables.push_back(reports::answers_table(pack));
    return reports::workbook(reports::qa_cover(pack, tables), tables);
}

}  // namespace caseaudit
