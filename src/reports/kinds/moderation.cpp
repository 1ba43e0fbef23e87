#include <spdlog/fmt/fmt.h>

#include <cmath>

#include "aggregate/words.hpp"
#include "reports/kinds/kinds.hpp"
#include "reports/kinds/moderation_parts.hpp"
#include "reports/moderation_words.hpp"
#include "reports/words.hpp"

namespace caseaudit::reports {
namespace {

PlainCell plain_cell(const TableCell& cell) {
    if (const auto* words = std::get_if<std::string>(&cell)) return words_cell(*words);
    const auto* number = std::get_if<double>(&cell);
    return number == nullptr ? words_cell("") : count_cell(std::llround(*number));
}

PlainSection stated_section(const ModerationReport& report) {
    PlainSection section{"stated", "Computed grades beside the auditors' own and the moderated"};
    const auto& stated = report.stated;
    section.sentences.push_back(fmt::format(
        "Of {} with both, the auditors' own grade is the computed one in {}, lower in {}, higher in "
        "{}.",
        counted(stated.compared, "audit"), stated.same, stated.lower, stated.higher));
    if (report.overrides.empty()) {
        section.sentences.emplace_back("No grade was changed in moderation.");
        return section;
    }
    PlainTable table{"overrides-table",
                     "Grades changed in moderation",
                     {"Number", "Audit", "Computed", "Moderated", "Why", "Moderator", "On"},
                     {}};
    for (const auto& one : report.overrides) {
        table.rows.push_back({std::to_string(table.rows.size() + 1),
                              {words_cell(one.audit), words_cell(std::string{title_of(one.computed)}),
                               words_cell(std::string{title_of(one.grade)}), words_cell(one.why),
                               words_cell(one.moderator), words_cell(spoken_date(one.day))}});
    }
    section.tables.push_back(std::move(table));
    return section;
}

}  // namespace

PlainTable plain_table(const Table& table, const std::string& id) {
    PlainTable made{id, table.about, table.columns, {}};
    for (const auto& row : table.rows) {
        PlainRow plain{in_words(plain_cell(row.front())), {}};
        for (std::size_t i = 1; i < row.size(); ++i) plain.cells.push_back(plain_cell(row[i]));
        made.rows.push_back(std::move(plain));
    }
    return made;
}

PlainSection trust_section(const QaPack& pack) {
    PlainSection section{"moderation", "How far two readings agree", moderation_sentences(pack)};
    if (pack.moderation && !pack.moderation->questions.empty())
        section.tables.push_back(
            plain_table(reading_differences_table(pack.moderation->questions), "readings-table"));
    return section;
}

PlainSection checked_facts_section(const std::vector<CheckedFact>& facts) {
    PlainSection section{"checked-facts", "Fact questions beside the record checks"};
    section.sentences.push_back(checked_facts_sentence(facts));
    if (!facts.empty())
        section.tables.push_back(plain_table(checked_facts_table(facts), "checked-facts-table"));
    return section;
}

PlainSection checked_facts_section(const QaPack& pack) {
    auto section = checked_facts_section(pack.checked_facts);
    section.sentences = {checked_facts_sentence(pack)};
    return section;
}

PlainReport moderator_report(const ModerationReport& report, const std::vector<std::string>& selection,
                             Date as_of) {
    PlainReport made;
    made.kind = "moderation";
    made.title = "Moderation";
    made.audience = "the moderator";
    made.audience_note =
        "It holds references to audits and auditors, and is for nobody else. Nobody is ranked by it: of few "
        "readings a direction is chance.";
    made.restricted = true;
    made.as_of = as_of;
    made.opening = selection;
    PlainSection counts{"moderation", "Grades and agreement", moderation_sentences(report.counts)};
    counts.tables.push_back(plain_table(moderation_table(report.counts), "moderation-table"));
    if (!report.counts.questions.empty())
        counts.tables.push_back(
            plain_table(reading_differences_table(report.counts.questions), "readings-table"));
    made.sections = {counts,
                     readings_section(report),
                     auditors_section(report),
                     drift_section(report),
                     stated_section(report),
                     checked_facts_section(report.facts)};
    return made;
}

}  // namespace caseaudit::reports
