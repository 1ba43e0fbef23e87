#include "formats/record_maps/sample.hpp"

#include <algorithm>

#include "formats/tables/cell.hpp"

namespace caseaudit::record_maps {

void Sampling::table(std::string_view name) { samples.push_back({std::string{name}, {}}); }

void Sampling::row(int, std::span<const std::string_view> cells) {
    if (samples.empty()) return;
    auto& columns = samples.back().columns;
    if (columns.empty()) {
        const auto filled =
            std::ranges::count_if(cells, [](std::string_view c) { return !tables::trimmed(c).empty(); });
        if (filled < 2) return;
        for (const auto cell : cells) columns.push_back({tables::plain_header(cell), {}});
        return;
    }
    for (std::size_t i = 0; i < std::min(cells.size(), columns.size()); ++i) {
        auto& values = columns[i].values;
        const auto text = tables::trimmed(cells[i]);
        if (!text.empty() && values.size() <= Sample::most_values) values.emplace(text);
    }
}

}  // namespace caseaudit::record_maps
