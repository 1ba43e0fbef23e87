// The example audits fit their templates, agree with the checks, and give the published figures.
#include <doctest/doctest.h>

#include <caseaudit/score.hpp>
#include <map>
#include <set>

#include "examples/examples.hpp"

namespace audits_test {

using namespace caseaudit;
using namespace caseaudit::examples;

namespace {

/// The version that the audit was made with.
const Template& template_of(const Audit& audit) {
    const auto* one = templates().find(audit.template_id, audit.template_version);
    REQUIRE(one != nullptr);
    return *one;
}

Scores scores_of(const Audit& audit) {
    const auto& one = template_of(audit);
    return score(compile_score_plan(one), one, audit);
}

void check_that_it_fits(const Audit& audit) {
    CAPTURE(audit.path);
    CHECK_NOTHROW(check_audit(audit, template_of(audit)));
    CHECK(audit.path.ends_with(audit.id + ".audit.xml"));
    CHECK(audit.auditors.size() == 2);
    CHECK(audit.status == AuditStatus::complete);
    CHECK_FALSE(scores_of(audit).is_draft());
}

/// A stated grade may differ from the computed one only with a reason.
int stated_otherwise(const std::vector<Audit>& audits) {
    int otherwise = 0;
    for (const auto& audit : audits) {
        if (!audit.stated_grade || audit.stated_grade->grade == scores_of(audit).grade) continue;
        ++otherwise;
        CHECK_FALSE(audit.stated_grade->reason.empty());
    }
    return otherwise;
}

}  // namespace

TEST_CASE("sixteen supervision audits are complete and fit their template") {
    const auto audits = audits_of("case-records-review");
    REQUIRE(audits.size() == 16);
    for (const auto& audit : audits) {
        check_that_it_fits(audit);
        REQUIRE(audit.minutes);
        CHECK(*audit.minutes >= 30);
        CHECK(*audit.minutes <= 45);
    }
    CHECK(stated_otherwise(audits) == 1);
}

// Where this fails after a change to a case file or a check: `caseaudit run`, and carry the answers over.
TEST_CASE("their facts are what the checks answer, with the same evidence") {
    const auto audits = audits_of("case-records-review");
    const auto drafts = drafts_of("supervision");
    REQUIRE(audits.size() == drafts.size());
    int by_people = 0;
    for (std::size_t i = 0; i < audits.size(); ++i) {
        CHECK(audits[i].period == drafts[i].period);
        for (const auto& expected : drafts[i].answers) {
            CAPTURE(audits[i].id);
            CAPTURE(expected.question);
            const auto* answer = audits[i].find(expected.question);
            REQUIRE(answer != nullptr);
            if (expected.state == AnswerState::unanswered) {
                CHECK(answer->check.empty());
                ++by_people;
                continue;
            }
            CHECK(answer->outcome == expected.outcome);
            CHECK(answer->value == expected.value);
            CHECK(answer->reason == expected.reason);
            CHECK(answer->evidence == expected.evidence);
        }
    }
    CHECK(by_people == 2);
}

TEST_CASE("supervision is off file in nine and reflective in one") {
    int off_file = 0;
    std::vector<std::string> reflective;
    for (const auto& audit : audits_of("case-records-review")) {
        if (audit.find("supervision.on-file")->value == "no") ++off_file;
        const auto* answer = audit.find("supervision.reflective");
        if (answer != nullptr && *grade_named(answer->value) >= Grade::good) {
            reflective.push_back(audit.subject);
        }
    }
    CHECK(off_file == 9);
    CHECK(reflective == std::vector<std::string>{"C-0010"});
}

TEST_CASE("conversations are held, declined and not possible, and tell what is not recorded") {
    std::set<ConversationState> states;
    int described = 0;
    for (const auto& audit : audits_of("case-records-review")) {
        for (const auto& conversation : audit.conversations) states.insert(conversation.state);
        const auto* on_file = audit.find("supervision.on-file");
        if (on_file->value == "no" && !audit.described.empty()) ++described;
    }
    CHECK(states.size() == 3);
    CHECK(described == 8);
}

TEST_CASE("fourteen whole-file audits by fourteen pairs") {
    const auto audits = audits_of("whole-file-pilot");
    REQUIRE(audits.size() == 14);
    std::set<std::string> auditors;
    for (const auto& audit : audits) {
        check_that_it_fits(audit);
        for (const auto& auditor : audit.auditors) auditors.insert(auditor.ref);
    }
    CHECK(auditors.size() == 28);
    CHECK(stated_otherwise(audits) == 1);
}

TEST_CASE("four pairs took 180 minutes, three 60 to 90, and seven did not record it") {
    std::map<int, int> minutes;
    for (const auto& audit : audits_of("whole-file-pilot")) ++minutes[audit.minutes.value_or(-1)];
    CHECK(minutes == std::map<int, int>{{-1, 7}, {60, 1}, {75, 1}, {90, 1}, {180, 4}});
}

TEST_CASE("the whole-file audits have a spread of grades") {
    std::map<Grade, int> grades;
    for (const auto& audit : audits_of("whole-file-pilot")) {
        const auto grade = scores_of(audit).grade;
        REQUIRE(grade);
        ++grades[*grade];
    }
    CHECK(grades == std::map<Grade, int>{{Grade::inadequate, 1},
                                         {Grade::requires_improvement, 10},
                                         {Grade::good, 2},
                                         {Grade::outstanding, 1}});
}

}  // namespace audits_test
