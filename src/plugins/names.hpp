#pragma once
#include <caseaudit/export.hpp>
#include <string_view>

namespace caseaudit::plugins {

/// How plugins and checks are named: "worker-supervision". Lower-case letters, digits and single hyphens,
/// starting with a letter; 64 characters at most.
CASEAUDIT_API bool is_name(std::string_view name);

/// The rule in words, for messages.
inline constexpr std::string_view name_rule =
    "lower-case letters, digits and single hyphens, starting with a letter";

}  // namespace caseaudit::plugins
