// Whether everybody's latest view is recent enough to stand for what they think now.
#include "checks.hpp"
#include "views.hpp"

using namespace caseaudit;

namespace parallel_views {
namespace {

Entries so_far(const CaseFile& file, const Context& context) {
    return file.entries("feedback").where([&](const Entry& view) { return view.date <= context.as_of(); });
}

/// The latest view of each person who was ever asked.
Entries latest_of_each(const Entries& all, Shown has_carer) {
    std::vector<const Entry*> latest;
    for (const auto person : {child, parent, carer, worker}) {
        if (person == carer && has_carer == Shown::no) continue;
        const auto theirs = all.where(
            [&](const Entry& view) { return both(is_from(view, person), asked(view)) == Shown::yes; });
        if (!theirs.empty()) latest.push_back(&theirs.back());
    }
    return Entries{std::move(latest)};
}

std::string ages(const Entries& old) {
    std::vector<std::string> parts;
    for (const auto& view : old)
        parts.push_back(fmt::format("of the {} is of {}", view.field("from").text, view.date));
    return fmt::format("{}", fmt::join(parts, ", "));
}

}  // namespace

/// Not met when the latest view of somebody who was asked is older than local policy allows.
Result up_to_date(const CaseFile& file, const Context& context) {
    const auto oldest = context.as_of() - context.days("oldest-view");
    const auto all = so_far(file, context);
    const auto latest = latest_of_each(all, looked_after(file));
    if (latest.empty()) return not_applicable("Nobody's view is recorded up to {}.", context.as_of());
    const auto old = latest.where([&](const Entry& view) { return view.date < oldest; });
    if (old.empty()) return met(latest);
    const auto unclear = all.where(
        [&](const Entry& view) { return view.date >= oldest && asked_of_anybody(view) == Shown::unknown; });
    if (!unclear.empty()) {
        return not_checked("Whose the newer feedback is, or whether it was asked for, is not in this source.")
            .citing(unclear);
    }
    const auto of_carer = old.where([](const Entry& view) { return is_from(view, carer) == Shown::yes; });
    if (old.size() == of_carer.size() && looked_after(file) == Shown::unknown)
        return not_checked("Whether the child is still looked after is not in this source.").citing(old);
    return not_met("The latest view {}; local policy allows {} days.", ages(old),
                   context.days("oldest-view").count())
        .citing(old);
}

}  // namespace parallel_views
