// Whether assessments are finished, and in time.
#include "checks.hpp"
#include "which.hpp"

using namespace caseaudit;

namespace assessment {
namespace {

/// Where the time for an assessment begins. Without its referral, `from` is the earliest it can be late from:
/// what is late even so is late for certain.
struct Start {
    Date from;
    const Entry* referral = nullptr;  ///< null: from its own beginning
    bool is_known = true;
};

struct Standing {
    const Entry* assessment = nullptr;
    Start start;
    Date due;
    Timing timing = Timing::unknown;
};

bool is_accepted(const Entry& referral) { return !referral.field("nfa").is("yes"); }

const Entry* last_before(const Entries& entries, Date day) {
    const Entry* last = nullptr;
    for (const auto& entry : entries)
        if (entry.date <= day) last = &entry;
    return last;
}

/// The first assessment after a referral is timed from the referral; a later one of the same referral, from
/// its own beginning.
Start start_of(const Entry& assessment, const CaseFile& file) {
    const auto earlier = file.entries("assessment").before(assessment.date);
    const auto* previous = earlier.empty() ? nullptr : &earlier.back();
    const auto* referral = last_before(file.entries("referral").where(is_accepted), assessment.date);
    const auto known_from = [&](Date day) {
        return !file.lacks(every("referral").with({"nfa"}), {day, assessment.date});
    };
    if (referral != nullptr && (previous == nullptr || previous->date < referral->date)) {
        if (known_from(referral->date)) return {referral->date, referral};
    } else if (previous != nullptr && known_from(previous->date)) {
        return {assessment.date};
    }
    return {assessment.date, nullptr, false};
}

Timing timing_of(const Standing& one, Date as_of) {
    const auto found = timing(one.assessment->field("authorised"), one.due, as_of);
    const bool is_certain = found == Timing::late || found == Timing::overdue;
    return one.start.is_known || is_certain ? found : Timing::unknown;
}

/// Whether the assessment was under way, or was authorised, in the audit period.
bool is_of_period(const Entry& assessment, const Period& period) {
    if (assessment.date > period.to) return false;
    const auto& authorised = assessment.field("authorised");
    if (const auto day = authorised.date()) return *day >= period.from;
    return authorised.state == FieldState::blank || period.contains(assessment.date);
}

std::vector<Standing> standings(const CaseFile& file, const Context& context) {
    std::vector<Standing> all;
    for (const auto& assessment : file.entries("assessment")) {
        if (!is_of_period(assessment, context.period)) continue;
        Standing one{&assessment, start_of(assessment, file), {}, Timing::unknown};
        one.due = context.due("assessment", one.start.from);
        one.timing = timing_of(one, context.as_of());
        all.push_back(one);
    }
    return all;
}

/// "The assessment of 1 April 2013 was authorised on 4 July 2013; it was due by 3 June 2013, 45 working days
/// after the referral of 28 March 2013."
std::string spoken(const Standing& one, const Context& context) {
    const auto authorised = one.assessment->field("authorised").date();
    const auto done = one.timing == Timing::overdue ? std::string{"is not authorised"}
                                                    : fmt::format("was authorised on {}", *authorised);
    const auto after = one.start.referral == nullptr
                           ? std::string{"it began"}
                           : fmt::format("the referral of {}", one.start.referral->date);
    return fmt::format("The assessment of {} {}; it was due by {}, {} after {}.", one.assessment->date, done,
                       one.due, caseaudit::spoken(context.limit_at("assessment", one.start.from)), after);
}

Result late(const std::vector<Standing>& all, const Context& context) {
    Result result = not_met("");
    std::vector<std::string> sentences;
    for (const auto& one : all) {
        if (one.timing != Timing::late && one.timing != Timing::overdue) continue;
        sentences.push_back(spoken(one, context));
        if (one.start.referral != nullptr) result.evidence.push_back(cite(*one.start.referral));
        result.evidence.push_back(cite(*one.assessment));
        if (one.timing == Timing::overdue)
            result.prompts.push_back(
                {"Assessment overdue: " + sentences.back(), true, {cite(*one.assessment)}});
    }
    result.reason = fmt::format("{}", fmt::join(sentences, " "));
    return result;
}

Entries that_are(const std::vector<Standing>& all, Timing timing) {
    std::vector<const Entry*> found;
    for (const auto& one : all)
        if (one.timing == timing) found.push_back(one.assessment);
    return Entries{std::move(found)};
}

/// An assessment that answers the referral: begun since, or still open when the referral came.
bool answers(const Entry& assessment, const Entry& referral, Date as_of) {
    const auto day = finished_on(assessment);
    return day && *day <= as_of && *day >= referral.date;
}

/// Accepted referrals of the audit period whose time for an assessment is over, and no plan was running.
Entries to_be_assessed(const CaseFile& file, const Context& context) {
    return file.entries("referral").within(context.period).where([&](const Entry& referral) {
        return is_accepted(referral) && context.due("assessment", referral.date) < context.as_of() &&
               !has_plan(file, referral.date);
    });
}

}  // namespace

/// Not met when an accepted referral of the audit period has no finished assessment, and its time is over.
Result completed(const CaseFile& file, const Context& context) {
    const auto referrals = to_be_assessed(file, context);
    if (referrals.empty())
        return not_applicable("No referral of the audit period had to be assessed by {}.", context.as_of());
    const auto assessments = file.entries("assessment");
    const auto assessed = [&](const Entry& referral) {
        const auto of_it =
            assessments.where([&](const Entry& one) { return answers(one, referral, context.as_of()); });
        return of_it.empty() ? Shown::no : Shown::yes;
    };
    for (const auto& referral : sort(referrals, assessed).no) {
        if (const auto lack = lack_of_plans(file, {referral.date, referral.date}))
            return not_checked("{}", *lack).citing(referral);
    }
    return each(referrals, assessed,
                {.lacking = "No assessment is finished after", .unknown = "", .thing = "referral"});
}

/// Not met when an assessment was authorised later than the timescale, or is open and overdue.
Result timely(const CaseFile& file, const Context& context) {
    const auto all = standings(file, context);
    const auto in_time = that_are(all, Timing::in_time);
    const auto unknown = that_are(all, Timing::unknown);
    if (in_time.size() + unknown.size() + that_are(all, Timing::not_yet_due).size() < all.size())
        return late(all, context);
    if (!unknown.empty()) {
        return not_checked("Whether {} of {} is in time cannot be told: its referral is not in the sources.",
                           unknown.size(), counted(all.size(), "assessment"))
            .citing(unknown);
    }
    if (in_time.empty()) return not_applicable("No assessment was authorised, or due, in the audit period.");
    return met(in_time);
}

}  // namespace assessment
