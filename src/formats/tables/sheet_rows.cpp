#include "formats/tables/sheet_rows.hpp"

#include <caseaudit/error.hpp>
#include <charconv>

#include "formats/tables/number_formats.hpp"

namespace caseaudit::tables {
namespace {

constexpr std::size_t most_columns = 16'384;
constexpr std::size_t letters = 26;
/// Of a formula whose result was not saved, and of an error that does not say which.
constexpr auto not_worked_out = "#VALUE!";

std::size_t whole(std::string_view text) {
    std::size_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc{} && end == text.data() + text.size() ? number : static_cast<std::size_t>(-1);
}

/// The column of `AB12`, from 0; `most_columns` or more where there is none.
std::size_t column_of(std::string_view reference) {
    std::size_t column = 0;
    std::size_t at = 0;
    for (; at < reference.size() && reference[at] >= 'A' && reference[at] <= 'Z' && column < most_columns;
         ++at) {
        column = column * letters + static_cast<std::size_t>(reference[at] - 'A') + 1;
    }
    return at == 0 ? most_columns : column - 1;
}

}  // namespace

SheetRows::SheetRows(const Workbook& book, std::string place, RowSink& sink)
    : book_{book}, place_{std::move(place)}, sink_{sink} {}

void SheetRows::fail(const std::string& what) const {
    throw InputError{
        Place{place_, row_, 0}, what, {}, "Save the workbook again in the program that made it."};
}

void SheetRows::start(std::string_view name, int) {
    is_value_ = false;
    of_ = Of::other;
    if (name == "row") {
        within_ = Within::row;
        of_ = Of::row;
        ++row_;
        column_ = 0;
        row_size_ = 0;
        cells_.clear();
    } else if (name == "c" && within_ == Within::row) {
        within_ = Within::cell;
        of_ = Of::cell;
        type_.clear();
        value_.clear();
        has_formula_ = has_value_ = false;
        style_ = 0;
    } else if (name == "rPh") {
        ++aside_;
    } else if (within_ == Within::cell) {
        is_value_ = name == "v" || (name == "t" && aside_ == 0);
        has_formula_ = has_formula_ || name == "f";
        has_value_ = has_value_ || is_value_;
    }
}

void SheetRows::attribute(std::string_view name, std::string_view value) {
    if (of_ == Of::row && name == "r") {
        const auto row = whole(value);
        if (row < static_cast<std::size_t>(row_) || row > 100'000'000) fail("its rows are not in order");
        row_ = static_cast<int>(row);
    }
    if (of_ != Of::cell) return;
    if (name == "r") {
        const auto column = column_of(value);
        if (column >= most_columns) fail("a cell stands in no column that a sheet has");
        column_ = column;
    }
    if (name == "s") style_ = whole(value);
    if (name == "t") type_ = value;
}

void SheetRows::text(std::string_view part) {
    if (!is_value_) return;
    value_ += part;
    if (value_.size() > largest_cell) fail("it has a cell of more than 1 MB");
}

std::string SheetRows::shared() const {
    const auto text = book_.shared(whole(value_));
    if (!text) fail("a cell has a text that the workbook does not hold");
    return std::string{*text};
}

std::string SheetRows::value() const {
    const bool is_empty_text = type_ == "str" && has_value_;
    if (value_.empty() && (type_ == "e" || (has_formula_ && !is_empty_text))) return not_worked_out;
    if (type_ == "s" && has_value_) return shared();
    if (type_ == "e") return value_;
    if (type_ == "b") return value_ == "1" ? "TRUE" : "FALSE";
    if (type_ == "inlineStr" || type_ == "str" || type_ == "d" || value_.empty()) return value_;
    const bool is_date = style_ < book_.shows_date.size() && book_.shows_date[style_];
    return is_date ? date_text(value_, book_.from_1904) : number_text(value_);
}

void SheetRows::put_cell() {
    if (column_ >= most_columns) fail("a row has more cells than a sheet can have");
    auto text = value();
    row_size_ += text.size();
    if (row_size_ > largest_row) fail("it has a row of more than 16 MB");
    if (cells_.size() <= column_) cells_.resize(column_ + 1);
    cells_[column_] = std::move(text);
    ++column_;
}

void SheetRows::hand_over() {
    views_.assign(cells_.begin(), cells_.end());
    sink_.row(row_, views_);
}

void SheetRows::end(std::string_view name) {
    is_value_ = false;
    if (name == "rPh") --aside_;
    if (name == "c" && within_ == Within::cell) {
        put_cell();
        within_ = Within::row;
    } else if (name == "row" && within_ == Within::row) {
        hand_over();
        within_ = Within::nothing;
    }
}

}  // namespace caseaudit::tables
