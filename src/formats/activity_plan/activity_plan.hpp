#pragma once
#include <caseaudit/export.hpp>
#include <caseaudit/improvement_plan.hpp>
#include <string>
#include <vector>

namespace caseaudit {

/// So many audits of one kind are due from a team by the end of a month.
struct PlannedAudits {
    std::string team;
    std::string kind;
    Month month;
    int audits = 0;
};

inline constexpr int most_planned = 10'000;

/// Reads CSV with the columns team, kind, month and audits, in any order: "Team Oak,supervision,2013-06,4".
/// Rows of the same team, kind and month add up. Throws `InputError` where it has not these columns, and
/// `Error` naming every row that cannot be used, a kind not among `kinds` too: then nothing of it is.
CASEAUDIT_API std::vector<PlannedAudits> read_activity_plan(const std::string& path,
                                                            const std::vector<std::string>& kinds);

}  // namespace caseaudit
