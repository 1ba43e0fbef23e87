// The child's date of birth, and the legal status of a child who is looked after.
#include "checks.hpp"
#include "said.hpp"

using namespace caseaudit;

namespace identity {
namespace {

/// The legal status that holds on that day; null where none is recorded.
const Entry* legal_status_on(const CaseFile& file, Date day) {
    const auto holding = file.entries("legal-status").where([&](const Entry& status) {
        const auto ended = status.field("ended").date();
        return status.date <= day && (!ended || *ended >= day);
    });
    return holding.empty() ? nullptr : &holding.back();
}

bool is_carried(const CaseFile& file, const Context& context) {
    return !file.lacks(about_subject({"legal-status"}), context.period) ||
           !file.lacks(latest("legal-status"), context.period);
}

}  // namespace

/// Not met when no date of birth, not even an expected one, is recorded.
Result date_of_birth(const CaseFile& file, const Context& context) {
    const auto born = file.subject().field("date-of-birth").date();
    if (!born) return not_met("No date of birth is recorded.");
    if (*born > context.as_of()) return met("The date on which the child is expected is recorded.");
    return met("The date of birth is recorded.");
}

/// Not met when the child is looked after, and neither the child's details nor an entry says by what right.
Result legal_status(const CaseFile& file, const Context& context) {
    const auto& status = file.subject().field("status");
    if (!status.has_value()) return not_checked("Whether the child is looked after is not recorded.");
    if (!status.is("looked-after")) return not_applicable("The child is not looked after.");
    if (const auto* holding = legal_status_on(file, context.as_of()))
        return met("A legal status holds since {}.", holding->date).citing(*holding);
    if (said(file.subject().field("legal-status")) == Said::something)
        return met("A legal status is recorded.");
    if (!is_carried(file, context)) return not_checked("The legal status is not in this source.");
    return not_met("The child is looked after, and no legal status is recorded at {}.", context.as_of());
}

}  // namespace identity
