#include "chronology/passages.hpp"

#include <doctest/doctest.h>

#include <string>

#include "chronology/near_copy.hpp"

namespace passages_test {

using namespace chronology;

TEST_CASE("runs of words are equal where the words are") {
    Reader reader;
    const auto words = reader.read("a b c a b c d");
    const auto found = runs(words, 3);
    REQUIRE(found.size() == 5);
    CHECK(found[0] == found[3]);
    CHECK(found[0] != found[1]);
    CHECK(runs(words, 7).size() == 1);
    CHECK(runs(words, 8).empty());
    CHECK(runs(words, 0).empty());
}

TEST_CASE("the longest passage shared with each text") {
    Reader reader;
    Passages passages{3};
    const auto first = reader.read("x x b c d e x");
    const auto second = reader.read("a b c x x x c d e f");
    const auto third = reader.read("a b x c d");
    for (const auto* text : {&first, &second, &third}) passages.add(*text);
    const auto found = passages.shared_with(reader.read("a b c d e f g"));
    REQUIRE(found.size() == 2);
    CHECK(found.at(0).first == 1);
    CHECK(found.at(0).length == 4);
    CHECK(found.at(1).first == 2);
    CHECK(found.at(1).length == 4);
}

TEST_CASE("no passage is shorter than the shortest") {
    Reader reader;
    Passages passages{5};
    const auto text = reader.read("a b c d x");
    passages.add(text);
    CHECK(passages.shared_with(reader.read("a b c d e")).empty());
    CHECK(passages.shared_with(reader.read("a b")).empty());
}

TEST_CASE("words of a near copy count where four in a row are the same") {
    Reader reader;
    const NearCopy copy{reader.read("a b c d e f g h")};
    CHECK(copy.words_of(reader.read("a b c d e f g h")) == 8);
    CHECK(copy.words_of(reader.read("a b c d x e f g h")) == 8);
    CHECK(copy.words_of(reader.read("a b c x d e f x g h")) == 0);
    CHECK(copy.words_of(reader.read("x a b c d x")) == 4);
    CHECK(copy.words_of(reader.read("a b c")) == 0);
}

TEST_CASE("long and repetitive texts take little time") {
    std::string repetitive;
    for (int i = 0; i < 5'000; ++i) repetitive += "again and again ";
    Reader reader;
    Passages passages{12};
    std::vector<Words> texts;
    for (int i = 0; i < 60; ++i) texts.push_back(reader.read(repetitive));
    for (const auto& text : texts) passages.add(text);
    const auto found = passages.shared_with(reader.read(repetitive));
    CHECK(found.size() == 50);
    CHECK(found.at(0).length == 15'000);
}

}  // namespace passages_test
