#include <spdlog/fmt/fmt.h>

#include "aggregate/words.hpp"
#include "reports/kinds/process_parts.hpp"
#include "reports/words.hpp"

namespace caseaudit::reports {
namespace {

using Items = std::vector<aggregate::QuestionItems>;

/// Whether it told files apart, and whether it may be proposed for leaving out where it does not.
template <class CellOf>
std::string verdict(const ProcessAudits& process, const Items& items, const QuestionRow<CellOf>& row) {
    if (auto against = proposal(process, items, row.id)) return *against;
    if (row.all.counted() < least_to_shorten) return fmt::format("fewer than {} answers", least_to_shorten);
    return "tells files apart";
}

/// A percentage only where there is something to be one of.
PlainCell rate_cell(int count, int asked) {
    return count == 0 ? part_cell(count, asked) : share_cell(count, asked);
}

template <class CellOf>
PlainTable questions_table(const ProcessAudits& process, const Items& items, const Matrix<CellOf>& matrix,
                           const char* id, const char* caption) {
    PlainTable table{id,
                     caption,
                     {"Question", "Answered", "Not applicable", "No evidence found", "Not in the source",
                      "Not answered", "Does it tell files apart?"},
                     {}};
    for (const auto& row : matrix.questions) {
        const auto& cell = row.all;
        const auto asked = cell.asked();
        table.rows.push_back({row.title,
                              {rate_cell(cell.counted(), asked), rate_cell(cell.not_applicable, asked),
                               rate_cell(cell.no_evidence_found, asked), rate_cell(cell.not_checked, asked),
                               rate_cell(cell.unanswered, asked), words_cell(verdict(process, items, row))}});
    }
    return table;
}

}  // namespace

PlainSection questions_section(const ProcessAudits& process, const Items& items) {
    PlainSection section{"questions", "How each question was answered"};
    if (process.complete.audits == 0) {
        section.sentences.emplace_back("There is no completed audit: nothing is known of the questions yet.");
        return section;
    }
    section.sentences.push_back(
        fmt::format("Of {} of {}, one answer a file; the n is how many were asked. A question that is "
                    "answered always the same "
                    "tells files not apart; below {} answers that says nothing. A gate, or what law or "
                    "guidance asks for, is never "
                    "proposed for leaving out.",
                    counted(process.complete.audits, "completed audit"),
                    counted(process.complete.files, "file"), least_to_shorten));
    auto facts = questions_table(process, items, process.complete.facts, "fact-questions", "Facts");
    auto judgements =
        questions_table(process, items, process.complete.judgements, "judgement-questions", "Judgements");
    if (!facts.rows.empty()) section.tables.push_back(std::move(facts));
    if (!judgements.rows.empty()) section.tables.push_back(std::move(judgements));
    return section;
}

}  // namespace caseaudit::reports
