#include <doctest/doctest.h>

#include <algorithm>
#include <caseaudit/calendar.hpp>
#include <caseaudit/error.hpp>
#include <caseaudit/formats.hpp>

namespace calendar_test {

using namespace caseaudit;

namespace {

Date day(const char* iso) { return parse_date(iso).value(); }

const BankHolidays& shipped() {
    static const auto all = read_bank_holidays(SOURCE_FOLDER "/audit-templates/bank-holidays.json");
    return all;
}

Calendar calendar(Calendar::StartIs start = Calendar::StartIs::day_0) {
    return {shipped().known, shipped().days, start};
}

bool works(const char* iso) { return calendar().is_working_day(day(iso)); }

std::string after(const char* start, int number, Calendar::StartIs start_is = Calendar::StartIs::day_0) {
    return iso_date(calendar(start_is).after_working_days(day(start), number));
}

/// Whole weeks have five weekdays; the rest is counted from the day of the week; then bank holidays are taken
/// off.
int working_days_by_weeks(Date from, Date to, const std::vector<Date>& bank_holidays) {
    const auto days = (to - from).count();  // `from` itself is not counted, `to` is
    auto number = days / 7 * 5;
    const auto weekday = std::chrono::weekday{from}.iso_encoding();
    for (unsigned i = 1; i <= days % 7; ++i) number += (weekday + i - 1) % 7 < 5;
    const auto off = std::ranges::count_if(bank_holidays, [&](Date d) { return from < d && d <= to; });
    return static_cast<int>(number - off);
}

}  // namespace

TEST_CASE("weekends are no working days") {
    CHECK(works("2026-09-25"));
    CHECK_FALSE(works("2026-09-26"));
    CHECK_FALSE(works("2026-09-27"));
    CHECK(works("2026-09-28"));
}

TEST_CASE("bank holidays are none, nor are their substitutes, nor those of one year only") {
    CHECK_FALSE(works("2026-12-25"));
    CHECK_FALSE(works("2026-12-28"));  // Boxing Day was a Saturday
    CHECK_FALSE(works("2022-12-27"));  // Christmas Day was a Sunday
    CHECK_FALSE(works("2021-12-27"));  // Christmas Day was a Saturday
    CHECK_FALSE(works("2021-12-28"));
    CHECK_FALSE(works("2017-01-02"));
    CHECK_FALSE(works("2020-05-08"));
    CHECK(works("2020-05-04"));
    CHECK_FALSE(works("2022-06-02"));
    CHECK_FALSE(works("2022-06-03"));
    CHECK(works("2022-05-30"));
    CHECK_FALSE(works("2022-09-19"));
    CHECK_FALSE(works("2023-05-08"));
    CHECK_FALSE(works("2015-04-03"));  // Good Friday and Easter Monday, the first and the last known
    CHECK_FALSE(works("2028-04-17"));
}

TEST_CASE("a count passes over Christmas and Easter") {
    CHECK(after("2025-12-24", 1) == "2025-12-29");
    CHECK(after("2026-12-24", 1) == "2026-12-29");
    CHECK(after("2021-12-24", 3) == "2021-12-31");
    CHECK(after("2024-03-28", 1) == "2024-04-02");
    CHECK(after("2026-04-02", 10) == "2026-04-20");
}

TEST_CASE("the first day counts as day 0 or as day 1") {
    CHECK(after("2026-09-14", 10) == "2026-09-28");
    CHECK(after("2026-09-14", 10, Calendar::StartIs::day_1) == "2026-09-25");
    CHECK(calendar().working_days(day("2026-09-14"), day("2026-09-28")) == 10);
    CHECK(calendar(Calendar::StartIs::day_1).working_days(day("2026-09-14"), day("2026-09-25")) == 10);
    CHECK(after("2026-09-13", 1, Calendar::StartIs::day_1) == "2026-09-14");  // a Sunday is never day 1
    CHECK(calendar().working_days(day("2026-09-28"), day("2026-09-14")) == 0);
}

TEST_CASE("a day outside the years that are known is refused, not guessed") {
    CHECK(works("2015-01-02"));
    CHECK(works("2028-12-29"));
    CHECK_THROWS_WITH_AS(
        works("2014-12-31"),
        "Bank holidays are known from 1 January 2015 to 31 December 2028, and 31 December 2014 "
        "is outside.",
        NotKnown);
    CHECK_THROWS_AS(works("2029-01-01"), NotKnown);
    CHECK_THROWS_AS(after("2028-12-20", 10), NotKnown);
    CHECK_THROWS_AS(calendar().working_days(day("2014-12-01"), day("2015-02-01")), NotKnown);
}

TEST_CASE("working days agree with a count by whole weeks, for several hundred pairs of days") {
    const auto all = calendar();
    int pairs = 0;
    for (auto from = day("2015-01-01"); from < day("2028-10-01"); from += std::chrono::days{11}) {
        for (const int length : {1, 6, 29, 92}) {
            const auto to = from + std::chrono::days{length};
            const auto expected = working_days_by_weeks(from, to, shipped().days);
            CHECK_MESSAGE(all.working_days(from, to) == expected, iso_date(from) << " " << iso_date(to));
            if (expected > 0) {
                const auto last = all.after_working_days(from, expected);
                CHECK_MESSAGE((last <= to && working_days_by_weeks(from, last, shipped().days) == expected),
                              iso_date(from) << " " << iso_date(last));
            }
            ++pairs;
        }
    }
    CHECK(pairs > 1800);
}

}  // namespace calendar_test
