// What happened at the visits of the audit period: was the child seen, and alone, and by whom?
#include <algorithm>
#include <set>

#include "checks.hpp"
#include "regimes.hpp"

using namespace caseaudit;

namespace visits {
namespace {

/// Whether a yes-or-no field says yes; a blank does not.
Shown says_yes(const Field& field) {
    if (field.state == FieldState::not_in_source) return Shown::unknown;
    return field.is("yes") ? Shown::yes : Shown::no;
}

/// Neither virtual nor unsuccessful, as far as the source says.
bool in_person(const Entry& visit) {
    const auto& status = visit.field("status");
    return !status.is("virtual") && !status.is("unsuccessful");
}

Entries visits_in_person(const CaseFile& file, const Context& context) {
    return file.entries("visit").within(context.period).where(in_person);
}

/// Visits in person at which the child is not recorded as not seen.
Entries visits_made(const CaseFile& file, const Context& context) {
    return file.entries("visit").within(context.period).where(was_made);
}

/// What is met by the visits that are known is not yet met by all of them.
Result if_all_known(const CaseFile& file, const Context& context, const std::vector<std::string>& fields,
                    Result result) {
    if (result.outcome != Outcome::met) return result;
    if (const auto lack = may_miss_visits(file, context, fields)) return not_checked("{}", *lack);
    return result;
}

Result no_visit(const CaseFile& file, const Context& context, const std::vector<std::string>& fields) {
    if (const auto lack = may_miss_visits(file, context, fields)) return not_checked("{}", *lack);
    return not_applicable("No visit in person is recorded between {} and {}.", context.period.from,
                          context.period.to);
}

std::string attempts(const CaseFile& file, const Context& context) {
    const auto visits = file.entries("visit").within(context.period);
    const auto with_status = [&](std::string_view word) {
        return visits.where([&](const Entry& visit) { return visit.field("status").is(word); }).size();
    };
    const auto not_made = with_status("unsuccessful") + with_status("virtual");
    return not_made == 0 ? ""
                         : fmt::format(" {} unsuccessful or virtual.",
                                       counted(not_made, "visit") + (not_made == 1 ? " was" : " were"));
}

bool is_open_on(const CaseFile& file, Date from, Date day) {
    const auto times = open_times(file, {from, day});
    return !times.empty() && times.back().to == day;
}

}  // namespace

/// Not met when the child was seen at no visit of the audit period.
Result child_seen(const CaseFile& file, const Context& context) {
    if (open_times(file, context.period).empty())
        return not_applicable("The case was not open for a day of the audit period.");
    const auto sorted = sort(visits_in_person(file, context),
                             [](const Entry& visit) { return says_yes(visit.field("seen")); });
    if (!sorted.yes.empty())
        return met("The child was seen at {}.", counted(sorted.yes.size(), "visit")).citing(sorted.yes);
    if (!sorted.unknown.empty()) {
        return not_checked("Whether the child was seen is not in the source of {}.",
                           counted(sorted.unknown.size(), "visit"))
            .citing(sorted.unknown);
    }
    if (const auto lack = may_miss_visits(file, context, {"seen"})) return not_checked("{}", *lack);
    return not_met("The child is not recorded as seen between {} and {}.{}", context.period.from,
                   context.period.to, attempts(file, context))
        .citing(file.entries("visit").within(context.period));
}

/// Not met when the child was not seen at a visit that was made.
Result seen_each_time(const CaseFile& file, const Context& context) {
    const auto visits = visits_in_person(file, context);
    if (visits.empty()) return no_visit(file, context, {"seen"});
    return if_all_known(file, context, {"seen"},
                        each(visits, [](const Entry& visit) { return says_yes(visit.field("seen")); },
                             {.lacking = "The child is not recorded as seen at",
                              .unknown = "Whether the child was seen",
                              .thing = "visit"}));
}

/// Not met when the child was seen alone at no visit of the audit period.
Result seen_alone(const CaseFile& file, const Context& context) {
    const auto visits = visits_made(file, context);
    if (visits.empty()) return no_visit(file, context, {"alone"});
    const auto sorted = sort(visits, [](const Entry& visit) { return says_yes(visit.field("alone")); });
    if (!sorted.yes.empty()) {
        return met("The child was seen alone at {} of {}.", sorted.yes.size(),
                   counted(visits.size(), "visit"))
            .citing(sorted.yes);
    }
    if (!sorted.unknown.empty()) {
        return not_checked("Whether the child was seen alone is not in the source of {} of {}.",
                           sorted.unknown.size(), counted(visits.size(), "visit"))
            .citing(sorted.unknown);
    }
    if (const auto lack = may_miss_visits(file, context, {"alone"})) return not_checked("{}", *lack);
    return not_met("The child is not recorded as seen alone at any of {}.", counted(visits.size(), "visit"))
        .citing(visits);
}

/// Not met when the child was not seen alone at a visit, and no reason is given.
Result reason_not_alone(const CaseFile& file, const Context& context) {
    const auto made = visits_made(file, context);
    const std::vector<std::string> fields{"alone", "not-alone-reason"};
    if (made.empty()) return no_visit(file, context, fields);
    const auto not_alone = made.where([](const Entry& visit) { return !visit.field("alone").is("yes"); });
    if (not_alone.empty()) {
        if (const auto lack = may_miss_visits(file, context, fields)) return not_checked("{}", *lack);
        return not_applicable("The child was seen alone at every visit.");
    }
    const auto reason = [](const Entry& visit) {
        return says_yes(visit.field("alone")) == Shown::unknown ? Shown::unknown
                                                                : shown(visit.field("not-alone-reason"));
    };
    return if_all_known(
        file, context, fields,
        each(not_alone, reason,
             {.lacking = "The child is not recorded as seen alone, and no reason is given, at",
              .unknown = "Whether the child was seen alone, or why not,",
              .thing = "such visit"}));
}

/// Not met when an unsuccessful visit was not followed by one in person in time.
Result tried_again(const CaseFile& file, const Context& context) {
    if (const auto lack = may_miss_visits(file, context, {"status"})) return not_checked("{}", *lack);
    const auto stands = [&](const Entry& failed) {
        const auto later = file.entries("visit").within({failed.date, context.as_of()}).where(was_made);
        const auto next = later.empty() ? std::nullopt : std::optional{later.front().date};
        return timing(next, context.due("try-again", failed.date), context.as_of());
    };
    const auto failed = file.entries("visit").within(context.period).where([&](const Entry& visit) {
        return visit.field("status").is("unsuccessful") && stands(visit) != Timing::not_yet_due &&
               is_open_on(file, visit.date, std::min(context.as_of(), context.due("try-again", visit.date)));
    });
    if (failed.empty()) return not_applicable("No unsuccessful visit had to be made again.");
    auto result = each(failed, [&](const Entry& visit) { return in_time(stands(visit)); },
                       {.lacking = "Not followed in time by a visit in person:",
                        .unknown = {},
                        .thing = "unsuccessful visit"});
    const auto waiting = failed.where([&](const Entry& visit) { return stands(visit) == Timing::overdue; });
    if (waiting.empty()) return result;
    return std::move(result).prompting(
        fmt::format("The child has not been visited in person since the unsuccessful visit of {}.",
                    waiting.front().date),
        waiting);
}

/// Not met when more workers visited than local policy looks for.
Result few_workers(const CaseFile& file, const Context& context) {
    const auto visits = visits_made(file, context);
    const auto lack = may_miss_visits(file, context, {"worker"});
    if (visits.size() < 2 && lack) return not_checked("{}", *lack);
    if (visits.size() < 2) return not_applicable("Fewer than two visits in person are recorded.");
    std::set<std::string_view> workers;
    Entries unnamed = visits.where([](const Entry& visit) { return !visit.field("worker").has_value(); });
    for (const auto& visit : visits) {
        if (visit.field("worker").has_value()) workers.insert(visit.field("worker").text);
    }
    const auto most = static_cast<std::size_t>(context.count("most-workers"));
    if (workers.size() > most)
        return not_met("{} made the {}.", counted(workers.size(), "worker"), counted(visits.size(), "visit"))
            .citing(visits);
    if (!unnamed.empty()) {
        return not_checked("Who visited is not recorded, or not in the source, for {} of {}.", unnamed.size(),
                           counted(visits.size(), "visit"))
            .citing(unnamed);
    }
    if (lack) return not_checked("{}", *lack);
    return met("{} made the {}.", counted(workers.size(), "worker"), counted(visits.size(), "visit"))
        .citing(visits);
}

}  // namespace visits
