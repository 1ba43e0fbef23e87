#include <doctest/doctest.h>

#include <algorithm>
#include <caseaudit/formats.hpp>

#include "formats/check_fault.hpp"

namespace timescales_test {

using namespace caseaudit;

namespace {

const std::string one =
    R"(  <timescale name="visit" days="28" from="2013-01-01" to="2014-12-31" source="Policy" certainty="secondary" local="yes">
    <about>From visit to visit</about>
  </timescale>
)";

std::string file(const std::string& timescales, const std::string& head = R"(format="1" start-is="day-1")") {
    return "<timescales " + head + ">\n" + timescales + "</timescales>\n";
}

void check_refused(const std::string& text, int line, const std::string& sentence) {
    try {
        read_timescales_text(text, "t.xml");
        FAIL("accepted: " << text);
    } catch (const InputError& e) {
        test::check_message(e.what(), "t.xml", line, sentence);
    }
}

void check_refused_with(const std::string& what, const std::string& by, int line,
                        const std::string& sentence) {
    check_refused(test::replaced(file(one), what, by), line, sentence);
}

}  // namespace

TEST_CASE("timescales are read") {
    const auto read = read_timescales_text(file(one), "t.xml");
    CHECK(read.start == Calendar::StartIs::day_1);
    CHECK(read.hash.starts_with("sha256:"));
    CHECK(read.hash != read_timescales_text(file(one) + " ", "t.xml").hash);
    REQUIRE(read.timescales.all().size() == 1);
    const auto& visit = read.timescales.all().front();
    CHECK(visit.name == "visit");
    CHECK(visit.limit == Limit{28, LimitUnit::days});
    CHECK(iso_date(visit.from) == "2013-01-01");
    CHECK(visit.to == parse_date("2014-12-31"));
    CHECK(visit.about == "From visit to visit");
    CHECK(visit.source == "Policy");
    CHECK(visit.certainty == Certainty::secondary);
    CHECK(visit.local);
}

TEST_CASE("faulty timescales are refused, with place and advice") {
    check_refused_with("days=\"28\" ", "", 2, "the limit has no amount");
    check_refused_with("days=", "months=\"1\" days=", 2, "the limit has more than one amount");
    check_refused_with("\"28\"", "\"four weeks\"", 2, "'four weeks' is not a whole number from 1 to 36500");
    check_refused_with("days=", "percent=", 2, "<timescale> has no attribute 'percent'");
    check_refused_with("2014-12-31", "2012-12-31", 2, "timescale 'visit' ends before it begins");
    check_refused_with("secondary", "sure", 2, "'sure' is no certainty");
    check_refused_with("From visit to visit", " ", 3, "<about> is empty");
    check_refused(file(one, R"(format="1")"), 1, "<timescales> needs the attribute 'start-is'");
    check_refused(file(""), 1, "there is no timescale");
}

TEST_CASE("two timescales of one name must follow each other") {
    const auto later =
        test::replaced(test::replaced(one, "2013-01-01", "2015-01-01"), " to=\"2014-12-31\"", "");
    CHECK(read_timescales_text(file(one + later), "t.xml").timescales.all().size() == 2);
    check_refused(file(one + test::replaced(later, "2015-01-01", "2014-12-31")), 5,
                  "two timescales 'visit' hold at the same time");
    check_refused(file(later + later), 5, "two timescales 'visit' hold at the same time");
}

TEST_CASE("what is shipped can be read, and names a source for each") {
    const auto time = read_timekeeping(SOURCE_FOLDER "/audit-templates/timescales.xml",
                                       SOURCE_FOLDER "/audit-templates/bank-holidays.json");
    CHECK(time.timescales.all().size() == 35);
    CHECK(time.calendar.start() == Calendar::StartIs::day_0);
    CHECK(time.timescales_hash.size() == 71);
    for (const auto& timescale : time.timescales.all())
        CHECK_MESSAGE((timescale.source.find("Local policy") == 0) == timescale.local, timescale.name);
}

}  // namespace timescales_test
