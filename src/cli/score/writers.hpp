#pragma once
#include <caseaudit/audit.hpp>
#include <caseaudit/score.hpp>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <vector>

/// How `score` tells what it found.
namespace caseaudit::cli {

/// What each model makes of one ledger.
struct ByModel {
    Ledger ledger = Ledger::compliance;
    std::vector<std::pair<Model, std::optional<ModelScore>>> scores;
};

struct ScoredAudit {
    const Audit& audit;
    const Template& audit_template;
    const Scores& scores;
    std::vector<ByModel> models;  ///< empty unless asked for
};

std::string score_text(const ScoredAudit& scored);
nlohmann::ordered_json score_json(const ScoredAudit& scored);

}  // namespace caseaudit::cli
