#pragma once
#include <caseaudit/export.hpp>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "pairing/problem.hpp"

/// The lists that an allocation is made of, as CSV. Every one throws `Error`, naming file and line, where a
/// column is missing, a cell is empty that may not be, a reference is none, or one is listed twice.
namespace caseaudit::pairing {

using References = std::set<std::string, std::less<>>;

/// Somebody who audits. Columns: ref, role, team, availability; experience, supervises, conflicts where
/// wanted. Where a cell holds several, they are separated by semicolons.
struct Auditor {
    std::string ref;
    std::string role;
    References teams;                    ///< may be none
    int most = 0;                        ///< cases that can be taken
    std::optional<int> experience = {};  ///< audits done before; absent: not said
    References supervises = {};          ///< workers, and managers of cases
    References conflicts = {};           ///< cases, workers, managers or teams
    std::string place = {};              ///< "auditors.csv:7"
};

/// A file to audit. Columns: ref, team; worker, manager, restricted where wanted.
struct Case {
    std::string ref;
    std::string team;
    std::string worker = {};
    std::string manager = {};
    std::string restricted = {};  ///< the kind: adoption, staff-relative …; empty: it is not
    std::string place = {};       ///< "cases.csv:7"
};

struct Cases {
    std::vector<Case> all;
    int replacements = 0;  ///< of a drawn sample: left out
    bool has_workers = false;
    bool has_restricted = false;  ///< whether the list has such a column
};

/// By reference. Throws for a column that is not known too, since a misspelt rule would not be kept.
CASEAUDIT_API std::vector<Auditor> read_auditors(const std::string& path);

/// By reference. `details` names another list with the other columns of these cases; or is empty.
CASEAUDIT_API Cases read_cases(const std::string& path, const std::string& details);

/// A column `team`.
CASEAUDIT_API References read_teams(const std::string& path);

/// Who stands together in earlier allocations: the columns first and second.
CASEAUDIT_API std::set<std::pair<std::string, std::string>> read_past(const std::vector<std::string>& paths);

}  // namespace caseaudit::pairing
