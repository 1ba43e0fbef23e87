// any_scored SEED COUNT FOLDER: random audits of the folder's templates, then COUNT of random templates, with
// what the program makes of them. One line of JSON a template: {"plan", "template", "audits": [{"document",
// "sealed", "scores", "missing", "faults", "note", "text", "hints"}]}, each as the form's script has it.
#include <caseaudit/completion.hpp>
#include <caseaudit/error.hpp>
#include <caseaudit/formats.hpp>
#include <caseaudit/forms.hpp>
#include <caseaudit/score.hpp>
#include <iostream>
#include <nlohmann/json.hpp>

#include "browser/any_remarks.hpp"
#include "browser/any_text.hpp"
#include "scoring/any_audit.hpp"

using namespace caseaudit;
using namespace caseaudit::testing;
using Json = nlohmann::ordered_json;

namespace {

constexpr int audits_a_template = 5;

Json ledger_json(const LedgerScore& ledger) {
    return {
        {"score", ledger.score ? Json(fmt::format("{}/{}", ledger.score->num, ledger.score->den)) : Json()},
        {"counted", ledger.counted},
        {"notApplicable", ledger.not_applicable},
        {"noEvidenceFound", ledger.no_evidence_found},
        {"unanswered", ledger.unanswered},
        {"notAsked", ledger.not_asked}};
}

template <class Named>
Json name(const std::optional<Named>& value) {
    return value ? Json(name_of(*value)) : Json(nullptr);
}

Json scores_json(const Scores& scores) {
    auto gates = Json::array();
    for (const auto& gate : scores.failed_gates)
        gates.push_back({{"question", gate.question}, {"label", gate.label}, {"cap", name_of(gate.cap)}});
    return {{"compliance", ledger_json(scores.compliance)},
            {"practice", ledger_json(scores.practice)},
            {"complianceRag", name(scores.compliance_rag)},
            {"practiceGrade", name(scores.practice_grade)},
            {"failedGates", std::move(gates)},
            {"grade", name(scores.grade)},
            {"missing", scores.missing},
            {"markedDraft", scores.marked_draft},
            {"isDraft", scores.is_draft()},
            {"explanation", scores.explanation},
            {"wouldChange", scores.would_change}};
}

Json missing_json(const Audit& audit, const Template& made) {
    auto all = Json::array();
    for (const auto& missing : what_is_missing(audit, made))
        all.push_back({{"question", missing.question}, {"says", missing.says}});
    return all;
}

Json faults_json(const Audit& audit) {
    auto all = Json::array();
    for (const auto& action : audit.actions) all.push_back(smart_faults(action, *parse_date("2026-06-06")));
    return all;
}

Json hints_json(const std::string& text) {
    auto all = Json::array();
    for (const auto& hint : lint_text(text))
        all.push_back(
            {{"kind", name_of(hint.kind)}, {"text", text.substr(hint.at, hint.length)}, {"says", hint.says}});
    return all;
}

/// Weights a hundredth apart, as far as they can be scored exactly.
void make_awkward(Random& random, Template& made) {
    for (auto& section : made.sections) {
        section.weight = static_cast<int>(below(random, 400));
        for (auto& question : section.questions) question.weight = static_cast<int>(below(random, 400));
    }
}

bool can_be_scored(const Template& made) {
    try {
        compile_score_plan(made);
        return true;
    } catch (const Error&) {
        return false;
    }
}

/// Labels are people's words: nothing in them may be taken for a place to fill, or for markup.
void name_questions(Random& random, Template& made) {
    constexpr std::array<std::string_view, 5> labels{"risk {grade}", "$& $1", "</script>", "plan's end",
                                                     "\"voice\""};
    for (auto& section : made.sections) {
        for (auto& question : section.questions) {
            if (one_in(random, 3)) question.label += fmt::format(" {}", pick(random, labels));
        }
    }
}

Template scorable_template(Random& random) {
    for (;;) {
        auto made = any_template(random);
        if (one_in(random, 3)) make_awkward(random, made);
        name_questions(random, made);
        if (can_be_scored(made)) return made;
    }
}

Json one_audit(Random& random, const Template& made, const ScorePlan& plan) {
    constexpr std::array<std::size_t, 3> rarely{8, 30, 200};
    auto audit = any_audit(random, made, pick(random, rarely));
    if (one_in(random, 8)) audit.status = AuditStatus::draft;
    add_remarks(random, audit);
    const auto document = write_audit(audit);
    const auto text = any_text(random);
    return {{"document", document},
            {"sealed", sealed(document)},
            {"scores", scores_json(score(plan, made, audit))},
            {"missing", missing_json(audit, made)},
            {"faults", faults_json(audit)},
            {"note", case_file_note(audit, made)},
            {"text", text},
            {"hints", hints_json(text)}};
}

void print_audits(Random& random, const Template& made) {
    const auto plan = compile_score_plan(made);
    auto audits = Json::array();
    for (int i = 0; i < audits_a_template; ++i) audits.push_back(one_audit(random, made, plan));
    std::cout << R"({"plan":)" << score_plan_json(made) << R"(,"template":)" << template_json(made)
              << R"(,"audits":)" << audits.dump() << "}\n";
}

}  // namespace

int main(int count_of_arguments, char** arguments) try {
    if (count_of_arguments != 4) return 2;
    Random random{static_cast<Random::result_type>(std::stoul(arguments[1]))};
    const TemplateFolder folder{arguments[3]};
    for (const auto& shipped : folder.all()) print_audits(random, shipped);
    const int count = std::stoi(arguments[2]);
    for (int made = 0; made < count; made += audits_a_template)
        print_audits(random, scorable_template(random));
    return 0;
} catch (const std::exception& fault) {
    std::cerr << fault.what() << "\n";
    return 2;
}
