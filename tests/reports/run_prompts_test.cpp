#include "reports/run_prompts.hpp"

#include <doctest/doctest.h>

namespace run_prompts_test {

using namespace caseaudit;
using namespace caseaudit::reports;

namespace {

Audit draft_of(const std::string& subject, const std::string& team, const std::string& text, bool urgent) {
    Audit draft;
    draft.subject = subject;
    draft.team = team;
    draft.prompts.push_back({"visits.on-time", "visits.on-time", Outcome::not_met, "", {{text, urgent, {}}}});
    return draft;
}

Run some_run(const Template& audit_template) {
    Run run{&audit_template, {}, {}, {{"C-1", "W-2"}, {"C-3", "W-1"}, {"C-4", "W-2"}}};
    run.drafts = {draft_of("C-1", "Team Oak", "first", false), draft_of("C-2", "", "second", true),
                  draft_of("C-3", "Team Oak", "third", true), draft_of("C-4", "Team Oak", "fourth", true),
                  draft_of("C-5", "Team Ash", "fifth", false)};
    return run;
}

}  // namespace

TEST_CASE("prompts: urgent first, then by team, worker and subject") {
    const Template audit_template;
    CHECK(prompts_text(some_run(audit_template)) ==
          "\nUrgent: look at these today\n"
          "  Team not recorded, worker not recorded\n"
          "    C-2  visits.on-time: second\n"
          "  Team Oak, worker W-1\n"
          "    C-3  visits.on-time: third\n"
          "  Team Oak, worker W-2\n"
          "    C-4  visits.on-time: fourth\n"
          "\nPrompts: look at these now\n"
          "  Team Ash, worker not recorded\n"
          "    C-5  visits.on-time: fifth\n"
          "  Team Oak, worker W-2\n"
          "    C-1  visits.on-time: first\n");
}

TEST_CASE("no prompts, no heading") {
    const Template audit_template;
    CHECK(prompts_text({&audit_template, {}, {}, {}}).empty());
}

}  // namespace run_prompts_test
