#pragma once
#include <caseaudit/export.hpp>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "pairing/lists.hpp"
#include "pairing/problem.hpp"

/// The lists made an allocation, or the words why there is none.
namespace caseaudit::pairing {

/// What the council decides.
struct Rules {
    std::string facts_role = "business-support";  ///< answers facts, beside somebody who judges
    int new_below = 1;  ///< with fewer audits done: reads beside somebody who has done more
    std::map<std::string, References, std::less<>>
        restricted;    ///< a kind of restricted file: the roles that may read it
    References teams;  ///< every team there is; empty: those of the auditors
};

/// Why somebody may not read a case.
enum class Bar { none, own_case, own_team, own_supervisee, conflict, restricted, not_available };

/// The first there is, in the order of `Bar`.
CASEAUDIT_API Bar bar_to(const Auditor& auditor, const Case& one, const Rules& rules);
/// As said of one: "is of its team"; of several: "are of its team".
CASEAUDIT_API std::string_view in_words(Bar bar, bool several = false);

bool is_facts_only(const Auditor& auditor, const Rules& rules);
bool is_new(const Auditor& auditor, const Rules& rules);
/// Only beside somebody who judges.
bool reads_beside(const Auditor& auditor, const Rules& rules);

/// By position in the lists. The first leads: of two who judge, whoever has done more audits.
struct AllocatedPair {
    std::size_t first = 0;
    std::size_t second = 0;
    bool facts_only = false;  ///< the second answers the facts, the first judges
    bool again = false;       ///< they stand together earlier: in a past allocation, or above in this one
};

struct Allocation {
    std::vector<Auditor> auditors;
    std::vector<Case> cases;
    int replacements = 0;
    Rules rules;
    std::vector<AllocatedPair> pairs;  ///< of each case
    std::vector<int> loads;            ///< of each auditor
    Measure measure = {};
    std::int64_t least_again = 0;
};

/// Throws `Error` where a team is unknown, a restricted kind has no rule, workers are not said though
/// somebody supervises some; and where no allocation is possible, naming the cases and what bars whom.
CASEAUDIT_API Allocation allocate(const std::vector<Auditor>& auditors, const Cases& cases,
                                  const std::set<std::pair<std::string, std::string>>& past,
                                  const Rules& rules);

}  // namespace caseaudit::pairing
