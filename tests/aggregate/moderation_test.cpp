#include <doctest/doctest.h>

#include <caseaudit/moderation_report.hpp>

#include "aggregate/made_up.hpp"

namespace moderation_test {

using namespace caseaudit;
using made_up::answered;
using made_up::day;

namespace {

ReadTwice pair(int number, Grade first, Grade second, std::vector<WhyRead> why = {WhyRead::random}) {
    ReadTwice made{made_up::audit(number, "Team Oak"), made_up::audit(number, "Team Oak"), std::move(why)};
    made.first.scores.grade = first;
    made.second.scores.grade = second;
    return made;
}

/// As the oracle of the statistics has them: 16 of 20 exactly, the rest one grade apart.
std::vector<ReadTwice> twenty() {
    std::vector<ReadTwice> all;
    for (int i = 0; i < 16; ++i) all.push_back(pair(1, Grade::good, Grade::good));
    for (int i = 0; i < 2; ++i) all.push_back(pair(2, Grade::good, Grade::requires_improvement));
    for (int i = 0; i < 2; ++i) all.push_back(pair(3, Grade::requires_improvement, Grade::good));
    return all;
}

ModerationInput input_of(std::vector<ReadTwice> read) {
    ModerationInput input;
    input.graded = 30;
    input.drawn = 22;
    input.read = std::move(read);
    return input;
}

Answer checked(const char* value, Outcome outcome) {
    auto answer = answered("supervision.on-file", value);
    answer.check = "supervision.on-file";
    answer.outcome = outcome;
    return answer;
}

}  // namespace

TEST_CASE("counts come first, then two coefficients with their intervals") {
    const auto counts = pack_moderation(input_of(twenty()));
    CHECK(counts.read == 20);
    CHECK(counts.drawn == 22);
    CHECK(counts.all.exact == 16);
    CHECK(counts.all.within_one == 20);
    CHECK(counts.all.lower == 2);
    CHECK(counts.all.higher == 2);
    CHECK(counts.all.far_apart == 0);
    REQUIRE(counts.all.gwet_ac2);
    CHECK(counts.all.gwet_ac2->value == doctest::Approx(0.922).epsilon(0.001));
    CHECK(counts.all.gwet_ac2->interval);
    REQUIRE(counts.all.ordinal_alpha);
    CHECK(counts.all.ordinal_alpha->interval);
    CHECK(counts.all.words.find("16 of 20 exactly") == 0);
    CHECK(counts.random.files == 20);
}

TEST_CASE("only those drawn at random stand for others") {
    auto read = twenty();
    for (std::size_t i = 0; i < 12; ++i) read[i].why = {WhyRead::inadequate};
    read[19].why = {WhyRead::overridden, WhyRead::random};
    const auto counts = pack_moderation(input_of(read));
    CHECK(counts.all.files == 20);
    CHECK(counts.random.files == 8);
    CHECK_FALSE(counts.random.is_enough);
    CHECK_FALSE(counts.random.gwet_ac2);
}

TEST_CASE("where the grades do not vary the coefficients are undefined, never 1") {
    std::vector<ReadTwice> read;
    for (int i = 0; i < 12; ++i) read.push_back(pair(1, Grade::good, Grade::good));
    const auto counts = pack_moderation(input_of(read));
    CHECK(counts.all.is_enough);
    CHECK_FALSE(counts.all.gwet_ac2);
    CHECK_FALSE(counts.all.ordinal_alpha);
    CHECK(counts.all.words.find("undefined") != std::string::npos);
}

TEST_CASE("a reading without a grade is compared by its answers alone") {
    auto one = pair(1, Grade::good, Grade::good);
    one.second.scores.grade.reset();
    const auto counts = pack_moderation(input_of({one}));
    CHECK(counts.read == 1);
    CHECK(counts.not_graded == 1);
    CHECK(counts.all.files == 0);
}

TEST_CASE("answers are compared question by question, and what only one was asked is said") {
    auto one = pair(1, Grade::good, Grade::requires_improvement);
    one.second.audit.answers = {answered("supervision.on-file", "yes", "In other words."),
                                answered("supervision.reflective", "requires-improvement")};
    const auto report = moderation_report(input_of({one}));
    REQUIRE(report.audits.size() == 1);
    const auto& differences = report.audits[0].answers;
    REQUIRE(differences.size() == 2);
    CHECK(differences[0].question == "supervision.signed");
    CHECK(differences[0].first == "Yes");
    CHECK(differences[0].second == "Not asked");
    CHECK(differences[1].first == "Good");
    CHECK(differences[1].second == "Requires improvement");
    REQUIRE(report.counts.questions.size() == 1);
    CHECK(report.counts.questions[0].question == "supervision.reflective");
    CHECK(report.counts.questions[0].differ == 1);
    CHECK(report.counts.questions[0].compared == 1);
}

TEST_CASE("direction is by auditor, each of a pair by themselves") {
    auto lenient = pair(1, Grade::outstanding, Grade::requires_improvement);
    lenient.first.audit.auditors = {{"AUD-02", ""}, {"AUD-01", ""}};
    const auto report = moderation_report(input_of({lenient, pair(2, Grade::good, Grade::outstanding)}));
    REQUIRE(report.auditors.size() == 2);
    CHECK(report.auditors[0].auditor == "AUD-01");
    CHECK(report.auditors[0].read == 2);
    CHECK(report.auditors[0].lower == 1);
    CHECK(report.auditors[0].higher == 1);
    CHECK(report.auditors[0].grades_net == 1);
    CHECK(report.auditors[1].lower == 1);
    CHECK(report.auditors[1].grades_net == 2);
    CHECK(report.counts.all.far_apart == 1);
}

TEST_CASE("drift is counted by month and tested only of enough readings") {
    const auto few = moderation_report(input_of({pair(1, Grade::good, Grade::good)}));
    REQUIRE(few.months.size() == 1);
    CHECK(few.months[0].month == 6);
    CHECK(few.drift.find("Too few to test for a drift") == 0);
    std::vector<ReadTwice> read;
    for (int i = 0; i < 30; ++i) {
        read.push_back(pair(1, Grade::good, i < 10 ? Grade::good : Grade::requires_improvement));
        read.back().first.audit.completed = day(i < 10 ? "2013-04-02" : i < 20 ? "2013-05-02" : "2013-06-02");
    }
    const auto many = moderation_report(input_of(read));
    REQUIRE(many.months.size() == 3);
    CHECK(many.months[0].exact == 10);
    CHECK(many.months[2].lower == 10);
    CHECK(many.drift.find("falling") != std::string::npos);
}

TEST_CASE("the computed grade stands beside the auditors' own and the moderated") {
    auto input = input_of({});
    input.audits = {made_up::audit(1, "Team Oak"), made_up::audit(2, "Team Oak")};
    input.audits[0].audit.stated_grade = StatedGrade{Grade::good, ""};
    input.grades = {{"a", "", Grade::good, Grade::good, ""},
                    {"b", "", Grade::good, Grade::inadequate, "The gate holds."},
                    {"c", "", Grade::inadequate, Grade::good, "The record was found."}};
    const auto report = moderation_report(input);
    CHECK(report.stated.compared == 2);
    CHECK(report.stated.same == 1);
    CHECK(report.stated.higher == 1);
    CHECK(report.counts.confirmed == 1);
    CHECK(report.counts.raised == 1);
    CHECK(report.counts.lowered == 1);
    CHECK(report.counts.provisional() == 27);
    CHECK(report.overrides.size() == 2);
}

TEST_CASE("facts that auditors correct come first; what no check could say counts nowhere") {
    std::vector<CheckedAudit> audits;
    for (int i = 0; i < 4; ++i) audits.push_back(made_up::audit(1, "Team Oak"));
    audits[0].audit.answers = {checked("yes", Outcome::met)};
    audits[0].audit.answers[0].confirmed = true;
    audits[1].audit.answers = {checked("yes", Outcome::not_met)};
    audits[1].audit.answers[0].correction = "It is in another folder.";
    audits[2].audit.answers = {checked("no", Outcome::not_met)};
    audits[3].audit.answers = {checked("", Outcome::not_checked)};
    ModerationInput input;
    input.audits = audits;
    const auto facts = moderation_report(input).facts;
    REQUIRE(facts.size() == 1);
    CHECK(facts[0].checked == 3);
    CHECK(facts[0].confirmed == 1);
    CHECK(facts[0].corrected == 1);
    CHECK(facts[0].to_met == 1);
    CHECK(facts[0].to_not_met == 0);
    CHECK(facts[0].not_looked_at == 1);
}

TEST_CASE("the pack has moderated grades beside the computed, and asks only for what is provisional") {
    QaOptions options;
    options.moderation = pack_moderation(input_of(twenty()));
    options.moderated = {{"supervision-C-0001", "", Grade::good, Grade::requires_improvement, "See AUD-01."}};
    const auto pack = qa_pack(countable(made_up::review()).audits, made_up::areas(), options);
    REQUIRE(pack.moderation);
    const auto& graded = pack.grades.audits.front();
    CHECK(graded.computed == Grade::good);
    CHECK(graded.moderated == Grade::requires_improvement);
    CHECK(graded.moderated_why.find("AUD-01") == std::string::npos);
    CHECK_FALSE(qa_pack(countable(made_up::review()).audits, made_up::areas(), {}).moderation);
}

}  // namespace moderation_test
