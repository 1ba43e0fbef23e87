#include <doctest/doctest.h>

#include "scoring/builders.hpp"

namespace asked_test {

using namespace caseaudit;
using namespace caseaudit::testing;

namespace {

Condition is_yes(std::string question) {
    return {.question = std::move(question), .is = {"yes"}, .at_most = {}, .parts = {}};
}

Condition of(Condition::Kind kind, std::vector<Condition> parts) {
    return {.kind = kind, .question = {}, .is = {}, .at_most = {}, .parts = std::move(parts)};
}

Condition count(int at_least, std::optional<int> at_most) {
    auto made = of(Condition::Kind::count, {is_yes("a"), is_yes("b"), is_yes("c")});
    made.at_least = at_least;
    made.at_most = at_most;
    return made;
}

/// Whether a question with that condition is asked after a, b and c: y(es), n(o), ? (not yet answered), - (no
/// answer at all).
Asked asked(const Condition& condition, const std::string& answers) {
    auto last = fact("last");
    last.when = condition;
    const auto made = audit_template({{"s", "S", 100, {fact("a"), fact("b"), fact("c"), last}}});
    std::vector<Answer> given;
    for (std::size_t i = 0; i < answers.size(); ++i) {
        const std::string question(1, static_cast<char>('a' + i));
        if (answers[i] == '?') given.push_back(is(question, AnswerState::unanswered));
        if (answers[i] == 'y' || answers[i] == 'n')
            given.push_back(says(question, answers[i] == 'y' ? "yes" : "no"));
    }
    return is_asked(made, *made.find("last"), audit(given));
}

constexpr auto yes = Asked::yes;
constexpr auto no = Asked::no;
constexpr auto unknown = Asked::unknown;

}  // namespace

TEST_CASE("a question without condition is asked") {
    CHECK(is_asked(audit_template({}), fact("a"), audit({})) == yes);
}

TEST_CASE("an answer decides, and one not yet given leaves it open") {
    CHECK(asked(is_yes("a"), "y") == yes);
    CHECK(asked(is_yes("a"), "n") == no);
    CHECK(asked(is_yes("a"), "?") == unknown);
    CHECK(asked(is_yes("a"), "-") == unknown);
    CHECK(asked(is_yes("nowhere"), "y") == no);
}

TEST_CASE("a condition may name states as well as values") {
    const auto made = audit_template({{"s",
                                       "S",
                                       100,
                                       {fact("a"), asked_when(fact("b"), "a", "not-applicable"),
                                        asked_when(fact("c"), "a", "no-evidence-found")}}});
    const auto is_asked_when = [&](const char* question, AnswerState state) {
        return is_asked(made, *made.find(question), audit({is("a", state)}));
    };
    CHECK(is_asked_when("b", AnswerState::not_applicable) == yes);
    CHECK(is_asked_when("b", AnswerState::no_evidence_found) == no);
    CHECK(is_asked_when("c", AnswerState::no_evidence_found) == yes);
}

TEST_CASE("all: one no settles it, one open answer leaves it open") {
    const auto all = of(Condition::Kind::all, {is_yes("a"), is_yes("b")});
    CHECK(asked(all, "yy") == yes);
    CHECK(asked(all, "yn") == no);
    CHECK(asked(all, "y?") == unknown);
    CHECK(asked(all, "n?") == no);
}

TEST_CASE("any: one yes settles it") {
    const auto any = of(Condition::Kind::any, {is_yes("a"), is_yes("b")});
    CHECK(asked(any, "nn") == no);
    CHECK(asked(any, "yn") == yes);
    CHECK(asked(any, "y?") == yes);
    CHECK(asked(any, "n?") == unknown);
}

TEST_CASE("not: none of its parts") {
    const auto none = of(Condition::Kind::none, {is_yes("a"), is_yes("b")});
    CHECK(asked(none, "nn") == yes);
    CHECK(asked(none, "yn") == no);
    CHECK(asked(none, "y?") == no);
    CHECK(asked(none, "n?") == unknown);
}

TEST_CASE("count: at least, at most, and both") {
    CHECK(asked(count(2, {}), "yyn") == yes);
    CHECK(asked(count(2, {}), "yy?") == yes);
    CHECK(asked(count(2, {}), "ynn") == no);
    CHECK(asked(count(2, {}), "yn?") == unknown);
    CHECK(asked(count(0, 1), "ynn") == yes);
    CHECK(asked(count(0, 1), "yyn") == no);
    CHECK(asked(count(0, 1), "yn?") == unknown);
    CHECK(asked(count(0, 1), "yy?") == no);
    CHECK(asked(count(2, 2), "yy?") == unknown);
    CHECK(asked(count(2, 2), "yyy") == no);
}

TEST_CASE("conditions nest") {
    const auto both = of(Condition::Kind::all, {is_yes("a"), of(Condition::Kind::none, {is_yes("b")})});
    CHECK(asked(both, "yn") == yes);
    CHECK(asked(both, "yy") == no);
    CHECK(asked(both, "y?") == unknown);
}

TEST_CASE("what hangs on a question that is not asked is not asked") {
    const auto made = audit_template(
        {{"s", "S", 100, {fact("a"), asked_when(fact("b"), "a", "yes"), asked_when(fact("c"), "b", "yes")}}});
    const auto c_after = [&](std::vector<Answer> answers) {
        return is_asked(made, *made.find("c"), audit(std::move(answers)));
    };
    CHECK(c_after({says("a", "no")}) == no);
    CHECK(c_after({says("a", "no"), says("b", "yes")}) == no);
    CHECK(c_after({says("a", "yes"), says("b", "yes")}) == yes);
    CHECK(c_after({says("a", "yes")}) == unknown);
    CHECK(c_after({}) == unknown);
}

}  // namespace asked_test
