// The life of an action: what may follow what, and what its clocks say.
#include <doctest/doctest.h>

#include <caseaudit/actions.hpp>
#include <caseaudit/error.hpp>

namespace actions_test {

using namespace caseaudit;
using Kind = ActionEventKind;

namespace {

Date day(const char* text) { return *parse_date(text); }

FollowedAction opened_on(const char* when) {
    FollowedAction action;
    action.id = "supervision-C-0001#1";
    action.action.what = "Hold supervision";
    action.events = {{Kind::opened, day(when), "", "", false}};
    return action;
}

std::string refusal(const FollowedAction& action, const ActionEvent& event,
                    const char* today = "2026-12-31") {
    try {
        check_next(action, event, day(today));
        return "";
    } catch (const Error& e) {
        return e.what();
    }
}

ActionEvent event(Kind kind, const char* when, const char* who = "W-001", const char* words = "") {
    return {kind, day(when), who, words, false};
}

}  // namespace

TEST_CASE("open, done, verified by somebody else") {
    auto action = opened_on("2026-11-01");
    CHECK(standing(action, day("2026-11-01")).state == ActionState::open);
    CHECK(refusal(action, event(Kind::done, "2026-11-05")) == "");
    action.events.push_back(event(Kind::done, "2026-11-05"));
    CHECK(standing(action, day("2026-11-05")).state == ActionState::done);
    CHECK(standing(action, day("2026-11-05")).done_by == "W-001");
    CHECK(refusal(action, event(Kind::verified, "2026-11-06")) ==
          "action supervision-C-0001#1: W-001 did it, so somebody else must verify it");
    for (const auto* same : {"w-001", "W-1"})
        CHECK(refusal(action, event(Kind::verified, "2026-11-06", same)) ==
              "action supervision-C-0001#1: W-001 did it, so somebody else must verify it");
    CHECK(refusal(action, event(Kind::verified, "2026-11-04", "W-002")) ==
          "action supervision-C-0001#1: 4 November 2026 is before it was done, on 5 November 2026");
    CHECK(refusal(action, event(Kind::verified, "2026-11-06", "W-002")) == "");
    action.events.push_back(event(Kind::verified, "2026-11-06", "W-002"));
    CHECK(standing(action, day("2026-11-06")).state == ActionState::verified);
    CHECK(standing(action, day("2026-11-04")).state == ActionState::open);
    CHECK(standing(action, day("2027-01-01")).age == 4);
}

TEST_CASE("what cannot happen next is refused with its reason") {
    auto action = opened_on("2026-11-01");
    const auto says = [&](const ActionEvent& next, const char* why, const char* today = "2026-12-31") {
        CAPTURE(why);
        CHECK(refusal(action, next, today).find(why) != std::string::npos);
    };
    says(event(Kind::verified, "2026-11-06"), "it is open; record first that it was done");
    says(event(Kind::done, "2026-10-31"), "31 October 2026 is before it was opened, on 1 November 2026");
    says(event(Kind::done, "2026-11-20"), "20 November 2026 is after today, 19 November 2026", "2026-11-19");
    says(event(Kind::done, "2026-10-20"), "is --today right?", "2026-10-20");
    says(event(Kind::withdrawn, "2026-11-02"), "say why it is withdrawn, with --why");
    action.events.push_back(event(Kind::done, "2026-11-05"));
    says(event(Kind::done, "2026-11-06"), "it was done already, by W-001");
    says(event(Kind::progress, "2026-11-06", "W-001", "Nearly."), "nothing is left to report");
    action.events.push_back(event(Kind::withdrawn, "2026-11-07", "W-001", "Another way was found."));
    says(event(Kind::done, "2026-11-08"), "it was withdrawn");
    action.events.back() = event(Kind::verified, "2026-11-07", "W-002");
    says(event(Kind::withdrawn, "2026-11-08", "W-001", "Why not."), "it was done, and verified, already");
}

TEST_CASE("overdue is after the day, not on it; done is never overdue") {
    auto action = opened_on("2026-11-01");
    action.action.due = day("2026-11-14");
    CHECK(!standing(action, day("2026-11-14")).overdue);
    CHECK(standing(action, day("2026-11-15")).overdue);
    CHECK(standing(action, day("2026-11-15")).rag() == PlanRag::behind);
    action.events.push_back(event(Kind::done, "2026-11-20"));
    CHECK(standing(action, day("2026-11-19")).overdue);
    CHECK(!standing(action, day("2026-11-20")).overdue);
    CHECK(standing(action, day("2026-11-20")).rag() == PlanRag::complete);
}

TEST_CASE("the manager reports back within 28 calendar days; a report stops the clock") {
    auto action = opened_on("2026-11-01");
    CHECK(standing(action, day("2026-11-02")).report_due == day("2026-11-29"));
    CHECK(!standing(action, day("2026-11-29")).report_overdue);
    CHECK(standing(action, day("2026-11-30")).report_overdue);
    action.events.push_back(event(Kind::progress, "2026-11-20", "W-001", "Booked."));
    CHECK(standing(action, day("2026-11-30")).progress == "Booked.");
    CHECK(!standing(action, day("2026-11-30")).report_overdue);
    CHECK(standing(action, day("2026-11-30")).rag() == PlanRag::on_schedule);
    action.events.back().behind = true;
    CHECK(standing(action, day("2026-11-30")).rag() == PlanRag::behind);
    action.origin = ActionOrigin::meeting;
    CHECK(!standing(action, day("2026-11-30")).report_due);
}

TEST_CASE("urgent is due at once, and says who was told") {
    auto action = opened_on("2026-11-01");
    action.action.urgent = true;
    CHECK(!standing(action, day("2026-11-01")).overdue);
    CHECK(standing(action, day("2026-11-02")).overdue);
    CHECK(standing(action, day("2026-11-01")).not_told);
    action.action.told = "team manager";
    CHECK(standing(action, day("2026-11-01")).not_told);
    action.action.told_on = day("2026-11-01");
    CHECK(!standing(action, day("2026-11-01")).not_told);
}

TEST_CASE("urgent ones first, then the earliest due; what was not open yet is left out") {
    std::vector<FollowedAction> all{opened_on("2026-11-01"), opened_on("2026-11-01"), opened_on("2026-11-01"),
                                    opened_on("2026-11-09")};
    all[0].action.due = day("2026-11-20");
    all[1].action.due = day("2026-11-10");
    all[2].action.urgent = true;
    const auto now = standings(all, day("2026-11-08"));
    REQUIRE(now.size() == 3);
    CHECK(now[0].action == &all[2]);
    CHECK(now[1].action == &all[1]);
    CHECK(now[2].action == &all[0]);
    CHECK_THROWS_AS(standing(all[3], day("2026-11-08")), Error);
}

TEST_CASE("ages fall into classes whose ends are theirs") {
    for (const auto& [days, expected] :
         {std::pair{0, 0U}, {7, 0U}, {8, 1U}, {28, 1U}, {29, 2U}, {56, 2U}, {57, 3U}})
        CHECK(age_class(days) == expected);
}

}  // namespace actions_test
