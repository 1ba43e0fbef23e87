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
