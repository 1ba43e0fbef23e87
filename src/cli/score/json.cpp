#include <spdlog/fmt/fmt.h>

#include <caseaudit/actions.hpp>
#include <cmath>
#include <nlohmann/json.hpp>

#include "cli/score/writers.hpp"

namespace caseaudit::cli {
namespace {

using Json = nlohmann::ordered_json;

Json fraction(const std::optional<Fraction>& value) {
    return value ? Json(fmt::format("{}/{}", value->num, value->den)) : Json(nullptr);
}

template <class Named>
Json name(const std::optional<Named>& value) {
    return value ? Json(name_of(*value)) : Json(nullptr);
}

Json ledger_json(const LedgerScore& ledger) {
    return {{"score", fraction(ledger.score)},
            {"percent", ledger.score ? Json(std::round(ledger.score->value() * 10000) / 100) : Json(nullptr)},
            {"counted", ledger.counted},
            {"no-evidence-found", ledger.no_evidence_found},
            {"not-applicable", ledger.not_applicable},
            {"not-asked", ledger.not_asked},
            {"unanswered", ledger.unanswered}};
}

Json gates_json(const std::vector<FailedGate>& gates) {
    auto all = Json::array();
    for (const auto& gate : gates) {
        all.push_back({{"question", gate.question}, {"label", gate.label}, {"cap", name_of(gate.cap)}});
    }
    return all;
}

Json stated_json(const Audit& audit, const Scores& scores) {
    if (!audit.stated_grade) return nullptr;
    return {{"grade", name_of(audit.stated_grade->grade)},
            {"differs", audit.stated_grade->grade != scores.grade},
            {"reason", audit.stated_grade->reason}};
}

Json models_json(const std::vector<ByModel>& models) {
    Json all = Json::object();
    for (const auto& ledger : models) {
        Json scores = Json::object();
        for (const auto& [model, score] : ledger.scores) {
            scores[name_of(model)] =
                score ? Json{{"score", fraction(score->score)}, {"maximum", fraction(score->maximum)}}
                      : Json(nullptr);
        }
        all[name_of(ledger.ledger)] = std::move(scores);
    }
    return all;
}

}  // namespace

nlohmann::ordered_json score_json(const ScoredAudit& scored) {
    const auto& scores = scored.scores;
    Json all{{"audit", scored.audit.id},
             {"template", scored.audit.template_id},
             {"template-version", to_string(scored.audit.template_version)},
             {"template-hash", scored.audit_template.hash},
             {"draft", scores.is_draft()},
             {"compliance", ledger_json(scores.compliance)},
             {"practice", ledger_json(scores.practice)}};
    all["compliance"]["rag"] = name(scores.compliance_rag);
    all["practice"]["grade"] = name(scores.practice_grade);
    if (!scored.models.empty()) all["models"] = models_json(scored.models);
    for (const auto& risk : scored.audit.risks) all["at-risk"].push_back(risk_warning(risk));
    all["failed-gates"] = gates_json(scores.failed_gates);
    all["grade"] = name(scores.grade);
    all["explanation"] = scores.explanation;
    all["would-change"] = scores.would_change;
    all["stated-grade"] = stated_json(scored.audit, scores);
    all["missing"] = scores.missing;
    return all;
}

}  // namespace caseaudit::cli
