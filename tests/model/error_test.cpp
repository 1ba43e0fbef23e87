#include <doctest/doctest.h>

#include <caseaudit/error.hpp>

namespace error_test {

using namespace caseaudit;

namespace {

std::string shown(const std::string& line, int column) {
    const std::string whole = InputError{{"f", 1, column}, "m", line, ""}.what();
    return whole.substr(whole.find('\n') + 1);
}

}  // namespace

TEST_CASE("a fault shows its line, with a caret under the character") {
    CHECK(InputError{{"f", 3, 2}, "wrong", "abc", "Mend it."}.what() ==
          std::string{"f:3: wrong\n  abc\n   ^\nMend it."});
    CHECK(InputError{{"f", 0, 0}, "wrong", "", "Mend it."}.what() == std::string{"f: wrong\nMend it."});
    CHECK(shown("é→x", 6) == "  é→x\n    ^");
    CHECK(shown("a\tb\x01", 3) == "  a b \n    ^");
}

TEST_CASE("what is shown is UTF-8, whatever the file holds") {
    CHECK(shown("a\xff"
                "b",
                3) == "  a?b\n    ^");
    CHECK(shown("\xc3", 1) == "  ?\n  ^");
    CHECK(shown("\xe2\x82z", 3) == "  ??z\n    ^");
    CHECK(shown("\x80\xc0\xf5", 1) == "  ???\n  ^");
}

TEST_CASE("a long line is cut around the fault") {
    const auto text = shown(std::string(500, 'a') + "X" + std::string(500, 'b'), 501);
    const auto caret = text.find('^') - text.find('\n') - 1;
    CHECK(text[caret] == 'X');
    CHECK(text.find('\n') < 110);
}

TEST_CASE("a caret never stands beyond the line") {
    CHECK(shown("abc", 4) == "  abc\n     ^");
    CHECK(shown("abc", 500) == "  abc\n     ^");
    CHECK(shown(std::string(99, 'a') + "→é", 100).find("→é\n") != std::string::npos);
}

TEST_CASE("what a file says cannot break the sentence") {
    const std::string whole = InputError{{"f", 1, 0}, "'a\nf:2: b\x1b[1m' is not a date", "", ""}.what();
    CHECK(whole == "f:1: 'a f:2: b [1m' is not a date");
    const std::string cut = InputError{{"f", 1, 0}, std::string(5000, 'x'), "", ""}.what();
    CHECK(cut.size() < 650);
    CHECK(cut.ends_with("…"));
}

}  // namespace error_test
