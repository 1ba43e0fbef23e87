#include "sampling/kept_sample.hpp"

#include <doctest/doctest.h>

#include <caseaudit/error.hpp>

#include "reports/sample_report.hpp"

namespace kept_sample_test {

using namespace caseaudit;
using namespace caseaudit::sampling;

namespace {

Frame frame() {
    Frame made;
    made.columns = {"team"};
    for (int i = 10; i < 40; ++i)
        made.cases.push_back({"C-" + std::to_string(i), {{"team", i < 17 ? "Ash" : "Oak"}}});
    return made;
}

Draw drawn() {
    Plan plan;
    plan.seed = "kept";
    plan.size = 8;
    plan.replacements = 4;
    plan.strata = "team";
    plan.allocation = Allocation::equal;
    return draw(frame(), plan);
}

std::set<std::string, std::less<>> all_drawn(const Draw& draw) {
    std::set<std::string, std::less<>> refs;
    for (const auto& file : draw.files) {
        if (!file.is_replacement) refs.insert(file.ref);
    }
    return refs;
}

std::vector<DrawnFile> of(const Draw& draw, const std::string& stratum, bool is_replacement) {
    std::vector<DrawnFile> files;
    for (const auto& file : draw.files) {
        if (file.stratum == stratum && file.is_replacement == is_replacement) files.push_back(file);
    }
    return files;
}

}  // namespace

TEST_CASE("a draw reads back as it was kept") {
    const auto made = drawn();
    const auto kept =
        read_draw(reports::sample_document(made, {{"C-99", "why"}}, {"W-1", *parse_date("2027-01-04"), "h"}));
    CHECK(kept.drawn_on == *parse_date("2027-01-04"));
    CHECK(kept.left_out == 1);
    CHECK(kept.draw.frame == 30);
    CHECK(kept.draw.plan.seed == "kept");
    CHECK(kept.draw.plan.allocation == Allocation::equal);
    REQUIRE(kept.draw.strata.size() == 2);
    CHECK(kept.draw.strata[0].name == "Ash");
    CHECK(kept.draw.strata[0].files == 7);
    CHECK(kept.draw.strata[1].files == 23);
    CHECK(kept.draw.strata[1].drawn == 4);
    CHECK(kept.draw.files.size() == made.files.size());
}

TEST_CASE("quotas read back, without a probability") {
    Plan plan;
    plan.seed = "kept";
    plan.size = 5;
    plan.quotas = {{"team", "Ash", 2}};
    const auto kept =
        read_draw(reports::sample_document(draw(frame(), plan), {}, {"W-1", *parse_date("2027-01-04"), "h"}));
    REQUIRE(kept.draw.plan.quotas.size() == 1);
    CHECK(kept.draw.plan.quotas[0].least == 2);
    CHECK(!kept.draw.files[0].probability);
}

TEST_CASE("what is no draw is said to be none") {
    CHECK_THROWS_AS(read_draw("{}"), Error);
    CHECK_THROWS_AS(read_draw("draw"), Error);
    CHECK_THROWS_AS(read_draw(R"({"format": 2})"), Error);
}

TEST_CASE("a replacement stands for one of its stratum that is not audited, and for no other") {
    const auto made = drawn();
    auto audited = all_drawn(made);
    CHECK(standing_files(made, audited).files.size() == 8);
    const auto spare = of(made, "Oak", true);
    REQUIRE(spare.size() == 2);
    audited.insert(spare[1].ref);
    CHECK(standing_files(made, audited).beyond == std::vector{spare[1].ref});
    audited.erase(of(made, "Ash", false)[0].ref);
    auto standing = standing_files(made, audited);
    CHECK(standing.missing == 1);
    CHECK(standing.beyond.size() == 1);
    audited.erase(of(made, "Oak", false)[0].ref);
    standing = standing_files(made, audited);
    CHECK(standing.missing == 1);
    CHECK(standing.replaced == 1);
    CHECK(standing.files.size() == 7);
    CHECK(standing.files.back().ref == spare[1].ref);
}

}  // namespace kept_sample_test
