#include "formats/record_maps/table_rows.hpp"

#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <caseaudit/error.hpp>
#include <functional>

#include "formats/record_maps/dates.hpp"
#include "model/reference.hpp"

namespace caseaudit::record_maps {
namespace {

constexpr std::size_t most_notes = 50;

constexpr auto rows_are_missing =
    "rows that do not say which child they are about may be about any: nothing here is taken as complete. "
    "Give "
    "each its child's id, or take out what is no row (such as a total), and read it again.";

std::string file_name(const std::string& path) { return path.substr(path.find_last_of('/') + 1); }

/// The last day of the last whole year.
Date year_end(std::chrono::month_day end, Date extracted) {
    const auto year = std::chrono::year_month_day{extracted}.year();
    const Date day{year / end.month() / end.day()};
    return day <= extracted ? day : Date{(year - std::chrono::years{1}) / end.month() / end.day()};
}

Period period_of(const RecordMap& map, const RecordMap::Table& table, const Setting& setting) {
    if (map.says_its_period) {
        if (!setting.own) throw Error{fmt::format("{}: it does not say what period it covers", setting.path)};
        return *setting.own;
    }
    if (!setting.extracted) {
        throw Error{
            fmt::format("{}: when was this extract taken? It does not say so itself; add --extracted "
                        "with the day, such as --extracted 2026-09-30.",
                        setting.path)};
    }
    const auto to = map.year_ends ? year_end(*map.year_ends, *setting.extracted) : *setting.extracted;
    if (table.months) return months_up_to(to, *table.months);
    return {std::min(table.from.value_or(to), to), to};
}

Source source_of(const RecordMap& map, const RecordMap::Table& table, const Setting& setting, Period period) {
    using namespace std::chrono;
    auto id = fmt::format("{}-{}", map.id, table.id);
    const bool is_of_years = map.says_its_period || map.year_ends;
    if (is_of_years) id += fmt::format("-{}", static_cast<int>(year_month_day{period.to}.year()));
    const auto* when = is_of_years ? "up to" : "taken";
    return {
        std::move(id),
        fmt::format("{}, {} ({}, {} {})", map.title, table.title, file_name(setting.path), when, period.to),
        {}};
}

bool is_blank_row(std::span<const std::string_view> cells) {
    return std::ranges::all_of(cells, [](std::string_view cell) { return cell.empty(); });
}

}  // namespace

TableRows::TableRows(const RecordMap& map, const RecordMap::Table& table, std::string name,
                     const Setting& setting, std::vector<bool> found)
    : map_{map},
      table_{table},
      setting_{setting},
      values_{map},
      carried_{&table, std::move(found), period_of(map, table, setting), setting.wanted} {
    report_.map = map.id;
    report_.table = table.id;
    report_.name = std::move(name);
    report_.source = source_of(map, table, setting, carried_.period);
    report_.day = carried_.period.to;
    if (!setting.wanted->subjects) return;
    for (const auto& ref : *setting.wanted->subjects) wanted_alike_.insert(spelt_alike(ref));
}

bool TableRows::is_wanted(std::string_view ref) const {
    const auto& subjects = setting_.wanted->subjects;
    return !subjects || subjects->find(ref) != subjects->end();
}

void TableRows::reject(int line, const std::string& why) {
    if (++report_.rejected <= most_rejects) report_.rejects.push_back({setting_.path, line, why});
}

void TableRows::ignored(std::string header) {
    if (report_.unasked.size() < most_names) {
        report_.unasked.push_back(std::move(header));
    } else {
        ++more_ignored_;
    }
}

void TableRows::note(std::string text) {
    auto& notes = report_.notes;
    if (notes.size() >= most_notes || std::ranges::find(notes, text) != notes.end()) return;
    notes.push_back(std::move(text));
}

Part* TableRows::part_of(int line, Cells cells, std::size_t digest) {
    const auto ref = cells[table_.child];
    if (values_.is_blank(ref) || !is_reference(ref)) {
        misses_rows();
        reject(line, values_.is_blank(ref) ? "the row does not say which child it is about"
                                           : "the child's id is no reference: letters, digits, hyphens, dots "
                                             "and underscores");
        return nullptr;
    }
    children_.insert(std::hash<std::string_view>{}(ref));
    if (!is_wanted(ref)) {
        if (wanted_alike_.contains(spelt_alike(ref))) report_.spellings.emplace(ref);
        return nullptr;
    }
    auto& part = parts_[std::string{ref}];
    if (part.line == 0) part.line = line;
    if (part.rows.insert(digest).second) return &part;
    ++report_.duplicates;
    return nullptr;
}

void TableRows::lose_all(Part& part) const {
    for (std::size_t i = 0; i < table_.entries.size(); ++i) part.lost.insert(i);
    for (const auto& field : table_.subject) part.lost_fields.emplace(the_subject, field.detail.name);
}

void TableRows::shifted_row(int line, Cells cells) {
    ++report_.rows;
    reject(line,
           "the row has more cells than there are headers, maybe from a comma without quotation marks: it is "
           "left out");
    const auto ref = cells[table_.child];
    if (!is_reference(ref)) return;
    children_.insert(std::hash<std::string_view>{}(ref));
    if (!is_wanted(ref)) return;
    auto& part = parts_[std::string{ref}];
    if (part.line == 0) part.line = line;
    lose_all(part);
}

void TableRows::row(int line, Cells cells, std::size_t digest) {
    if (is_blank_row(cells)) return;
    ++report_.rows;
    auto* part = part_of(line, cells, digest);
    if (part == nullptr) return;
    read_subject(line, cells, *part);
    for (std::size_t i = 0; i < table_.entries.size(); ++i) {
        if (carried_.has(table_.entries[i])) read_entry(line, cells, i, *part);
    }
}

std::optional<caseaudit::Field> TableRows::read_field(int line, Cells cells, const RecordMap::Field& field,
                                                      std::size_t which, Part& part) {
    if (!carried_.has(field)) return std::nullopt;
    if (!field.column) return caseaudit::Field{FieldState::value, field.value};
    auto value = values_.read(field, cells[*field.column], carried_.period.to);
    if (value.why.empty()) return std::move(value.field);
    part.lost_fields.emplace(which, field.detail.name);
    const auto& column = table_.columns[*field.column].id;
    if (value.is_bad) {
        reject(line, fmt::format("in column '{}', {}; the '{}' of this row is left out", column, value.why,
                                 field.detail.name));
    } else {
        note(fmt::format("column '{}': {}", column, value.why));
    }
    return std::nullopt;
}

std::optional<Date> TableRows::date_of(int line, std::string_view cell, const RecordMap::Entry& rule) {
    const auto& column = table_.columns[rule.date].id;
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
                                     table_.columns[condition.column].id, rule.kind));
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
        const auto& column = table_.columns[*rule.text].id;
        reject(line, fmt::format("in column '{}', the spreadsheet has an error: no words", column));
        part.lost.insert(which);
        return;
    }
    entry.text = std::string{cells[*rule.text]};
}

void TableRows::add_blanks(Part& part) const {
    const auto add = [&](Fields& fields, const std::vector<RecordMap::Field>& rules, std::size_t which) {
        for (const auto& rule : rules) {
            if (!carried_.has(rule) || part.lost_fields.contains({which, rule.detail.name})) continue;
            fields.emplace(rule.detail.name, caseaudit::Field{FieldState::blank, {}});
        }
    };
    add(part.subject, table_.subject, the_subject);
    for (std::size_t i = 0; i < part.entries.size(); ++i)
        add(part.entries[i].fields, table_.entries[part.rules[i]].fields, part.rules[i]);
}

CaseFile TableRows::case_file(const std::string& ref, Part& part) const {
    add_blanks(part);
    for (auto& conflict : part.conflicts)
        for (auto& statement : conflict.statements) statement.where.entry = ref;
    Subject subject;
    subject.ref = ref;
    subject.team = std::move(part.team);
    subject.fields = std::move(part.subject);
    subject.line = part.line;
    Source source{report_.source.id, report_.source.title, carried_.of(part)};
    auto& entries = part.entries;
    return {setting_.path,
            std::move(subject),
            {std::move(source)},
            std::move(entries),
            std::move(part.conflicts)};
}

void TableRows::finish(Extract& extract) {
    report_.source.coverage = carried_.of_any_child();
    report_.children = children_.size();
    for (std::size_t i = 0; i < table_.columns.size(); ++i)
        (carried_.found[i] ? report_.found : report_.missing).push_back(table_.columns[i].id);
    if (carried_.misses_rows) report_.notes.emplace(report_.notes.begin(), rows_are_missing);
    const auto has_it = [&](const TableReport& one) { return one.source.id == report_.source.id; };
    const bool is_again = std::ranges::any_of(extract.report.tables, has_it);
    if (is_again) parts_.clear();
    for (auto& [ref, part] : parts_) extract.parts.push_back(case_file(ref, part));
    parts_.clear();
    if (more_ignored_ > 0) report_.unasked.push_back(fmt::format("and {} more", more_ignored_));
    Source everyone{report_.source.id, report_.source.title, carried_.of_everyone()};
    if (!is_again && !everyone.coverage.empty()) {
        extract.everyone.push_back({map_.id, setting_.path, carried_.period.to, std::move(everyone)});
    }
    extract.report.tables.push_back(std::move(report_));
}

}  // namespace caseaudit::record_maps
