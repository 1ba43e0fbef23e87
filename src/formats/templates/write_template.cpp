#include <spdlog/fmt/fmt.h>

#include <caseaudit/formats.hpp>

#include "formats/templates/numbers.hpp"
#include "formats/xml/write.hpp"

namespace caseaudit {
namespace {

using Node = pugi::xml_node;

using xml::set;
using xml::set_given;

void write_scale(Node& node, const Scale& scale) {
    set(node, "id", scale.id);
    set(node, "title", scale.title);
    set_given(node, "met", scale.met);
    set_given(node, "not-met", scale.not_met);
    set(node, "no-evidence-as", scale.no_evidence_as);
    for (const auto& value : scale.values) {
        auto child = node.append_child("value");
        set(child, "id", value.id);
        set(child, "title", value.title);
        set(child, "score", templates::write_share(value.score));
        set(child, "fails", value.fails ? "yes" : "no");
    }
}

const char* name_of(Condition::Kind kind) {
    switch (kind) {
        case Condition::Kind::answer:
            return "answer";
        case Condition::Kind::all:
            return "all";
        case Condition::Kind::any:
            return "any";
        case Condition::Kind::none:
            return "not";
        case Condition::Kind::count:
            break;
    }
    return "count";
}

void write_condition(Node& node, const Condition& condition) {
    if (condition.kind == Condition::Kind::answer) {
        set(node, "question", condition.question);
        set(node, "is", fmt::format("{}", fmt::join(condition.is, " ")));
    }
    if (condition.kind == Condition::Kind::count) {
        set(node, "at-least", std::to_string(condition.at_least));
        if (condition.at_most) set(node, "at-most", std::to_string(*condition.at_most));
    }
    for (const auto& part : condition.parts) {
        auto child = node.append_child(name_of(part.kind));
        write_condition(child, part);
    }
}

void write_when(Node& question, const Condition& condition) {
    auto node = question.append_child("when");
    if (condition.kind != Condition::Kind::answer) node = node.append_child(name_of(condition.kind));
    write_condition(node, condition);
}

void write_limit(Node& question, const LimitRule& rule) {
    auto node = question.append_child("limit");
    set(node, "name", rule.name);
    set(node, std::string{name_of(rule.limit.unit)}.c_str(), std::to_string(rule.limit.amount));
    set_given(node, "when-worker", rule.when_worker);
    set_given(node, "when-status", rule.when_status);
}

void write_attributes(Node& node, const Question& question) {
    set(node, "id", question.id);
    set(node, "version", std::to_string(question.version));
    set(node, "label", question.label);
    set(node, "element", question.element);
    set(node, "measures", name_of(question.measure));
    set(node, "scale", question.scale);
    set(node, "weight", templates::write_weight(question.weight));
    if (question.gate) set(node, "gate", name_of(*question.gate));
    set_given(node, "check", question.check);
    set_given(node, "prompted-by", question.prompted_by);
    set(node, "answered-by",
        question.answered_by == AnsweredBy::business_support ? "business-support" : "practitioner");
    set(node, "required", question.required ? "yes" : "no");
}

void write_question(Node& node, const Question& question) {
    write_attributes(node, question);
    xml::add_text_given(node, "ask", question.ask);
    xml::add_text_given(node, "look-for", question.look_for);
    xml::add_text_given(node, "finding", question.finding);
    xml::add_text_given(node, "strength", question.strength);
    for (const auto& good : question.good_looks_like) {
        auto child = node.append_child("good-looks-like");
        set(child, question.scale == "four-grades" ? "grade" : "value", good.value);
        child.text().set(good.text.c_str());
    }
    for (const auto& rule : question.limits) write_limit(node, rule);
    if (question.when) write_when(node, *question.when);
}

void write_head(Node& root, const Template& one) {
    set(root, "format", "1");
    set(root, "id", one.id);
    set(root, "version", to_string(one.version));
    set(root, "title", one.title);
    set(root, "subject", one.subject == SubjectKind::child ? "child" : "worker");
    if (one.views) set(root, "views", "yes");
    xml::add_text_given(root, "about", one.about);
    auto period = root.append_child("period");
    set(period, "months", std::to_string(one.period_months));
    auto budget = root.append_child("budget");
    set(budget, "questions", std::to_string(one.budget_questions));
    set(budget, "minutes", std::to_string(one.budget_minutes));
}

void write_bands(Node& root, const Bands& bands) {
    auto compliance = root.append_child("compliance-bands");
    set(compliance, "green", templates::write_share(bands.green));
    set(compliance, "amber", templates::write_share(bands.amber));
    auto grade = root.append_child("grade-bands");
    set(grade, "outstanding", templates::write_share(bands.outstanding));
    set(grade, "good", templates::write_share(bands.good));
    set(grade, "requires-improvement", templates::write_share(bands.requires_improvement));
}

void write_section(Node& node, const Section& section) {
    set(node, "id", section.id);
    set(node, "title", section.title);
    set(node, "weight", templates::write_weight(section.weight));
    for (const auto& question : section.questions) {
        auto child = node.append_child("question");
        write_question(child, question);
    }
}

}  // namespace

std::string write_template(const Template& audit_template) {
    pugi::xml_document document;
    auto root = document.append_child("resolved-template");
    write_head(root, audit_template);
    write_bands(root, audit_template.bands);
    auto scales = root.append_child("scales");
    for (const auto& scale : audit_template.scales) {
        auto node = scales.append_child("scale");
        write_scale(node, scale);
    }
    for (const auto& section : audit_template.sections) {
        auto node = root.append_child("section");
        write_section(node, section);
    }
    return xml::to_text(document);
}

}  // namespace caseaudit
