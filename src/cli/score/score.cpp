#include <caseaudit/error.hpp>
#include <iostream>
#include <map>
#include <nlohmann/json.hpp>

#include "cli/all_commands.hpp"
#include "cli/audits.hpp"
#include "cli/places.hpp"
#include "cli/score/writers.hpp"
#include "files/files.hpp"

namespace caseaudit::cli {
namespace {

/// Scores audits one after the other, and remembers what the exit code hangs on.
class Scoring {
public:
    Scoring(const Arguments& arguments, const TemplateFolder& templates)
        : templates_{templates},
          fail_on_{arguments.all("fail-on")},
          xccdf_{arguments.get("xccdf")},
          as_json_{arguments.get("format", "text") == "json"},
          with_models_{arguments.has("models")} {}

    void score_file(const std::string& path) {
        try {
            const auto read = read_fitting_audit(path, templates_);
            tell(read.audit, *read.audit_template);
            ++scored_;
        } catch (const Error& fault) {
            std::cerr << fault.what() << "\n";
            ++refused_;
        }
    }

    Exit finish() {
        if (as_json_) std::cout << nlohmann::ordered_json{{"audits", all_}}.dump(2) << "\n";
        if (refused_ > 0) return scored_ > 0 ? refused : cannot;
        return found_ ? found : done;
    }

private:
    const ScorePlan& plan_of(const Template& audit_template) {
        const auto known = plans_.find(&audit_template);
        if (known != plans_.end()) return known->second;
        return plans_.emplace(&audit_template, compile_score_plan(audit_template)).first->second;
    }

    void tell(const Audit& audit, const Template& audit_template) {
        const auto& plan = plan_of(audit_template);
        const auto scores = score(plan, audit_template, audit);
        const ScoredAudit scored{
            audit, audit_template, scores,
            with_models_ ? by_models(plan, audit_template, audit) : std::vector<ByModel>{}};
        if (!xccdf_.empty()) files::write_private(xccdf_, write_xccdf(audit_template, audit));
        if (as_json_) {
            all_.push_back(score_json(scored));
        } else {
            std::cout << (scored_ > 0 ? "\n" : "") << score_text(scored);
        }
        for (const auto& what : fail_on_) found_ = found_ || has(scores, what);
    }

    static std::vector<ByModel> by_models(const ScorePlan& plan, const Template& audit_template,
                                          const Audit& audit) {
        std::vector<ByModel> all;
        for (const auto ledger : {Ledger::compliance, Ledger::practice}) {
            auto& one = all.emplace_back(ByModel{ledger, {}});
            for (const auto model :
                 {Model::default_model, Model::flat, Model::flat_unweighted, Model::absolute}) {
                one.scores.emplace_back(model, score_by(model, ledger, plan, audit_template, audit));
            }
        }
        return all;
    }

    static bool has(const Scores& scores, const std::string& what) {
        if (what == "draft") return scores.is_draft();
        if (what == "gate") return !scores.failed_gates.empty();
        return scores.grade && *scores.grade <= *grade_named(what);
    }

    const TemplateFolder& templates_;
    std::vector<std::string> fail_on_;
    std::string xccdf_;
    bool as_json_;
    bool with_models_;
    std::map<const Template*, ScorePlan> plans_;
    nlohmann::ordered_json all_ = nlohmann::ordered_json::array();
    int scored_ = 0;
    int refused_ = 0;
    bool found_ = false;
};

Exit score_audits(const Arguments& arguments) {
    const auto paths = audit_files(arguments.rest);
    if (arguments.has("xccdf") && paths.size() != 1) {
        throw UsageError{"--xccdf writes one audit: name one, not " + std::to_string(paths.size())};
    }
    const TemplateFolder templates{template_folder(arguments)};
    Scoring scoring{arguments, templates};
    for (const auto& path : paths) scoring.score_file(path);
    return scoring.finish();
}

constexpr const char* score_details =
    "For each audit: compliance with its colour, practice with its grade, gates that failed, the grade and "
    "why, what "
    "would change it, the auditors' own grade beside it, and which required questions are missing. An audit "
    "with any "
    "of those missing is a draft and not graded; grades are provisional until moderated. An audit that "
    "cannot be read "
    "or does not fit its template is named on standard error, and the others are scored. For example: "
    "caseaudit score "
    "audits --fail-on gate --fail-on inadequate";

}  // namespace

Command score_command() {
    return {
        .name = "score",
        .operands = "AUDIT…",
        .summary =
            "Scores and grades audits, and explains the grades. A folder stands for the *.audit.xml in it.",
        .details = score_details,
        .options =
            {{.name = "format",
              .argument = "FORMAT",
              .help = "text (the default) or json.",
              .words = {"text", "json"}},
             {.name = "models",
              .argument = "",
              .help = "Show what the four scoring models of XCCDF make of each ledger."},
             {.name = "xccdf",
              .argument = "FILE",
              .help = "Also write the audit as XCCDF 1.2, which other programs can score. One audit only."},
             {.name = "fail-on",
              .argument = "WHAT",
              .help = "Exit with 1 when an audit is a draft, has a failed gate, or has this grade or a lower "
                      "one; may be given more than once.",
              .many = true,
              .words = {"draft", "gate", "requires-improvement", "inadequate"}},
             templates_option()},
        .least_operands = 1,
        .most_operands = 100'000,
        .run = &score_audits};
}

}  // namespace caseaudit::cli
