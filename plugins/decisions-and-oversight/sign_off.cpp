// Whether a manager's sign-off is on the file.
#include "checks.hpp"

using namespace caseaudit;

namespace oversight {
namespace {

constexpr int longest_assessment = 3;  // in months; one may be completed long after it began

Result no_assessment(const CaseFile& file, const Context& context) {
    const auto need = every("assessment").with({"completed"}).reaching_back(longest_assessment);
    if (const auto lack = file.lacks(need, context.period)) return not_checked("{}", *lack);
    return not_applicable("No assessment was completed in the audit period.");
}

/// A name without a date shows that it was signed off, and not when.
Timing signed_off(const Entry& decision, const Context& context) {
    const auto& when = decision.field("signed-off");
    const auto& by = decision.field("signed-off-by");
    if (!when.has_value() && by.has_value()) return Timing::in_time;
    if (!when.has_value() && either(shown(when), shown(by)) == Shown::unknown) return Timing::unknown;
    return timing(when.date(), context.due("until-signed-off", decision.date), context.as_of());
}

/// `stands(entry)` gives a `Timing`; what is not yet due is left out.
template <class Stands>
Result all_in_time(const Entries& found, Stands stands, const EachWording& wording) {
    const auto due = found.where([&](const Entry& one) { return stands(one) != Timing::not_yet_due; });
    if (due.empty()) return not_applicable("There is still time to sign it off.");
    return each(
        due, [&](const Entry& one) { return in_time(stands(one)); }, wording);
}

}  // namespace

/// Not met when an assessment completed in the audit period was authorised too late, or not at all.
Result assessments_signed_off(const CaseFile& file, const Context& context) {
    const auto found = file.entries("assessment").where([&](const Entry& one) {
        const auto completed = one.field("completed").date();
        return completed && context.period.contains(*completed);
    });
    if (found.empty()) return no_assessment(file, context);
    const auto stands = [&](const Entry& one) {
        const auto due = context.due("until-signed-off", *one.field("completed").date());
        return timing(one.field("authorised"), due, context.as_of());
    };
    return all_in_time(
        found, stands,
        {.lacking = "Not signed off, or not in time:", .unknown = "The sign-off", .thing = "assessment"});
}

/// Not met when a decision of the audit period was signed off too late, or not at all.
Result decisions_signed_off(const CaseFile& file, const Context& context) {
    const auto found = file.entries("decision").within(context.period);
    if (found.empty()) return not_applicable("No decision is recorded in the audit period.");
    return all_in_time(
        found, [&](const Entry& one) { return signed_off(one, context); },
        {.lacking = "Not signed off, or not in time:", .unknown = "The sign-off", .thing = "decision"});
}

}  // namespace oversight
