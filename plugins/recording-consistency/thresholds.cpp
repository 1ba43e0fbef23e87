// Whether what was ticked about the threshold agrees with what was done.
#include <algorithm>
#include <optional>

#include "checks.hpp"
#include "words.hpp"

using namespace caseaudit;

namespace recording {
namespace {

/// A record, and what contradicts it: a later entry, or its own words where there is none.
struct Contradiction {
    const Entry* record = nullptr;
    const Entry* later = nullptr;
};

Result against(const std::vector<Contradiction>& found, std::string_view ticked) {
    Result result = not_met("");
    std::vector<std::string> sentences;
    for (const auto& [record, later] : found) {
        const auto what = fmt::format("The {} of {} {}", record->kind, record->date, ticked);
        result.evidence.push_back(cite(*record));
        if (later == nullptr) {
            sentences.push_back(what + ", and says otherwise in its own words.");
            continue;
        }
        const auto kind = later->kind == "section-47" ? "section 47 enquiry" : later->kind;
        sentences.push_back(fmt::format("{}, and is followed by {} {} on {}.", what,
                                        kind == "assessment" ? "an" : "a", kind, later->date));
        result.evidence.push_back(cite(*later));
    }
    result.reason = fmt::format("{}", fmt::join(sentences, " "));
    return result;
}

bool says_threshold_met(const Entry& referral) {
    for (const auto* name : {"decision", "rationale"}) {
        const auto words = plain(referral.field(name).text);
        if (!first_in(words, {"meets the threshold", "meets threshold", "threshold met", "threshold is met",
                              "threshold was met"})
                 .empty())
            return true;
    }
    return false;
}

/// Whether a plan ran already, so that the referral changed nothing.
bool had_plan(const CaseFile& file, Date day) {
    return !file.entries("plan")
                .where([&](const Entry& plan) {
                    const auto ended = plan.field("ended").date();
                    return plan.date < day && (!ended || *ended >= day);
                })
                .empty();
}

/// Whether another referral, not for no further action, came between the two.
bool is_explained(const CaseFile& file, const Entry& referral, const Entry& later) {
    return !file.entries("referral")
                .where([&](const Entry& other) {
                    return &other != &referral && !other.field("nfa").is("yes") &&
                           other.date >= referral.date && other.date <= later.date;
                })
                .empty();
}

/// What began at once, though the referral was for no further action.
const Entry* threshold_after(const CaseFile& file, const Entry& referral, const Period& soon) {
    for (const auto* kind : {"section-47", "plan", "assessment"}) {
        for (const auto& entry : file.entries(kind).within(soon)) {
            if (entry.kind == "assessment" && !entry.field("needs-support").is("yes")) continue;
            if (!is_explained(file, referral, entry)) return &entry;
        }
    }
    return nullptr;
}

/// Why it cannot be told that nothing followed; nothing when it can.
std::optional<std::string> cannot_tell(const CaseFile& file, const Period& soon) {
    for (const auto& need : {every("section-47"), every("plan").of_types({"child-in-need"}),
                             every("plan").of_types({"child-protection"}), every("assessment")})
        if (auto lack = file.lacks(need, soon)) return lack;
    const auto open = file.entries("assessment").within(soon).where([](const Entry& assessment) {
        return assessment.field("needs-support").state == FieldState::not_in_source;
    });
    if (open.empty()) return std::nullopt;
    return fmt::format("Whether the assessment of {} found that support was needed is not in its source.",
                       open.front().date);
}

/// The day on which an assessment came to its conclusion.
Date concluded(const Entry& assessment) {
    if (const auto authorised = assessment.field("authorised").date()) return *authorised;
    return assessment.field("completed").date().value_or(assessment.date);
}

/// Whether the case was closed as one that needs nothing: RC8 of the census, or words to that effect.
bool is_closed_without_need(const Entry& closure) {
    return !first_in(plain(closure.field("reason").text),
                     {"rc8", "no further action", "not in need", "not a child in need"})
                .empty();
}

bool asks_for_assessment(std::string_view words) {
    return !first_in(words, {"further assessment", "core assessment", "full assessment"}).empty();
}

/// Whether one record says both that the child is not in need and that assessment goes on.
bool says_both(const Entry& entry) {
    if (entry.kind == "assessment") {
        return entry.field("needs-support").is("no") &&
               asks_for_assessment(
                   plain(entry.field("outcome").text + " " + entry.field("recommendations").text));
    }
    const auto decision = plain(entry.field("decision").text);
    const auto words = decision + ". " + plain(entry.field("rationale").text);
    return asks_for_assessment(decision) && !first_in(words, {"not a child in need", "not in need"}).empty();
}

/// The records of the audit period that say that the child is not in need, with the day of each.
std::vector<std::pair<const Entry*, Date>> without_need(const CaseFile& file, const Context& context) {
    std::vector<std::pair<const Entry*, Date>> found;
    for (const auto& entry : file.all_entries()) {
        if (entry.kind == "assessment" && entry.field("needs-support").is("no")) {
            found.emplace_back(&entry, concluded(entry));
        } else if ((entry.kind == "closure" && is_closed_without_need(entry)) ||
                   (entry.kind == "referral" && says_both(entry))) {
            found.emplace_back(&entry, entry.date);
        }
    }
    std::erase_if(found, [&](const auto& one) { return !context.period.contains(one.second); });
    return found;
}

const Entry* assessment_after(const CaseFile& file, const Entry& record, const Period& soon) {
    const auto later = file.entries("assessment").within(soon).after(soon.from).where([&](const Entry& one) {
        return &one != &record;
    });
    return later.empty() ? nullptr : &later.front();
}

}  // namespace

/// Not met when a referral of the audit period is for no further action, and says or is followed by the
/// opposite.
Result no_further_action(const CaseFile& file, const Context& context) {
    const auto referrals = file.entries("referral").within(context.period).where([](const Entry& referral) {
        return referral.field("nfa").is("yes");
    });
    if (referrals.empty()) return not_applicable("No referral of the audit period is for no further action.");
    std::vector<Contradiction> found;
    std::optional<std::string> unknown;
    for (const auto& referral : referrals) {
        const Period soon{referral.date,
                          std::min(referral.date + context.days("follows-within"), context.as_of())};
        const Entry* later = had_plan(file, referral.date) ? nullptr : threshold_after(file, referral, soon);
        if (later != nullptr || says_threshold_met(referral)) {
            found.push_back({&referral, says_threshold_met(referral) ? nullptr : later});
        } else if (!unknown) {
            unknown = cannot_tell(file, soon);
        }
    }
    if (!found.empty()) return against(found, "is for no further action");
    if (unknown) return not_checked("{}", *unknown).citing(referrals);
    return met(referrals);
}

/// Not met when a record of the audit period says that the child is not in need, and assessment goes on, or
/// begins again soon.
Result not_in_need(const CaseFile& file, const Context& context) {
    std::vector<Contradiction> found;
    const auto records = without_need(file, context);
    for (const auto& [record, day] : records) {
        const Period soon{day,
                          std::min(months_before(day, -context.months("follows-within")), context.as_of())};
        if (record->kind != "closure" && says_both(*record)) {
            found.push_back({record, nullptr});
        } else if (const auto* later = assessment_after(file, *record, soon)) {
            found.push_back({record, later});
        }
    }
    if (!found.empty()) return against(found, "says that the child is not in need");
    if (const auto lack = file.lacks(every("assessment").with({"needs-support"}), context.period))
        return not_checked("{}", *lack);
    if (records.empty())
        return not_applicable("No record of the audit period says that the child is not in need.");
    Result result = met("");
    for (const auto& [record, day] : records) result.evidence.push_back(cite(*record));
    return result;
}

}  // namespace recording
