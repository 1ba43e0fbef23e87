#include "authoring/lint.hpp"

#include <doctest/doctest.h>

#include "authoring/some_template.hpp"

namespace lint_test {

using namespace caseaudit;
using namespace caseaudit::authoring;
using namespace caseaudit::test;

namespace {

const Check regular{"regular", {}, {"longest-gap"}, nullptr};

const Check* find_check(std::string_view id) { return id == "a.regular" ? &regular : nullptr; }

/// What is remarked on a template with this one question, a line each.
std::string remarks(const Question& question) {
    std::string all;
    for (const auto& remark : lint(with_questions({question}), find_check, {})) {
        all += std::string{name_of(remark.severity)} + " " + remark.question + ": " + remark.message + "\n";
    }
    return all;
}

Question checked(const std::string& check) {
    auto question = fact("a.one");
    question.check = check;
    return question;
}

Question judgement() {
    auto question = fact("a.one");
    question.measure = Measure::judgement;
    question.good_looks_like = {{"yes", "Like this"}};
    return question;
}

}  // namespace

TEST_CASE("a judgement says what to look for and what good looks like") {
    CHECK(remarks(judgement()) == "");
    auto bare = judgement();
    bare.look_for.clear();
    bare.good_looks_like.clear();
    bare.finding.clear();
    CHECK(remarks(bare) ==
          "warning a.one: it does not say what to look for\n"
          "warning a.one: it does not say what good looks like\n"
          "warning a.one: it has no finding: reports cannot say what was found\n");
}

TEST_CASE("a fact that no check answers is worth knowing") {
    CHECK(remarks(fact("a.one")) == "information a.one: no check answers this fact: a person will\n");
}

TEST_CASE("a check has to be there, with exactly the limits it takes") {
    CHECK(remarks(checked("a.none")) == "warning a.one: no plugin has the check 'a.none'\n");
    auto question = checked("a.regular");
    CHECK(remarks(question) ==
          "error a.one: check 'a.regular' needs the limit 'longest-gap', which is not given\n");
    question.limits = {{"longest-gap", {31, LimitUnit::days}, "", ""}};
    CHECK(remarks(question) == "");
    question.limits.push_back({"shortest-gap", {1, LimitUnit::days}, "", ""});
    CHECK(remarks(question) ==
          "error a.one: the limit 'shortest-gap' is given, and check 'a.regular' takes no such limit\n");
    auto prompted = judgement();
    prompted.prompted_by = "a.regular";
    CHECK(remarks(prompted) ==
          "error a.one: check 'a.regular' needs the limit 'longest-gap', which is not given\n");
}

TEST_CASE("a limit of the timescales need not be given") {
    const Timescales timescales{{{"longest-gap", {31, LimitUnit::days}, {}, {}, "", "", {}, true}}};
    auto question = checked("a.regular");
    CHECK(lint(with_questions({question}), find_check, timescales).empty());
    question.limits = {{"longest-gap", {14, LimitUnit::days}, "", ""}};
    CHECK(lint(with_questions({question}), find_check, timescales).empty());
}

TEST_CASE("a template has no more questions than its budget") {
    auto whole = with_questions({judgement()});
    whole.budget_questions = 1;
    CHECK(lint(whole, find_check, {}).empty());
    whole.budget_questions = 0;
    REQUIRE(lint(whole, find_check, {}).size() == 1);
    CHECK(lint(whole, find_check, {}).front().message == "it has 1 questions, over its budget of 0");
    CHECK(lint(whole, find_check, {}).front().severity == Severity::warning);
}

}  // namespace lint_test
