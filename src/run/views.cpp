#include "run/views.hpp"

#include <caseaudit/result.hpp>

namespace caseaudit {

std::vector<View> views_of(const CaseFile& file, const Period& period) {
    std::vector<View> views;
    for (const auto& entry : file.entries("feedback").within(period)) {
        if (!entry.field("from").has_value()) continue;
        views.push_back({entry.field("from").text, entry.field("category").text, entry.field("rating").text,
                         entry.field("state").text, cite(entry)});
    }
    return views;
}

}  // namespace caseaudit
