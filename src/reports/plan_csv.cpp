#include "reports/csv.hpp"
#include "reports/plan_cells.hpp"

namespace caseaudit {
namespace reports {

std::vector<std::string> plan_headers() {
    return {"Reference", "Recommendation", "Action",    "Intended outcome", "Source",     "How monitored",
            "Timescale", "Lead",           "Due month", "Progress",         "RAG status", "Linked actions"};
}

std::vector<std::string> plan_cells(const PlanRow& row) {
    return {row.reference,
            row.recommendation,
            row.action,
            row.outcome,
            row.source,
            row.monitored,
            row.timescale,
            row.lead,
            row.due ? spoken_month(*row.due) : "",
            row.progress,
            std::string{title_of(row.rag)},
            row.linked};
}

}  // namespace reports

std::string improvement_plan_csv(const std::vector<PlanRow>& rows) {
    auto text = reports::csv_row(reports::plan_headers());
    for (const auto& row : rows) text += reports::csv_row(reports::plan_cells(row));
    return text;
}

}  // namespace caseaudit
