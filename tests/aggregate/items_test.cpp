// What each question adds to the others of its ledger.
#include "aggregate/items.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "aggregate/made_up.hpp"

namespace items_test {

using namespace caseaudit;

namespace {

/// 40 audits: supervision on file in 30 of them, signed in all of these; in two more nothing but a draft.
std::vector<CheckedAudit> forty() {
    std::vector<CheckedAudit> audits;
    for (int number = 1; number <= 40; ++number) {
        auto one = made_up::audit(number, "Team Oak");
        const bool on_file = number <= 30;
        one.audit.answers = {made_up::answered("supervision.on-file", on_file ? "yes" : "no")};
        if (on_file) one.audit.answers.push_back(made_up::answered("supervision.signed", "yes"));
        audits.push_back(one);
    }
    for (int number = 41; number <= 42; ++number) {
        auto draft = made_up::audit(number, "Team Oak");
        draft.audit.status = AuditStatus::draft;
        audits.push_back(draft);
    }
    return audits;
}

}  // namespace

TEST_CASE("Questions are compared within one ledger, of complete audits") {
    const auto items = aggregate::question_items(forty());
    REQUIRE(items.size() == 1);  // one judgement alone has none to be compared with
    const auto& facts = items.front();
    CHECK(facts.audit_template->id == "supervision");
    CHECK(facts.ledger == Ledger::compliance);
    CHECK(facts.scale.audits == 40);
    REQUIRE(facts.scale.items.size() == 2);
    const auto& on_file = facts.scale.items[0];
    CHECK(on_file.item == "supervision.on-file");
    CHECK(on_file.answered == 40);
    CHECK(on_file.mean == doctest::Approx(0.75));
    CHECK(on_file.varies);
    const auto& is_signed = facts.scale.items[1];
    CHECK(is_signed.answered == 30);
    CHECK(!is_signed.varies);
    REQUIRE(facts.uninformative.size() == 1);
    CHECK(facts.uninformative[0].item == "supervision.signed");
    CHECK(facts.uninformative[0].reasons == std::vector<std::string>{"all 30 answers are the same"});
}

TEST_CASE("A question that is seldom asked is not one that is seldom answered") {
    std::vector<CheckedAudit> audits;
    for (int number = 1; number <= 40; ++number) {
        auto one = made_up::audit(number, "Team Oak");
        const bool on_file = number <= 6;
        one.audit.answers = {made_up::answered("supervision.on-file", on_file ? "yes" : "no")};
        if (on_file)
            one.audit.answers.push_back(made_up::answered("supervision.signed", number > 2 ? "yes" : "no"));
        audits.push_back(one);
    }
    const auto seldom = aggregate::question_items(audits).front();
    CHECK(seldom.scale.items[1].answered == 6);
    CHECK(seldom.scale.items[1].share_missing == 0);
    CHECK(seldom.uninformative.empty());
}

TEST_CASE("A question that seldom applies may go; what is unanswered is not held against it") {
    std::vector<CheckedAudit> audits;
    for (int number = 1; number <= 40; ++number) {
        auto one = made_up::audit(number, "Team Oak");
        one.audit.answers = {made_up::answered("supervision.on-file", "yes"),
                             made_up::answered("supervision.signed", number % 2 == 0 ? "yes" : "no")};
        auto& answer = one.audit.answers.back();
        if (number > 4) answer.state = AnswerState::not_applicable;
        if (number > 34) answer.state = AnswerState::unanswered;
        audits.push_back(one);
    }
    const auto seldom = aggregate::question_items(audits).front();
    CHECK(seldom.scale.items[1].share_missing == doctest::Approx(30.0 / 34));
    REQUIRE(seldom.uninformative.size() == 2);
    CHECK(seldom.uninformative[1].reasons ==
          std::vector<std::string>{"not applicable in 30 of the 34 audits that answer it"});
}

TEST_CASE("Nothing is said against questions of few audits, and nothing at all of none") {
    auto audits = forty();
    audits.resize(29);
    CHECK(aggregate::question_items(audits).front().uninformative.empty());
    CHECK(aggregate::question_items({}).empty());
}

TEST_CASE("Each version of a template is a questionnaire of its own") {
    auto audits = forty();
    auto newer = made_up::supervision();
    newer.version = {2, 0, 0};
    for (std::size_t i = 0; i < 10; ++i) audits[i].audit_template = &newer;
    const auto items = aggregate::question_items(audits);
    REQUIRE(items.size() == 2);
    CHECK(items[0].scale.audits == 30);
    CHECK(items[1].scale.audits == 10);
}

}  // namespace items_test
