#include <doctest/doctest.h>

#include <caseaudit/date.hpp>

namespace date_test {

using namespace caseaudit;
using namespace std::chrono;

TEST_CASE("a date is read only as written in files, and only when it exists") {
    CHECK(parse_date("2013-06-06") == Date{2013y / June / 6});
    CHECK(parse_date("2012-02-29").has_value());
    for (const auto* bad :
         {"", "2013-02-31", "2013-02-29", "6/6/2013", "2013-6-6", "2013-06-06 ", "20130606", "-013-06-06"}) {
        CHECK_MESSAGE(!parse_date(bad), bad);
    }
}

TEST_CASE("dates are written for files and for people") {
    CHECK(iso_date(2013y / June / 6) == "2013-06-06");
    CHECK(fmt::format("{}", Date{2013y / June / 6}) == "6 June 2013");
}

TEST_CASE("months are calendar months, clamped at their end") {
    CHECK(months_before(2013y / May / 31, 3) == Date{2013y / February / 28});
    CHECK(months_before(2013y / January / 15, 12) == Date{2012y / January / 15});
    CHECK(months_before(2013y / January / 15, -1) == Date{2013y / February / 15});
    CHECK(months_up_to(2013y / May / 31, 6) == Period{2012y / December / 1, 2013y / May / 31});
    CHECK(months_up_to(2013y / June / 30, 4) == Period{2013y / March / 1, 2013y / June / 30});
    CHECK(months_up_to(2013y / June / 15, 6) == Period{2012y / December / 16, 2013y / June / 15});
}

}  // namespace date_test
