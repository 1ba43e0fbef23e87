#pragma once
#include <caseaudit/audit.hpp>
#include <nlohmann/json.hpp>
#include <string>

/// The shared cases of tests/fixtures/completion/, which the form's script is tested with too: an audit is an
/// object there, with the names that its XML has, in camel case. What is absent is empty.
namespace caseaudit::testing {

/// The file of that name in tests/fixtures/completion/.
nlohmann::json shared_cases(const std::string& name);

Action action_from(const nlohmann::json& object);
Audit audit_from(const nlohmann::json& object);

}  // namespace caseaudit::testing
