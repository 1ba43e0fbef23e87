#include "forms/json.hpp"

#include <array>
#include <string_view>

namespace caseaudit::forms {

Json json_of(const Fraction& fraction) { return Json::array({fraction.num, fraction.den}); }

Json json_of(const Condition& condition) {
    constexpr std::array<std::string_view, 5> kinds{"answer", "all", "any", "none", "count"};
    Json json{{"kind", kinds[static_cast<std::size_t>(condition.kind)]}};
    if (condition.kind == Condition::Kind::answer) {
        json["question"] = condition.question;
        json["is"] = condition.is;
        return json;
    }
    if (condition.kind == Condition::Kind::count) {
        json["atLeast"] = condition.at_least;
        if (condition.at_most) json["atMost"] = *condition.at_most;
    }
    auto& parts = json["parts"] = Json::array();
    for (const auto& part : condition.parts) parts.push_back(json_of(part));
    return json;
}

std::string script_text(const Json& json) {
    std::string text;
    for (const char c : json.dump()) {
        if (c == '<') {
            text += "\\u003c";
        } else {
            text += c;
        }
    }
    return text;
}

}  // namespace caseaudit::forms
