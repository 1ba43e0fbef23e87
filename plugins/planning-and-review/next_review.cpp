// How things stand now: is the next review overdue, by the child's status? Needs the latest review only.
#include <algorithm>
#include <optional>

#include "care.hpp"
#include "checks.hpp"
#include "plans.hpp"
#include "reviews.hpp"

using namespace caseaudit;

namespace planning {
namespace {

/// The plan, or the time of being looked after, that holds now.
std::optional<Reviewed> reviewed_now(const CaseFile& file, std::string_view type, Date as_of) {
    if (type == "looked-after") {
        const auto care = care_now(file, as_of);
        if (!care) return std::nullopt;
        return Reviewed{care->first, care->time, care->held_until, care->beginning_known};
    }
    const auto* plan = open_plan(file, type, as_of);
    if (plan == nullptr) return std::nullopt;
    return Reviewed{plan, {plan->date, as_of}, held_until(*plan, file, as_of), true};
}

/// What the next review is counted from, and the entry that shows it.
struct Known {
    Start start;
    const Entry* shown_by = nullptr;
};

/// The day on which the plan itself says that it was reviewed last.
std::optional<Date> reviewed_by_plan(const CaseFile& file, std::string_view type, Date as_of) {
    const auto* plan = open_plan(file, type, as_of);
    if (plan == nullptr) return std::nullopt;
    const auto date = plan->field("reviewed").date();
    return date && *date <= as_of ? date : std::nullopt;
}

std::optional<Known> known_start(const CaseFile& file, std::string_view type, const Context& context) {
    const auto now = reviewed_now(file, type, context.as_of());
    auto held = reviews(file, type, context.as_of());
    if (now) held = held.within(now->time);
    const auto by_plan = reviewed_by_plan(file, type, context.as_of());
    if (!held.empty() && (!by_plan || *by_plan <= held.back().date)) {
        const auto& last = held.back();
        if (now) return Known{after_review(last, *now, held, file, type, context), &last};
        return Known{{Start::At::some_review, last.date}, &last};
    }
    if (by_plan) return Known{{Start::At::some_review, *by_plan}, open_plan(file, type, context.as_of())};
    if (!now || !now->beginning_known) return std::nullopt;
    if (file.lacks(reviews_of(type, Extent::every), now->time) &&
        file.lacks(reviews_of(type, Extent::latest), context.period))
        return std::nullopt;
    return Known{{Start::At::beginning, now->time.from}, now->under};
}

std::string said_of(const Start& start) {
    return start.at == Start::At::beginning ? fmt::format("Not reviewed since {}", start.date)
                                            : fmt::format("Last reviewed on {}", start.date);
}

/// Why there may have been a review that the sources do not show, or none was due any more; nothing where
/// they show how it stands on the as-of date.
std::optional<std::string> may_not_be_overdue(const Known& known, const Due& due, const CaseFile& file,
                                              std::string_view type, const Context& context) {
    const auto as_of = context.as_of();
    const auto now = reviewed_now(file, type, as_of);
    if (now && now->held_until <= due.at_most)
        return fmt::format("Whether what was to be reviewed from {} still holds is not in this source.",
                           now->time.from);
    const auto by_plan = plans_of(type, Extent::latest).with({"reviewed"});
    if (reviewed_by_plan(file, type, as_of) && !file.lacks(by_plan, {as_of, as_of})) return std::nullopt;
    if (!file.lacks(reviews_of(type, Extent::latest), context.period)) return std::nullopt;
    return file.lacks(reviews_of(type, Extent::every), {known.start.date, as_of});
}

Result stands(const Known& known, const Due& due, bool urgent, Date as_of) {
    const Entries shown_by{{known.shown_by}};
    const auto said = said_of(known.start);
    if (as_of > due.at_most) {
        return not_met("{}; the next review was due by {}.", said, due.at_most)
            .citing(shown_by)
            .prompting(fmt::format("A review is overdue: it was due by {}. {}.", due.at_most, said), shown_by,
                       urgent);
    }
    if (as_of > due.at_least) {
        return not_checked("{}; whether the next was due by {} or is due by {} is not in this source.", said,
                           due.at_least, due.at_most)
            .citing(shown_by);
    }
    return met("{}; the next review is due by {}.", said, due.at_least).citing(shown_by);
}

}  // namespace

/// Not met, with a prompt, when the next review is overdue on the as-of date.
Result next_review_in_time(const CaseFile& file, const Context& context) {
    const auto* wanted = plan_wanted(file, context);
    if (wanted == nullptr) return no_plan_wanted(file, context);
    if (wanted->type == "early-help") return not_applicable("No timescale for reviews of early help holds.");
    const auto known = known_start(file, wanted->type, context);
    if (known) {
        const auto due = next_due(wanted->type, known->start, context);
        const bool is_overdue = context.as_of() > due.at_most;
        if (is_overdue) {
            if (const auto unclear = may_not_be_overdue(*known, due, file, wanted->type, context))
                return not_checked("{}. {}", said_of(known->start), *unclear).citing(*known->shown_by);
        }
        return stands(*known, due, wanted->urgent, context.as_of());
    }
    const auto lack = file.lacks(reviews_of(wanted->type, Extent::latest), context.period);
    return not_checked("{}", lack.value_or("No review is recorded, and since when one is due is not in this "
                                           "source."));
}

}  // namespace planning
