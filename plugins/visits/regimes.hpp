#pragma once
#include <caseaudit/plugin.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What sets how often a child is visited: a plan, a placement, a private fostering arrangement.
namespace visits {

struct Regime {
    std::string_view type;   ///< of its visits and plans, and the subject's status: "child-protection"
    std::string_view kind;   ///< of the entries that say from when to when it holds: "plan" or "placement"
    std::string_view since;  ///< "the child protection plan": what holds, in a sentence
    std::vector<std::string_view> other_visits;  ///< types of visits that count as well
};

const Regime& regime(std::string_view type);
/// The one that the subject's status names; without a status, that of a plan or placement which lasts on
/// `as_of`. Null where there is none.
const Regime* regime_now(const caseaudit::CaseFile& file, caseaudit::Date as_of);

/// The plans or placements of a regime, those that begin after `as_of` left out.
caseaudit::Entries spells(const caseaudit::CaseFile& file, const Regime& regime, caseaudit::Date as_of);

/// Why a visit of `gap` may have been made under another plan or placement; nothing where none can have been.
std::optional<std::string> may_be_elsewhere(const caseaudit::CaseFile& file, const Regime& regime_of_visits,
                                            const caseaudit::Period& gap, caseaudit::Date as_of);

/// A visit made in person, as far as its source says: neither virtual nor unsuccessful, and the child is not
/// recorded as not seen.
bool was_made(const caseaudit::Entry& visit);

/// The visits made up to `as_of` that count for a regime: of its types, or of no type.
caseaudit::Entries counting_visits(const caseaudit::CaseFile& file, const Regime& regime,
                                   caseaudit::Date as_of);

/// Why it cannot be said that all visits of the audit period, with these details, are in the sources: of
/// every type, or of the types that plans and placements required on each day of it. Nothing where they are.
std::optional<std::string> may_miss_visits(const caseaudit::CaseFile& file, const caseaudit::Context& context,
                                           const std::vector<std::string>& fields);

/// Every visit of one type, or the latest.
caseaudit::Need visits_of(std::string_view type, caseaudit::Extent extent);

/// By when the next visit is due. Where the record does not say which of several limits applies they differ:
/// after `at_least` nobody is in time who waited for `at_most`.
struct Due {
    caseaudit::Date at_least;  ///< in time by every limit that may apply
    caseaudit::Date at_most;   ///< in time by none
};
/// After a visit, or the beginning of the spell, on `start`. `spell` may be null: not known.
Due next_due(const Regime& regime, const caseaudit::Entry* spell, caseaudit::Date start,
             const caseaudit::Context& context);

/// The limits that `next_due` takes for a regime.
std::vector<std::string> limits_of(std::string_view type);

}  // namespace visits
