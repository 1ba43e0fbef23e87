#pragma once
#include <caseaudit/export.hpp>
#include <caseaudit/theme_bench.hpp>
#include <caseaudit/theme_recoding.hpp>
#include <caseaudit/theme_report.hpp>
#include <string>

/// The report on themes, written.
namespace caseaudit {

CASEAUDIT_API std::string themes_text(const ThemeReport& report);
CASEAUDIT_API std::string themes_html(const ThemeReport& report);  ///< one file that loads nothing
CASEAUDIT_API std::string themes_csv(const ThemeReport& report);   ///< one long table
CASEAUDIT_API std::string themes_json(const ThemeReport& report);  ///< see src/reports/README.md

CASEAUDIT_API std::string theme_bench_text(const ThemeBench& bench);
/// A page on which an analyst decides, and that hands the decisions over as a file. Restricted.
CASEAUDIT_API std::string theme_bench_html(const ThemeBench& bench);

CASEAUDIT_API std::string theme_recoding_text(const ThemeRecoding& recoding);
CASEAUDIT_API std::string theme_recoding_csv(const ThemeRecoding& recoding);

}  // namespace caseaudit
