#pragma once
#include <caseaudit/qa_pack.hpp>
#include <caseaudit/theme_report.hpp>

#include "reports/html/page.hpp"

namespace caseaudit::reports {

/// A comment in pieces: text, found, read_as.
Data quote_pieces(const ThemeQuote& quote);
/// The counts of themes in a QA pack.
void set_pack_themes(Data& data, const QaPack& pack);
/// The comments behind them, in the evidence; null: none.
void set_evidence_themes(Data& data, const ThemeReport* report);

}  // namespace caseaudit::reports
