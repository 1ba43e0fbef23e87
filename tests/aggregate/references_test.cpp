// What of people's words may not be read in a pack.
#include "aggregate/references.hpp"

#include <doctest/doctest.h>

#include "aggregate/made_up.hpp"

namespace references_test {

using namespace caseaudit;

TEST_CASE("references go, whoever they are of") {
    const aggregate::References references{{made_up::audit(1, "Team Oak")}};
    const auto left = [&](const char* text) { return references.removed_from(text); };
    for (const char* one : {"C-0001", "c-0001", "AUD-01", "W-012", "AUD/104", "SW-07", "TM-2", "7654321",
                            "1234567/2", "C-0001/2"}) {
        CAPTURE(one);
        CHECK(left(one) == "[reference]");
    }
    CHECK(left("Ask SW-07, or TM-2.") == "Ask [reference], or [reference].");
}

TEST_CASE("sections of Acts, dates, years and abbreviations stay") {
    const aggregate::References references{{made_up::audit(1, "Team Oak")}};
    for (const char* text : {"S47 and s17, section 20", "on 06/06/2013 at 14:05", "in 2012-13", "COVID-19",
                             "Q3, M25 and A4", "12,345 hours", "3.5 of 10"}) {
        CAPTURE(text);
        CHECK(references.removed_from(text) == text);
    }
}

}  // namespace references_test
