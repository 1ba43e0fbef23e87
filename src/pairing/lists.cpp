#include "pairing/lists.hpp"

#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <array>
#include <caseaudit/error.hpp>
#include <charconv>
#include <optional>

#include "model/reference.hpp"
#include "sampling/table.hpp"

namespace caseaudit::pairing {
namespace {

using sampling::Table;

constexpr std::array<std::string_view, 7> auditor_columns{
    "ref", "role", "team", "availability", "experience", "supervises", "conflicts"};
constexpr int most_offered = 10'000;
constexpr std::size_t most_auditors = 2'000;
constexpr std::size_t most_cases = 10'000;

std::string line_of(const std::string& path, const Table::Row& row) {
    return fmt::format("{}:{}", path, row.line);
}

References several(const std::string& cell) {
    References all;
    for (std::size_t at = 0; at <= cell.size();) {
        const auto end = std::min(cell.find(';', at), cell.size());
        auto one = cell.substr(at, end - at);
        one.erase(0, std::min(one.find_first_not_of(' '), one.size()));
        one.erase(one.find_last_not_of(' ') + 1);
        if (!one.empty()) all.insert(std::move(one));
        at = end + 1;
    }
    return all;
}

int number_in(const std::string& cell, const std::string& place, std::string_view what) {
    int number = 0;
    const auto* const end = cell.data() + cell.size();
    const auto [read, fault] = std::from_chars(cell.data(), end, number);
    if (fault != std::errc{} || read != end || number < 0 || number > most_offered) {
        throw Error{
            fmt::format("{}: {} '{}' is not a whole number from 0 to {}", place, what, cell, most_offered)};
    }
    return number;
}

std::string reference_in(const Table& table, const std::string& path, const Table::Row& row,
                         const std::string& column) {
    const auto& ref = table.cell(row, table.column(column));
    if (is_reference(ref)) return ref;
    throw Error{fmt::format(
        "{}: '{}' is not a reference: letters, digits, hyphens, dots and underscores; never a name",
        line_of(path, row), ref)};
}

/// In the order of their references.
template <typename Listed>
void put_in_order(std::vector<Listed>& all, std::string_view what) {
    std::ranges::stable_sort(all, {}, &Listed::ref);
    const auto twice = std::ranges::adjacent_find(all, {}, &Listed::ref);
    if (twice == all.end()) return;
    throw Error{fmt::format("{}: {} '{}' is listed twice, first in {}: leave one out",
                            std::next(twice)->place, what, twice->ref, twice->place)};
}

Auditor auditor_in(const Table& table, const std::string& path, const Table::Row& row) {
    Auditor made{reference_in(table, path, row, "ref"), table.cell(row, table.column("role")),
                 several(table.cell_if_any(row, "team"))};
    made.place = line_of(path, row);
    made.most = number_in(table.cell(row, table.column("availability")), made.place, "the availability");
    const auto experience = table.cell_if_any(row, "experience");
    if (!experience.empty()) made.experience = number_in(experience, made.place, "the experience");
    made.supervises = several(table.cell_if_any(row, "supervises"));
    made.conflicts = several(table.cell_if_any(row, "conflicts"));
    return made;
}

void take_details(Case& one, const Table& table, const std::string& path, const Table::Row& row) {
    one.place = line_of(path, row);
    one.team = table.cell(row, table.column("team"));
    one.worker = table.cell_if_any(row, "worker");
    one.manager = table.cell_if_any(row, "manager");
    one.restricted = table.cell_if_any(row, "restricted");
}

void take_details_of_all(std::vector<Case>& all, const std::string& path, const Table& table) {
    std::map<std::string, const Table::Row*> rows;
    for (const auto& row : table.rows()) {
        const auto ref = reference_in(table, path, row, "ref");
        const auto [first, is_new] = rows.emplace(ref, &row);
        if (is_new) continue;
        throw Error{fmt::format("{}: case '{}' is listed twice, first in line {}: leave one out",
                                line_of(path, row), ref, first->second->line)};
    }
    for (auto& one : all) {
        const auto found = rows.find(one.ref);
        if (found == rows.end())
            throw Error{fmt::format("{}: case '{}' is not in {}", one.place, one.ref, path)};
        take_details(one, table, path, *found->second);
    }
}

}  // namespace

std::vector<Auditor> read_auditors(const std::string& path) {
    const Table table{path};
    for (const auto& name : table.columns()) {
        if (std::ranges::find(auditor_columns, name) != auditor_columns.end()) continue;
        throw Error{fmt::format("{}:1: there is no use for a column '{}' of auditors; the columns are {}",
                                path, name, fmt::join(auditor_columns, ", "))};
    }
    table.column("team");
    std::vector<Auditor> all;
    for (const auto& row : table.rows()) all.push_back(auditor_in(table, path, row));
    if (all.size() > most_auditors)
        throw Error{
            fmt::format("{}: there are {} auditors; the most is {}", path, all.size(), most_auditors)};
    put_in_order(all, "auditor");
    return all;
}

Cases read_cases(const std::string& path, const std::string& details) {
    const Table table{path};
    Cases made;
    for (const auto& row : table.rows()) {
        if (table.cell_if_any(row, "drawn") == "replacement") {
            ++made.replacements;
            continue;
        }
        Case one{reference_in(table, path, row, "ref"), {}};
        one.place = line_of(path, row);
        if (details.empty()) take_details(one, table, path, row);
        made.all.push_back(std::move(one));
    }
    if (made.all.empty()) throw Error{fmt::format("{}: every row is a replacement: nothing to audit", path)};
    if (made.all.size() > most_cases)
        throw Error{fmt::format("{}: there are {} cases; the most is {}", path, made.all.size(), most_cases)};
    put_in_order(made.all, "case");
    std::optional<Table> beside;
    if (!details.empty()) take_details_of_all(made.all, details, beside.emplace(details));
    made.has_workers = (beside ? *beside : table).has("worker");
    made.has_restricted = (beside ? *beside : table).has("restricted");
    return made;
}

References read_teams(const std::string& path) {
    const Table table{path};
    References teams;
    for (const auto& row : table.rows()) {
        const auto& team = table.cell(row, table.column("team"));
        if (!teams.insert(team).second)
            throw Error{fmt::format("{}: team '{}' is listed twice", line_of(path, row), team)};
    }
    return teams;
}

std::set<std::pair<std::string, std::string>> read_past(const std::vector<std::string>& paths) {
    std::set<std::pair<std::string, std::string>> pairs;
    for (const auto& path : paths) {
        const Table table{path};
        for (const auto& row : table.rows()) {
            auto first = reference_in(table, path, row, "first");
            auto second = reference_in(table, path, row, "second");
            if (second < first) std::swap(first, second);
            pairs.emplace(std::move(first), std::move(second));
        }
    }
    return pairs;
}

}  // namespace caseaudit::pairing
