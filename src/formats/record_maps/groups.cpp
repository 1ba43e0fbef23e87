// Rows that name their own cells: the groups of elements of an XML file.
#include <utility>

#include "formats/record_maps/apply.hpp"
#include "formats/record_maps/digest.hpp"
#include "formats/tables/cell.hpp"

namespace caseaudit::record_maps {
namespace {

std::vector<bool> always_found(const RecordMap::Table& table) {
    std::vector<bool> found;
    for (const auto& column : table.columns) found.push_back(column.always);
    return found;
}

std::optional<std::size_t> column_of(const RecordMap::Table& table, std::string_view name) {
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        if (table.columns[i].header.is_in(name)) return i;
    }
    return std::nullopt;
}

bool names_the_child(const RecordMap::Table& table, std::span<const tables::NamedCell> cells) {
    for (const auto& cell : cells) {
        if (column_of(table, cell.name) == table.child) return true;
    }
    return false;
}

}  // namespace

TableRows* Apply::open(const RecordMap& map, const RecordMap::Table& table, std::string name) {
    map_of_groups_ = &map;
    tables_.push_back(
        std::make_unique<TableRows>(map, table, std::move(name), setting_, always_found(table)));
    for (const auto& one : early_) tables_.back()->reject(one.line, one.why);
    tables_.back()->rejected_more(std::exchange(more_early_, 0));
    early_.clear();
    return tables_.back().get();
}

/// By name, in the map that knew the groups before; the rest of a document may repeat names of other maps.
TableRows* Apply::find_table(std::string_view group, std::span<const tables::NamedCell> cells) {
    for (const auto& map : maps_) {
        if (map.says_its_period != setting_.own.has_value()) continue;
        if (map_of_groups_ != nullptr && map_of_groups_ != &map) continue;
        for (const auto& table : map.tables) {
            if (!table.name.is_in(group) || !names_the_child(table, cells)) continue;
            for (auto& known : tables_) {
                if (&known->table() == &table) return known.get();
            }
            return open(map, table, std::string{group});
        }
    }
    unknown("'" + std::string{group} + "': no record map knows this group");
    return nullptr;
}

void Apply::record(std::string_view group, int line, std::span<const tables::NamedCell> cells) {
    auto known = groups_.find(group);
    if (known == groups_.end()) {
        known = groups_.emplace(group, Group{find_table(group, cells), {}}).first;
    }
    auto& [rows, columns] = known->second;
    if (rows == nullptr) return;
    const auto& table = rows->table();
    joined_.assign(table.columns.size(), {});
    std::size_t digest = 0;
    for (const auto& cell : cells) {
        digest = mixed(mixed(digest, cell.name), cell.text);
        auto column = columns.find(cell.name);
        if (column == columns.end()) {
            column = columns.emplace(cell.name, column_of(table, cell.name)).first;
            if (column->second) rows->saw_column(*column->second, cell.name);
            if (!column->second) rows->ignored(std::string{cell.name});
        }
        if (!column->second) continue;
        auto& text = joined_[*column->second];
        if (!text.empty()) text += ' ';
        text += tables::trimmed(cell.text);
    }
    cells_.assign(joined_.begin(), joined_.end());
    if (rows->row(line, cells_, digest)) count_kept();
}

/// Tables whose groups a file may do without: that there are none says something.
void Apply::add_never_met() {
    if (map_of_groups_ == nullptr) return;
    for (const auto& table : map_of_groups_->tables) {
        bool met = !table.always;
        for (const auto& known : tables_) met = met || &known->table() == &table;
        if (!met) open(*map_of_groups_, table, table.id);
    }
}

}  // namespace caseaudit::record_maps
