#pragma once
#include <caseaudit/plugin.hpp>
#include <optional>
#include <string>
#include <string_view>

/// The plans that a child's status asks for.
namespace planning {

struct PlanType {
    std::string_view type;   ///< of the plan and its reviews, and the subject's status: "child-protection"
    std::string_view words;  ///< "child protection plan"
    bool urgent;             ///< whether it is urgent where it is missing, or its review is overdue
};

/// The plan that the subject's status asks for; without a status, that which a plan or placement shows that
/// lasts on the as-of date. Null where there is none.
const PlanType* plan_wanted(const caseaudit::CaseFile& file, const caseaudit::Context& context);
/// What to answer where no plan is asked for, or the status is not known.
caseaudit::Result no_plan_wanted(const caseaudit::CaseFile& file, const caseaudit::Context& context);

caseaudit::Need plans_of(std::string_view type, caseaudit::Extent extent);

/// The plans of a type, or of no type, that have begun on `as_of`.
caseaudit::Entries plans(const caseaudit::CaseFile& file, std::string_view type, caseaudit::Date as_of);
/// The latest that is open; null where there is none.
const caseaudit::Entry* open_plan(const caseaudit::CaseFile& file, std::string_view type,
                                  caseaudit::Date as_of);

/// Why it cannot be said, where none is recorded as open, that there is no current plan; nothing where it
/// can.
std::optional<std::string> may_have_plan(const caseaudit::CaseFile& file, std::string_view type,
                                         const caseaudit::Context& context);

}  // namespace planning
