#pragma once
#include <caseaudit/export.hpp>
#include <string>
#include <string_view>

/// How workbooks keep dates: as numbers, with a format that shows them as dates.
namespace caseaudit::tables {

/// Whether a number format shows a date: one of those that every workbook has, by its number …
CASEAUDIT_API bool is_date_format(int number);
/// … or one of its own, by its code: `dd/mm/yyyy`, but not `0.00 "days"` or `[h]:mm`.
CASEAUDIT_API bool is_date_format(std::string_view code);

/// `2026-09-30`, with ` 14:05:00` where there is a time. Days count from 1900 (with the 29 February 1900 that
/// never was), or from 1904. The number as written where it is no day that a workbook can have.
CASEAUDIT_API std::string date_text(std::string_view number, bool from_1904);

/// A number as people write it: 12345 for `12345.0` and `1.2345E4`.
CASEAUDIT_API std::string number_text(std::string_view number);

}  // namespace caseaudit::tables
