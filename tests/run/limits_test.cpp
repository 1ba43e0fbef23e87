#include "run/limits.hpp"

#include <doctest/doctest.h>

namespace limits_test {

using namespace caseaudit;

namespace {

const std::vector<LimitRule> rules{
    {"longest-gap", {31, LimitUnit::days}, "", ""},
    {"longest-gap", {14, LimitUnit::days}, "newly-qualified", ""},
    {"longest-gap", {28, LimitUnit::days}, "", "child-protection"},
    {"longest-gap", {7, LimitUnit::days}, "newly-qualified", "child-protection"}};

const Date as_of = *parse_date("2013-05-31");

/// Of a source that carries it on the last of May.
CaseFile subject(const Fields& fields) {
    Subject made;
    made.fields = fields;
    const Coverage carried{"subject", Extent::latest, {as_of, as_of}, {"status", "worker-experience"}};
    return {"C-1.xml", made, {{"s", "Invented", {carried}}}, {}};
}

PossibleLimits possible(const std::vector<LimitRule>& some, const CaseFile& file) {
    return possible_limits(some, file, as_of);
}
Field value(const char* text) { return {FieldState::value, text}; }

int only_gap(const PossibleLimits& limits) {
    REQUIRE(limits.sets.size() == 1);
    return limits.sets.front().at("longest-gap").amount;
}

}  // namespace

TEST_CASE("the limit with most conditions that hold applies") {
    const auto gap = [](const char* worker, const char* status) {
        return only_gap(
            possible(rules, subject({{"worker-experience", value(worker)}, {"status", value(status)}})));
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
    CHECK(only_gap(possible(tied, both)) == 14);
}

TEST_CASE("where the source does not say, every limit that may apply is kept") {
    const auto no_worker = possible(rules, subject({{"status", value("child-in-need")}}));
    REQUIRE(no_worker.sets.size() == 2);
    CHECK(no_worker.sets[0].at("longest-gap").amount == 31);
    CHECK(no_worker.sets[1].at("longest-gap").amount == 14);
    CHECK(no_worker.open == std::vector<std::string>{"worker-experience"});

    const auto blank =
        possible(rules, subject({{"worker-experience", {FieldState::blank, ""}}, {"status", value("x")}}));
    CHECK(blank.sets.size() == 2);
    CHECK(possible(rules, subject({})).sets.size() == 4);
}

TEST_CASE("what no limit hangs on does not matter") {
    CHECK(only_gap(possible({rules[0]}, subject({}))) == 31);
    CHECK(possible({}, subject({})).sets == std::vector<Limits>{Limits{}});
}

TEST_CASE("a field of another day leaves open what it is on the as-of date") {
    const auto file = subject({{"worker-experience", value("experienced")}, {"status", value("x")}});
    CHECK(possible_limits(rules, file, as_of).sets.size() == 1);
    CHECK(possible_limits(rules, file, as_of + std::chrono::days{30}).sets.size() == 4);
}

}  // namespace limits_test
