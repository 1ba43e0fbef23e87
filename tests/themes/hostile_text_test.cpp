// Whatever a comment holds, it is read to its end, and soon.
#include <doctest/doctest.h>

#include <chrono>

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

TEST_CASE("10 MB of one letter, of one word, of cues, of stops: each within ten seconds") {
    for (const std::string text :
         {"a", "drift ", "not good delay drift ", "drift plan ", "drift. ", "\xFF", "é", "漢"}) {
        const auto start = std::chrono::steady_clock::now();
        code(repeated(text, 10'000'000));
        const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
        CAPTURE(text);
        CHECK(took.count() < 10);
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
