#include "formats/templates/questions.hpp"

#include <spdlog/fmt/fmt.h>

#include <algorithm>

#include "formats/templates/limits.hpp"
#include "formats/templates/numbers.hpp"

namespace caseaudit::templates {
namespace {

constexpr std::string_view scale_of_grades = "four-grades";

const Scale& read_scale(const xml::Element& element, const Basis& basis) {
    const auto id = element.required("scale");
    if (const auto* const scale = basis.find_scale(id)) return *scale;
    std::vector<std::string_view> ids;
    for (const auto& scale : basis.scales) ids.push_back(scale.id);
    element.fail_at("scale", fmt::format("there is no scale '{}' in scales.xml", id),
                    fmt::format("It is {}.", xml::either(ids)));
}

std::string read_element(const xml::Element& element, const Basis& basis) {
    auto id = element.required("element");
    if (!basis.has_element(id)) {
        element.fail_at("element", fmt::format("there is no element '{}' in practice-areas.xml", id),
                        "Name one that is there, or add it there.");
    }
    return id;
}

std::optional<Grade> read_gate(const xml::Element& element, const Scale& scale) {
    if (!element.has("gate")) return std::nullopt;
    if (element.required("gate") == name_of(Grade::outstanding)) {
        element.fail_at("gate", "a gate at outstanding caps nothing",
                        "Name a lower grade, or remove the gate.");
    }
    if (std::ranges::none_of(scale.values, &ScaleValue::fails)) {
        element.fail_at("gate",
                        fmt::format("no value of scale '{}' fails, so this gate never caps", scale.id),
                        "Remove the gate, or use another scale.");
    }
    return static_cast<Grade>(element.one_of("gate", {"inadequate", "requires-improvement", "good"}));
}

/// "plugin.check"; empty where there is no such attribute.
std::string read_check_id(const xml::Element& element, const char* attribute) {
    if (!element.has(attribute)) return {};
    auto id = element.required_id(attribute);
    if (std::ranges::count(id, '.') != 1 || id.ends_with('.')) {
        element.fail_at(attribute, fmt::format("'{}' does not name a check", id),
                        "Write the plugin's name, a dot and the check's name: supervision.on-file.");
    }
    return id;
}

void read_checks(const xml::Element& element, const Scale& scale, Question& question) {
    question.check = read_check_id(element, "check");
    question.prompted_by = read_check_id(element, "prompted-by");
    if (!question.check.empty() && question.measure == Measure::judgement) {
        element.fail_at("check", "a check cannot answer a judgement",
                        "Use prompted-by for a check that only raises prompts, or make it a fact.");
    }
    if (!question.prompted_by.empty() && question.measure == Measure::fact) {
        element.fail_at("prompted-by", "only a judgement is prompted by a check",
                        "Use check=\"…\" for a fact.");
    }
    if (!question.check.empty() && scale.met.empty()) {
        element.fail_at("check", fmt::format("scale '{}' does not say what met and not met become", scale.id),
                        "Use a scale with 'met' and 'not-met', such as yes-no.");
    }
}

std::string read_value(const xml::Element& element, const Scale& scale) {
    const bool grades = scale.id == scale_of_grades;
    const char* const attribute = grades ? "grade" : "value";
    if (element.has(grades ? "value" : "grade")) {
        element.fail(fmt::format("scale '{}' is named by '{}' here", scale.id, attribute),
                     fmt::format("Write {}=\"…\".", attribute));
    }
    auto value = element.required(attribute);
    if (scale.find(value) == nullptr) {
        element.fail_at(attribute, fmt::format("scale '{}' has no value '{}'", scale.id, value),
                        "Name one of its values.");
    }
    return value;
}

std::vector<GoodLooksLike> read_good_looks_like(const xml::Element& question, const Scale& scale) {
    std::vector<GoodLooksLike> all;
    for (const auto& element : question.children("good-looks-like")) {
        element.allow({"grade", "value"});
        GoodLooksLike one{read_value(element, scale), element.required_text()};
        if (std::ranges::find(all, one.value, &GoodLooksLike::value) != all.end()) {
            element.fail(fmt::format("there is a second <good-looks-like> for '{}'", one.value),
                         "Put them into one.");
        }
        all.push_back(std::move(one));
    }
    return all;
}

std::string read_text(const xml::Element& question, const char* name) {
    const auto element = question.child(name);
    if (!element) return {};
    element->allow({});
    return element->required_text();
}

void read_texts(const xml::Element& element, const Scale& scale, Question& question) {
    element.required_child("ask");
    element.required_child("finding");
    question.ask = read_text(element, "ask");
    question.look_for = read_text(element, "look-for");
    question.finding = read_text(element, "finding");
    question.strength = read_text(element, "strength");
    question.good_looks_like = read_good_looks_like(element, scale);
}

AnsweredBy read_answered_by(const xml::Element& element, Measure measure) {
    if (element.has("answered-by")) {
        return static_cast<AnsweredBy>(element.one_of("answered-by", {"business-support", "practitioner"}));
    }
    return measure == Measure::fact ? AnsweredBy::business_support : AnsweredBy::practitioner;
}

}  // namespace

Question read_question(const xml::Element& element, const Basis& basis) {
    element.allow({"id", "version", "label", "element", "measures", "scale", "weight", "gate", "check",
                   "prompted-by", "answered-by", "required"},
                  {"ask", "look-for", "finding", "strength", "good-looks-like", "limit", "when"});
    Question question;
    question.id = element.required_id("id");
    question.version = element.whole_number("version", 1, 9999);
    question.label = element.required("label");
    question.element = read_element(element, basis);
    question.measure = static_cast<Measure>(element.one_of("measures", {"fact", "judgement"}));
    const auto& scale = read_scale(element, basis);
    question.scale = scale.id;
    question.weight = read_weight(element, "weight", 100);
    question.gate = read_gate(element, scale);
    read_checks(element, scale, question);
    question.answered_by = read_answered_by(element, question.measure);
    question.required = element.yes_or_no("required", true);
    read_texts(element, scale, question);
    question.limits = read_limits(element);
    return question;
}

}  // namespace caseaudit::templates
