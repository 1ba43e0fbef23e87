// What the records of supervision, and the agreement, hold.
#include "checks.hpp"
#include "records.hpp"

using namespace caseaudit;

namespace supervision {
namespace {

constexpr std::string_view thing = "supervision record";

/// A "no" is as good as a blank: the record was not signed.
Shown signature(const Entry& entry) {
    const auto& field = entry.field("signed");
    return field.has_value() && !field.is("yes") ? Shown::no : shown(field);
}

Shown rationale_of_decision(const Entry& record) {
    const auto decided = shown(record.field("decision"));
    return decided == Shown::yes ? shown(record.field("rationale")) : decided;
}

}  // namespace

/// Not met when a record has neither signature nor supervisor; one that its source cannot carry is not a
/// "no".
Result is_signed(const CaseFile& file, const Context& context) {
    const auto found = records(file, context);
    if (found.empty()) return no_records(context);
    return each(
        found,
        [](const Entry& record) { return either(signature(record), shown(record.field("supervisor"))); },
        {.lacking = "Neither signature nor supervisor is recorded in",
         .unknown = "The signature or the supervisor",
         .thing = thing});
}

/// Not met when a record says nothing of risk.
Result risk_considered(const CaseFile& file, const Context& context) {
    const auto found = records(file, context);
    if (found.empty()) return no_records(context);
    return each(found, [](const Entry& record) { return shown(record.field("risk")); },
                {.lacking = "Nothing about risk is recorded in", .unknown = "Risk", .thing = thing});
}

/// Not met when a record with a decision leaves its rationale blank.
Result decisions_with_rationale(const CaseFile& file, const Context& context) {
    const auto deciding = records(file, context).where([](const Entry& record) {
        return shown(record.field("decision")) != Shown::no;
    });
    if (deciding.empty()) return not_applicable("Supervision in the audit period records no decision.");
    return each(deciding, rationale_of_decision,
                {.lacking = "A decision without its rationale is recorded in",
                 .unknown = "The decision or its rationale",
                 .thing = thing});
}

/// Not met when there is no agreement up to the as-of date, or the latest is not signed.
Result agreement(const CaseFile& file, const Context& context) {
    const auto found = file.entries("supervision-agreement").where([&](const Entry& entry) {
        return entry.date <= context.as_of();
    });
    if (found.empty()) return not_met("No supervision agreement is recorded up to {}.", context.as_of());
    const auto& last = found.back();
    switch (signature(last)) {
        case Shown::yes:
            return met("The supervision agreement of {} is signed.", last.date).citing(last);
        case Shown::no:
            return not_met("The supervision agreement of {} is not signed.", last.date).citing(last);
        case Shown::unknown:
            break;
    }
    return not_checked("The signature is not in the source of the supervision agreement of {}.", last.date)
        .citing(last);
}

}  // namespace supervision
