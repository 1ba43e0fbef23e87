// What a sample with unequal chances says of all files.
#include <doctest/doctest.h>

#include "aggregate/made_up.hpp"

namespace weighed_test {

using namespace caseaudit;

namespace {

constexpr const char* teams[] = {"Ash", "Oak"};

/// Ten files each of Ash, which has 10, and of Oak, which has 90; on file in 2 of Ash's and 8 of Oak's.
std::vector<CheckedAudit> equal_sample() {
    std::vector<CheckedAudit> all;
    for (int i = 0; i < 20; ++i) {
        auto one = made_up::audit(i + 1, teams[i / 10]);
        const bool is_met = i / 10 == 0 ? i < 2 : i < 18;
        one.audit.answers.clear();
        one.audit.answers.push_back(made_up::answered("supervision.on-file", is_met ? "yes" : "no"));
        all.push_back(std::move(one));
    }
    return all;
}

PackDraw draw_of(int ash, int oak) {
    PackDraw draw;
    draw.number = 3;
    draw.made = made_up::day("2013-01-07");
    draw.seed = "January";
    draw.frame = 100;
    draw.drawn = 20;
    draw.strata_of = "team";
    draw.allocation = "equal";
    draw.strata = {{"Ash", 10, 10, ash}, {"Oak", 90, 10, oak}};
    return draw;
}

QaPack pack_of(const std::vector<CheckedAudit>& audits, PackDraw draw, Drawn drawn = Drawn::stratified) {
    QaOptions options;
    options.sample = {drawn, draw.frame, draw};
    for (const auto& one : audits) options.stratum_of[one.audit.subject] = one.audit.team == "Oak" ? 1 : 0;
    return qa_pack(countable(audits).audits, made_up::areas(), options);
}

const FactCell& on_file(const QaPack& pack) { return pack.facts.questions.front().all; }

}  // namespace

TEST_CASE("each file weighs as many as it stands for, and the counts stay as they are") {
    const auto pack = pack_of(equal_sample(), draw_of(10, 10));
    CHECK(on_file(pack).met == 10);
    CHECK(on_file(pack).counted() == 20);
    REQUIRE(on_file(pack).interval);
    // (10·0.2 + 90·0.8)/100; as sure as of 13.9 independent files: .4773 to .8987, rounded outwards.
    CHECK(on_file(pack).interval == ShareInterval{47, 90, std::nullopt, 74});
    CHECK(!pack.facts.questions.front().teams[0].interval);
    CHECK(!pack.facts.areas.front().all.interval);
}

TEST_CASE("a finding is what is not met, and its estimate too") {
    const auto pack = pack_of(equal_sample(), draw_of(10, 10));
    REQUIRE(pack.findings.front().question == "supervision.on-file");
    CHECK(pack.findings.front().count == 10);
    REQUIRE(pack.findings.front().interval);
    CHECK(pack.findings.front().interval->estimate == 26);
}

TEST_CASE("the pack says how they were drawn, and what it may not be made to say") {
    const auto pack = pack_of(equal_sample(), draw_of(10, 10));
    CHECK(pack.sample ==
          "20 files of 20 drawn from 100 on 7 January 2013 (draw 3, with the seed 'January': whoever has the "
          "list of files can draw them again). They were drawn at random from each team by itself, as many "
          "from each, and so many are audited: Ash 10 of 10 and Oak 10 of 90. The counts are of these files "
          "alone. Beside them stands an estimate for all 100 (of those that a question applies to), in which "
          "each file weighs as many as it stands "
          "for, with its 95% interval. Teams and practice areas have counts only. Nothing here says anything "
          "of files that could not be drawn.");
    CHECK(pack.differences.words.starts_with("Counts only"));
}

TEST_CASE("where a stratum has no audit nothing is estimated") {
    auto audits = equal_sample();
    audits.erase(audits.begin(), audits.begin() + 10);
    auto draw = draw_of(0, 10);
    draw.missing = 10;
    const auto pack = pack_of(audits, draw);
    CHECK(!on_file(pack).interval);
    CHECK(pack.sample.find("No file of Ash is audited, so nothing is estimated for all files") !=
          std::string::npos);
    CHECK(pack.sample.find("10 files drawn are neither audited nor replaced") != std::string::npos);
}

TEST_CASE("quotas have counts alone") {
    auto draw = draw_of(10, 10);
    draw.strata.clear();
    draw.strata_of = draw.allocation = "";
    draw.quotas = {"at least 2 with worker W-012"};
    const auto pack = pack_of(equal_sample(), draw, Drawn::quota);
    CHECK(!on_file(pack).interval);
    CHECK(
        pack.sample.find("They were drawn by quota (at least 2 with worker [reference]), and nobody knows") !=
        std::string::npos);
}

TEST_CASE("strata that are people are not named") {
    auto draw = draw_of(10, 10);
    draw.strata[0].name = "W-012";
    const auto pack = pack_of(equal_sample(), draw);
    CHECK(pack.drawn.draw->strata[0].name == "[reference]");
    CHECK(pack.sample.find("W-012") == std::string::npos);
}

}  // namespace weighed_test
