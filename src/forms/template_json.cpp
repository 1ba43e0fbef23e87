#include <caseaudit/forms.hpp>

#include "forms/json.hpp"

namespace caseaudit::forms {
namespace {

Json scale_json(const Scale& scale) {
    auto values = Json::array();
    for (const auto& value : scale.values)
        values.push_back({{"id", value.id}, {"title", value.title}, {"fails", value.fails}});
    return {{"id", scale.id},
            {"title", scale.title},
            {"met", scale.met},
            {"notMet", scale.not_met},
            {"values", std::move(values)}};
}

Json good_json(const std::vector<GoodLooksLike>& good_looks_like) {
    auto all = Json::array();
    for (const auto& good : good_looks_like) all.push_back({{"value", good.value}, {"text", good.text}});
    return all;
}

/// How it is asked; empty words are left out.
void add_words(const Question& question, Json& json) {
    const auto add = [&](const char* name, const std::string& words) {
        if (!words.empty()) json[name] = words;
    };
    add("check", question.check);
    add("promptedBy", question.prompted_by);
    add("ask", question.ask);
    add("lookFor", question.look_for);
    add("finding", question.finding);
    add("strength", question.strength);
}

Json shown_json(const Question& question) {
    Json json{
        {"id", question.id},           {"version", question.version},          {"label", question.label},
        {"element", question.element}, {"measure", name_of(question.measure)}, {"scale", question.scale},
        {"weight", question.weight}};
    if (question.gate) json["gate"] = name_of(*question.gate);
    json["answeredBy"] =
        question.answered_by == AnsweredBy::business_support ? "business-support" : "practitioner";
    json["required"] = question.required;
    add_words(question, json);
    json["goodLooksLike"] = good_json(question.good_looks_like);
    if (question.when) json["when"] = json_of(*question.when);
    return json;
}

Json shown_json(const Section& section) {
    auto questions = Json::array();
    for (const auto& question : section.questions) questions.push_back(shown_json(question));
    return {{"id", section.id}, {"title", section.title}, {"questions", std::move(questions)}};
}

}  // namespace
}  // namespace caseaudit::forms

namespace caseaudit {

std::string template_json(const Template& audit_template) {
    auto scales = forms::Json::array();
    for (const auto& scale : audit_template.scales) scales.push_back(forms::scale_json(scale));
    auto sections = forms::Json::array();
    for (const auto& section : audit_template.sections) sections.push_back(forms::shown_json(section));
    return forms::script_text(
        {{"id", audit_template.id},
         {"version", to_string(audit_template.version)},
         {"hash", audit_template.hash},
         {"title", audit_template.title},
         {"subject", audit_template.subject == SubjectKind::child ? "child" : "worker"},
         {"about", audit_template.about},
         {"views", audit_template.views},
         {"periodMonths", audit_template.period_months},
         {"budget",
          {{"questions", audit_template.budget_questions}, {"minutes", audit_template.budget_minutes}}},
         {"scales", std::move(scales)},
         {"sections", std::move(sections)}});
}

}  // namespace caseaudit
