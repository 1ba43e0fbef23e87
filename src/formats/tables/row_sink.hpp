#pragma once
#include <caseaudit/date.hpp>
#include <span>
#include <string>
#include <string_view>

/// Rows out of files: CSV, the sheets of a workbook, groups of elements.
namespace caseaudit::tables {

/// In bytes. What is larger is no table of records; readers refuse it before it fills the memory.
constexpr std::size_t largest_cell = 1'000'000;
constexpr std::size_t largest_row = 16'000'000;

struct NamedCell {
    std::string_view name;  ///< of the column; of an element: its local name
    std::string_view text;
};

/// What a reader hands its rows to. Every text is UTF-8, and valid only during the call. Dates that the file
/// itself knows as dates come as `2026-09-30`, with ` 14:05:00` where there is a time.
class RowSink {
public:
    virtual ~RowSink() = default;

    /// What the file says it covers, where it says so; before its first row. The end counts as the day on
    /// which it was taken.
    virtual void covers(const Period& period) = 0;

    /// A table of columns begins: a sheet, or the file's stem. One of its first rows holds the headers.
    virtual void table(std::string_view name) = 0;
    /// A row of the table begun last, headers included. Lines count from 1: of the file, or of the sheet.
    virtual void row(int line, std::span<const std::string_view> cells) = 0;

    /// A row that names its own cells: one group of elements, with the child's id among its cells. Groups may
    /// follow one another in any order. A name that comes twice counts as its texts with a space between.
    virtual void record(std::string_view group, int line, std::span<const NamedCell> cells) = 0;

    /// What cannot even be handed over as a row: a cell too large, a group without the child's id.
    virtual void reject(int line, const std::string& why) = 0;
};

}  // namespace caseaudit::tables
