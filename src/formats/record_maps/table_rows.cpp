#include "formats/record_maps/table_rows.hpp"

#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <caseaudit/error.hpp>
#include <functional>

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
    for (const auto& column : table.columns) headers_.push_back(column.id);
    if (!setting.wanted->subjects) return;
    for (const auto& ref : *setting.wanted->subjects) wanted_alike_.insert(spelt_alike(ref));
}

void TableRows::saw_column(std::size_t column, std::string_view header) {
    carried_.found[column] = true;
    headers_[column] = header;
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

bool TableRows::row(int line, Cells cells, std::size_t digest) {
    if (is_blank_row(cells)) return false;
    ++report_.rows;
    auto* part = part_of(line, cells, digest);
    if (part == nullptr) return false;
    read_subject(line, cells, *part);
    for (std::size_t i = 0; i < table_.entries.size(); ++i) {
        if (carried_.has(table_.entries[i])) read_entry(line, cells, i, *part);
    }
    return true;
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
