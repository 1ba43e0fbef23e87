#pragma once
#include <caseaudit/aggregate.hpp>
#include <caseaudit/export.hpp>
#include <string>

/// The QA pack in each of its formats: the same numbers in all of them.
namespace caseaudit {

struct ThemeReport;

CASEAUDIT_API std::string qa_text(const QaPack& pack);
/// One self-contained page: no script, nothing loaded.
CASEAUDIT_API std::string qa_html(const QaPack& pack);
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
CASEAUDIT_API std::string evidence_index_html(const std::string& title,
                                              const std::vector<EvidencePart>& parts);

}  // namespace caseaudit
