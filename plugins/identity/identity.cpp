// Identity: is it on the record who this child is?
#include <caseaudit/plugin.hpp>

#include "checks.hpp"

using namespace caseaudit;

namespace {

/// A check of one detail, which may be missing for a while after the referral.
Check recorded(const std::string& name, Result (*run)(const CaseFile&, const Context&)) {
    return {.name = name,
            .needs = {about_subject({name})},
            .limits = {"known-within"},
            .run = run,
            .uses = {about_subject({"date-of-birth"}), every("referral").with({"nfa"}), latest("assessment"),
                     latest("section-47"), latest("plan")}};
}

}  // namespace

CASEAUDIT_PLUGIN("identity", "1.0.0") {
    checks.add(recorded("ethnicity", identity::ethnicity));
    checks.add(recorded("language", identity::language));
    checks.add(recorded("religion", identity::religion));
    checks.add(recorded("disability", identity::disability));
    checks.add({.name = "date-of-birth",
                .needs = {about_subject({"date-of-birth"})},
                .run = identity::date_of_birth});
    checks.add({.name = "legal-status",
                .needs = {about_subject({"status"})},
                .run = identity::legal_status,
                .uses = {about_subject({"legal-status"}), latest("legal-status").with({"ended"})}});
}
