#pragma once
#include <caseaudit/aggregate.hpp>
#include <optional>
#include <string>
#include <vector>

#include "statistics/disclosure.hpp"

/// Figures for those outside: no suppressed count may be found out from the others, from totals, percentages
/// or another table of the pack. Every row is of the same files, and sums to them; nothing else is a sum of
/// rows, so that there is nothing to take one from the other.
namespace caseaudit {

struct PartnerRow {
    std::string title;
    std::string area;  ///< title; empty: of none
    /// They sum to `PartnerPack::files`, where all are shown and none is rounded.
    std::vector<statistics::PublishedCount> counts;
    std::optional<int> percent;  ///< of what is shown, met of what is counted; nothing: something is hidden
    bool is_withheld = false;    ///< nothing of it is shown, zeros neither
};

struct CASEAUDIT_API PartnerPack {
    std::string title;
    std::string audience;
    std::optional<Date> as_of;
    std::optional<Period> audit_period;
    std::vector<std::string> selection;
    std::vector<std::string> kinds;  ///< titles
    statistics::DisclosureRule rule;
    statistics::PublishedCount files;
    std::vector<PartnerRow> facts;       ///< met, in part, not met, not counted
    std::vector<PartnerRow> judgements;  ///< the same; met is Good or better, or met in full
    std::vector<std::string> teams;
    PartnerRow by_team;  ///< one count a team
    PartnerRow
        by_grade;  ///< Outstanding to Inadequate, then not graded; of each file the latest complete audit
};

/// `pack` is counted of the very same audits.
CASEAUDIT_API PartnerPack partner_pack(const Columns& columns, const QaPack& pack,
                                       const statistics::DisclosureRule& rule);

}  // namespace caseaudit
