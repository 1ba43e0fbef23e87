#pragma once
#include <string>

#include "reports/table.hpp"

namespace caseaudit::reports {

/// A table of a report in HTML, in a region that scrolls; `id` is the caption's.
std::string table_html(const Table& table, const std::string& id, bool shows_caption = true);

/// A chart with its title above and its table behind it, folded. `svg` is as the charts give it.
std::string figure_html(const std::string& id, const std::string& title, const std::string& svg,
                        const Table& behind);

}  // namespace caseaudit::reports
