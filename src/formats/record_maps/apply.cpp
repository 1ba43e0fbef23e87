#include "formats/record_maps/apply.hpp"

#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <caseaudit/error.hpp>

#include "formats/record_maps/digest.hpp"
#include "formats/tables/cell.hpp"

namespace caseaudit::record_maps {
namespace {

/// Headers are looked for in so many first rows that hold anything.
constexpr std::size_t rows_for_headers = 5;

bool is_empty(std::span<const std::string_view> cells) {
    return std::ranges::all_of(cells, [](std::string_view cell) { return tables::trimmed(cell).empty(); });
}

std::string known_tables(std::span<const RecordMap> maps) {
    std::vector<std::string_view> titles;
    for (const auto& map : maps) titles.emplace_back(map.title);
    return fmt::format("{}", fmt::join(titles, "; "));
}

/// What a file of one table is refused for.
std::string first_reason(const ExtractReport& report) {
    return report.unknown.empty() ? "" : fmt::format(" ({})", report.unknown.front());
}

}  // namespace

Apply::Apply(std::span<const RecordMap> maps, std::string path, const Wanted& wanted,
             std::optional<Date> extracted)
    : maps_{maps}, setting_{std::move(path), &wanted, extracted, {}} {}

Apply::~Apply() = default;

void Apply::covers(const Period& period) { setting_.own = period; }

void Apply::table(std::string_view name) {
    if (is_seeking_) give_up();
    name_ = name;
    is_seeking_ = true;
    current_ = nullptr;
    sought_ = 0;
}

void Apply::unknown(std::string sentence) {
    auto& sentences = extract_.report.unknown;
    if (sentences.size() < most_names) {
        sentences.push_back(std::move(sentence));
    } else {
        ++more_unknown_;
    }
}

void Apply::give_up() {
    is_seeking_ = false;
    for (const auto& map : maps_) {
        for (const auto& table : map.tables) {
            if (!table.name.is_in(name_)) continue;
            unknown(fmt::format("'{}': it is named like {}, {}, but has not its headers in its first rows",
                                name_, map.title, table.title));
            return;
        }
    }
    unknown(fmt::format("'{}': no record map knows its columns", name_));
}

void Apply::row(int line, std::span<const std::string_view> cells) {
    if (is_seeking_) {
        seek(cells);
    } else if (current_ != nullptr) {
        give(line, cells);
    }
}

void Apply::seek(std::span<const std::string_view> cells) {
    if (is_empty(cells)) return;
    std::vector<std::string> headers;
    for (const auto cell : cells) headers.push_back(tables::plain_header(cell));
    auto choice = choose_table(maps_, name_, headers);
    if (!choice) {
        if (++sought_ >= rows_for_headers) give_up();
        return;
    }
    tables_.push_back(
        std::make_unique<TableRows>(*choice->map, *choice->table, name_, setting_, choice->columns.found));
    current_ = tables_.back().get();
    for (auto& header : choice->columns.unasked) current_->ignored(std::move(header));
    column_of_cell_ = std::move(choice->columns.of_cell);
    for (std::size_t i = 0; i < column_of_cell_.size(); ++i) {
        if (column_of_cell_[i]) current_->saw_column(*column_of_cell_[i], headers[i]);
    }
    is_seeking_ = false;
}

void Apply::give(int line, std::span<const std::string_view> cells) {
    cells_.assign(current_->table().columns.size(), {});
    std::size_t digest = 0;
    const auto wide = std::min(cells.size(), column_of_cell_.size());
    const bool is_shifted = !is_empty(cells.subspan(wide));
    for (std::size_t i = 0; i < cells.size(); ++i) {
        digest = mixed(digest, cells[i]);
        if (i < column_of_cell_.size() && column_of_cell_[i]) {
            cells_[*column_of_cell_[i]] = tables::trimmed(cells[i]);
        }
    }
    if (is_shifted) {
        current_->shifted_row(line, cells_);
    } else if (current_->row(line, cells_, digest)) {
        count_kept();
    }
}

void Apply::count_kept() {
    if (++kept_ <= setting_.wanted->most_rows) return;
    throw Error{fmt::format(
        "{}: it has more than {} rows about the children asked for, too many to hold at once. List the "
        "references of fewer children in a file, such as those of the sample, and name it with --subjects.",
        setting_.path, setting_.wanted->most_rows)};
}

void Apply::reject(int line, const std::string& why) {
    misses_rows_ = true;
    if (current_ == nullptr && tables_.empty()) {
        const bool is_of_groups = setting_.own.has_value();
        if (!is_of_groups) throw Error{fmt::format("{}:{}: {}", setting_.path, line, why)};
        if (early_.size() < most_rejects) {
            early_.push_back({setting_.path, line, why});
        } else {
            ++more_early_;
        }
        return;
    }
    (current_ == nullptr ? *tables_.back() : *current_).reject(line, why);
}

Extract Apply::finish() {
    if (is_seeking_) give_up();
    add_never_met();
    if (tables_.empty() && !early_.empty()) {
        throw Error{fmt::format("{}:{}: {}", setting_.path, early_.front().line, early_.front().why)};
    }
    if (tables_.empty()) {
        throw Error{
            fmt::format("{}: no record map knows it{}. Those there are: {}. For a file of your own, write "
                        "a record map: 'caseaudit cases map' begins one.",
                        setting_.path, first_reason(extract_.report), known_tables(maps_))};
    }
    if (more_unknown_ > 0) {
        extract_.report.unknown.push_back(fmt::format("and {} more that no record map knows", more_unknown_));
    }
    extract_.report.path = setting_.path;
    extract_.report.period = tables_.front()->period();
    extract_.report.is_return_of_a_year = setting_.own.has_value();
    for (const auto& table : tables_) {
        auto& from = extract_.report.period.from;
        from = std::min(from, table->period().from);
    }
    for (auto& table : tables_) {
        if (misses_rows_) table->misses_rows();
        table->finish(extract_);
    }
    return std::move(extract_);
}

}  // namespace caseaudit::record_maps
