#pragma once
#include <caseaudit/date.hpp>
#include <caseaudit/export.hpp>
#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace caseaudit {

using Month = std::chrono::year_month;

/// How an action of the plan stands, in the words that councils publish.
enum class PlanRag { complete, on_schedule, behind };

/// One row of an improvement plan: an action under its recommendation. All text is as the council wrote it.
struct PlanRow {
    std::string reference;  ///< "R2.1": the first action of the second recommendation; empty: not given yet
    std::string recommendation;
    std::string action;
    std::string outcome;  ///< what it is intended to bring about
    std::string source;   ///< the review or inspection that asked for it
    std::string monitored;
    std::string timescale;     ///< "immediate", "3 months", "6 months"
    std::string lead;          ///< a role, never a name
    std::optional<Month> due;  ///< it is behind schedule from the first day of the next month
    std::string progress;
    PlanRag rag = PlanRag::on_schedule;
    std::string linked;  ///< written only: how the actions of audits and meetings under it stand

    bool operator==(const PlanRow&) const = default;
};

/// Reads CSV or a workbook (.xlsx) in the published columns, in any order, under any heading rows; a
/// recommendation left empty is the one above, as in merged cells. Throws `InputError` where there are no
/// such columns, and `Error` naming every row that cannot be used: then nothing of the file is.
CASEAUDIT_API std::vector<PlanRow> read_improvement_plan(const std::string& path);

/// The same columns. A cell that a spreadsheet would take for a formula gets a leading apostrophe in CSV,
/// which reading takes off again, and is kept as text in the workbook.
CASEAUDIT_API std::string improvement_plan_csv(const std::vector<PlanRow>& rows);
/// The bytes of a workbook; the same for the same rows.
CASEAUDIT_API std::string improvement_plan_xlsx(const std::vector<PlanRow>& rows);

CASEAUDIT_API std::string_view title_of(PlanRag rag);  ///< "In progress on schedule"
CASEAUDIT_API std::optional<PlanRag> plan_rag_titled(std::string_view title);
/// Reads `June 2013`, `Jun 2013`, `06/2013`, `2013-06`, and a whole date as the month it is in.
CASEAUDIT_API std::optional<Month> parse_month(std::string_view text);
CASEAUDIT_API std::string spoken_month(Month month);  ///< "June 2013"
CASEAUDIT_API Date last_day(Month month);
CASEAUDIT_API Month month_of(Date day);

}  // namespace caseaudit
