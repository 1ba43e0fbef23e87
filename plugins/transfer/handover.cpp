// Whether the case was taken over, and its story with it.
#include <algorithm>

#include "checks.hpp"

using namespace caseaudit;

namespace transfer {
namespace {

bool within(const Entries& entries, const Period& window) { return !entries.within(window).empty(); }

/// A chronology says only when it was last updated: one updated since may have been updated then too.
Shown chronology_updated(const CaseFile& file, const Period& window, const Context& context) {
    if (file.lacks(latest("chronology"), context.period)) return Shown::unknown;
    const auto found = file.entries("chronology");
    if (within(found, window)) return Shown::yes;
    return found.after(window.to).empty() ? Shown::no : Shown::unknown;
}

Shown summary_written(const CaseFile& file, const Period& window) {
    if (file.lacks(every("document").with({"type"}), window)) return Shown::unknown;
    const auto summaries = file.entries("document").where([](const Entry& document) {
        return document.field("type").text.find("summary") != std::string::npos;
    });
    return within(summaries, window) ? Shown::yes : Shown::no;
}

}  // namespace

/// Not met when a transfer was accepted later than local policy allows, or not at all.
Result accepted(const CaseFile& file, const Context& context) {
    const auto found = transfers(file, context);
    if (found.empty()) return not_transferred();
    const auto stands = [&](const Entry& one) {
        return timing(one.field("accepted"), context.due("until-accepted", one.date), context.as_of());
    };
    const auto due = found.where([&](const Entry& one) { return stands(one) != Timing::not_yet_due; });
    if (due.empty())
        return not_applicable("The transfer of {} may still be accepted in time.", found.back().date);
    auto result = each(due, [&](const Entry& one) { return in_time(stands(one)); },
                       {.lacking = "Not accepted, or not in time:",
                        .unknown = "Whether it was accepted",
                        .thing = "transfer"});
    const auto waiting = due.where([&](const Entry& one) { return stands(one) == Timing::overdue; });
    if (waiting.empty()) return result;
    return std::move(result).prompting(
        fmt::format("The transfer of {} has not been accepted.", waiting.back().date), waiting);
}

/// Not met when neither the chronology was updated nor a summary written close to a transfer.
Result summary_updated(const CaseFile& file, const Context& context) {
    const auto within = context.days("within");
    const auto found = transfers(file, context);
    if (found.empty()) return not_transferred();
    const auto shows = [&](const Entry& one) {
        const Period window{one.date - within, std::min(one.date + within, context.as_of())};
        return either(chronology_updated(file, window, context), summary_written(file, window));
    };
    const auto due = found.where(
        [&](const Entry& one) { return one.date + within < context.as_of() || shows(one) == Shown::yes; });
    if (due.empty())
        return not_applicable("There is still time for it after the transfer of {}.", found.back().date);
    return each(due, shows,
                {.lacking = "The chronology was not updated, nor a summary written, close to",
                 .unknown = "Whether the chronology was updated, or a summary written,",
                 .thing = "transfer"});
}

}  // namespace transfer
