// How the service answers: the decision on a referral, and what follows an assessment.
#include <algorithm>
#include <array>

#include "checks.hpp"
#include "which.hpp"

using namespace caseaudit;

namespace assessment {
namespace {

/// What an assessment that found need may lead to.
constexpr std::array answers_to_need{"plan", "early-help", "placement", "transfer", "closure"};

/// Something that begins between the start of the assessment and the last day.
bool has_answer(const Entry& assessment, const CaseFile& file, Date last) {
    for (const auto* kind : answers_to_need) {
        for (const auto& entry : file.entries(kind))
            if (entry.date >= assessment.date && entry.date <= last) return true;
    }
    return false;
}

/// The assessments finished in the audit period that found need.
Entries with_need(const CaseFile& file, const Context& context) {
    return finished(file, context).where([](const Entry& one) {
        return one.field("needs-support").is("yes") && finished_on(one);
    });
}

Shown answered(const Entry& assessment, const CaseFile& file, const Context& context) {
    const auto last = *finished_on(assessment) + context.days("plan-within");
    if (has_plan(file, assessment.date)) return Shown::yes;
    return has_answer(assessment, file, std::min(last, context.as_of())) ? Shown::yes : Shown::no;
}

/// Whether nothing has begun since the referral that would show that it was decided after all.
bool is_untouched(const Entry& referral, const CaseFile& file) {
    return std::ranges::none_of(file.all_entries(), [&](const Entry& entry) {
        return entry.date >= referral.date && (entry.kind == "assessment" || entry.kind == "section-47" ||
                                               entry.kind == "plan" || entry.kind == "closure");
    });
}

Result prompted(Result result, const Entries& undecided) {
    for (const auto& one : undecided)
        result.prompts.push_back(
            {fmt::format("Decide on the referral of {}: its time is over.", one.date), true, {cite(one)}});
    return result;
}

}  // namespace

/// Not met when an assessment found need, and neither a plan nor anything else follows in time.
Result plan_follows(const CaseFile& file, const Context& context) {
    auto due = with_need(file, context).where([&](const Entry& one) {
        return answered(one, file, context) == Shown::yes ||
               *finished_on(one) + context.days("plan-within") < context.as_of();
    });
    if (due.empty())
        return not_applicable("No assessment of the audit period found need that had to be met by {}.",
                              context.as_of());
    const auto look = [&](const Entry& one) { return answered(one, file, context); };
    for (const auto& one : sort(due, look).no) {
        if (const auto lack =
                lack_of_plans(file, {one.date, *finished_on(one) + context.days("plan-within")}))
            return not_checked("{}", *lack).citing(one);
    }
    return each(due, look,
                {.lacking = "Need was found, and no plan or service follows in time, in",
                 .unknown = "",
                 .thing = "assessment"});
}

/// Not met when a referral does not say who made it, or what was decided.
Result referral_information(const CaseFile& file, const Context& context) {
    const auto referrals = file.entries("referral").within(context.period);
    if (referrals.empty()) return not_applicable("There was no referral in the audit period.");
    return each(referrals,
                [](const Entry& one) {
                    return both(shown(one.field("from")),
                                either(shown(one.field("decision")), shown(one.field("nfa"))));
                },
                {.lacking = "Who referred, or what was decided, is not recorded for",
                 .unknown = "Who referred, or what was decided,",
                 .thing = "referral"});
}

/// Not met when a referral was decided later than the timescale, or is undecided and overdue.
Result referral_decided(const CaseFile& file, const Context& context) {
    const auto timing_of = [&](const Entry& one) {
        return timing(one.field("decided"), context.due("referral-decision", one.date), context.as_of());
    };
    const auto referrals = file.entries("referral").within(context.period).where([&](const Entry& one) {
        return timing_of(one) != Timing::not_yet_due;
    });
    if (referrals.empty())
        return not_applicable("No referral of the audit period was decided, or to be decided.");
    const auto look = [&](const Entry& one) {
        const auto found = timing_of(one);
        return found == Timing::unknown ? Shown::unknown : in_time(found);
    };
    auto result = each(referrals, look,
                       {.lacking = "Not decided, or not in time:",
                        .unknown = "The day of the decision",
                        .thing = "referral"});
    return prompted(std::move(result), referrals.where([&](const Entry& one) {
        return timing_of(one) == Timing::overdue && is_untouched(one, file);
    }));
}

}  // namespace assessment
