// Cells: dates as people write them, and headers.
#include <doctest/doctest.h>

#include <caseaudit/error.hpp>

#include "formats/record_maps/dates.hpp"
#include "formats/record_maps/pattern.hpp"
#include "formats/tables/cell.hpp"

namespace values_test {

using namespace caseaudit;
using record_maps::read_date;

TEST_CASE("dates, day first or ISO, with or without a time") {
    for (const std::string text :
         {"2026-09-03", "2026-09-03T10:15:00", "2026-09-03 00:00:00.000", "03/09/2026", "3/9/2026",
          "03/09/2026 10:15", "03-09-2026", "03.09.2026", "2026-09-03T10:15:00Z"}) {
        INFO(text);
        CHECK(read_date(text, true).date == parse_date("2026-09-03"));
    }
    CHECK(!read_date("03/09/2026", false).date);
    CHECK(read_date("29/02/2024", true).date);
}

TEST_CASE("what is no date is not guessed") {
    for (const std::string text :
         {"", "x", "2026", "09/2026", "3/9/26", "31/02/2026", "2026-02-31", "29/02/2025", "2026-9-3",
          "03/09-2026", "03/09/2026 at noon", "45678", "0026-09-03", "00/09/2026", "03/09/20261",
          "2026-09-03T", "Mon 3 Sept", "99999999999999999999/1/1"}) {
        INFO(text);
        CHECK(!read_date(text, true).date);
    }
    CHECK(read_date("Pat Example", true).why == "what stands here is no date");
}

TEST_CASE("headers are compared plainly") {
    CHECK(tables::plain_header("  Child\xE2\x80\x99s\xC2\xA0 ID ((years))\r\n ") == "Child's ID (years)");
    CHECK(tables::plain_header("Date\nof  birth \xE2\x80\x93 x") == "Date of birth - x");
    CHECK(tables::trimmed(" \xC2\xA0 a b \t") == "a b");
    CHECK(tables::trimmed(" ") == "");
}

TEST_CASE("patterns take linear time, and those that are none are refused") {
    CHECK_THROWS_AS(Pattern{"("}, Error);
    CHECK_THROWS_AS(Pattern{"(a)\\1"}, Error);
    CHECK_THROWS_AS(Pattern{"()()()()()()()()()()"}, Error);
    CHECK(!Pattern{"(a*)*b"}.is_in(std::string(100'000, 'a')));
    CHECK(Pattern{"^(.)-(.)$"}.fill("a-b", "\\2\\1") == "ba");
}

}  // namespace values_test
