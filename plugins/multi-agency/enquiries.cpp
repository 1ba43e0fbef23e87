// From a section 47 enquiry to the conference.
#include <algorithm>

#include "checks.hpp"
#include "meetings.hpp"
#include "on_time.hpp"

using namespace caseaudit;

namespace multi_agency {
namespace {

using std::chrono::days;

Entries enquiries(const CaseFile& file, const Context& context) {
    return file.entries("section-47").within(context.period);
}

Result no_enquiry() { return not_applicable("No section 47 enquiry began in the audit period."); }

bool is_initial(const Entry& conference) { return conference.type.find("review") == std::string::npos; }

/// The first conference after the enquiry, and before another enquiry.
std::optional<Date> conference_after(const Entry& enquiry, const CaseFile& file, const Context& context) {
    const auto found = first_from(held(file, context, {"conference"}).where(is_initial), enquiry.date);
    const auto next = file.entries("section-47").after(enquiry.date);
    return found && !next.empty() && next.front().date <= *found ? std::nullopt : found;
}

/// As far as the record says. Only called where none was held.
Shown is_called_for(const Entry& enquiry) {
    const auto& not_required = enquiry.field("conference-not-required");
    if (not_required.has_value()) return not_required.is("yes") ? Shown::no : Shown::yes;
    const bool planned = enquiry.field("conference-due").has_value() ||
                         enquiry.field("outcome").text.find("conference") != std::string::npos;
    return planned ? Shown::yes : Shown::unknown;
}

bool is_open_on(const CaseFile& file, Date from, Date day) {
    const auto times = open_times(file, {from, day});
    return !times.empty() && times.back().to == day;
}

CalledFor called_for(const Entry& enquiry, const CaseFile& file, const Context& context) {
    const auto start = enquiry.field("strategy-discussion").date().value_or(enquiry.date);
    CalledFor one{.by = &enquiry,
                  .due = context.due("initial-conference", start),
                  .held = conference_after(enquiry, file, context)};
    one.timing = timing(one.held, one.due, context.as_of());
    if (one.timing == Timing::overdue && is_called_for(enquiry) == Shown::unknown)
        one.timing = Timing::unknown;
    one.pressing = is_open_on(file, enquiry.date, context.as_of());
    return one;
}

/// Whether a meeting about an enquiry stands for its discussion: one of the fortnight before, or the day
/// after.
Shown meeting_held(const Entry& enquiry, const CaseFile& file, const Context& context) {
    const Period window{enquiry.date - days{14}, std::min(enquiry.date + days{1}, context.as_of())};
    if (!held(file, context, {"strategy-meeting"}).within(window).empty()) return Shown::yes;
    return file.lacks(every("strategy-meeting"), window) ? Shown::unknown : Shown::no;
}

}  // namespace

/// Not met when a section 47 enquiry began without a strategy discussion or meeting.
Result strategy_held(const CaseFile& file, const Context& context) {
    const auto found = enquiries(file, context);
    if (found.empty()) return no_enquiry();
    return each(found,
                [&](const Entry& one) {
                    return either(shown(one.field("strategy-discussion")), meeting_held(one, file, context));
                },
                {.lacking = "No strategy discussion or meeting is recorded for",
                 .unknown = "The strategy discussion or meeting",
                 .thing = "section 47 start"});
}

/// Not met when the initial conference came later than the timescale after the strategy discussion, or not at
/// all although it was called for.
Result initial_conference_on_time(const CaseFile& file, const Context& context) {
    const auto found = enquiries(file, context);
    if (found.empty()) return no_enquiry();
    std::vector<CalledFor> due;
    for (const auto& enquiry : found) {
        const auto one = called_for(enquiry, file, context);
        const bool passed_over =
            !one.held && (is_called_for(enquiry) == Shown::no ||
                          !is_open_on(file, enquiry.date, std::min(one.due, context.as_of())));
        if (!passed_over && one.timing != Timing::not_yet_due) due.push_back(one);
    }
    if (due.empty()) return not_applicable("No initial conference was called for, or there is still time.");
    return on_time(due, "The initial conference");
}

}  // namespace multi_agency
