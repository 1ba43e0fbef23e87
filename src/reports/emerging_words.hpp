#pragma once
#include <caseaudit/theme_report.hpp>
#include <nlohmann/json_fwd.hpp>
#include <string>

#include "reports/csv_table.hpp"
#include "reports/html/page.hpp"

/// Emerging themes, in each format of the report on themes.
namespace caseaudit::reports {

/// What was compared with what, and how far a reader may rely on it.
std::string emerging_said(const EmergingThemes& emerging);
/// "interpreter (also: booked): in 6 of 40 comments since 1 May 2013, 1 of 212 before (G² 14.2)".
std::string emerging_words(const EmergingThemes& emerging, const EmergingTheme& theme);
std::string emerging_text(const ThemeReport& report);
void add_emerging(CsvTable& table, const ThemeReport& report);
nlohmann::ordered_json emerging_json(const ThemeReport& report);
void set_emerging(Data& data, const ThemeReport& report);

}  // namespace caseaudit::reports
