#pragma once
#include <caseaudit/template.hpp>
#include <nlohmann/json.hpp>
#include <string>

/// What the plan and the template have alike in JSON.
namespace caseaudit::forms {

using Json = nlohmann::ordered_json;

/// [num, den].
Json json_of(const Fraction& fraction);
/// {kind, question, is} of one earlier answer; {kind, parts, atLeast, atMost} of several tests.
Json json_of(const Condition& condition);
/// On one line, fit for a <script> element: nothing in it can end that element.
std::string script_text(const Json& json);

}  // namespace caseaudit::forms
