#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace caseaudit::reports {

/// How many characters a terminal shows; UTF-8's following bytes are none.
std::size_t width(std::string_view text);
/// With blanks, up to that width.
std::string padded(std::string text, std::size_t to);
/// The words, and a line of `with` below them.
std::string underlined(const std::string& words, char with);
/// An empty line, the words, and a line below them.
std::string heading(const std::string& words);

using TextRows = std::vector<std::vector<std::string>>;
/// How wide each column is with the two blanks that part it from the next.
std::vector<std::size_t> column_widths(const TextRows& rows);
/// A line for each row, indented by two.
std::string in_columns(const TextRows& rows, const std::vector<std::size_t>& widths);

}  // namespace caseaudit::reports
