#include <nlohmann/json.hpp>

#include "reports/sample_report.hpp"

namespace caseaudit::reports {
namespace {

using Json = nlohmann::ordered_json;

Json design_json(const sampling::Draw& draw) {
    const auto& plan = draw.plan;
    Json design{{"seed", plan.seed}, {"size", plan.size}, {"replacements", plan.replacements}};
    if (!plan.strata.empty()) {
        design["strata"] = plan.strata;
        design["allocation"] = sampling::name_of(plan.allocation);
        for (const auto& [name, share] : plan.expected) design["expected"][name] = share;
    }
    for (const auto& quota : plan.quotas) {
        design["at-least"].push_back(
            {{"column", quota.column}, {"value", quota.value}, {"files", quota.least}});
    }
    return design;
}

Json files_json(const sampling::Draw& draw) {
    auto files = Json::array();
    for (const auto& file : draw.files) {
        Json one{{"ref", file.ref}};
        if (!file.stratum.empty()) one["stratum"] = file.stratum;
        one["drawn"] = file.is_replacement ? "replacement" : "drawn";
        if (file.probability) one["probability"] = *file.probability;
        one["ticket"] = file.ticket;
        files.push_back(std::move(one));
    }
    return files;
}

}  // namespace

std::string sample_document(const sampling::Draw& draw, const std::vector<sampling::Exclusion>& exclusions,
                            const DrawnFrom& from) {
    auto excluded = Json::array();
    for (const auto& one : exclusions) excluded.push_back({{"ref", one.ref}, {"reason", one.reason}});
    const Json document{{"format", 1},
                        {"drawn-by", from.by},
                        {"drawn-on", iso_date(from.day)},
                        {"generator", "SHA-256 of SEED:REF, lowest first"},
                        {"design", design_json(draw)},
                        {"frame", {{"files", draw.frame}, {"references", from.frame}}},
                        {"excluded", excluded},
                        {"files", files_json(draw)}};
    return document.dump(2, ' ', true) + "\n";
}

}  // namespace caseaudit::reports
