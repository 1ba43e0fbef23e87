#include <doctest/doctest.h>

#include <caseaudit/context.hpp>
#include <caseaudit/error.hpp>
#include <caseaudit/timekeeping.hpp>
#include <caseaudit/timescales.hpp>

namespace timescales_test {

using namespace caseaudit;

namespace {

Date day(const char* iso) { return parse_date(iso).value(); }

Timescale timescale(const char* name, Limit limit, const char* from, const char* to = nullptr) {
    return {name, limit, day(from), to == nullptr ? std::nullopt : std::optional{day(to)}, "", "", {}, false};
}

const Timescales known{{timescale("visit", {28, LimitUnit::days}, "2000-01-01"),
                        timescale("review", {6, LimitUnit::months}, "2000-01-01"),
                        timescale("assessment", {35, LimitUnit::working_days}, "2010-03-01", "2013-04-14"),
                        timescale("assessment", {45, LimitUnit::working_days}, "2013-04-15")}};
const Calendar calendar{{day("2013-01-01"), day("2013-12-31")}, {day("2013-05-06"), day("2013-05-27")}};

Context context(Limits limits = {}) {
    return {{day("2013-01-01"), day("2013-06-30")}, std::move(limits), {}, &calendar, &known};
}

std::string due(const char* name, const char* start, Limits limits = {}) {
    return iso_date(context(std::move(limits)).due(name, day(start)));
}

}  // namespace

TEST_CASE("what is due in days or months counts calendar days and months") {
    CHECK(due("visit", "2013-02-01") == "2013-03-01");
    CHECK(due("review", "2013-02-15") == "2013-08-15");
}

TEST_CASE("a month that has no such day gives its last") {
    CHECK(due("review", "2013-08-31") == "2014-02-28");
    CHECK(due("review", "2011-08-31") == "2012-02-29");
    CHECK(due("review", "2013-10-30", {{"review", {1, LimitUnit::months}}}) == "2013-11-30");
    CHECK(due("review", "2013-01-31", {{"review", {1, LimitUnit::months}}}) == "2013-02-28");
}

TEST_CASE("a timescale holds for what begins while it is in force") {
    CHECK(context().limit_at("assessment", day("2013-04-14")).amount == 35);
    CHECK(context().limit_at("assessment", day("2013-04-15")).amount == 45);
    CHECK(due("assessment", "2013-04-15") == "2013-06-19");
    CHECK_THROWS_WITH_AS(context().limit_at("assessment", day("2010-02-28")),
                         "No timescale 'assessment' is known for 28 February 2010.", NotKnown);
}

TEST_CASE("the template's limit comes before the timescale") {
    CHECK(due("visit", "2013-02-01", {{"visit", {10, LimitUnit::days}}}) == "2013-02-11");
}

TEST_CASE("a name that neither gives, and a limit that is no time, are faults of the template") {
    CHECK_THROWS_WITH_AS(due("none", "2013-02-01"),
                         "neither the template nor the timescales give a limit 'none'", Error);
    CHECK_THROWS_WITH_AS(due("visit", "2013-02-01", {{"visit", {10, LimitUnit::percent}}}),
                         "the limit 'visit' must be a time, not in percent", Error);
}

TEST_CASE("working days beyond the known bank holidays are not known") {
    CHECK_THROWS_AS(due("assessment", "2013-11-20"), NotKnown);
}

TEST_CASE("limits and counting are said in words") {
    CHECK(spoken(Limit{1, LimitUnit::working_days}) == "1 working day");
    CHECK(spoken(Limit{3, LimitUnit::months}) == "3 months");
    CHECK(spoken(Limit{80, LimitUnit::percent}) == "80%");
    const Timekeeping time{known, "sha256:1", calendar};
    CHECK(counting_of(time) == Counting{Calendar::StartIs::day_0, calendar.known(), "sha256:1"});
    CHECK(
        spoken(counting_of(time)) ==
        "Working days are Mondays to Fridays without the bank holidays of England and Wales, which are known "
        "from 1 January 2013 to 31 December 2013. The day on which a time begins counts as day 0.");
}

}  // namespace timescales_test
