#include "plugins/names.hpp"

#include <doctest/doctest.h>

#include <string>

#include "plugins/readable.hpp"

namespace names_test {

using namespace caseaudit::plugins;

TEST_CASE("names are lower-dashed") {
    for (const auto* good : {"supervision", "worker-supervision", "a1", "s47-enquiries"})
        CHECK_MESSAGE(is_name(good), good);
    for (const auto* bad :
         {"", "Supervision", "1st", "-a", "a-", "a--b", "a_b", "a.b", "../a", "a b", "überblick"}) {
        CHECK_MESSAGE(!is_name(bad), bad);
    }
    CHECK(is_name(std::string(64, 'a')));
    CHECK_FALSE(is_name(std::string(65, 'a')));
}

TEST_CASE("readable text is UTF-8 without control characters") {
    for (const auto* good : {"", "plain", "two\nlines\t", "£ é €", "\U0001F600", "\uFFFD"})
        CHECK_MESSAGE(is_readable(good), good);
    for (const auto* bad :
         {"\x01", "\x7f", "\xC2\x85", "\xff", "\x80", "\xC0\xAF", "\xE0\x80\xAF", "\xED\xA0\x80",
          "\xF0\x80\x80\x80", "\xF4\x90\x80\x80", "\xEF\xBF\xBE", "a\xC3", "\xE2\x82"}) {
        CHECK_FALSE(is_readable(bad));
    }
    CHECK_FALSE(is_readable(std::string_view{"a\0b", 3}));
}

}  // namespace names_test
