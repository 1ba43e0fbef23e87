// Whether each person was asked what they think, about what, and why not where they were not.
#include "checks.hpp"
#include "views.hpp"

using namespace caseaudit;

namespace parallel_views {
namespace {

bool was_closed(const CaseFile& file, const Context& context) {
    return file.subject().field("status").is("closed") && open_times(file, context.period).empty();
}

/// Why feedback that is not there may still have been asked for; nothing when the sources would have it.
std::optional<std::string> may_be_elsewhere(const CaseFile& file, const Context& context,
                                            std::vector<std::string> fields) {
    return file.lacks(every("feedback").with(std::move(fields)), context.period);
}

Result none_recorded(std::string_view person, const Context& context) {
    return not_met("No feedback of the {} is recorded between {} and {}.", person, context.period.from,
                   context.period.to);
}

/// Not met when the person was not asked in the audit period.
Result asked_of(const CaseFile& file, const Context& context, std::string_view person) {
    const auto found = sort(views(file, context),
                            [&](const Entry& view) { return both(is_from(view, person), asked(view)); });
    if (!found.yes.empty()) return met(found.yes);
    if (was_closed(file, context))
        return not_applicable("The case was not open for a day of the audit period.");
    if (const auto lack = may_be_elsewhere(file, context, {"from", "state", "reason"}))
        return not_checked("{}", *lack);
    if (!found.unknown.empty()) {
        return not_checked("Whose feedback it is, or whether it was asked for, is not in the source of {}.",
                           counted(found.unknown.size(), "view"))
            .citing(found.unknown);
    }
    const auto theirs =
        found.no.where([&](const Entry& view) { return is_from(view, person) == Shown::yes; });
    if (theirs.empty()) return none_recorded(person, context);
    return not_met("The {} was not asked, or it was not appropriate and no reason is recorded.", person)
        .citing(theirs);
}

Shown is_about(const Entry& view, std::string_view category) {
    const auto& field = view.field("category");
    return field.has_value() && !field.is(category) ? Shown::no : shown(field);
}

Shown is_declined_or_not_appropriate(const Entry& view) {
    const auto& state = view.field("state");
    if (state.is("declined") || state.is("not-appropriate")) return Shown::yes;
    return shown(state) == Shown::unknown ? Shown::unknown : Shown::no;
}

}  // namespace

Result child_asked(const CaseFile& file, const Context& context) { return asked_of(file, context, child); }
Result parent_asked(const CaseFile& file, const Context& context) { return asked_of(file, context, parent); }
Result worker_asked(const CaseFile& file, const Context& context) { return asked_of(file, context, worker); }

/// As the others; not applicable where the child is not looked after and so has no carer.
Result carer_asked(const CaseFile& file, const Context& context) {
    auto result = asked_of(file, context, carer);
    if (result.outcome == Outcome::met || result.outcome == Outcome::not_applicable) return result;
    switch (looked_after(file)) {
        case Shown::yes:
            return result;
        case Shown::no:
            return not_applicable("The child is not looked after.");
        case Shown::unknown:
            break;
    }
    return not_checked("Whether the child is looked after is not in this source.");
}

/// Not met when nobody was asked about one of the five categories.
Result every_category(const CaseFile& file, const Context& context) {
    const auto all = views(file, context);
    const auto lack = may_be_elsewhere(file, context, {"from", "category", "state", "reason"});
    if (all.empty() && lack) return not_checked("{}", *lack);
    if (all.empty()) {
        return not_applicable("No feedback is recorded between {} and {}.", context.period.from,
                              context.period.to);
    }
    std::vector<std::string> missing;
    bool is_unknown = false;
    for (const auto category : categories) {
        const auto found = sort(
            all, [&](const Entry& view) { return both(is_about(view, category), asked_of_anybody(view)); });
        if (!found.yes.empty()) continue;
        missing.push_back(in_words(category));
        is_unknown = is_unknown || !found.unknown.empty();
    }
    if (missing.empty()) return met(all);
    if (lack) return not_checked("{}", *lack);
    const auto words = fmt::format("{}", fmt::join(missing, ", "));
    if (is_unknown) return not_checked("Whether anybody was asked about {} is not in this source.", words);
    return not_met("Nobody's feedback is recorded about: {}.", words).citing(all);
}

/// Not met when feedback was declined or not appropriate, and no reason is recorded.
Result reasons(const CaseFile& file, const Context& context) {
    const auto concerned = views(file, context).where([](const Entry& view) {
        return is_declined_or_not_appropriate(view) != Shown::no;
    });
    if (concerned.empty())
        return not_applicable("No feedback was declined, or was not appropriate, in the audit period.");
    return each(concerned,
                [](const Entry& view) {
                    return both(is_declined_or_not_appropriate(view), shown(view.field("reason")));
                },
                {.lacking = "Declined or not appropriate, and no reason is recorded:",
                 .unknown = "Whether it was given, or the reason,",
                 .thing = "view"});
}

}  // namespace parallel_views
