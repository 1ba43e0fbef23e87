// Letters of feedback: what they hold, and what they never do.
#include <doctest/doctest.h>

#include <caseaudit/error.hpp>
#include <caseaudit/letters.hpp>

#include "aggregate/made_up.hpp"

namespace letter_test {

using namespace caseaudit;

namespace {

Audit audited() {
    auto audit = made_up::audit(1, "Team Oak").audit;
    audit.status = AuditStatus::complete;
    audit.completed = *parse_date("2013-06-10");
    audit.auditors = {{"AUD-01", "service-manager"}};
    audit.stated_grade = StatedGrade{Grade::inadequate, "Drift"};
    return audit;
}

Letter to(Colleague colleague, const Audit& audit) {
    return letter_to(colleague, audit, made_up::supervision());
}

std::string both(const Letter& letter) { return letter_text(letter) + letter_html(letter); }

bool holds(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

std::string letter_refusal(const Audit& audit) {
    try {
        to(Colleague::worker, audit);
        return "";
    } catch (const Error& e) {
        return e.what();
    }
}

}  // namespace

TEST_CASE("strengths stand before actions, and actions before what to work on") {
    auto audit = audited();
    audit.comments = {{CommentKind::issue, "", "", "Nothing is analysed."},
                      {CommentKind::strength, "", "", "The child is seen."}};
    for (const auto& text :
         {letter_text(to(Colleague::worker, audit)), letter_html(to(Colleague::worker, audit))}) {
        CHECK(text.find("The child is seen.") < text.find("Record supervision"));
        CHECK(text.find("Record supervision") < text.find("Nothing is analysed."));
        CHECK(holds(text, "Nothing is analysed."));
    }
}

TEST_CASE("no grade, no auditor, no other worker, no name") {
    auto audit = audited();
    audit.comments = {
        {CommentKind::issue, "", "", "W-0123 and AUD-01 wrote that Mr Bloggs rang on 07700 900123."}};
    audit.actions.front().what = "Ring jo@example.org";
    for (const auto colleague : {Colleague::worker, Colleague::manager}) {
        const auto letter = to(colleague, audit);
        const auto text = both(letter);
        for (const auto* never :
             {"nadequate", "AUD-01", "W-0123", "Bloggs", "07700", "jo@example.org", "Drift"}) {
            CAPTURE(never);
            CHECK(!holds(text, never));
        }
        CHECK(letter.left_out == 5);
        CHECK(holds(text, audit.subject));
    }
}

TEST_CASE("what was described is to be recorded; it is apart from what to work on") {
    auto audit = audited();
    audit.described = {{"supervision.on-file", "Supervision was held each month."}};
    const auto letter = to(Colleague::worker, audit);
    REQUIRE(letter.described.size() == 1);
    CHECK(letter.described[0] == LetterPoint{"Supervision was held each month.", "Supervision on file"});
    CHECK(holds(both(letter), "is not on the record"));
}

TEST_CASE("where a person corrected the check, the person's words are given") {
    auto audit = audited();
    audit.answers = {made_up::answered("supervision.on-file", "no", "Held each month.")};
    audit.answers[0].correction = "Those records are of another child.";
    const auto text = both(to(Colleague::worker, audit));
    CHECK(holds(text, "Those records are of another child."));
    CHECK(!holds(text, "Held each month."));
}

TEST_CASE("the worker's reply stands in it; without one it says how to send it") {
    auto audit = audited();
    CHECK(holds(both(to(Colleague::worker, audit)), "send it to the auditors"));
    CHECK(holds(both(to(Colleague::manager, audit)), "has not replied yet"));
    audit.worker_reply = WorkerReply{*parse_date("2013-06-20"), "The chronology is on paper."};
    for (const auto colleague : {Colleague::worker, Colleague::manager}) {
        CHECK(holds(both(to(colleague, audit)), "The worker replied on 20 June 2013:"));
        CHECK(holds(both(to(colleague, audit)), "The chronology is on paper."));
    }
}

TEST_CASE("urgent actions come first; the manager reports back within 28 days") {
    auto audit = audited();
    auto urgent = audit.actions.front();
    audit.actions.front().urgent = false;
    urgent.urgent = true;
    urgent.what = "Tell the reviewing officer";
    urgent.due.reset();
    auto withdrawn = urgent;
    withdrawn.what = "Nothing more";
    withdrawn.state = ActionState::withdrawn;
    audit.actions.push_back(urgent);
    audit.actions.push_back(withdrawn);
    const auto letter = to(Colleague::manager, audit);
    REQUIRE(letter.actions.size() == 2);
    CHECK(letter.actions[0].what == "Tell the reviewing officer");
    CHECK(letter.actions[0].by == "at once");
    CHECK(holds(both(letter), "report back on each by 8 July 2013"));
    CHECK(!holds(both(to(Colleague::worker, audit)), "report back on each"));
}

TEST_CASE("drafts and single copies get no letter; markup is text") {
    auto audit = audited();
    audit.comments = {{CommentKind::issue, "", "", "<script>alert(1)</script>"}};
    CHECK(holds(letter_html(to(Colleague::worker, audit)), "&lt;script&gt;"));
    CHECK(!holds(letter_html(to(Colleague::worker, audit)), "<script>"));
    audit.copy = Copy::facts;
    CHECK(holds(letter_refusal(audit), "letters are about whole audits"));
    audit.status = AuditStatus::draft;
    CHECK(holds(letter_refusal(audit), "letters are about completed audits"));
}

}  // namespace letter_test
