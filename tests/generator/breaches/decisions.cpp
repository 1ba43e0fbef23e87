// Decisions without sign-off, rationale or authority, and work before proceedings.
#include "generator/breaches.hpp"

namespace caseaudit::generator {
namespace {

Entry* decision_of(Child& child, std::string_view type) {
    for (auto* decision : within(child, "decision", audit_period))
        if (decision->type == type) return decision;
    return nullptr;
}

bool assessment_signed_off_late(Child& child) {
    for (auto* assessment : all(child, "assessment")) {
        const auto authorised = assessment->field("authorised").date();
        if (!authorised || !audit_period.contains(*authorised - days{12})) continue;
        set(*assessment, "completed", iso_date(*authorised - days{12}));
        return true;
    }
    return false;
}

bool closure_not_signed_off(Child& child) {
    auto* decision = decision_of(child, "closure");
    if (decision == nullptr) return false;
    blank(*decision, "signed-off");
    blank(*decision, "signed-off-by");
    return true;
}

bool closed_for_no_reason(Child& child) {
    auto* decision = decision_of(child, "closure");
    if (decision == nullptr) return false;
    blank(*decision, "rationale");
    return true;
}

bool closed_by_the_worker(Child& child) {
    auto* decision = decision_of(child, "closure");
    if (decision == nullptr) return false;
    set(*decision, "by", "social-worker");
    set(*decision, "signed-off-by", "senior-practitioner");
    return true;
}

/// Supervision alone is then too seldom for a child protection plan.
bool no_oversight_between(Child& child) {
    if (!child.subject.field("status").is("child-protection") || child.open.from > as_of() - days{120} ||
        child.subject.field("worker-experience").is("newly-qualified"))
        return false;
    return std::erase_if(child.entries, [](const Entry& entry) {
               return entry.type == "management-oversight" && entry.date > as_of() - days{80} &&
                      entry.date < as_of() - days{20};
           }) > 0;
}

bool accommodated_without_decision(Child& child) {
    const auto placed = within(child, "placement", {audit_period.from, as_of() - days{16}});
    return !placed.empty() && remove(child, "decision", {placed[0]->date, placed[0]->date}) > 0;
}

/// Work before proceedings as it should be, decided the day before.
Entry* prepare_proceedings(Child& child) {
    if (!child.subject.field("status").is("child-protection") || child.open.from > as_of() - days{110})
        return nullptr;
    const auto date = weekday(as_of() - days{50});
    add(child, "decision", date,
        {{"type", "legal-planning"},
         {"by", "head-of-service"},
         {"signed-off", iso_date(date)},
         {"signed-off-by", "head-of-service"},
         {"rationale", "Little has changed, and the child cannot wait longer."}})
        .recorded = date;
    auto& entry = add(child, "pre-proceedings", date,
                      {{"letter-sent", iso_date(date + days{2})},
                       {"family-meeting-offered", "yes"},
                       {"outcome", ""},
                       {"ended", ""}});
    entry.recorded = date;
    return &entry;
}

bool prepared_without_decision(Child& child) {
    const auto* prepared = prepare_proceedings(child);
    if (prepared == nullptr) return false;
    std::erase_if(child.entries, [](const Entry& entry) { return entry.type == "legal-planning"; });
    return true;
}

bool letter_sent_late(Child& child) {
    auto* prepared = prepare_proceedings(child);
    if (prepared == nullptr) return false;
    set(*prepared, "letter-sent", iso_date(prepared->date + days{30}));
    return true;
}

bool family_not_asked_to_meet(Child& child) {
    auto* prepared = prepare_proceedings(child);
    if (prepared == nullptr) return false;
    set(*prepared, "family-meeting-offered", "no");
    return true;
}

Expected oversight(const char* question, const char* outcome = "not-met") {
    const auto id = std::string{"decisions-and-oversight."} + question;
    return {id, id, outcome};
}

}  // namespace

std::vector<Breach> decisions_breaches() {
    return {
        {"an assessment signed off late", {oversight("assessments-signed-off")}, assessment_signed_off_late},
        {"a closure not signed off", {oversight("decisions-signed-off")}, closure_not_signed_off},
        {"a closure decided for no reason", {oversight("decisions-with-rationale")}, closed_for_no_reason},
        {"a closure decided by the worker", {oversight("by-someone-with-authority")}, closed_by_the_worker},
        {"no oversight between supervisions", {oversight("between-supervisions")}, no_oversight_between},
        {"accommodated without decision",
         {oversight("accommodation"), oversight("accommodation", "prompt")},
         accommodated_without_decision},
        {"proceedings prepared without decision",
         {oversight("proceedings"), oversight("proceedings", "prompt")},
         prepared_without_decision},
        {"the letter before proceedings sent late",
         {oversight("letter-before-proceedings")},
         letter_sent_late},
        {"no family meeting offered", {oversight("family-meeting-offered")}, family_not_asked_to_meet},
    };
}

}  // namespace caseaudit::generator
