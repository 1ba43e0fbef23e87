#include "formats/record_maps/guessed_codes.hpp"

#include <spdlog/fmt/fmt.h>

#include <algorithm>

#include "formats/xml/write.hpp"

namespace caseaudit::record_maps {
namespace {

constexpr std::size_t longest_value = 30;

bool knows(const RecordMap::Codes& codes, const std::string& value) {
    return std::ranges::any_of(codes.codes,
                               [&](const RecordMap::Codes::Code& code) { return code.match.is_in(value); });
}

}  // namespace

void GuessedCodes::note(const Sample& sample, const RecordMap::Table& table, const Columns& columns) {
    for (const auto& entry : table.entries) {
        for (const auto& field : entry.fields) {
            if (!field.codes || !field.column) continue;
            for (std::size_t i = 0; i < sample.columns.size(); ++i) {
                if (columns.of_cell[i] != field.column) continue;
                used_.insert(*field.codes);
                note_values(sample.columns[i], *field.codes);
            }
        }
    }
}

/// Values are named only where the column plainly holds codes: few, short, and half of them known. A column
/// that was taken for one by mistake may hold names.
void GuessedCodes::note_values(const Sample::Column& column, std::size_t codes) {
    std::vector<std::string> unknown;
    for (const auto& value : column.values) {
        if (!knows(guesses_.codes[codes], value)) unknown.push_back("'" + value + "'");
    }
    if (unknown.empty()) return;
    const auto is_long = [](const std::string& value) { return value.size() > longest_value; };
    const bool holds_codes = column.values.size() <= Sample::most_values &&
                             std::ranges::none_of(column.values, is_long) &&
                             unknown.size() * 2 <= column.values.size();
    unknown_[codes].push_back(
        holds_codes ? fmt::format("Column '{}' also has {}.", column.header, fmt::join(unknown, ", "))
                    : fmt::format("Column '{}' has values that no code here knows.", column.header));
}

void GuessedCodes::write(pugi::xml_node root) const {
    for (const auto which : used_) {
        auto node = root.append_child("codes");
        xml::set(node, "id", guesses_.codes[which].id);
        for (const auto& code : guesses_.codes[which].codes) {
            auto child = node.append_child("code");
            xml::set(child, "match", code.match.text());
            xml::set(child, "value", code.value);
        }
        for (const auto& sentence : unknown_[which]) {
            xml::add_comment(
                node,
                sentence + " Add a <code> for each value that means something; the others are not read.");
        }
    }
}

}  // namespace caseaudit::record_maps
