// Whether closure held, and how a case changed hands.
#include <optional>

#include "checks.hpp"

using namespace caseaudit;

namespace process {
namespace {

/// A referral, and the closure that it came back from.
struct Return {
    const Entry* referral = nullptr;
    const Entry* closure = nullptr;

    std::chrono::days after() const { return referral->date - closure->date; }
};

std::vector<Return> returns(const CaseFile& file, const Entries& referrals, int within) {
    std::vector<Return> found;
    for (const auto& referral : referrals) {
        const auto closures = file.entries("closure").before(referral.date);
        if (closures.empty()) continue;
        if (closures.back().date >= months_before(referral.date, within))
            found.push_back({&referral, &closures.back()});
    }
    return found;
}

std::string spoken(const Return& back) {
    return fmt::format("{} {} after closure on {}.",
                       back.referral->field("nfa").is("yes") ? "Referred again" : "Re-opened",
                       counted(static_cast<std::size_t>(back.after().count()), "day"), back.closure->date);
}

}  // namespace

/// Not met when a referral of the audit period came within so many months of a closure, the last day
/// included.
Result re_opened(const CaseFile& file, const Context& context) {
    const auto within = context.months("within");
    if (const auto lack = file.lacks(every("closure").reaching_back(within), context.period))
        return not_checked("{}", *lack);
    const auto referrals = file.entries("referral").within(context.period);
    if (referrals.empty()) return not_applicable("There was no referral in the audit period.");
    const auto found = returns(file, referrals, within);
    if (found.empty()) {
        return met("Not closed in the {} before its referral.",
                   counted(static_cast<std::size_t>(within), "month"))
            .citing(referrals);
    }
    std::vector<std::string> sentences;
    Result result = not_met("");
    for (const auto& back : found) {
        sentences.push_back(spoken(back));
        result.evidence.push_back(cite(*back.closure));
        result.evidence.push_back(cite(*back.referral));
    }
    result.reason = fmt::format("{}", fmt::join(sentences, " "));
    return result;
}

/// Not met when a transfer of the audit period lacks a reason or a handover.
Result transfer_recorded(const CaseFile& file, const Context& context) {
    const auto transfers = file.entries("transfer").within(context.period);
    if (transfers.empty()) return not_applicable("The case was not transferred in the audit period.");
    return each(transfers,
                [](const Entry& e) { return both(shown(e.field("reason")), shown(e.field("handover"))); },
                {.lacking = "No reason, or no handover, is recorded for",
                 .unknown = "The reason or the handover",
                 .thing = "transfer"});
}

}  // namespace process
