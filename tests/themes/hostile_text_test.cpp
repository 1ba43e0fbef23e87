// Whatever a comment holds, it is read to its end, and soon.
#include <doctest/doctest.h>

#include <ctime>

#include "themes/some_codebook.hpp"

namespace hostile_text_test {

using namespace caseaudit;

namespace {

std::string repeated(const std::string& text, std::size_t bytes) {
    std::string all;
    while (all.size() < bytes) all += text;
    return all;
}

const Codebook& book() {
    static const auto one =
        test::codebook({test::theme("drift", {"drift*", "drift ..20 drift ..20 drift", "drift ~20 drift"},
                                    {"drift ..20 plan"}),
                        test::theme("учёт", {"учёт*", "élan"})});
    return one;
}

CodedComment code(const std::string& text) { return ThemeCoder{book()}.code({{text, {}}}, {}).front(); }

}  // namespace

TEST_CASE(
    "10 MB of one word or none, and a megabyte of nothing but themes and cues: each in seconds of one core") {
    const auto seconds_for = [](const std::string& text, std::size_t bytes) {
        const auto start = std::clock();
        code(repeated(text, bytes));
        return static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
    };
    for (const auto* text : {"a", "\xFF", "é", "漢", ". ", "<p>"}) {
        CAPTURE(text);
        CHECK(seconds_for(text, 10'000'000) < 20);
    }
    for (const auto* text : {"drift ", "not good delay drift ", "drift plan ", "drift. "}) {
        CAPTURE(text);
        CHECK(seconds_for(text, 1'000'000) < 20);
    }
}

TEST_CASE("other scripts are words of their own, their capitals folded") {
    CHECK(code("УЧЁТ").codings.size() == 1);
    CHECK(code("ÉLAN").codings.size() == 1);
    CHECK(code("漢字 العربية हिन्दी").codings.empty());
}

TEST_CASE("what is not UTF-8 parts words") {
    CHECK(code("plan\xFF"
               "drift\xC3")
              .codings.size() == 1);
    CHECK(code("\xC3(drift").codings.size() == 1);
    CHECK(code("\xE2\x80").codings.empty());
}

TEST_CASE("HTML is text like any other") {
    CHECK(code("<b>Drift</b>&nbsp;<script>alert(1)</script>").codings.size() == 1);
}

TEST_CASE("a word longer than any is looked at by its beginning") {
    const auto coded = code("drift" + std::string(1000, 'x'));
    REQUIRE(coded.codings.size() == 1);
    CHECK(coded.codings.front().hits.front().end == 1005);
}

}  // namespace hostile_text_test
