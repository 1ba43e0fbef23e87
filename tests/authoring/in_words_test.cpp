#include "authoring/in_words.hpp"

#include <doctest/doctest.h>

#include "authoring/some_template.hpp"

namespace in_words_test {

using namespace caseaudit;
using namespace caseaudit::authoring;
using namespace caseaudit::test;

namespace {

using Kind = Condition::Kind;

Condition answer(const std::string& question, const std::vector<std::string>& is) {
    Condition one;
    one.question = question;
    one.is = is;
    return one;
}

Condition group(Kind kind, const std::vector<Condition>& parts) {
    Condition one;
    one.kind = kind;
    one.parts = parts;
    return one;
}

Condition count(int least, std::optional<int> most, const std::vector<Condition>& parts) {
    auto one = group(Kind::count, parts);
    one.at_least = least;
    one.at_most = most;
    return one;
}

std::string said(const Condition& condition) {
    return in_words(condition, with_questions({fact("a"), fact("b")}));
}

}  // namespace

TEST_CASE("a condition is said in words") {
    const auto a = answer("a", {"yes"});
    const auto b = answer("b", {"no", "not-applicable", "no-evidence-found"});
    CHECK(said(a) == "'label of a' is Yes");
    CHECK(said(b) == "'label of b' is No, Not applicable or No evidence found");
    CHECK(said(group(Kind::all, {a, group(Kind::any, {a, a})})) ==
          "'label of a' is Yes and ('label of a' is Yes or 'label of a' is Yes)");
    CHECK(said(group(Kind::none, {a})) == "not ('label of a' is Yes)");
    CHECK(said(group(Kind::none, {a, a})) == "none of: 'label of a' is Yes; 'label of a' is Yes");
    CHECK(said(count(1, {}, {a})) == "at least 1 of: 'label of a' is Yes");
    CHECK(said(count(0, 1, {a})) == "at most 1 of: 'label of a' is Yes");
    CHECK(said(count(1, 1, {a})) == "exactly 1 of: 'label of a' is Yes");
    CHECK(said(count(1, 2, {a, a})) == "1 to 2 of: 'label of a' is Yes; 'label of a' is Yes");
}

TEST_CASE("a limit is said in words") {
    CHECK(in_words(LimitRule{"gap", {31, LimitUnit::days}, "", ""}) == "gap 31 days");
    CHECK(in_words(LimitRule{"gap", {1, LimitUnit::months}, "new", ""}) ==
          "gap 1 month where the worker is new");
    CHECK(in_words(LimitRule{"share", {25, LimitUnit::percent}, "", "x"}) ==
          "share 25% where the status is x");
    CHECK(in_words(LimitRule{"words", {12, LimitUnit::count}, "new", "x"}) ==
          "words 12 where the worker is new and the status is x");
}

TEST_CASE("a timescale says since when it holds, who set it and how far it can be relied on") {
    Timescale timescale{"visit",
                        {28, LimitUnit::days},
                        *parse_date("2013-04-15"),
                        std::nullopt,
                        "",
                        "Policy",
                        Certainty::unverified,
                        true};
    CHECK(in_words(timescale) == "visit 28 days, from 15 April 2013 (Policy; unverified, local)");
    timescale.to = parse_date("2014-04-14");
    timescale.local = false;
    timescale.certainty = Certainty::verified;
    CHECK(in_words(timescale) == "visit 28 days, from 15 April 2013 to 14 April 2014 (Policy; verified)");
}

}  // namespace in_words_test
