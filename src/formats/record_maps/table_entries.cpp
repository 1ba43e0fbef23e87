// What a row of a table says as an entry: its day, its details, its words.
#include <spdlog/fmt/fmt.h>

#include <algorithm>

#include "formats/record_maps/dates.hpp"
#include "formats/record_maps/table_rows.hpp"

namespace caseaudit::record_maps {

std::optional<caseaudit::Field> TableRows::read_field(int line, Cells cells, const RecordMap::Field& field,
                                                      std::size_t which, Part& part) {
    if (!carried_.has(field)) return std::nullopt;
    if (!field.column) return caseaudit::Field{FieldState::value, field.value};
    auto value = values_.read(field, cells[*field.column], carried_.period.to);
    if (value.why.empty()) return std::move(value.field);
    part.lost_fields.emplace(which, field.detail.name);
    const auto& column = header(*field.column);
    if (value.is_bad) {
        reject(line, fmt::format("in column '{}', {}; the '{}' of this row is left out", column, value.why,
                                 field.detail.name));
    } else {
        note(fmt::format("column '{}': {}", column, value.why));
    }
    return std::nullopt;
}

std::optional<Date> TableRows::date_of(int line, std::string_view cell, const RecordMap::Entry& rule) {
    const auto& column = header(rule.date);
    const auto left_out = [&](std::string_view why) {
        reject(line, fmt::format("in column '{}', {}; this {} is left out", column, why, rule.kind));
        return std::nullopt;
    };
    if (values_.is_blank(cell)) return left_out("there is no date");
    if (Values::is_error(cell)) return left_out("the spreadsheet has an error");
    const auto read = read_date(cell, map_.day_first);
    if (!read.date) return left_out(read.why);
    if (*read.date > carried_.period.to) {
        return left_out(
            fmt::format("{} is after the day of the extract, {}", *read.date, carried_.period.to));
    }
    return read.date;
}

void TableRows::read_entry(int line, Cells cells, std::size_t which, Part& part) {
    const auto& rule = table_.entries[which];
    for (const auto& condition : rule.conditions) {
        const auto cell = cells[condition.column];
        if (Values::is_error(cell)) {
            reject(line, fmt::format("in column '{}', the spreadsheet has an error; this {} is left out",
                                     header(condition.column), rule.kind));
            part.lost.insert(which);
            return;
        }
        if (!condition.match.is_in(cell)) return;
    }
    part.about.insert(which);
    const bool may_be_none = rule.optional || rule.extent == Extent::latest;
    if (may_be_none && values_.is_blank(cells[rule.date])) return;
    const auto date = date_of(line, cells[rule.date], rule);
    if (!date) {
        part.lost.insert(which);
        return;
    }
    Entry entry;
    entry.kind = rule.kind;
    entry.date = *date;
    entry.source = report_.source.id;
    entry.line = line;
    read_details(line, cells, which, part, entry);
    const auto same = ++part.same_id[std::to_string(line)];
    entry.id = fmt::format("{}-{}", entry.source, line) + (same > 1 ? fmt::format("-{}", same) : "");
    auto& newest = part.newest.emplace(which, *date).first->second;
    newest = std::max(newest, *date);
    part.entries.push_back(std::move(entry));
    part.rules.push_back(which);
}

std::optional<Date> TableRows::recorded(int line, std::string_view cell) {
    if (values_.is_blank(cell)) return std::nullopt;
    const auto read = read_date(cell, map_.day_first);
    if (!read.date) reject(line, fmt::format("{}; the day of recording is left out", read.why));
    return read.date;
}

void TableRows::read_details(int line, Cells cells, std::size_t which, Part& part, Entry& entry) {
    const auto& rule = table_.entries[which];
    const bool keeps_words = setting_.wanted->text_kinds.contains(rule.kind);
    for (const auto& field : rule.fields) {
        auto value = read_field(line, cells, field, which, part);
        if (!value) continue;
        if (field.is_element && !keeps_words) value->text.clear();
        entry.fields.emplace(field.detail.name, std::move(*value));
    }
    entry.type = entry.field("type").text;
    if (rule.recorded) entry.recorded = recorded(line, cells[*rule.recorded]);
    if (!carried_.has_text(rule)) return;
    if (Values::is_error(cells[*rule.text])) {
        const auto& column = header(*rule.text);
        reject(line, fmt::format("in column '{}', the spreadsheet has an error: no words", column));
        part.lost.insert(which);
        return;
    }
    entry.text = std::string{cells[*rule.text]};
}

}  // namespace caseaudit::record_maps
