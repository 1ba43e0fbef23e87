#include "run/limits.hpp"

#include <doctest/doctest.h>

using namespace caseaudit;

namespace {

const std::vector<LimitRule> rules{
    {"longest-gap", {31, LimitUnit::days}, "", ""},
    {"longest-gap", {14, LimitUnit::days}, "newly-qualified", ""},
    {"longest-gap", {28, LimitUnit::days}, "", "child-protection"},
    {"longest-gap", {7, LimitUnit::days}, "newly-qualified", "child-protection"}};

Subject subject(const Fields& fields) {
    Subject made;
    made.fields = fields;
    return made;
}
Field value(const char* text) { return {FieldState::value, text}; }

int only_gap(const PossibleLimits& limits) {
    REQUIRE(limits.sets.size() == 1);
    return limits.sets.front().at("longest-gap").amount;
}

}  // namespace

TEST_CASE("the limit with most conditions that hold applies") {
    const auto gap = [](const char* worker, const char* status) {
        return only_gap(possible_limits(
            rules, subject({{"worker-experience", value(worker)}, {"status", value(status)}})));
    };
    CHECK(gap("experienced", "child-in-need") == 31);
    CHECK(gap("newly-qualified", "child-in-need") == 14);
    CHECK(gap("experienced", "child-protection") == 28);
    CHECK(gap("newly-qualified", "child-protection") == 7);
}

TEST_CASE("between limits with as many conditions, the strictest applies") {
    const std::vector<LimitRule> tied{rules[0], rules[1], rules[2]};
    const auto both =
        subject({{"worker-experience", value("newly-qualified")}, {"status", value("child-protection")}});
    CHECK(only_gap(possible_limits(tied, both)) == 14);
}

TEST_CASE("where the source does not say, every limit that may apply is kept") {
    const auto no_worker = possible_limits(rules, subject({{"status", value("child-in-need")}}));
    REQUIRE(no_worker.sets.size() == 2);
    CHECK(no_worker.sets[0].at("longest-gap").amount == 31);
    CHECK(no_worker.sets[1].at("longest-gap").amount == 14);
    CHECK(no_worker.open == std::vector<std::string>{"worker-experience"});

    const auto blank = possible_limits(
        rules, subject({{"worker-experience", {FieldState::blank, ""}}, {"status", value("x")}}));
    CHECK(blank.sets.size() == 2);
    CHECK(possible_limits(rules, subject({})).sets.size() == 4);
}

TEST_CASE("what no limit hangs on does not matter") {
    CHECK(only_gap(possible_limits({rules[0]}, subject({}))) == 31);
    CHECK(possible_limits({}, subject({})).sets == std::vector<Limits>{Limits{}});
}
