// Recording consistency: does the record contradict itself, and is it kept?
#include <caseaudit/plugin.hpp>

#include "checks.hpp"

using namespace caseaudit;

namespace {

void add_contradictions(Checks& checks) {
    checks.add({.name = "no-further-action",
                .needs = {every("referral").with({"nfa"})},
                .limits = {"follows-within"},
                .run = recording::no_further_action,
                .uses = {every("section-47"), every("plan").with({"ended"}),
                         every("assessment").with({"needs-support"})}});
    checks.add({.name = "not-in-need",
                .needs = {every("assessment")},
                .limits = {"follows-within"},
                .run = recording::not_in_need,
                .uses = {every("closure").with({"reason"}), every("referral").with({"decision"})}});
    checks.add({.name = "seen-boxes",
                .run = recording::seen_boxes,
                .uses = {every("visit").with({"seen"}), every("note").with({"seen", "alone"}),
                         every("assessment").with({"child-seen"})}});
    checks.add({.name = "seen-and-narrative",
                .run = recording::seen_and_narrative,
                .uses = {every("visit").with({"seen"}).with_text(), every("note").with({"seen"}).with_text(),
                         every("assessment").with({"child-seen", "analysis"}).with_text()}});
}

void add_families(Checks& checks) {
    checks.add({.name = "sources-agree",
                .run = recording::sources_agree,
                .uses = {about_subject({"date-of-birth", "ethnicity", "disability"}), every("plan")}});
    checks.add({.name = "sibling-documents",
                .needs = {every("document").with({"type", "title", "of-siblings"})},
                .limits = {"apart"},
                .run = recording::sibling_documents});
    checks.add({.name = "copied-between-siblings",
                .needs = {every("assessment").with({"analysis"})},
                .limits = {"shortest"},
                .run = recording::copied_between_siblings,
                .uses = {every("visit").with_text(), every("assessment").with_text()}});
}

}  // namespace

CASEAUDIT_PLUGIN("recording-consistency", "1.0.0") {
    add_contradictions(checks);
    add_families(checks);
    checks.add({.name = "recorded-on-time",
                .limits = {"recording", "most-late"},
                .run = recording::recorded_on_time,
                .uses = {every("visit"), every("note"), every("supervision"), every("decision")}});
    checks.add({.name = "up-to-date",
                .limits = {"longest-without-entry"},
                .run = recording::up_to_date,
                .uses = {latest("note"), latest("visit"), latest("supervision"), latest("decision"),
                         every("referral"), every("closure"), about_subject({"status"})}});
    checks.add({.name = "genogram",
                .needs = {every("document").with({"type"})},
                .limits = {"no-older-than"},
                .run = recording::genogram,
                .uses = {every("referral"), every("closure"), about_subject({"status"})}});
}
