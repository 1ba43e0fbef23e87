// Whether the work went on after a transfer.
#include <algorithm>
#include <optional>

#include "checks.hpp"

using namespace caseaudit;

namespace transfer {
namespace {

/// What is to follow a transfer, and how that is said.
struct Following {
    Entries entries;
    std::string_view limit;
    std::string_view lacking;
    std::string_view not_since;
};

bool is_open_on(const CaseFile& file, Date from, Date day) {
    const auto times = open_times(file, {from, day});
    return !times.empty() && times.back().to == day;
}

Timing stands(const Entry& one, const Following& following, const Context& context) {
    std::optional<Date> first;
    for (const auto& entry : following.entries) {
        if (entry.date < one.date) continue;
        first = entry.date;
        break;
    }
    return timing(first, context.due(following.limit, one.date), context.as_of());
}

/// Those of which the time is over, or which were followed in time; not those after which the case was
/// closed.
Entries that_count(const Entries& found, const Following& following, const CaseFile& file,
                   const Context& context) {
    return found.where([&](const Entry& one) {
        const auto timing = stands(one, following, context);
        const auto due = context.due(following.limit, one.date);
        return timing == Timing::in_time ||
               (timing != Timing::not_yet_due && is_open_on(file, one.date, due));
    });
}

Result followed(const CaseFile& file, const Context& context, const Following& following) {
    const auto found = transfers(file, context);
    if (found.empty()) return not_transferred();
    const auto due = that_count(found, following, file, context);
    if (due.empty()) {
        return not_applicable("After the transfer of {} there is still time, or the case was closed.",
                              found.back().date);
    }
    auto result = each(due, [&](const Entry& one) { return in_time(stands(one, following, context)); },
                       {.lacking = following.lacking, .unknown = {}, .thing = "transfer"});
    const auto waiting =
        due.where([&](const Entry& one) { return stands(one, following, context) == Timing::overdue; });
    if (waiting.empty() || !is_open_on(file, waiting.back().date, context.as_of())) return result;
    return std::move(result).prompting(
        fmt::format("{} since the transfer of {}.", following.not_since, waiting.front().date), waiting);
}

/// A visit at which the child may have been met.
bool in_person(const Entry& visit) {
    const auto& status = visit.field("status");
    return !status.is("unsuccessful") && !status.is("virtual") && !visit.field("seen").is("no");
}

}  // namespace

/// Not met when the child was not visited soon enough after a transfer.
Result visited_soon_after(const CaseFile& file, const Context& context) {
    return followed(file, context,
                    {.entries = file.entries("visit").where(in_person),
                     .limit = "first-visit",
                     .lacking = "The child was not visited, or not in time, after",
                     .not_since = "No visit is recorded"});
}

/// Not met when there was no supervision soon enough after a transfer.
Result supervised_soon_after(const CaseFile& file, const Context& context) {
    const auto held = file.entries("supervision").where([](const Entry& record) {
        return record.type != "informal" && record.type != "oversight";
    });
    return followed(file, context,
                    {.entries = held,
                     .limit = "first-supervision",
                     .lacking = "No supervision, or none in time, is recorded after",
                     .not_since = "No supervision is recorded"});
}

}  // namespace transfer
