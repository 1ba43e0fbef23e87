#include <caseaudit/forms.hpp>
#include <caseaudit/score.hpp>

#include "forms/json.hpp"
#include "scoring/grades.hpp"
#include "scoring/sentences.hpp"

namespace caseaudit::forms {
namespace {

/// From the lowest to the highest, each with the share of practice from which it is given.
Json grades_json(const Bands& bands) {
    auto all = Json::array();
    for (const auto grade :
         {Grade::inadequate, Grade::requires_improvement, Grade::good, Grade::outstanding}) {
        all.push_back({{"name", name_of(grade)},
                       {"title", title_of(grade)},
                       {"from", json_of(scoring::start_of(grade, bands))}});
    }
    return all;
}

Json values_json(const std::vector<ScaleValue>& values) {
    auto all = Json::array();
    for (const auto& value : values) {
        all.push_back({{"id", value.id},
                       {"title", value.title},
                       {"score", json_of(value.score)},
                       {"fails", value.fails}});
    }
    return all;
}

Json question_json(const PlanQuestion& question, const std::optional<Condition>& when) {
    Json json{{"id", question.id},
              {"label", question.label},
              {"ledger", name_of(question.ledger)},
              {"weight", question.weight},
              {"required", question.required},
              {"values", values_json(question.values)},
              {"noEvidenceAs", question.no_evidence_as},
              {"opensOthers", question.opens_others}};
    if (question.gate) json["gate"] = name_of(*question.gate);
    if (when) json["when"] = json_of(*when);
    return json;
}

Json sections_json(const ScorePlan& plan, const Template& audit_template) {
    auto all = Json::array();
    for (std::size_t s = 0; s < plan.sections.size(); ++s) {
        const auto& section = plan.sections[s];
        auto questions = Json::array();
        for (std::size_t q = 0; q < section.questions.size(); ++q) {
            const auto& when = audit_template.sections[s].questions[q].when;
            questions.push_back(question_json(section.questions[q], when));
        }
        all.push_back({{"id", section.id}, {"weight", section.weight}, {"questions", std::move(questions)}});
    }
    return all;
}

Json sentences_json() {
    Json all;
    for (const auto& sentence : scoring::all_sentences) all[std::string{sentence.name}] = sentence.text;
    return all;
}

}  // namespace
}  // namespace caseaudit::forms

namespace caseaudit {

std::string score_plan_json(const Template& audit_template) {
    const auto plan = compile_score_plan(audit_template);
    return forms::script_text({{"template", plan.template_id},
                               {"templateVersion", to_string(plan.template_version)},
                               {"templateHash", plan.template_hash},
                               {"green", forms::json_of(plan.bands.green)},
                               {"amber", forms::json_of(plan.bands.amber)},
                               {"grades", forms::grades_json(plan.bands)},
                               {"sections", forms::sections_json(plan, audit_template)},
                               {"sentences", forms::sentences_json()}});
}

}  // namespace caseaudit
