#include <nlohmann/json.hpp>

#include "reports/allocation_report.hpp"

namespace caseaudit::reports {

std::string allocation_json(const pairing::Allocation& allocation) {
    using Json = nlohmann::ordered_json;
    auto cases = Json::array();
    for (std::size_t i = 0; i < allocation.cases.size(); ++i) {
        const auto& pair = allocation.pairs[i];
        const auto& first = allocation.auditors[pair.first];
        const auto& second = allocation.auditors[pair.second];
        cases.push_back({{"case", allocation.cases[i].ref},
                         {"first", first.ref},
                         {"first-role", first.role},
                         {"second", second.ref},
                         {"second-role", second.role},
                         {"second-answers", pair.facts_only ? "facts" : "everything"},
                         {"again", pair.again}});
    }
    auto auditors = Json::array();
    for (std::size_t i = 0; i < allocation.auditors.size(); ++i) {
        const auto& auditor = allocation.auditors[i];
        auditors.push_back({{"auditor", auditor.ref},
                            {"role", auditor.role},
                            {"cases", allocation.loads[i]},
                            {"offered", auditor.most}});
    }
    const Json measure = {{"pairs-of-one-role", allocation.measure.same_role},
                          {"sum-of-squared-loads", allocation.measure.squares},
                          {"pairs-again", allocation.measure.again},
                          {"pairs-again-at-least", allocation.least_again}};
    return Json{{"allocation", cases}, {"auditors", auditors}, {"measure", measure}}.dump(2) + "\n";
}

}  // namespace caseaudit::reports
