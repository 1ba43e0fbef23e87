#include <spdlog/fmt/fmt.h>

#include <algorithm>

#include "formats/templates/basis.hpp"
#include "formats/templates/numbers.hpp"

namespace caseaudit::templates {
namespace {

ScaleValue read_value(const xml::Element& element) {
    element.allow({"id", "title", "score", "fails"});
    ScaleValue value{element.required_id("id"), element.required("title"), read_share(element, "score"),
                     element.yes_or_no("fails", false)};
    if (value.id == "not-applicable" || value.id == "no-evidence-found" || value.id == "unanswered") {
        element.fail_at("id",
                        fmt::format("'{}' is a state that every question may have, not a value", value.id),
                        "Remove it: people can always answer so.");
    }
    return value;
}

/// The value that the attribute names; empty where there is no such attribute.
std::string named_value(const xml::Element& element, const char* attribute, const Scale& scale) {
    if (!element.has(attribute)) return {};
    auto name = element.required(attribute);
    if (scale.find(name) == nullptr) {
        element.fail_at(attribute, fmt::format("scale '{}' has no value '{}'", scale.id, name),
                        "Name one of the values of this scale.");
    }
    return name;
}

void read_meaning(const xml::Element& element, Scale& scale) {
    scale.met = named_value(element, "met", scale);
    scale.not_met = named_value(element, "not-met", scale);
    scale.no_evidence_as = named_value(element, "no-evidence-as", scale);
    if (scale.met.empty() != scale.not_met.empty()) {
        element.fail(fmt::format("scale '{}' has only one of 'met' and 'not-met'", scale.id),
                     "Name both, or neither where checks may not answer.");
    }
    if (!scale.not_met.empty() && !scale.find(scale.not_met)->fails) {
        element.fail_at("not-met",
                        fmt::format("value '{}' is what not met becomes, and does not fail", scale.not_met),
                        "Write fails=\"yes\" on that value.");
    }
    if (!scale.met.empty() && scale.find(scale.met)->fails) {
        element.fail_at("met", fmt::format("value '{}' is what met becomes, and fails", scale.met),
                        "Name a value that does not fail.");
    }
    if (!scale.no_evidence_as.empty()) return;
    if (scale.not_met.empty()) {
        element.fail(fmt::format("scale '{}' does not say what no evidence found scores as", scale.id),
                     "Add no-evidence-as=\"…\", naming one of its values.");
    }
    scale.no_evidence_as = scale.not_met;
}

Scale read_scale(const xml::Element& element) {
    element.allow({"id", "title", "met", "not-met", "no-evidence-as"}, {"value"});
    Scale scale;
    scale.id = element.required_id("id");
    scale.title = element.required("title");
    for (const auto& child : element.children("value")) {
        auto value = read_value(child);
        if (scale.find(value.id) != nullptr) {
            child.fail_at("id", fmt::format("scale '{}' has a second value '{}'", scale.id, value.id),
                          "Keep one.");
        }
        scale.values.push_back(std::move(value));
    }
    if (scale.values.size() < 2) {
        element.fail(fmt::format("scale '{}' has fewer than two values", scale.id), "Add <value> elements.");
    }
    read_meaning(element, scale);
    return scale;
}

}  // namespace

std::vector<Scale> read_scales(const xml::Element& root) {
    root.allow({"format"}, {"scale"});
    root.one_of("format", {"1"});
    std::vector<Scale> scales;
    for (const auto& element : root.children("scale")) {
        auto scale = read_scale(element);
        if (std::ranges::find(scales, scale.id, &Scale::id) != scales.end()) {
            element.fail_at("id", fmt::format("there is a second scale '{}'", scale.id), "Keep one of them.");
        }
        scales.push_back(std::move(scale));
    }
    if (scales.empty()) root.fail("there is no scale", "Add <scale> elements.");
    return scales;
}

}  // namespace caseaudit::templates
