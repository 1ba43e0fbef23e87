#pragma once
#include <string>
#include <string_view>

namespace caseaudit::forms {

/// As a Content-Security-Policy names the only script that may run: "sha256-" and the digest in base64.
std::string policy_hash(std::string_view script);

}  // namespace caseaudit::forms
