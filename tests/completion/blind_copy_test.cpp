#include <doctest/doctest.h>

#include <caseaudit/completion.hpp>

#include "completion/small_copies.hpp"

namespace blind_copy_test {

using namespace caseaudit;
using testing::copy_of;
using testing::small;

namespace {

const Question& a_fact() {
    for (const auto& section : small().sections) {
        for (const auto& question : section.questions) {
            if (question.measure == Measure::fact) return question;
        }
    }
    FAIL("the small template has no fact");
    return small().sections.front().questions.front();
}

Answer checked(Outcome outcome, const std::string& reason) {
    const auto& scale = small().scale(a_fact().scale);
    auto answer = testing::says(a_fact().id, outcome == Outcome::met ? scale.met : scale.not_met, reason);
    answer.version = a_fact().version;
    answer.check = "small.check";
    answer.outcome = outcome;
    return answer;
}

Audit blind_of(std::vector<Answer> answers) {
    auto first = copy_of(Copy::whole, "AUD-01", std::move(answers));
    first.comments = {{CommentKind::issue, "", "", "Nothing is recorded."}};
    first.conversations = {{Colleague::worker, ConversationState::held, testing::day("2013-06-01"), ""}};
    first.described = {{a_fact().id, "She told us."}};
    first.actions = {testing::action("1", "Record it")};
    first.stated_grade = StatedGrade{Grade::good, "It is."};
    first.feedback = {{FeedbackAbout::tool, "Long."}};
    first.stated_scores = StatedScores{Grade::good, "1/2", "1/2"};
    first.worker_reply = WorkerReply{testing::day("2013-06-08"), "Thank you."};
    first.seal = "sha256:1";
    return blind_copy(first, small());
}

}  // namespace

TEST_CASE("a blind copy is a draft of the same audit, without anything that anybody wrote") {
    const auto blind = blind_of({testing::says(a_fact().id, "yes", "I saw it.")});
    CHECK(blind.id == "small-C-0001-2013-05-31");
    CHECK(blind.copy == Copy::moderation);
    CHECK(blind.status == AuditStatus::draft);
    CHECK(blind.subject == "C-0001");
    CHECK(blind.template_hash == small().hash);
    Audit rest = blind;
    Audit nothing;
    nothing.id = blind.id;
    nothing.template_id = blind.template_id;
    nothing.template_version = blind.template_version;
    nothing.template_hash = blind.template_hash;
    nothing.copy = blind.copy;
    nothing.subject = blind.subject;
    nothing.team = blind.team;
    nothing.period = blind.period;
    CHECK(rest == nothing);
}

TEST_CASE("what the record answered is there as the check said it, whoever corrected or confirmed it") {
    auto confirmed = checked(Outcome::met, "Six records.");
    confirmed.confirmed = true;
    const auto after = blind_of({confirmed}).answers.at(0);
    CHECK(after.value == confirmed.value);
    CHECK(after.reason == "Six records.");
    CHECK_FALSE(after.confirmed);

    auto corrected = checked(Outcome::met, "Six records.");
    corrected.value = small().scale(a_fact().scale).not_met;
    corrected.correction = "They are about another child.";
    const auto restored = blind_of({corrected}).answers.at(0);
    CHECK(restored.value == small().scale(a_fact().scale).met);
    CHECK(restored.correction.empty());
    CHECK(restored.reason == "Six records.");

    auto not_applicable = checked(Outcome::met, "Closed all the time.");
    not_applicable.state = AnswerState::not_applicable;
    not_applicable.value = "";
    not_applicable.correction = "Closed all the time.";
    const auto again = blind_of({not_applicable}).answers.at(0);
    CHECK(again.state == AnswerState::answered);
    CHECK(again.reason.empty());
}

}  // namespace blind_copy_test
