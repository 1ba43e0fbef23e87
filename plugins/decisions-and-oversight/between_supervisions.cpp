// Whether somebody looks at the work between supervisions.
#include <algorithm>

#include "checks.hpp"

using namespace caseaudit;

namespace oversight {
namespace {

/// Supervision of every type, informal discussion and oversight included, and notes of management oversight.
Entries looks(const CaseFile& file, const Context& context) {
    std::vector<const Entry*> found;
    for (const auto& entry : file.all_entries()) {
        const bool is_look =
            entry.kind == "supervision" || (entry.kind == "note" && entry.type == "management-oversight");
        if (is_look && entry.date <= context.as_of()) found.push_back(&entry);
    }
    return Entries{std::move(found)};
}

std::vector<Gap> long_gaps(const Entries& found, const std::vector<Period>& times, std::chrono::days most) {
    auto all = gaps(found, times);
    std::erase_if(all, [&](const Gap& gap) { return gap.length() <= most; });
    return all;
}

}  // namespace

/// Not met when, while the case was open, there was neither supervision nor oversight for too long.
Result between_supervisions(const CaseFile& file, const Context& context) {
    const auto most = context.days("longest-gap");
    const auto allowed = counted(static_cast<std::size_t>(most.count()), "day");
    const auto times = open_times(file, context.period);
    if (times.empty()) return not_applicable("The case was not open for a day of the audit period.");
    const auto found = looks(file, context);
    const auto too_long = long_gaps(found, times, most);
    if (too_long.empty()) {
        return met("Never without supervision or oversight for more than {}.", allowed)
            .citing(found.within(context.period));
    }
    const auto notes = every("note").with({"type"}).of_types({"management-oversight"});
    if (const auto lack = file.lacks(notes, context.period)) return not_checked("{}", *lack);
    auto result = not_met("Neither supervision nor oversight for {}; local policy allows {}.",
                          spoken(too_long), allowed)
                      .citing(ends(too_long));
    const auto& last = too_long.back();
    if (last.after != nullptr || last.to < context.as_of()) return result;
    return std::move(result).prompting(
        fmt::format("Neither supervision nor oversight is recorded since {}.", last.from), ends({last}));
}

}  // namespace oversight
