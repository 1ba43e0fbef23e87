// Whether a child was referred again soon.
#include <optional>

#include "checks.hpp"

using namespace caseaudit;

namespace closing {
namespace {

/// A referral, and what is known of one before it.
struct Return {
    const Entry* referral = nullptr;
    const Entry* earlier = nullptr;      ///< within the limit; null: the sources have none
    bool is_counted = false;             ///< the source counts one, without saying when
    std::optional<std::string> unknown;  ///< why it cannot be told
};

int months(const Context& context, Date day) {
    const auto limit = context.limit_at("re-referral", day);
    if (limit.unit != LimitUnit::months) throw Error{"the limit 're-referral' must be in months"};
    return limit.amount;
}

/// The source's own count, which holds for the latest referral and for twelve months.
std::optional<bool> counted_before(const Entry& referral, const CaseFile& file, int within) {
    const auto& count = referral.field("previous-in-12-months");
    const auto all = file.entries("referral");
    if (within != 12 || !count.has_value() || all.back().date != referral.date) return std::nullopt;
    return count.text != "0";
}

Return look(const Entry& referral, const CaseFile& file, const Context& context) {
    Return found{&referral, nullptr, false, std::nullopt};
    const auto within = months(context, referral.date);
    const auto from = months_before(referral.date, within);
    const auto earlier = file.entries("referral").before(referral.date);
    if (!earlier.empty() && earlier.back().date >= from) {
        found.earlier = &earlier.back();
    } else if (const auto count = counted_before(referral, file, within)) {
        found.is_counted = *count;
    } else {
        found.unknown = file.lacks(every("referral"), {from, referral.date});
    }
    return found;
}

std::string spoken(const Return& back) {
    if (back.earlier == nullptr)
        return fmt::format("Referred on {}, and by the source's count at least once in the 12 months before.",
                           back.referral->date);
    return fmt::format(
        "Referred on {}, {} after the referral of {}.", back.referral->date,
        counted(static_cast<std::size_t>((back.referral->date - back.earlier->date).count()), "day"),
        back.earlier->date);
}

}  // namespace

/// Not met when a referral of the audit period came within so many months of an earlier referral, the last
/// day included.
Result re_referral(const CaseFile& file, const Context& context) {
    const auto referrals = file.entries("referral").within(context.period);
    if (referrals.empty()) return not_applicable("There was no referral in the audit period.");
    std::vector<std::string> sentences;
    std::optional<std::string> unknown;
    Result result = not_met("");
    for (const auto& referral : referrals) {
        const auto found = look(referral, file, context);
        if (!unknown) unknown = found.unknown;
        if (found.earlier == nullptr && !found.is_counted) continue;
        sentences.push_back(spoken(found));
        if (found.earlier != nullptr) result.evidence.push_back(cite(*found.earlier));
        result.evidence.push_back(cite(referral));
    }
    if (!sentences.empty()) {
        result.reason = fmt::format("{}", fmt::join(sentences, " "));
        return result;
    }
    if (unknown) return not_checked("{}", *unknown);
    return met("Not referred in the {} before.",
               counted(static_cast<std::size_t>(months(context, referrals.back().date)), "month"))
        .citing(referrals);
}

}  // namespace closing
