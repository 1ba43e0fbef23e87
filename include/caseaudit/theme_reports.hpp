#pragma once
#include <caseaudit/export.hpp>
#include <caseaudit/theme_report.hpp>
#include <string>

/// The report on themes, written.
namespace caseaudit {

CASEAUDIT_API std::string themes_text(const ThemeReport& report);
CASEAUDIT_API std::string themes_html(const ThemeReport& report);  ///< one file that loads nothing
CASEAUDIT_API std::string themes_csv(const ThemeReport& report);   ///< one long table
CASEAUDIT_API std::string themes_json(const ThemeReport& report);  ///< see src/reports/README.md

}  // namespace caseaudit
