#include "formats/record_maps/values.hpp"

#include <spdlog/fmt/fmt.h>

#include <algorithm>

#include "formats/record_maps/dates.hpp"
#include "formats/tables/cell.hpp"
#include "model/reference.hpp"

namespace caseaudit::record_maps {
namespace {

using case_file::Form;

/// Past these, meanings are worked out anew: memory stays bounded whatever a column holds.
constexpr std::size_t most_remembered = 10'000;
constexpr std::size_t longest_remembered = 200;
constexpr std::size_t longest_quoted = 12;
constexpr std::size_t most_letters = 3;

Value blank() { return {{FieldState::blank, {}}, {}, false}; }
Value value(std::string text) { return {{FieldState::value, std::move(text)}, {}, false}; }
Value unread(std::string why) { return {{}, std::move(why), false}; }
Value bad(std::string why) { return {{}, std::move(why), true}; }

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

/// A name has no digit; a staff number has. A login made of a name (jsmith1) has more letters in a row.
bool is_staff_reference(std::string_view text) {
    std::size_t letters = 0;
    for (const char c : text) {
        letters = is_letter(c) ? letters + 1 : 0;
        if (letters > most_letters) return false;
    }
    return is_reference(text) && std::ranges::any_of(text, tables::is_digit);
}

/// Shown only where a digit says that it is a code: a cell may hold anything, names too.
Value not_known(std::string_view cell) {
    const bool is_code = cell.size() <= longest_quoted && std::ranges::any_of(cell, tables::is_digit);
    if (!is_code) return unread("a value that no code knows is not read");
    return unread(fmt::format("'{}' is a value that no code knows, and is not read", cell));
}

Value as_date(const RecordMap::Field& field, std::string_view text, bool day_first, Date last) {
    const auto read = read_date(text, day_first);
    if (!read.date) return bad(read.why);
    if (*read.date > last && !field.may_be_later) {
        return bad(fmt::format("{} is after the day of the extract, {}", *read.date, last));
    }
    if (field.weeks_later && *read.date > last + std::chrono::weeks{*field.weeks_later}) {
        return bad(fmt::format("{} is more than {} weeks after the day of the extract, {}", *read.date,
                               *field.weeks_later, last));
    }
    return value(iso_date(*read.date));
}

}  // namespace

bool Values::is_error(std::string_view cell) {
    if (cell == "#GETTING_DATA") return true;
    if (!cell.starts_with('#') || !(cell.ends_with('!') || cell.ends_with('?'))) return false;
    cell = cell.substr(1, cell.size() - 2);
    return !cell.empty() && std::ranges::all_of(cell, [](char c) {
        return (c >= 'A' && c <= 'Z') || tables::is_digit(c) || c == '/' || c == '_';
    });
}

bool Values::is_blank(std::string_view cell) {
    if (cell.empty() || cell == "#N/A") return true;
    if (is_error(cell)) return false;
    if (!map_.blank || cell.size() > longest_remembered) return false;
    const auto known = blanks_.find(std::string{cell});
    if (known != blanks_.end()) return known->second;
    const bool found = map_.blank->is_in(cell);
    if (blanks_.size() < most_remembered) blanks_.emplace(cell, found);
    return found;
}

const Values::Meaning& Values::meaning(std::size_t codes, std::string_view cell) {
    auto& remembered = meanings_[codes];
    std::string key{cell};
    const auto found = remembered.find(key);
    if (found != remembered.end()) return found->second;
    if (remembered.size() >= most_remembered) remembered.clear();
    Meaning meaning{map_.codes[codes].keeps_others, key};
    for (const auto& code : map_.codes[codes].codes) {
        if (auto filled = code.match.fill(cell, code.value)) {
            meaning = {true, std::move(*filled)};
            break;
        }
    }
    return remembered.emplace(std::move(key), std::move(meaning)).first->second;
}

Value Values::read(const RecordMap::Field& field, std::string_view cell, Date last) {
    if (is_blank(cell)) return blank();
    if (is_error(cell)) return bad("the spreadsheet has an error");
    std::string text{cell};
    if (field.codes) {
        if (cell.size() > longest_remembered) return not_known(cell);
        const auto& meant = meaning(*field.codes, cell);
        if (!meant.known) return not_known(cell);
        if (meant.value.empty()) return blank();
        text = meant.value;
    }
    switch (field.detail.form) {
        case Form::text:
            break;
        case Form::date:
            return as_date(field, text, map_.day_first, last);
        case Form::words:
            if (std::ranges::find(field.detail.words, text) == field.detail.words.end())
                return not_known(cell);
            break;
        case Form::yes_no:
            if (text != "yes" && text != "no") return not_known(cell);
            break;
        case Form::reference:
            if (!is_staff_reference(text)) {
                return unread("what is no reference (it may be a name) is dropped");
            }
            break;
    }
    return value(std::move(text));
}

}  // namespace caseaudit::record_maps
