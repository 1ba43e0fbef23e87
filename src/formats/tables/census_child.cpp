#include "formats/tables/census_child.hpp"

#include <algorithm>
#include <array>
#include <caseaudit/error.hpp>

#include "formats/tables/cell.hpp"

namespace caseaudit::tables {
namespace {

constexpr std::size_t most_bytes_of_a_child = 8'000'000;
constexpr std::size_t most_cells_of_a_group = 500;
constexpr std::array<std::string_view, 6> wrappers{"ChildIdentifiers", "ChildCharacteristics",
                                                   "Disabilities",     "FactorsIdentifiedAtAssessment",
                                                   "Reviews",          "CPPreviews"};
constexpr std::string_view review_date = "CPPreviewDate";

bool is_wrapper(std::string_view name) { return std::ranges::find(wrappers, name) != wrappers.end(); }

using Cells = std::vector<std::pair<std::string, std::string>>;

void add(Cells& cells, const std::string& name, const std::string& value) {
    const auto same = std::ranges::find(cells, name, &Cells::value_type::first);
    if (same == cells.end()) {
        cells.emplace_back(name, value);
    } else if (same->second.empty()) {
        same->second = value;
    } else if (!value.empty()) {
        same->second += " " + value;
    }
}

void move_to_end(std::vector<CensusRow>& rows, std::vector<CensusRow>& more) {
    std::ranges::move(more, std::back_inserter(rows));
    more.clear();
}

/// DateOfInitialCPC stands in CINdetails and again in Section47: said twice, it happened once.
void drop_what_is_said_within(Cells& cells, const std::vector<CensusRow>& within) {
    std::erase_if(cells, [&](const auto& cell) {
        return !cell.second.empty() && std::ranges::any_of(within, [&](const CensusRow& row) {
            return std::ranges::find(row.cells, cell) != row.cells.end();
        });
    });
}

}  // namespace

void CensusChildBuilder::start(std::string_view name, int line) {
    if (!open_.empty()) open_.back().is_group = true;
    open_.push_back({std::string{name}, line, {}, false, {}, {}});
    size_ += sizeof(Open) + name.size();
}

void CensusChildBuilder::text(std::string_view part) {
    auto& open = open_.back();
    if (!open.is_group) open.text += part;
    size_ += open.is_group ? 0 : part.size();
}

void CensusChildBuilder::end_leaf(Open& parent, const Open& leaf) {
    if (is_wrapper(leaf.name)) return;
    const std::string value{trimmed(leaf.text)};
    if (leaf.name == review_date) {
        parent.rows.push_back({"Reviews", leaf.line, {{leaf.name, value}}});
    } else {
        add(parent.cells, leaf.name, value);
    }
    widest_ = std::max(widest_, parent.cells.size());
}

void CensusChildBuilder::end_group(Open& parent, Open group) {
    if (is_wrapper(group.name)) {
        for (const auto& [name, value] : group.cells) add(parent.cells, name, value);
        widest_ = std::max(widest_, parent.cells.size());
    } else {
        drop_what_is_said_within(group.cells, group.rows);
        parent.rows.push_back({std::move(group.name), group.line, std::move(group.cells)});
    }
    move_to_end(parent.rows, group.rows);
}

void CensusChildBuilder::end() {
    auto ended = std::move(open_.back());
    open_.pop_back();
    if (!open_.empty()) {
        ended.is_group ? end_group(open_.back(), std::move(ended)) : end_leaf(open_.back(), ended);
        return;
    }
    child_.line = ended.line;
    for (const auto& [name, value] : ended.cells) {
        if (name == id_name) child_.id = value;
    }
    child_.rows.push_back({"Child", ended.line, std::move(ended.cells)});
    move_to_end(child_.rows, ended.rows);
}

CensusChild CensusChildBuilder::take() {
    size_ = 0;
    return std::exchange(child_, {});
}

void CensusChildBuilder::refuse_if_endless(const std::string& path) const {
    const bool is_wide = widest_ > most_cells_of_a_group;
    if (size_ < most_bytes_of_a_child && !is_wide) return;
    throw InputError{Place{path, open_.empty() ? 0 : open_.front().line, 0},
                     is_wide ? "one group of a child's record has more than 500 different details"
                             : "one child's record has more than 8 MB",
                     {},
                     "Is it the right file, and whole?"};
}

}  // namespace caseaudit::tables
