#pragma once
#include <caseaudit/plugin.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Reviews of a plan or of a looked-after child, and when the next is due.
namespace planning {

caseaudit::Need reviews_of(std::string_view type, caseaudit::Extent extent);

/// Those held up to `as_of`, of the type or of none; for child protection review conferences too. None that
/// was cancelled.
caseaudit::Entries reviews(const caseaudit::CaseFile& file, std::string_view type, caseaudit::Date as_of);

/// A time that has to be reviewed: a plan's, or that of being looked after.
struct Reviewed {
    const caseaudit::Entry* under = nullptr;  ///< the plan, or the first placement
    caseaudit::Period time;
    caseaudit::Date held_until;  ///< the last day of `time` on which the sources show that it held
    bool beginning_known = false;
};
/// Those that reach into the audit period.
std::vector<Reviewed> to_be_reviewed(const caseaudit::CaseFile& file, std::string_view type,
                                     const caseaudit::Context& context);

/// Why it cannot be said that all reviews of the audit period, with these details, are in the sources: of
/// every type, or of those that the child's plans and placements required. Nothing where they are.
std::optional<std::string> may_miss_reviews(const caseaudit::CaseFile& file,
                                            const caseaudit::Context& context,
                                            const std::vector<std::string>& fields);

/// What the time to the next review is counted from.
struct Start {
    enum class At { beginning, first_review, later_review, some_review, unknown };
    At at = At::unknown;
    caseaudit::Date date;
};

/// By when the next review is due; they differ where the record does not say which limit holds.
struct Due {
    caseaudit::Date at_least;  ///< in time by every limit that may hold
    caseaudit::Date at_most;   ///< in time by none after it
};
Due next_due(std::string_view type, const Start& start, const caseaudit::Context& context);

/// Of `review`, held in `reviewed`: whether it was the first. `held` are all that the sources have.
Start after_review(const caseaudit::Entry& review, const Reviewed& reviewed, const caseaudit::Entries& held,
                   const caseaudit::CaseFile& file, std::string_view type, const caseaudit::Context& context);

/// The limits that `next_due` takes for a type.
std::vector<std::string> limits_of(std::string_view type);

}  // namespace planning
