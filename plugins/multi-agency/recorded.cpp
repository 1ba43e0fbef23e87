// What is recorded of the meetings about the child.
#include "checks.hpp"
#include "meetings.hpp"

using namespace caseaudit;

namespace multi_agency {
namespace {

/// Conferences, whether the source calls a review conference a conference or a review.
Entries conferences(const CaseFile& file, const Context& context) {
    return held(file, context, {"conference", "review"}).within(context.period).where([](const Entry& one) {
        return one.kind == "conference" || one.type == "child-protection";
    });
}

Shown is_quorate(const Entry& conference) {
    const auto& field = conference.field("quorate");
    return field.is("no") ? Shown::no : shown(field);
}

/// In person by who came, or in another way by what is said of participation: PN7 is the code for neither.
Shown took_part(const Entry& meeting) {
    const auto& attended = meeting.field("attended");
    const auto& participation = meeting.field("participation");
    const bool in_no_way =
        participation.is("none") || participation.is("no") || participation.text.starts_with("PN7");
    auto came = shown(attended);
    if (came == Shown::yes && !present(attended).family) came = Shown::no;
    return either(came, in_no_way ? Shown::no : shown(participation));
}

}  // namespace

/// Not met when a conference is not recorded to have been quorate.
Result quorate(const CaseFile& file, const Context& context) {
    const auto found = conferences(file, context);
    if (!found.empty()) {
        return each(found, is_quorate,
                    {.lacking = "Not quorate, or not recorded to be:",
                     .unknown = "Whether it was quorate",
                     .thing = "conference"});
    }
    if (const auto lack = file.lacks(every("review").of_types({"child-protection"}), context.period))
        return not_checked("{}", *lack);
    return not_applicable("No conference was held in the audit period.");
}

/// Not met when a meeting leaves its decision blank.
Result decisions_recorded(const CaseFile& file, const Context& context) {
    const auto found =
        held(file, context, {"strategy-meeting", "conference", "core-group"}).within(context.period);
    if (found.empty()) return not_applicable("No meeting of the agencies was held in the audit period.");
    return each(found, [](const Entry& meeting) { return shown(meeting.field("decision")); },
                {.lacking = "No decision is recorded for", .unknown = "The decision", .thing = "meeting"});
}

/// Not met when neither the family came to a conference or core group, nor anything says that it took part.
Result family_took_part(const CaseFile& file, const Context& context) {
    const auto found = held(file, context, {"conference", "core-group"}).within(context.period);
    if (found.empty()) return not_applicable("No conference or core group was held in the audit period.");
    return each(found, took_part,
                {.lacking = "The child or family is not recorded to have taken part in",
                 .unknown = "Whether the child or family took part",
                 .thing = "meeting"});
}

}  // namespace multi_agency
