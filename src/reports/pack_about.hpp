#pragma once
#include <caseaudit/qa_pack.hpp>
#include <nlohmann/json.hpp>

namespace caseaudit::reports {

/// What a pack is: of what, how it was drawn, how many; it begins the pack as JSON.
nlohmann::ordered_json about_json(const QaPack& pack);

}  // namespace caseaudit::reports
