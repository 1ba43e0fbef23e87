// What may not be known of who the child is.
#include "generator/breaches.hpp"

namespace caseaudit::generator {
namespace {

/// Long enough after the referral to ask for it, in the last census too.
bool say(Child& child, std::string_view field, std::string_view value) {
    if (child.open.from > as_of() - days{250}) return false;
    const auto state = value.empty() ? FieldState::blank : FieldState::value;
    child.subject.fields[std::string{field}] = {state, std::string{value}};
    return true;
}

bool no_ethnicity(Child& child) { return say(child, "ethnicity", "NOBT"); }
bool no_language(Child& child) { return say(child, "language", ""); }
bool no_religion(Child& child) { return say(child, "religion", "not known"); }
bool no_disability(Child& child) { return say(child, "disability", ""); }
bool no_date_of_birth(Child& child) { return say(child, "date-of-birth", ""); }

bool no_legal_status(Child& child) {
    return remove(child, "legal-status", recorded_years) > 0 && say(child, "legal-status", "");
}

/// Every source has it.
Expected everywhere(const char* question) {
    return {question, question, "not-met", {"case-files", "all", "census", "annex-a"}};
}

}  // namespace

std::vector<Breach> identity_breaches() {
    return {
        {"ethnicity not known", {everywhere("identity.ethnicity")}, no_ethnicity},
        {"language left blank", {not_met("identity.language")}, no_language},
        {"religion not known", {not_met("identity.religion")}, no_religion},
        {"disability left blank", {everywhere("identity.disability")}, no_disability},
        {"no date of birth", {everywhere("identity.date-of-birth")}, no_date_of_birth},
        {"looked after by no legal status", {in_annex_a(not_met("identity.legal-status"))}, no_legal_status},
    };
}

}  // namespace caseaudit::generator
