#include "scheduling/schedule.hpp"

#include <doctest/doctest.h>

#include <caseaudit/error.hpp>

#include "reports/schedule_report.hpp"

namespace schedule_test {

using namespace caseaudit;
using namespace caseaudit::scheduling;

namespace {

Date day(const char* text) { return parse_date(text).value(); }
Month month(const char* text) { return parse_month(text).value(); }

/// New Year, and the last Monday of May, which is the last day but one of the month.
Calendar calendar() {
    return {{day("2027-01-01"), day("2027-12-31")},
            {day("2027-01-01"), day("2027-05-31"), day("2027-12-27"), day("2027-12-28")}};
}

CheckedAudit done(const char* kind, const char* team, const char* completed) {
    CheckedAudit made;
    made.audit.template_id = kind;
    made.audit.team = team;
    made.audit.completed = day(completed);
    made.audit.status = AuditStatus::complete;
    return made;
}

std::vector<std::string> kinds_by_month(const std::vector<PlannedAudits>& plan) {
    std::vector<std::string> kinds;
    for (const auto& one : plan) kinds.push_back(one.kind);
    return kinds;
}

}  // namespace

TEST_CASE("whole files every two months, themes in turn between") {
    const Rhythm rhythm{month("2027-01"), 6, 2, {"supervision", "chronology"}, {{"Oak", 4}}};
    const auto plan = plan_of(rhythm);
    CHECK(kinds_by_month(plan) == std::vector<std::string>{"whole-file", "supervision", "whole-file",
                                                           "chronology", "whole-file", "supervision"});
    CHECK(plan.back().month == month("2027-06"));
    CHECK(plan.back().audits == 4);
    auto without = rhythm;
    without.kinds.clear();
    CHECK_THROWS_AS(plan_of(without), Error);
    without.whole_file_every = 1;
    CHECK(kinds_by_month(plan_of(without)) == std::vector<std::string>(6, "whole-file"));
}

TEST_CASE("what is due, done and late is counted by kind") {
    const std::vector<PlannedAudits> plan{{"Oak", "whole-file", month("2027-01"), 2},
                                          {"Oak", "supervision", month("2027-02"), 1},
                                          {"Oak", "whole-file", month("2027-05"), 1}};
    const std::vector<CheckedAudit> audits{done("supervision", "Oak", "2027-01-05"),
                                           done("whole-file", "Oak", "2027-02-03"),
                                           done("whole-file", "Elm", "2027-01-03")};
    const auto all = scheduled(audits, plan, day("2027-03-01"), calendar());
    REQUIRE(all.size() == 3);
    CHECK(all[0].due == day("2027-01-29"));  // the 31st is a Sunday
    CHECK(all[0].counts.late == 1);
    CHECK(all[0].counts.not_done == 1);
    CHECK(all[0].to_do() == 0);
    CHECK(all[1].kind == "supervision");
    CHECK(all[1].counts.done == 1);
    CHECK(all[2].due == day("2027-05-28"));  // a bank holiday, after a weekend
    CHECK(all[2].to_do() == 1);
    CHECK_THROWS_AS(
        scheduled({}, {{"Oak", "whole-file", month("2028-01"), 1}}, day("2027-03-01"), calendar()), NotKnown);
}

TEST_CASE("a meeting that was held is the planned one that is nearest") {
    auto all = meetings(day("2027-01-11"), 6, day("2027-08-31"), calendar());
    REQUIRE(all.size() == 6);  // 11 January, 22 February, 5 April, 17 May, 28 June, 9 August
    mark_held(all, {day("2027-01-08"), day("2027-03-10"), day("2027-05-17")}, 6, day("2027-07-01"));
    CHECK(in_words(all[0]) == "held on 8 January 2027");
    CHECK(in_words(all[1]) == "held on 10 March 2027, 16 days late");
    CHECK(in_words(all[2]) == "late: not held");
    CHECK(in_words(all[3]) == "held");
    CHECK(in_words(all[4]) == "late: not held");
    CHECK(in_words(all[5]) == "to come");
}

TEST_CASE("what is held after the day of the schedule is not known on it") {
    auto all = meetings(day("2027-01-11"), 6, day("2027-01-31"), calendar());
    CHECK(in_words(all[0]).empty());
    mark_held(all, {day("2027-01-13")}, 6, day("2027-01-12"));
    CHECK(in_words(all[0]) == "late: not held");
    mark_held(all, {day("2027-01-13")}, 6, day("2027-01-11"));
    CHECK(in_words(all[0]) == "to come");
}

TEST_CASE("meetings move to the next working day, and the rhythm stays") {
    const auto all = meetings(day("2027-11-15"), 6, day("2027-12-31"), calendar());
    REQUIRE(all.size() == 2);
    CHECK(all[0].day == day("2027-11-15"));
    CHECK(all[1].planned == day("2027-12-27"));
    CHECK(all[1].day == day("2027-12-29"));
}

TEST_CASE("a calendar is folded by octets, escaped, and stamped with the day given") {
    Schedule schedule{day("2027-01-04"), {}, {{day("2027-12-29"), day("2027-12-27")}}};
    MonthsActivity counts;
    counts.due = 3;
    const std::string team =
        "Team \xC3\x85rhus; north, east \\ west and everything that lies between th\xC3\xA9m";
    schedule.audits.push_back({month("2027-01"), day("2027-01-29"), "whole-file", team, counts});
    schedule.audits.push_back({month("2027-01"), day("2027-01-29"), "whole-file", "Oak", counts});
    const auto text = reports::schedule_ics(schedule);
    for (std::size_t at = 0; at < text.size();) {
        const auto end = text.find("\r\n", at);
        REQUIRE(end != std::string::npos);
        CHECK(end - at <= 75);
        // No line begins in the middle of a character.
        CHECK((static_cast<unsigned char>(text[at + (text[at] == ' ')]) & 0xC0U) != 0x80U);
        at = end + 2;
    }
    auto unfolded = text;
    for (auto at = unfolded.find("\r\n "); at != std::string::npos; at = unfolded.find("\r\n "))
        unfolded.erase(at, 3);
    CHECK(unfolded.find("SUMMARY:Audits due: 6 whole-file\r\n") != std::string::npos);
    CHECK(unfolded.find(
              "DESCRIPTION:Team \xC3\x85rhus\\; north\\, east \\\\ west and everything that lies between "
              "th\xC3\xA9m: 3\\nOak: 3\r\n") != std::string::npos);
    CHECK(unfolded.find("UID:qa-meeting-2027-12-27@caseaudit\r\nDTSTAMP:20270104T000000Z\r\n"
                        "DTSTART;VALUE=DATE:20271229\r\nDTEND;VALUE=DATE:20271230\r\n") != std::string::npos);
    CHECK(text.ends_with("END:VCALENDAR\r\n"));
}

}  // namespace schedule_test
