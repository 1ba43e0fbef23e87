#include <doctest/doctest.h>

#include <algorithm>

#include "aggregate/made_up.hpp"

namespace countable_test {

using namespace caseaudit;

TEST_CASE("audits are numbered by id, whatever order they come in") {
    auto audits = made_up::review();
    const auto forward = countable(audits);
    std::ranges::reverse(audits);
    const auto backward = countable(audits);
    REQUIRE(forward.audits.size() == 18);
    for (std::size_t i = 0; i < 18; ++i) CHECK(forward.audits[i].audit == backward.audits[i].audit);
    CHECK(forward.audits[0].audit.id == "chronology-C-0015");
}

TEST_CASE("a completed audit replaces drafts of its id") {
    auto draft = made_up::audit(1, "");
    draft.audit.status = AuditStatus::draft;
    draft.audit.path = "a.audit.xml";
    const auto kept = countable({draft, made_up::audit(1, "")});
    REQUIRE(kept.audits.size() == 1);
    CHECK(kept.audits[0].audit.status == AuditStatus::complete);
    CHECK(kept.refused.empty());
}

TEST_CASE("the same audit given twice counts once") {
    auto copy = made_up::audit(1, "");
    copy.audit.path = "copy.audit.xml";
    const auto kept = countable({made_up::audit(1, ""), copy});
    CHECK(kept.audits.size() == 1);
    CHECK(kept.refused.empty());
}

TEST_CASE("two audits that differ and claim one id are told, and neither counts") {
    auto other = made_up::audit(1, "");
    other.audit.path = "other.audit.xml";
    other.audit.minutes = 12;
    const auto kept = countable({made_up::audit(1, ""), other, made_up::audit(2, "")});
    REQUIRE(kept.audits.size() == 1);
    CHECK(kept.audits[0].audit.subject == "C-0002");
    REQUIRE(kept.refused.size() == 1);
    CHECK(kept.refused[0] ==
          "'other.audit.xml' and 'supervision-C-0001.audit.xml' both say that they are audit "
          "'supervision-C-0001', and differ: "
          "neither is counted. Name only the one that stands; or import both, earlier first: a store keeps "
          "which one does");
}

TEST_CASE("percent rounds a half up, by whole numbers") {
    CHECK(percent(9, 16) == 56);
    CHECK(percent(12, 16) == 75);
    CHECK(percent(1, 8) == 13);
    CHECK(percent(1, 200) == 1);
    CHECK(percent(0, 3) == 0);
    CHECK(percent(1, 3) == 33);
    CHECK(percent(2, 3) == 67);
    CHECK(!percent(0, 0));
}

TEST_CASE("percent is 0 or 100 only where it is") {
    CHECK(percent(199, 200) == 99);
    CHECK(percent(99'999, 100'000) == 99);
    CHECK(percent(200, 200) == 100);
    CHECK(percent(1, 201) == 1);
    CHECK(percent(1, 100'000) == 1);
    CHECK(percent(0, 100'000) == 0);
}

TEST_CASE("no percentage is rounded into a band that it does not reach") {
    const auto of = [](int met, int files) {
        std::vector<CheckedAudit> audits;
        for (int number = 1; number <= files; ++number) {
            audits.push_back(made_up::audit(number, "Team Oak"));
            audits.back().audit.answers = {
                made_up::answered("supervision.on-file", number <= met ? "yes" : "no")};
        }
        return qa_pack(countable(std::move(audits)).audits, made_up::areas(), {}).facts.questions.front().all;
    };
    CHECK(of(26, 29).rag == Rag::amber);
    CHECK(of(26, 29).percent_met() == 89);
    CHECK(of(9, 10).rag == Rag::green);
    CHECK(of(9, 10).percent_met() == 90);
    CHECK(of(88, 118).rag == Rag::red);
    CHECK(of(88, 118).percent_met() == 74);
    CHECK(of(199, 200).percent_met() == 99);
}

TEST_CASE("evidence leads from numbers to audits and entries") {
    const auto audits = countable(made_up::review()).audits;
    const auto evidence = qa_evidence(audits, made_up::areas(), {});
    REQUIRE(evidence.audits.size() == 18);
    CHECK(evidence.audits[2].id == "supervision-C-0001");
    CHECK(evidence.audits[2].subject == "C-0001");
    CHECK(evidence.audits[2].auditors == "AUD-01 (team manager)");
    const auto& on_file = evidence.questions.front();
    CHECK(on_file.question == "supervision.on-file");
    CHECK(on_file.answers.front().entries.front().entry == "supervision-1");
    CHECK(on_file.answers[8].described == "The worker described fortnightly supervision.");
    REQUIRE(evidence.prompts.size() == 1);
    CHECK(evidence.prompts[0].entries[0].entry == "note-3");
}

}  // namespace countable_test
