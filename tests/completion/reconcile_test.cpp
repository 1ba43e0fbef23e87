#include <doctest/doctest.h>

#include <caseaudit/completion.hpp>
#include <caseaudit/error.hpp>

#include "completion/small_copies.hpp"

namespace reconcile_test {

using namespace caseaudit;
using namespace caseaudit::testing;

namespace {

Audit first_copy() {
    auto audit = copy_of(
        Copy::first, "AUD-01",
        {says("small.on-file", "yes"), says("small.signed", "yes"), says("small.risk", "no", "Not in May."),
         says("small.reflective", "good"), says("small.challenge", "good")});
    audit.answers[2].evidence = {{"supervision", "supervision-3", day("2013-05-07"), "case-system", 9}};
    return audit;
}

Audit second_copy() {
    auto audit = copy_of(Copy::second, "AUD-02",
                         {says("small.on-file", "yes"), says("small.signed", "no", "Two are not."),
                          says("small.risk", "no", "Nor in June."), says("small.reflective", "good")});
    audit.minutes = 40;
    return audit;
}

std::vector<std::string> ids(const std::vector<Disagreement>& all) {
    std::vector<std::string> questions;
    for (const auto& one : all) questions.push_back(one.question);
    return questions;
}

}  // namespace

TEST_CASE("disagreements are the questions that two answered differently, or only one of them") {
    const auto all = disagreements(first_copy(), second_copy(), small());
    CHECK(ids(all) == std::vector<std::string>{"small.signed", "small.challenge"});
    CHECK(all[0].first->value == "yes");
    CHECK(all[0].second->value == "no");
    CHECK(all[1].first->value == "good");
    CHECK_FALSE(all[1].second);
}

TEST_CASE(
    "the same answer for other reasons is no disagreement, and both reasons and all evidence are kept") {
    const auto whole = reconciled(first_copy(), second_copy(), {}, small());
    CHECK(whole.find("small.risk")->reason == "Not in May. Nor in June.");
    CHECK(whole.find("small.risk")->evidence.size() == 1);
    CHECK(whole.status == AuditStatus::draft);
    CHECK(whole.copy == Copy::whole);
    CHECK(whole.minutes == 40);
}

TEST_CASE("what is decided is answered so, and what is not is unanswered") {
    const auto whole = reconciled(first_copy(), second_copy(),
                                  {says("small.signed", "no", "Two of five are not signed.")}, small());
    CHECK(whole.find("small.signed")->reason == "Two of five are not signed.");
    CHECK(whole.find("small.challenge") == nullptr);
    CHECK(whole.find("small.reflective")->value == "good");
}

TEST_CASE("a decision on an earlier question means that later ones are not asked") {
    auto second = second_copy();
    second.answers = {says("small.on-file", "no", "None.")};
    CHECK(ids(disagreements(first_copy(), second, small())).front() == "small.on-file");
    const auto whole = reconciled(
        first_copy(), second, {says("small.on-file", "no", "None."), says("small.signed", "yes")}, small());
    CHECK(whole.find("small.signed") == nullptr);
}

TEST_CASE("a check's answer that both confirmed or corrected keeps what they said of it") {
    auto first = first_copy();
    auto second = second_copy();
    for (auto* copy : {&first, &second}) {
        copy->answers[0].check = "small.on-file";
        copy->answers[0].confirmed = true;
    }
    CHECK(reconciled(first, second, {}, small()).find("small.on-file")->confirmed);
    second.answers[0].confirmed = false;
    second.answers[0].correction = "It is in another folder.";
    const auto whole = reconciled(first, second, {}, small());
    CHECK_FALSE(whole.find("small.on-file")->confirmed);
    CHECK(whole.find("small.on-file")->correction == "It is in another folder.");
}

TEST_CASE("what is settled keeps the check, its reason and its entries, confirmed or corrected") {
    auto first = first_copy();
    first.answers[1].check = "small.signed";
    first.answers[1].reason = "All are signed.";
    first.answers[1].evidence = {{"supervision", "supervision-3", day("2013-05-07"), "case-system", 9}};
    const auto settled = [&](const char* value, const char* why) {
        const auto whole = reconciled(first, second_copy(), {says("small.signed", value, why)}, small());
        return *whole.find("small.signed");
    };
    const auto same = settled("yes", "");
    CHECK(same.check == "small.signed");
    CHECK(same.confirmed);
    CHECK(same.reason == "All are signed.");
    CHECK(same.evidence.size() == 1);
    const auto other = settled("no", "Two of five are not signed.");
    CHECK(other.check == "small.signed");
    CHECK(other.outcome == Outcome::met);
    CHECK_FALSE(other.confirmed);
    CHECK(other.correction == "Two of five are not signed.");
    CHECK(other.evidence.size() == 1);
    CHECK(settled("no", "").check.empty());
}

TEST_CASE("what is not a first and a second copy is not reconciled") {
    CHECK_THROWS_AS(disagreements(second_copy(), first_copy(), small()), Error);
    CHECK_THROWS_AS(reconciled(first_copy(), copy_of(Copy::facts, "AUD-02", {}), {}, small()), Error);
}

}  // namespace reconcile_test
