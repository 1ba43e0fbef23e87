#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace caseaudit::store {

/// Whether the reference stands in a text, and not as a part of a longer one.
bool names(std::string_view text, std::string_view reference);

/// As what an audit names somebody; empty: it does not.
std::vector<std::string> named_as(const std::string& document, const std::string& id,
                                  const std::string& reference);

}  // namespace caseaudit::store
