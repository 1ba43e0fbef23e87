#pragma once
#include <caseaudit/aggregate.hpp>
#include <caseaudit/behind_cells.hpp>
#include <caseaudit/export.hpp>
#include <map>
#include <string>
#include <vector>

/// The QA pack in each of its formats: the same numbers in all of them.
namespace caseaudit {

struct ThemeReport;

CASEAUDIT_API std::string qa_text(const QaPack& pack);
/// By anchor of a question or of a cell: in which file of the evidence its audits are, as a path from the
/// pack.
using EvidenceLinks = std::map<std::string, std::string>;
/// One self-contained page: nothing loaded. Its cells open what `links` has, else what the page itself has.
CASEAUDIT_API std::string qa_html(const QaPack& pack, const EvidenceLinks& links = {});
/// One long table. A cell that a spreadsheet would take for a formula gets a leading '.
CASEAUDIT_API std::string qa_csv(const QaPack& pack);
/// Described in src/reports/README.md.
CASEAUDIT_API std::string qa_json(const QaPack& pack);
/// A workbook: the first sheet says what it is, then a sheet for each table, with native charts. Throws
/// `Error` for what a workbook cannot hold.
CASEAUDIT_API std::string qa_xlsx(const QaPack& pack);
/// The three main findings, a line each.
CASEAUDIT_API std::string qa_headlines(const QaPack& pack);

/// Restricted: it holds audit ids and references. `themes`: with the comments behind each, or null.
CASEAUDIT_API std::string evidence_html(const QaEvidence& evidence, const ThemeReport* themes = nullptr);
/// One of the files that the evidence of many audits is in.
struct EvidencePart {
    std::string file;  ///< its name, beside the index
    int first = 0;     ///< numbers of audits
    int last = 0;
    std::string from;  ///< their ids
    std::string to;
};
/// Some of the cells of a pack, in one file beside those of the audits.
struct EvidenceCells {
    std::string title;
    std::string index;  ///< files beside it; empty: none
    std::string before;
    std::string after;
    std::vector<BehindCell> cells;
};
/// `parts`: where the audits are.
CASEAUDIT_API std::string evidence_cells_html(const EvidenceCells& page,
                                              const std::vector<EvidencePart>& parts);
/// Where a cell stands in the pack and in its file; and its question.
CASEAUDIT_API std::string cell_anchor(const BehindCell& cell);
CASEAUDIT_API std::string question_anchor(const BehindCell& cell);

/// One of the files that cells are in.
struct EvidenceCellsPart {
    std::string file;
    std::string from;  ///< question and team
    std::string to;
};
CASEAUDIT_API std::string evidence_index_html(const std::string& title,
                                              const std::vector<EvidencePart>& parts,
                                              const std::vector<EvidenceCellsPart>& cells);

}  // namespace caseaudit
