// How far the figures may be carried.
#include <doctest/doctest.h>

#include <algorithm>
#include <caseaudit/error.hpp>

#include "aggregate/made_up.hpp"

namespace sampling_test {

using namespace caseaudit;

namespace {

QaPack drawn(Drawn how, std::optional<int> population, std::vector<CheckedAudit> audits = made_up::review()) {
    QaOptions options;
    options.sample = {how, population};
    return qa_pack(countable(std::move(audits)).audits, made_up::areas(), options);
}

const FactCell& on_file(const QaPack& pack) { return pack.facts.questions.front().all; }

bool any_interval(const QaPack& pack) {
    for (const auto& row : pack.facts.questions) {
        if (row.all.interval) return true;
    }
    for (const auto& finding : pack.findings) {
        if (finding.interval) return true;
    }
    return pack.grades.computed_intervals[1].has_value();
}

}  // namespace

TEST_CASE("only a simple random sample has intervals") {
    CHECK(!any_interval(drawn(Drawn::not_recorded, std::nullopt)));
    CHECK(!any_interval(drawn(Drawn::other, 200)));
    CHECK(!any_interval(drawn(Drawn::census, 16)));
    CHECK(any_interval(drawn(Drawn::simple_random, 200)));
    CHECK(any_interval(drawn(Drawn::simple_random, std::nullopt)));
}

TEST_CASE("up to a tenth of the population Wilson's, above it a number of the files") {
    const auto small = drawn(Drawn::simple_random, 200);
    REQUIRE(on_file(small).counted() == 16);
    // 7 of 16 by Wilson: .2309 to .6688, rounded outwards.
    CHECK(on_file(small).interval == ShareInterval{23, 67, std::nullopt});
    const auto large = drawn(Drawn::simple_random, 40);
    REQUIRE(on_file(large).interval);
    CHECK(on_file(large).interval->files == 40);
    // 7 of the 40 are met, and 9 are not.
    CHECK(on_file(large).interval->low >= 7);
    CHECK(on_file(large).interval->high <= 31);
}

TEST_CASE("judgements too are a number of the files, where the question does not apply to the others") {
    const auto pack = drawn(Drawn::simple_random, 40);
    const auto& judged = pack.judgements.questions.front().all;
    REQUIRE(judged.counted() == 7);
    REQUIRE(judged.counted() + judged.not_applicable + judged.not_asked == 16);
    // 1 of the 16 files drawn is Good or better; of 40 at least that one is, and not more than 25.
    REQUIRE(judged.interval);
    CHECK(judged.interval->files == 40);
    CHECK(judged.interval->low == 1);
    CHECK(judged.interval->high < 16);
    CHECK(pack.facts.questions[1].all.interval->files == 40);
    const auto below = std::ranges::find(pack.findings, Measure::judgement, &Finding::measure);
    REQUIRE(below != pack.findings.end());
    CHECK(below->interval->files == 40);
    for (const auto& interval : pack.grades.computed_intervals) CHECK(interval->files == 40);
    CHECK(!drawn(Drawn::simple_random, 160).judgements.questions.front().all.interval->files);
    CHECK(drawn(Drawn::simple_random, 159).judgements.questions.front().all.interval->files == 159);
}

TEST_CASE("a cell of one team, or with an answer missing, has Wilson's, and an area none") {
    auto audits = made_up::review();
    audits[0].audit.answers.front().state = AnswerState::unanswered;
    const auto pack = drawn(Drawn::simple_random, 40, audits);
    REQUIRE(on_file(pack).interval);
    CHECK(!on_file(pack).interval->files);
    for (const auto& team : pack.judgements.questions.front().teams)
        CHECK((!team.interval || !team.interval->files));
    for (const auto& area : pack.facts.areas) CHECK(!area.all.interval);
}

TEST_CASE("the pack says how the files were drawn, and what may not be generalised") {
    CHECK(drawn(Drawn::census, 16).sample.starts_with("16 files, which are all there were: a census."));
    CHECK(drawn(Drawn::simple_random, 200)
              .sample.starts_with("16 files drawn by simple random sampling from 200."));
    CHECK(drawn(Drawn::other, 200)
              .sample.starts_with("16 files of 200, not drawn by simple random sampling: the counts are "
                                  "about these files only"));
}

TEST_CASE("contradictions are refused in words") {
    CHECK_THROWS_WITH_AS(
        drawn(Drawn::not_recorded, 50),
        "a population of 50 says little while it is not said how the files were drawn: add --drawn", Error);
    CHECK_THROWS_WITH_AS(drawn(Drawn::simple_random, 10),
                         "16 files are audited, and cannot be drawn from 10: is --population right?", Error);
    CHECK_THROWS_WITH_AS(
        drawn(Drawn::census, 50),
        "a census is of every file, and only 16 of 50 are audited: say how they were drawn by "
        "--drawn simple-random or --drawn other",
        Error);
    CHECK_THROWS_WITH_AS(drawn(Drawn::simple_random, 16),
                         "all 16 files are audited: that is --drawn census, and no sample", Error);
}

TEST_CASE("no audit at all has a sample of none, whatever is said of it") {
    CHECK(drawn(Drawn::simple_random, 40, {}).sample.starts_with("0 files drawn"));
    CHECK(!any_interval(drawn(Drawn::simple_random, 40, {})));
}

}  // namespace sampling_test
