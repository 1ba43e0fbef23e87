// Whether ethnicity, language, religion and disability stand on the record.
#include <algorithm>
#include <array>
#include <optional>

#include "checks.hpp"
#include "said.hpp"

using namespace caseaudit;

namespace identity {
namespace {

std::string lower(std::string text) {
    std::ranges::transform(text, text.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return text;
}

/// Whether the text begins with one of these, and not with a longer word.
template <std::size_t N>
bool begins_with(std::string_view text, const std::array<std::string_view, N>& beginnings) {
    return std::ranges::any_of(beginnings, [&](std::string_view beginning) {
        if (!text.starts_with(beginning)) return false;
        if (text.size() == beginning.size()) return true;
        const char next = text[beginning.size()];
        return next < 'a' || next > 'z';
    });
}

constexpr std::array<std::string_view, 16> words_of_not_knowing{
    "nobt",          "not known",  "not yet known",    "unknown",
    "not obtained",  "nk",         "not yet obtained", "information not yet obtained",
    "not recorded",  "not stated", "not asked",        "not given",
    "not yet asked", "n/k",        "to be confirmed",  "tbc"};
constexpr std::array<std::string_view, 7> words_of_refusal{
    "refu",         "refused", "declined", "information refused", "prefer not to say", "prefers not to say",
    "not disclosed"};

/// The first day on which the child is known to have been worked with.
std::optional<Date> known_since(const CaseFile& file, Date as_of) {
    std::optional<Date> first;
    for (const auto* kind : {"referral", "assessment", "section-47", "plan"}) {
        for (const auto& entry : file.entries(kind)) {
            if (entry.date > as_of || entry.field("nfa").is("yes")) continue;
            if (!first || entry.date < *first) first = entry.date;
        }
    }
    return first;
}

bool is_unborn(const CaseFile& file, Date as_of) {
    const auto born = file.subject().field("date-of-birth").date();
    return born && *born > as_of;
}

/// "Religion is not recorded", "Religion is recorded as not known".
std::string missing(const Field& field, std::string_view title) {
    return fmt::format("{} is {}", title,
                       said(field) == Said::not_known ? "recorded as not known" : "not recorded");
}

/// A detail that is missing is not met once the child has been known for longer than `known-within`.
Result not_there(const std::string& what, const CaseFile& file, const Context& context) {
    const auto allowed = context.days("known-within");
    const Period recent{context.as_of() - allowed, context.as_of()};
    const auto since = known_since(file, context.as_of());
    if (since && *since < recent.from) {
        return not_met("{}, {} after the child became known on {}; local policy allows {}.", what,
                       counted(static_cast<std::size_t>((context.as_of() - *since).count()), "day"), *since,
                       allowed.count());
    }
    if (file.lacks(every("referral"), recent))
        return not_checked("{}, and how long the child has been known is not in this source.", what);
    const auto referrals = file.entries("referral").within(recent).where([](const Entry& referral) {
        return !referral.field("nfa").is("yes");
    });
    if (!referrals.empty()) {
        return not_applicable("{} yet; the child was referred on {}, and local policy allows {} days.", what,
                              referrals.front().date, allowed.count())
            .citing(referrals.front());
    }
    return not_met("{}, and there is no referral of the last {} days.", what, allowed.count());
}

Result recorded(std::string_view name, std::string_view title, const CaseFile& file, const Context& context) {
    const auto& field = file.subject().field(name);
    if (is_unborn(file, context.as_of()))
        return not_applicable("The child was not born by {}.", context.as_of());
    switch (said(field)) {
        case Said::something:
            return met("{} is recorded.", title);
        case Said::refused:
            return met("{} is recorded as refused.", title);
        default:
            return not_there(missing(field, title), file, context);
    }
}

}  // namespace

Said said(const Field& field) {
    if (!field.has_value()) return Said::nothing;
    const auto text = lower(field.text);
    if (begins_with(text, words_of_not_knowing)) return Said::not_known;
    return begins_with(text, words_of_refusal) ? Said::refused : Said::something;
}

/// Not met when ethnicity is missing, or still not known, long after the referral.
Result ethnicity(const CaseFile& file, const Context& context) {
    return recorded("ethnicity", "Ethnicity", file, context);
}

/// Not met when language is missing, or still not known, long after the referral.
Result language(const CaseFile& file, const Context& context) {
    return recorded("language", "Language", file, context);
}

/// Not met when religion is missing, or still not known, long after the referral.
Result religion(const CaseFile& file, const Context& context) {
    return recorded("religion", "Religion", file, context);
}

/// Not met when disability is missing, or still not known, long after the referral; "none" is an answer.
Result disability(const CaseFile& file, const Context& context) {
    return recorded("disability", "Disability", file, context);
}

}  // namespace identity
