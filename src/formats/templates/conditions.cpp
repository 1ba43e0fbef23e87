#include "formats/templates/conditions.hpp"

#include <spdlog/fmt/fmt.h>

#include <algorithm>

namespace caseaudit::templates {
namespace {

struct Fault {
    const char* attribute;
    std::string message;
    std::string advice;
};

bool is_state(std::string_view word) { return word == "not-applicable" || word == "no-evidence-found"; }

bool comes_before(std::string_view question, const Earlier& earlier) {
    for (const auto& section : earlier.whole.sections) {
        for (const auto& other : section.questions) {
            if (other.id == earlier.own) return false;
            if (other.id == question) return true;
        }
    }
    return false;
}

std::string values_of(const Scale& scale) {
    std::vector<std::string_view> words;
    for (const auto& value : scale.values) words.push_back(value.id);
    words.insert(words.end(), {"not-applicable", "no-evidence-found"});
    return fmt::format("It is {}.", xml::either(words));
}

std::optional<Fault> fault_of(const Condition& answer, const Earlier& earlier) {
    const auto* const target = earlier.whole.find(answer.question);
    if (target == nullptr) {
        return Fault{"question",
                     fmt::format("'{}' is asked only after '{}', which is not in this template", earlier.own,
                                 answer.question),
                     "Add that question before it, or include it."};
    }
    if (!comes_before(answer.question, earlier)) {
        return Fault{
            "question",
            fmt::format("'{}' is asked only after '{}', which comes later", earlier.own, answer.question),
            "Move that question before this one."};
    }
    const auto& scale = earlier.whole.scale(target->scale);
    for (const auto& word : answer.is) {
        if (is_state(word) || scale.find(word) != nullptr) continue;
        return Fault{"is", fmt::format("'{}' is never answered '{}'", answer.question, word),
                     values_of(scale)};
    }
    return std::nullopt;
}

Condition read_part(const xml::Element& element, const Earlier& earlier);

Condition read_answer(const xml::Element& element, const Earlier& earlier) {
    Condition answer;
    answer.question = element.required_id("question");
    element.required("is");
    answer.is = element.words("is");
    if (const auto fault = fault_of(answer, earlier))
        element.fail_at(fault->attribute, fault->message, fault->advice);
    return answer;
}

std::vector<Condition> read_parts(const xml::Element& element, const Earlier& earlier) {
    std::vector<Condition> parts;
    for (const auto& child : element.children()) parts.push_back(read_part(child, earlier));
    if (parts.empty()) {
        element.fail(fmt::format("<{}> is empty", element.name()),
                     "Put <answer question=\"…\" is=\"…\"/> elements in it.");
    }
    return parts;
}

void read_count(const xml::Element& element, Condition& condition) {
    const auto parts = static_cast<int>(condition.parts.size());
    if (!element.has("at-least") && !element.has("at-most")) {
        element.fail("<count> does not say how many", "Add at-least=\"…\", at-most=\"…\" or both.");
    }
    condition.at_least = element.whole_number("at-least", 0, parts, 0);
    if (element.has("at-most")) condition.at_most = element.whole_number("at-most", 0, parts);
    if (condition.at_most && *condition.at_most < condition.at_least) {
        element.fail_at("at-most", "'at-most' is less than 'at-least'", "Correct one of them.");
    }
}

Condition read_part(const xml::Element& element, const Earlier& earlier) {
    if (element.name() == "answer") {
        element.allow({"question", "is"});
        return read_answer(element, earlier);
    }
    const bool counts = element.name() == "count";
    if (counts) {
        element.allow({"at-least", "at-most"}, {"answer", "all", "any", "not", "count"});
    } else {
        element.allow({}, {"answer", "all", "any", "not", "count"});
    }
    Condition condition;
    condition.parts = read_parts(element, earlier);
    if (element.name() == "all") condition.kind = Condition::Kind::all;
    if (element.name() == "any") condition.kind = Condition::Kind::any;
    if (element.name() == "not") condition.kind = Condition::Kind::none;
    if (!counts) return condition;
    condition.kind = Condition::Kind::count;
    read_count(element, condition);
    return condition;
}

}  // namespace

Condition read_when(const xml::Element& when, const Earlier& earlier) {
    if (when.has("question") || when.has("is")) {
        when.allow({"question", "is"});
        return read_answer(when, earlier);
    }
    when.allow({}, {"answer", "all", "any", "not", "count"});
    const auto parts = when.children();
    if (parts.size() != 1) {
        when.fail(parts.empty() ? "<when> says nothing" : "<when> holds more than one condition",
                  "Write <when question=\"…\" is=\"…\"/>, or put one <all>, <any>, <not> or <count> in it.");
    }
    return read_part(parts.front(), earlier);
}

void check_when(const Condition& condition, const Earlier& earlier, const xml::Element& include) {
    if (condition.kind != Condition::Kind::answer) {
        for (const auto& part : condition.parts) check_when(part, earlier, include);
    } else if (const auto fault = fault_of(condition, earlier)) {
        include.fail(fault->message, fault->advice);
    }
}

}  // namespace caseaudit::templates
