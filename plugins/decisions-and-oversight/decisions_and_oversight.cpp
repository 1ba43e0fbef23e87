// Decisions and oversight: are decisions made by the right person, for reasons that are on the file?
#include <caseaudit/plugin.hpp>

#include "checks.hpp"

using namespace caseaudit;

namespace {

void add_sign_off(Checks& checks) {
    checks.add({.name = "assessments-signed-off",
                .needs = {every("assessment").with({"completed", "authorised"})},
                .limits = {"until-signed-off"},
                .run = oversight::assessments_signed_off});
    checks.add({.name = "decisions-signed-off",
                .needs = {every("decision")},
                .limits = {"until-signed-off"},
                .run = oversight::decisions_signed_off});
    checks.add({.name = "between-supervisions",
                .needs = {every("supervision")},
                .limits = {"longest-gap"},
                .run = oversight::between_supervisions,
                .uses = {every("note").with({"type"}).of_types({"management-oversight"}),
                         every("referral").with({"nfa"}), every("closure"), every("plan"), every("visit")}});
}

void add_decisions(Checks& checks) {
    const auto decisions = [] { return every("decision").with({"rationale"}); };
    checks.add({.name = "decisions-with-rationale",
                .needs = {decisions()},
                .run = oversight::decisions_with_rationale});
    checks.add({.name = "by-someone-with-authority",
                .needs = {every("decision").with({"by"})},
                .run = oversight::by_someone_with_authority});
    checks.add(
        {.name = "accommodation",
         .needs = {decisions()},
         .limits = {"within"},
         .run = oversight::accommodation,
         .uses = {every("placement").with({"ended"}), every("plan"), every("visit"), every("review")}});
    checks.add({.name = "proceedings",
                .needs = {decisions()},
                .limits = {"decided-within"},
                .run = oversight::proceedings,
                .uses = {every("pre-proceedings"), every("legal-status")}});
}

void add_pre_proceedings(Checks& checks) {
    checks.add({.name = "letter-before-proceedings",
                .needs = {every("pre-proceedings").with({"letter-sent"})},
                .limits = {"until-sent"},
                .run = oversight::letter_before_proceedings});
    checks.add({.name = "family-meeting-offered",
                .needs = {every("pre-proceedings").with({"family-meeting-offered"})},
                .limits = {"until-offered"},
                .run = oversight::family_meeting_offered,
                .uses = {every("family-meeting")}});
}

}  // namespace

CASEAUDIT_PLUGIN("decisions-and-oversight", "1.0.0") {
    add_sign_off(checks);
    add_decisions(checks);
    add_pre_proceedings(checks);
}
