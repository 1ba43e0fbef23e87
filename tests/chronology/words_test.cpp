#include "chronology/words.hpp"

#include <doctest/doctest.h>

namespace words_test {

using namespace chronology;

TEST_CASE("words are letters and digits, whatever their capitals") {
    Reader reader;
    const auto one = reader.read("Home visit, 3.30pm: mother's sister-in-law.");
    const auto other = reader.read("HOME VISIT 3 30PM mother’s   sister—in\nlaw");
    CHECK(one.size() == 9);
    CHECK(one.numbers == other.numbers);
}

TEST_CASE("letters beyond ASCII belong to their words") {
    Reader reader;
    CHECK(reader.read("Zoë naïve €").size() == 3);
    CHECK(reader.read("Zoë").numbers != reader.read("Zo").numbers);
}

TEST_CASE("no words in nothing") {
    Reader reader;
    CHECK(reader.read("").size() == 0);
    CHECK(reader.read(" … — ’").size() == 0);
}

TEST_CASE("a quotation is as written, on one line") {
    Reader reader;
    const auto words = reader.read("Mother said:\n   \t“No, never.” Then she left.");
    CHECK(words.quote(1, 3) == "said: “No, never");
}

}  // namespace words_test
