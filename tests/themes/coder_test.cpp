#include <doctest/doctest.h>

#include "themes/some_codebook.hpp"

namespace coder_test {

using namespace caseaudit;

TEST_CASE("a comment carries several themes, each with every place it is found at") {
    const auto book =
        test::codebook({test::theme("drift", {"drift*"}), test::theme("plans", {"plan*", "plan ..3 smart"})});
    CHECK(test::found_in(book, "Drift: the plan is not SMART, more drifting") ==
          "drift: Drift\ndrift: drifting\nplans: plan\nplans: plan is not SMART\n");
}

TEST_CASE("comments that say nothing carry nothing") {
    const auto book = test::codebook({test::theme("nothing", {"nothing", "a"})});
    const ThemeCoder coder{book};
    const auto coded = coder.code(
        {{"N/A", {}}, {" nothing to add. ", {}}, {"", {}}, {"...", {}}, {"Nothing to add a", {}}}, {});
    for (std::size_t i = 0; i < 4; ++i) {
        CHECK(coded[i].says_nothing);
        CHECK(coded[i].codings.empty());
    }
    CHECK_FALSE(coded[4].says_nothing);
    CHECK(coded[4].codings.size() == 1);
}

TEST_CASE("optional themes are looked for where they are asked for") {
    auto book = test::codebook({test::theme("drift", {"drift"}), test::theme("legal", {"plo"})});
    book.themes.back().tier = ThemeTier::optional;
    const ThemeCoder coder{book};
    CHECK(coder.code({{"drift in plo", {}}}, {}).front().codings.size() == 2);
    const auto core = coder.code({{"drift in plo", {}}}, {.optional_themes = false});
    REQUIRE(core.front().codings.size() == 1);
    CHECK(core.front().codings.front().theme == 0);
}

TEST_CASE("any number of threads codes alike, repairs too") {
    const auto book =
        test::codebook({test::theme("chronology", {"chronolog*"}), test::theme("plans", {"plan ..3 smart"})});
    std::vector<std::string> texts;
    for (std::size_t i = 0; i < 3000; ++i)
        texts.push_back(i % 3 == 0   ? "The chronology is good"
                        : i % 7 == 0 ? "chrnology" + std::string(i % 2, 's')
                                     : "plan not smart");
    std::vector<CommentText> comments;
    for (const auto& text : texts) comments.push_back({text, {}});
    const ThemeCoder coder{book};
    const auto one = coder.code(comments, {.threads = 1});
    for (const unsigned threads : {2U, 3U, 8U, 64U}) CHECK(coder.code(comments, {.threads = threads}) == one);
}

}  // namespace coder_test
