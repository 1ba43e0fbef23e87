// Whether a case was closed with reasons, with everything ended, and with
// something after it.
#include <algorithm>
#include <array>
#include <optional>

#include "checks.hpp"

using namespace caseaudit;

namespace closing {
namespace {

Entries closures(const CaseFile& file, const Context& context) {
    return file.entries("closure").within(context.period);
}

Result no_closure() { return not_applicable("The case was not closed in the audit period."); }

/// Census codes of closures that nothing of ours can follow: adopted, died,
/// another order, another authority, adult services.
bool is_beyond_step_down(const Entry& closure) {
    constexpr std::array codes{"RC1", "RC2", "RC3", "RC4", "RC5", "RC6"};
    const auto& reason = closure.field("reason").text;
    return std::ranges::any_of(codes, [&](std::string_view code) { return reason.starts_with(code); });
}

Shown stepped_down(const Entry& closure, const CaseFile& file, std::chrono::days within) {
    const auto help = file.entries("early-help").within({closure.date - within, closure.date + within});
    if (!help.empty()) return Shown::yes;
    return shown(closure.field("step-down"));
}

/// Plans that began before the closure and still ran after it.
Entries left_open(const CaseFile& file, const Entry& closure) {
    return file.entries("plan").before(closure.date).where([&](const Entry& plan) {
        const auto& ended = plan.field("ended");
        const auto day = ended.date();
        return day ? *day > closure.date : ended.state == FieldState::blank;
    });
}

bool is_unknown_whether_open(const CaseFile& file, const Entry& closure) {
    return !file.entries("plan")
                .before(closure.date)
                .where(
                    [](const Entry& plan) { return plan.field("ended").state == FieldState::not_in_source; })
                .empty();
}

Shown plans_closed(const Entry& closure, const CaseFile& file) {
    if (!left_open(file, closure).empty()) return Shown::no;
    return is_unknown_whether_open(file, closure) ? Shown::unknown : Shown::yes;
}

Shown seen_before(const Entry& closure, const CaseFile& file, std::chrono::days within) {
    auto best = Shown::no;
    for (const auto& visit : file.entries("visit").within({closure.date - within, closure.date})) {
        if (visit.field("status").is("unsuccessful") || visit.field("seen").is("no")) continue;
        best = either(best, shown(visit.field("seen")));
    }
    return best;
}

/// Why it cannot be told that the child was not seen before these.
std::optional<std::string> lack_of_visits(const CaseFile& file, const Entries& unseen,
                                          std::chrono::days within) {
    for (const auto& closure : unseen) {
        const Period before{closure.date - within, closure.date};
        for (const auto* type : {"initial", "child-in-need", "child-protection", "looked-after"})
            if (auto lack = file.lacks(every("visit").with({"seen"}).of_types({type}), before)) return lack;
    }
    return std::nullopt;
}

}  // namespace

/// Not met when a closure of the audit period has no reason.
Result reason(const CaseFile& file, const Context& context) {
    const auto found = closures(file, context);
    if (found.empty()) return no_closure();
    return each(found, [](const Entry& closure) { return shown(closure.field("reason")); },
                {.lacking = "No reason is recorded for", .unknown = "The reason", .thing = "closure"});
}

/// Not met when a closure of the audit period does not say why it was right to
/// close.
Result rationale(const CaseFile& file, const Context& context) {
    const auto found = closures(file, context);
    if (found.empty()) return no_closure();
    return each(found, [](const Entry& closure) { return shown(closure.field("rationale")); },
                {.lacking = "No rationale is recorded for", .unknown = "The rationale", .thing = "closure"});
}

/// Not met when a closure does not say what help comes after it, and no early
/// help began around it.
Result step_down(const CaseFile& file, const Context& context) {
    const auto found =
        closures(file, context).where([](const Entry& closure) { return !is_beyond_step_down(closure); });
    if (found.empty())
        return not_applicable(
            "The case was not closed in the audit period, or for "
            "a reason without step-down.");
    const auto within = context.days("help-within");
    return each(found, [&](const Entry& closure) { return stepped_down(closure, file, within); },
                {.lacking = "What comes after it is not recorded for",
                 .unknown = "What comes after it",
                 .thing = "closure"});
}

/// Not met when a plan still ran after the case was closed.
Result plans_ended(const CaseFile& file, const Context& context) {
    const auto found = closures(file, context);
    if (found.empty()) return no_closure();
    auto result = each(found, [&](const Entry& closure) { return plans_closed(closure, file); },
                       {.lacking = "A plan was still running after",
                        .unknown = "Whether plans had ended",
                        .thing = "closure"});
    if (result.outcome != Outcome::not_met) return result;
    for (const auto& closure : found)
        for (const auto& plan : left_open(file, closure)) result.evidence.push_back(cite(plan));
    return result;
}

/// Not met when the child was not seen shortly before the case was closed.
Result seen_before_closure(const CaseFile& file, const Context& context) {
    const auto found = closures(file, context);
    if (found.empty()) return no_closure();
    const auto within = context.days("seen-within");
    const auto seen = [&](const Entry& closure) { return seen_before(closure, file, within); };
    if (const auto lack = lack_of_visits(file, sort(found, seen).no, within)) return not_checked("{}", *lack);
    return each(found, seen,
                {.lacking = "The child was not seen shortly before",
                 .unknown = "Whether the child was seen",
                 .thing = "closure"});
}

}  // namespace closing
