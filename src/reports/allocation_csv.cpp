#include "reports/allocation_report.hpp"
#include "reports/csv.hpp"

namespace caseaudit::reports {

std::string allocation_csv(const pairing::Allocation& allocation) {
    auto text = csv_row({"case", "first", "first-role", "second", "second-role", "second-answers", "again"});
    for (std::size_t i = 0; i < allocation.cases.size(); ++i) {
        const auto& pair = allocation.pairs[i];
        const auto& first = allocation.auditors[pair.first];
        const auto& second = allocation.auditors[pair.second];
        text += csv_row({allocation.cases[i].ref, first.ref, first.role, second.ref, second.role,
                         pair.facts_only ? "facts" : "everything", pair.again ? "yes" : "no"});
    }
    return text;
}

}  // namespace caseaudit::reports
