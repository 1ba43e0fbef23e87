#include <doctest/doctest.h>

#include "themes/some_codebook.hpp"

namespace polarity_test {

using namespace caseaudit;

namespace {

Coding coding_of(const std::string& text, std::optional<CommentKind> field = {}) {
    const auto book =
        test::codebook({test::theme("oversight", {"oversight"}), test::theme("drift", {"drift*", "delay*"})});
    const auto coded = ThemeCoder{book}.code({{text, field}}, {});
    REQUIRE(coded.front().codings.size() == 1);
    return coded.front().codings.front();
}

constexpr auto strength = CommentKind::strength;
constexpr auto issue = CommentKind::issue;

}  // namespace

TEST_CASE("negation does not cancel a theme: it makes it an issue") {
    CHECK(coding_of("No evidence of management oversight").polarity() == issue);
    CHECK(coding_of("Lack of management oversight").polarity() == issue);
    CHECK(coding_of("Good oversight").polarity() == strength);
    CHECK_FALSE(coding_of("Oversight by the team manager").polarity());
}

TEST_CASE("the field counts before the cues, and a disagreement is kept") {
    const auto coding = coding_of("No evidence of oversight", strength);
    CHECK(coding.polarity() == strength);
    CHECK(coding.by_cues == issue);
    CHECK(coding.disagrees());
    CHECK_FALSE(coding_of("Oversight", issue).disagrees());
    CHECK_FALSE(coding_of("Good oversight", strength).disagrees());
}

TEST_CASE("of two cues that overlap the longer counts") {
    CHECK(coding_of("There was no delay").polarity() == strength);
    CHECK(coding_of("There was a delay").polarity() == issue);
    CHECK(coding_of("not only oversight").polarity() == strength);
}

TEST_CASE("cues count in their own clause") {
    CHECK(coding_of("No chronology, good oversight").polarity() == strength);
    CHECK(coding_of("Good plan but no oversight").polarity() == issue);
    CHECK(coding_of("No plan. Clear oversight").polarity() == strength);
    CHECK(coding_of("Good oversight, and no oversight at the end").polarity() == issue);
}

}  // namespace polarity_test
