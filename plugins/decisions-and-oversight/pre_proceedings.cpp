// What a family is owed before proceedings: the letter, and the offer of a meeting of its own.
#include "checks.hpp"

using namespace caseaudit;

namespace oversight {
namespace {

Entries begun(const CaseFile& file, const Context& context) {
    return file.entries("pre-proceedings").within(context.period);
}

Result none_begun() { return not_applicable("No work before proceedings began in the audit period."); }

Result still_time(const Entry& last) {
    return not_applicable("There is still time after work before proceedings began on {}.", last.date);
}

/// A family meeting held from a quarter before on shows that one was offered.
bool met_as_a_family(const CaseFile& file, const Entry& one, const Context& context) {
    return !file.entries("family-meeting")
                .within({one.date - std::chrono::days{92}, context.as_of()})
                .where([](const Entry& meeting) { return !meeting.field("cancelled").is("yes"); })
                .empty();
}

Shown offered(const CaseFile& file, const Entry& one, const Context& context) {
    const auto& field = one.field("family-meeting-offered");
    if (field.is("yes") || met_as_a_family(file, one, context)) return Shown::yes;
    return field.has_value() ? Shown::no : shown(field);
}

}  // namespace

/// Not met when the letter before proceedings was sent too late, or not at all.
Result letter_before_proceedings(const CaseFile& file, const Context& context) {
    const auto found = begun(file, context);
    if (found.empty()) return none_begun();
    const auto stands = [&](const Entry& one) {
        return timing(one.field("letter-sent"), context.due("until-sent", one.date), context.as_of());
    };
    const auto due = found.where([&](const Entry& one) { return stands(one) != Timing::not_yet_due; });
    if (due.empty()) return still_time(found.back());
    auto result = each(due, [&](const Entry& one) { return in_time(stands(one)); },
                       {.lacking = "The letter was not sent, or not in time, in",
                        .unknown = "The letter",
                        .thing = "pre-proceedings episode"});
    const auto waiting = due.where([&](const Entry& one) { return stands(one) == Timing::overdue; });
    if (waiting.empty()) return result;
    return std::move(result).prompting(
        fmt::format("No letter before proceedings is recorded since {}.", waiting.front().date), waiting);
}

/// Not met when the family was not offered a meeting of its own.
Result family_meeting_offered(const CaseFile& file, const Context& context) {
    const auto found = begun(file, context);
    if (found.empty()) return none_begun();
    const auto shows = [&](const Entry& one) { return offered(file, one, context); };
    const auto due = found.where([&](const Entry& one) {
        return shows(one) == Shown::yes || context.due("until-offered", one.date) < context.as_of();
    });
    if (due.empty()) return still_time(found.back());
    return each(due, shows,
                {.lacking = "No family meeting was offered in",
                 .unknown = "The offer of a family meeting",
                 .thing = "pre-proceedings episode"});
}

}  // namespace oversight
