#include <doctest/doctest.h>

#include <caseaudit/error.hpp>

#include "themes/some_codebook.hpp"

namespace pattern_test {

using namespace caseaudit;

namespace {

std::string found(const std::string& pattern, const std::string& text) {
    const auto all = test::found_in(test::codebook({test::theme("t", {pattern})}), text);
    return all.empty() ? all : all.substr(3, all.size() - 4);
}

std::string fault_of(const std::string& pattern) {
    try {
        ThemePattern::from_text(pattern);
        return "";
    } catch (const Error& fault) {
        return fault.what();
    }
}

}  // namespace

TEST_CASE("a word is found whole, in any case, without its apostrophe") {
    CHECK(found("drift", "There is Drift.") == "Drift");
    CHECK(found("drift", "drifting").empty());
    CHECK(found("childs voice", "The child's voice") == "child's voice");
    CHECK(found("childs voice", "The child’s voice") == "child’s voice");
    CHECK(found("child's voice", "the childs voice") == "childs voice");
}

TEST_CASE("a hyphen is a space, in the pattern and in the text") {
    CHECK(found("re referr*", "a re-referral") == "re-referral");
    CHECK(found("re-referr*", "re referred") == "re referred");
}

TEST_CASE("a star takes any ending, none too") {
    CHECK(found("chronolog*", "chronologies") == "chronologies");
    CHECK(found("chron*", "the chron") == "chron");
    CHECK(found("chron*", "synchronise").empty());
}

TEST_CASE("alternatives, in which _ is a space") {
    CHECK(found("(lack_of|no) analysis", "a lack of analysis") == "lack of analysis");
    CHECK(found("(lack_of|no) analysis", "no analysis") == "no analysis");
    CHECK(found("(lack_of|no) analysis", "lack analysis").empty());
}

TEST_CASE("an ordered gap lets up to so many words stand between") {
    CHECK(found("seen ..2 alone", "seen alone") == "seen alone");
    CHECK(found("seen ..2 alone", "seen at home alone") == "seen at home alone");
    CHECK(found("seen ..2 alone", "seen in her room alone").empty());
    CHECK(found("seen ..2 alone", "alone when seen").empty());
}

TEST_CASE("an unordered gap takes either order") {
    CHECK(found("listen* ~2 child*", "listened to the child") == "listened to the child");
    CHECK(found("listen* ~2 child*", "children were listened to") == "children were listened");
}

TEST_CASE("nothing is found across the end of a sentence, but a number does not end one") {
    for (const std::string end : {".", ";", ":", "!", "?", "…", "。"})
        CHECK(found("no ..3 plan", "no" + end + " plan").empty());
    CHECK(found("no ..3 plan", "no, a plan") == "no, a plan");
    CHECK(found("rated plan", "rated 3.5 plan").empty());
    CHECK(found("rated 3 5 plan", "rated 3.5 plan") == "rated 3.5 plan");
}

TEST_CASE("of two ways to end at a word the shorter counts") {
    CHECK(found("seen ..3 alone", "seen and seen alone") == "seen alone");
    CHECK(found("the the", "the the") == "the the");
}

TEST_CASE("an exclude cancels what it overlaps, in its own theme") {
    const auto book = test::codebook({test::theme("visits", {"visit*"}, {"health visit*"}),
                                      test::theme("multi-agency", {"health visitor*"})});
    CHECK(test::found_in(book, "The health visitor came.") == "multi-agency: health visitor\n");
    CHECK(test::found_in(book, "A visit by the health visitor") ==
          "visits: visit\nmulti-agency: health visitor\n");
}

TEST_CASE("a pattern that cannot be read is refused with what is wrong") {
    CHECK(fault_of("") == "it has no word");
    CHECK(fault_of("..3 plan") == "nothing stands before '..3'");
    CHECK(fault_of("plan ..3") == "nothing stands after its gap");
    CHECK(fault_of("plan ..x b").find("the gap '..x' is not ..0 to ..20") == 0);
    CHECK(fault_of("plan ..21 b").find("the gap '..21'") == 0);
    CHECK(fault_of("(a|b").find("does not end with its bracket") != std::string::npos);
    CHECK(fault_of("(a|b)* c").find("does not end with its bracket") != std::string::npos);
    CHECK(fault_of("pl*an").find("does not end a word") != std::string::npos);
    CHECK(fault_of("a ~1 b ~1 c") == "it has a ~ twice; write two patterns");
    CHECK(fault_of("(|a)").find("has no word") != std::string::npos);
    CHECK(fault_of("a.b").find("has a sign that no comment is searched for") != std::string::npos);
    CHECK(fault_of("(a|b|c|d|e) (a|b|c|d|e) (a|b|c|d|e) (a|b|c|d|e)").find("625 ways") != std::string::npos);
}

}  // namespace pattern_test
