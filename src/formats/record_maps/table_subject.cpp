// What the rows of a table say of the child itself.
#include <spdlog/fmt/fmt.h>

#include <sstream>

#include "formats/record_maps/table_rows.hpp"

namespace caseaudit::record_maps {
namespace {

constexpr std::size_t most_words = 50;

}  // namespace

/// Each word once, in an order that does not hang on that of the rows.
void TableRows::add_words(const std::string& name, const std::string& text, Part& part) {
    auto& words = part.words[name];
    const auto before = words.size();
    std::istringstream all{text};
    for (std::string word; all >> word;) {
        if (words.size() < most_words || words.contains(word)) {
            words.insert(std::move(word));
        } else if (part.lost_fields.emplace(the_subject, name).second) {
            note(
                fmt::format("the '{}' of a child has more than {} words, and is not read", name, most_words));
        }
    }
    if (words.size() == before) return;
    part.subject[name] = {FieldState::value, fmt::format("{}", fmt::join(words, " "))};
}

void TableRows::add_subject_field(int line, const RecordMap::Field& rule, caseaudit::Field value,
                                  Part& part) {
    const std::string name = rule.detail.name;
    if (rule.many && value.has_value()) {
        add_words(name, value.text, part);
        return;
    }
    auto& known = part.subject[name];
    if (!known.has_value()) {
        known = std::move(value);
        part.subject_lines[name] = line;
        return;
    }
    if (!value.has_value() || value.text == known.text) return;
    const auto statement = [&](const std::string& text, int where) {
        return Conflict::Statement{text, {"subject", "", carried_.period.to, report_.source.id, where}};
    };
    part.conflicts.push_back(
        {"subject", name, {statement(known.text, part.subject_lines[name]), statement(value.text, line)}});
}

void TableRows::read_subject(int line, Cells cells, Part& part) {
    if (table_.team && !values_.is_blank(cells[*table_.team]) && !Values::is_error(cells[*table_.team])) {
        part.team = cells[*table_.team];
    }
    for (const auto& field : table_.subject) {
        auto value = read_field(line, cells, field, the_subject, part);
        if (value) add_subject_field(line, field, std::move(*value), part);
    }
}

}  // namespace caseaudit::record_maps
