#pragma once
#include <string>
#include <string_view>

/// Values as national returns write them.
namespace caseaudit::generator {

/// "school" → "2A".
std::string referral_source_code(std::string_view from);
/// In the form of a pupil number, and of no pupil: readers must drop it.
std::string invented_pupil_number(std::string_view ref);

/// As Annex A writes them: "f) MWBC", "e) 2A: Schools", "a) Yes".
std::string annex_ethnicity(std::string_view code);
std::string annex_referral_source(std::string_view from);
std::string annex_yes_no(std::string_view value);
std::string annex_status(std::string_view status);

}  // namespace caseaudit::generator
