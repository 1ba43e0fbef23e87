#include "aggregate/activity.hpp"

#include <doctest/doctest.h>

#include "aggregate/followed.hpp"
#include "aggregate/made_up.hpp"

namespace activity_test {

using namespace caseaudit;
using made_up::day;

namespace {

constexpr Month may{std::chrono::year{2013}, std::chrono::May};
constexpr Month june{std::chrono::year{2013}, std::chrono::June};
constexpr Month july{std::chrono::year{2013}, std::chrono::July};

CheckedAudit completed(int number, const char* on) {
    auto checked = made_up::audit(number, "Team Oak");
    checked.audit.completed = day(on);
    return checked;
}

const MonthsActivity& month(const Activity& activity, Month wanted) {
    for (std::size_t i = 0; i < activity.months.size(); ++i) {
        if (activity.months[i] == wanted) return activity.teams.front().months[i];
    }
    FAIL("no such month");
    return activity.teams.front().all;
}

}  // namespace

TEST_CASE("An audit answers the earliest month for which one is due") {
    const std::vector audits{completed(1, "2013-05-31"), completed(2, "2013-06-01"),
                             completed(3, "2013-06-02")};
    const std::vector<PlannedAudits> plan{{"Team Oak", "supervision", may, 2},
                                          {"Team Oak", "supervision", june, 2},
                                          {"Team Oak", "supervision", july, 1}};
    const auto made = activity(audits, plan, day("2013-07-01"));
    REQUIRE(made.teams.size() == 1);
    CHECK(made.months == std::vector{may, june, july});
    CHECK(month(made, may) == MonthsActivity{2, 1, 1, 0, 1});
    CHECK(month(made, june) == MonthsActivity{2, 1, 0, 1, 2});
    CHECK(month(made, july) == MonthsActivity{1, 0, 0, 0, 0});
    CHECK(made.teams.front().all == MonthsActivity{5, 2, 1, 1, 3});
}

TEST_CASE("What is done early counts for later, what is done by another kind does not") {
    const std::vector audits{completed(1, "2013-05-01")};
    const auto early = activity(audits, {{"Team Oak", "supervision", june, 1}}, day("2013-07-31"));
    CHECK(month(early, june) == MonthsActivity{1, 1, 0, 0, 0});
    CHECK(month(early, may) == MonthsActivity{0, 0, 0, 0, 1});
    const auto other = activity(audits, {{"Team Oak", "chronology", june, 1}}, day("2013-07-31"));
    CHECK(month(other, june) == MonthsActivity{1, 0, 0, 1, 0});
}

TEST_CASE("On the last day of the month nothing is late yet; drafts, and what comes after, are not counted") {
    auto draft = completed(1, "2013-06-10");
    draft.audit.status = AuditStatus::draft;
    const std::vector audits{draft, completed(2, "2013-07-01")};
    const std::vector<PlannedAudits> plan{{"Team Oak", "supervision", june, 1}};
    CHECK(month(activity(audits, plan, day("2013-06-30")), june) == MonthsActivity{1, 0, 0, 0, 0});
    CHECK(month(activity(audits, plan, day("2013-07-01")), june) == MonthsActivity{1, 0, 1, 0, 0});
}

TEST_CASE("Without a plan or an audit there is nothing; months have no gap") {
    CHECK(activity({}, {}, day("2013-06-30")).months.empty());
    const std::vector audits{completed(1, "2012-11-30"), completed(2, "2013-02-01")};
    const auto made = activity(audits, {}, day("2013-06-30"));
    CHECK(made.months.size() == 4);
    CHECK(made.teams.front().all.completed == 2);
}

TEST_CASE("A complete audit that does not say when is told of") {
    auto undated = made_up::audit(1, "Team Oak");
    undated.audit.completed.reset();
    CHECK(activity({undated}, {}, day("2013-06-30")).undated == 1);
    CHECK(followed_in({undated}).empty());
}

TEST_CASE("Actions of a document are followed as a store would follow them") {
    auto checked = made_up::audit(1, "Team Oak");
    auto& action = checked.audit.actions.front();
    action.state = ActionState::verified;
    action.closed = day("2013-07-10");
    const auto now = standing(followed_in({checked}).front(), day("2013-07-31"));
    CHECK(now.state == ActionState::verified);
    CHECK(now.age == 12);
    CHECK(standing(followed_in({checked}).front(), day("2013-07-09")).overdue);
}

TEST_CASE("Of each file the latest audit of each kind counts") {
    auto earlier = made_up::audit(1, "Team Oak");
    earlier.audit.period.to = day("2013-04-30");
    const std::vector audits{earlier, made_up::audit(1, "Team Oak"), made_up::audit(2, "Team Elm")};
    CHECK(latest_of_each_file(audits) == std::vector<std::size_t>{1, 2});
}

}  // namespace activity_test
