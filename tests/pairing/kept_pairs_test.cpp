#include "pairing/kept_pairs.hpp"

#include <doctest/doctest.h>

#include <caseaudit/error.hpp>

#include "reports/allocation_report.hpp"

namespace kept_pairs_test {

using namespace caseaudit;

TEST_CASE("the document that a store keeps says who stands together, and of which cases") {
    const std::vector<pairing::Auditor> auditors{
        {.ref = "A-02", .role = "manager", .teams = {"Elm"}, .most = 2},
        {.ref = "A-01", .role = "practitioner", .teams = {"Ash"}, .most = 2, .experience = 3}};
    pairing::Cases cases;
    cases.all = {{.ref = "C-1", .team = "Oak"}};
    pairing::Rules rules;
    rules.teams = {"Ash", "Elm", "Oak"};
    rules.new_below = 0;
    const auto made = pairing::allocate(auditors, cases, {}, rules);
    const auto kept = pairing::read_kept_pairs(reports::allocation_json(made));
    CHECK(kept.cases == pairing::References{"C-1"});
    REQUIRE(kept.pairs.size() == 1);
    CHECK(kept.pairs.begin()->first == "A-01");
    CHECK(kept.pairs.begin()->second == "A-02");
}

TEST_CASE("what is no allocation is said to be none") {
    CHECK_THROWS_AS(pairing::read_kept_pairs("{}"), Error);
    CHECK_THROWS_AS(pairing::read_kept_pairs("first,second"), Error);
}

}  // namespace kept_pairs_test
