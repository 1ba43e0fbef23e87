#include <doctest/doctest.h>

#include <caseaudit/error.hpp>
#include <caseaudit/formats.hpp>
#include <map>

namespace bank_holidays_test {

using namespace caseaudit;
using namespace std::chrono;

namespace {

const BankHolidays& shipped() {
    static const auto all = read_bank_holidays(SOURCE_FOLDER "/audit-templates/bank-holidays.json");
    return all;
}

/// Eight days of a year, as gov.uk writes them; `last` may be no day.
std::string year_of(const std::string& number, const std::string& last = "12-26") {
    std::string events;
    for (const auto* day : {"01-01", "03-29", "04-01", "05-06", "05-27", "08-26", "12-25"})
        events += "{\"title\": \"A day\", \"date\": \"" + number + "-" + day + "\", \"notes\": \"\"},\n";
    return events + "{\"title\": \"A day\", \"date\": \"" + number + "-" + last + "\", \"bunting\": true}";
}

std::string file(const std::string& events) {
    return "{\"england-and-wales\": {\"division\": \"england-and-wales\", \"events\": [\n" + events +
           "]}, \"scotland\": {\"events\": [{\"date\": \"never read\"}]}}\n";
}

std::string fault(const std::string& text) {
    try {
        read_bank_holidays_text(text, "b.json");
        return "none";
    } catch (const InputError& e) {
        return e.what();
    }
}

void check_fault(const std::string& text, const std::string& begin) {
    const auto message = fault(text);
    CHECK_MESSAGE(message.starts_with(begin + "\n"), message);
    CHECK(message.find("https://www.gov.uk/bank-holidays.json") != std::string::npos);
}

}  // namespace

TEST_CASE("bank holidays are known for the whole years of the file") {
    const auto read =
        read_bank_holidays_text(file(year_of("2025") + "," + year_of("2024") + "," + year_of("2024")), "b");
    CHECK(read.known == Period{2024y / January / 1, 2025y / December / 31});
    CHECK(read.days.size() == 16);
    CHECK(read.days.front() == Date{2024y / January / 1});
}

TEST_CASE("a file of bank holidays that cannot be relied on is refused") {
    check_fault("", "b.json:1: this is no JSON from here on");
    check_fault("{\n  \"england-and-wales\": }", "b.json:2: this is no JSON from here on");
    check_fault("[]", "b.json: there are no events of 'england-and-wales'");
    check_fault("{\"scotland\": {\"events\": []}}", "b.json: there are no events of 'england-and-wales'");
    check_fault("{\"england-and-wales\": 1}", "b.json: there are no events of 'england-and-wales'");
    check_fault(file(""), "b.json: there are no events of 'england-and-wales'");
    check_fault(file("{\"title\": \"A day\"}"), "b.json:1: an event of 'england-and-wales' has no date");
    check_fault(file("1"), "b.json:1: an event of 'england-and-wales' has no date");
    check_fault(file(year_of("2024", "02-30")), "b.json:9: '2024-02-30' is not a date");
}

TEST_CASE("a year that is there only in part, or not at all, is refused: its bank holidays would be missed") {
    check_fault(
        file(year_of("2024") + ",\n{\"date\": \"2025-01-01\"}"),
        "b.json:10: 2025 has 1 bank holidays here, and England and Wales have 8 or more in every year");
    check_fault(file(year_of("2024") + "," + year_of("2026")),
                "b.json: 2025 has 0 bank holidays here, and England and Wales have 8 or more in every year");
}

TEST_CASE("those that are shipped are as they were proclaimed") {
    CHECK(shipped().known == Period{2015y / January / 1, 2028y / December / 31});
    std::map<std::chrono::year, int> in_year;
    for (const auto day : shipped().days) {
        ++in_year[year_month_day{day}.year()];
        const weekday which{day};
        CHECK_MESSAGE((which != Saturday && which != Sunday), iso_date(day));
    }
    for (const auto& one : in_year) {
        const auto year = one.first;
        CHECK_MESSAGE(one.second == (year == 2022y ? 10 : year == 2023y ? 9 : 8), int{year});
    }
}

}  // namespace bank_holidays_test
