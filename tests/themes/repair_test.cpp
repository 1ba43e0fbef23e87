#include <doctest/doctest.h>

#include "themes/some_codebook.hpp"

namespace repair_test {

using namespace caseaudit;

namespace {

Codebook book() {
    auto one = test::theme("supervision", {"supervis*"});
    one.definition = "Whether supervision is regular";
    return test::codebook({one, test::theme("history", {"chronolog*"})});
}

std::vector<CodedComment> coded(const std::vector<std::string>& texts, bool repairs = true) {
    std::vector<CommentText> comments;
    for (const auto& text : texts) comments.push_back({text, {}});
    return ThemeCoder{book()}.code(comments, {.threads = 1, .repairs = repairs});
}

}  // namespace

TEST_CASE("a slip is read as the codebook's word, and says so") {
    const std::string text = "No superivsion on file";
    const auto all = coded({text});
    REQUIRE(all.front().codings.size() == 1);
    const auto& hit = all.front().codings.front().hits.front();
    CHECK(text.substr(hit.begin, hit.end - hit.begin) == "superivsion");
    REQUIRE(hit.repairs.size() == 1);
    CHECK(hit.repairs.front() == Repair{hit.begin, hit.end, "supervision"});
    CHECK(coded({text}, false).front().codings.empty());
}

TEST_CASE("a slip is read as a word that the other comments have ten times as often") {
    std::vector<std::string> texts(10, "The chronology is thin");
    texts.push_back("The chrnology is thin");
    CHECK(coded(texts).back().codings.size() == 1);
    texts.erase(texts.begin());
    CHECK(coded(texts).back().codings.empty());
    texts.insert(texts.begin(), 91, "The chronology is thin");
    texts.insert(texts.begin(), 11, "The chrnology is thin");
    CHECK(coded(texts).back().codings.empty());
}

TEST_CASE("short words, words with figures, and words that the codebook has stand as they are") {
    CHECK(coded({"supe"}).front().codings.empty());
    CHECK(coded({"superv1sion"}).front().codings.empty());
    CHECK(coded({"regular"}).front().codings.empty());
}

}  // namespace repair_test
