#include "model/utf8.hpp"

#include <doctest/doctest.h>

namespace utf8_test {

using caseaudit::utf8_length;

TEST_CASE("a character's length, or 0 where there is none") {
    CHECK(utf8_length("a\xff") == 1);
    CHECK(utf8_length("\xc3\xa9x") == 2);
    CHECK(utf8_length("\xe2\x86\x92") == 3);
    CHECK(utf8_length("\xf4\x8f\xbf\xbf") == 4);
    for (const auto* bad :
         {"", "\x80", "\xc0\xaf", "\xc1\xbf", "\xe0\x9f\xbf", "\xed\xa0\x80", "\xf0\x8f\xbf\xbf",
          "\xf4\x90\x80\x80", "\xf5\x80\x80\x80", "\xff", "\xc3", "\xe2\x82", "\xe2\x82z", "\xf0\x9f\x98"}) {
        CHECK(utf8_length(bad) == 0);
    }
}

}  // namespace utf8_test
