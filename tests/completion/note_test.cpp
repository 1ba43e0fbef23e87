#include <doctest/doctest.h>

#include <caseaudit/completion.hpp>

#include "completion/small_copies.hpp"

namespace note_test {

using namespace caseaudit;
using namespace caseaudit::testing;

TEST_CASE("the note for the case system has date, kind, actions and owners, and nothing else") {
    auto audit = copy_of(Copy::whole, "AUD-01", {says("small.reflective", "inadequate")});
    audit.comments = {{CommentKind::issue, "", "", "Drift."}};
    audit.stated_grade = StatedGrade{Grade::inadequate, "Drift."};
    audit.actions = {action("1", "Rewrite the plan"), action("2", "Withdrawn."), action("3", "Meet today.")};
    audit.actions[0].due = day("2013-06-14");
    audit.actions[1].state = ActionState::withdrawn;
    audit.actions[2].urgent = true;
    CHECK(case_file_note(audit, small()) ==
          "Case file audit: Small. Completed on 6 June 2013.\n"
          "Actions:\n"
          "1. Rewrite the plan. Owner: team manager. By 14 June 2013.\n"
          "2. Urgent: Meet today. Owner: team manager.\n");
}

TEST_CASE("an audit without actions says so") {
    CHECK(case_file_note(copy_of(Copy::whole, "AUD-01", {}), small()) ==
          "Case file audit: Small. Completed on 6 June 2013.\nNo actions.\n");
}

}  // namespace note_test
