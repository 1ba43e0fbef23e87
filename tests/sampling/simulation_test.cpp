#include <doctest/doctest.h>

#include <cmath>
#include <map>

#include "sampling/draw.hpp"
#include "sampling/weighted.hpp"

/// Each design drawn a thousand times from the same files.
namespace simulation_test {

using namespace caseaudit::sampling;

namespace {

constexpr int draws = 1000;

/// 90 files in three teams of 50, 30 and 10, of which 40, 12 and 9 meet.
struct World {
    World() {
        frame.columns = {"team"};
        const std::map<std::string, std::pair<int, int>> teams{
            {"Ash", {10, 9}}, {"Elm", {30, 12}}, {"Oak", {50, 40}}};
        for (const auto& [team, counts] : teams) {
            for (int i = 0; i < counts.first; ++i) {
                const auto ref = team + std::to_string(i);
                frame.cases.push_back({ref, {{"team", team}}});
                meets[ref] = i < counts.second;
            }
        }
    }
    Frame frame;
    std::map<std::string, bool> meets;
    double share = 61.0 / 90;
};

struct Simulated {
    double mean = 0;
    double covered = 0;
    double worst_inclusion = 0;  ///< the furthest that a file's share of draws is off, in standard errors
};

std::vector<StratumCount> counted(const Draw& draw, const World& world) {
    std::map<std::string, StratumCount> strata;
    for (const auto& stratum : draw.strata)
        strata[stratum.name] = {stratum.files, stratum.drawn, stratum.drawn, 0};
    if (draw.strata.empty()) strata[""] = {draw.frame, draw.plan.size, draw.plan.size, 0};
    for (const auto& file : draw.files) strata[file.stratum].met += world.meets.at(file.ref) ? 1 : 0;
    std::vector<StratumCount> all;
    for (const auto& [name, count] : strata) all.push_back(count);
    return all;
}

Simulated simulate(Plan plan) {
    const World world;
    Simulated made;
    std::map<std::string, std::pair<int, double>> drawn;
    for (int i = 0; i < draws; ++i) {
        plan.seed = "simulation " + std::to_string(i);
        const auto one = draw(world.frame, plan);
        for (const auto& file : one.files) {
            ++drawn[file.ref].first;
            drawn[file.ref].second = *file.probability;
        }
        const auto estimate = *weighted_share(counted(one, world));
        made.mean += estimate.share / draws;
        const bool covers =
            estimate.interval.low <= world.share + 1e-9 && estimate.interval.high >= world.share - 1e-9;
        made.covered += covers ? 1.0 / draws : 0;
    }
    for (const auto& [ref, count] : drawn) {
        const double error = std::sqrt(count.second * (1 - count.second) / draws);
        const double off = std::abs(count.first / double{draws} - count.second);
        made.worst_inclusion = std::max(made.worst_inclusion, error > 0 ? off / error : 0);
    }
    CHECK(drawn.size() == world.frame.cases.size());
    return made;
}

Plan stratified(Allocation allocation) {
    Plan plan;
    plan.size = 30;
    plan.strata = "team";
    plan.allocation = allocation;
    plan.expected = {{"Ash", 0.9}, {"Elm", 0.5}, {"Oak", 0.8}};
    return plan;
}

void check(const Simulated& made) {
    CHECK(std::abs(made.mean - 61.0 / 90) < 0.008);
    CHECK(made.covered > 0.925);
    CHECK(made.worst_inclusion < 4.2);
}

}  // namespace

TEST_CASE("a simple random sample is unbiased and covers as stated") {
    Plan plan;
    plan.size = 30;
    check(simulate(plan));
}

TEST_CASE("so is a proportional one") { check(simulate(stratified(Allocation::proportional))); }
TEST_CASE("and an equal one, once weighted") { check(simulate(stratified(Allocation::equal))); }
TEST_CASE("and Neyman's") { check(simulate(stratified(Allocation::neyman))); }

/// The exact chance that the interval has the share of two strata, all outcomes of the draw weighed.
TEST_CASE("few files of unequal strata are covered as well as many") {
    const auto choose = [](int n, int k) {
        return std::exp(std::lgamma(n + 1) - std::lgamma(k + 1) - std::lgamma(n - k + 1));
    };
    const auto chance = [&](int files, int met, int drawn, int found) {
        return choose(met, found) * choose(files - met, drawn - found) / choose(files, drawn);
    };
    for (const auto& [large, small] :
         std::vector<std::pair<int, int>>{{54, 17}, {30, 10}, {20, 12}, {6, 9}}) {
        double covered = 0;
        for (int a = 0; a <= 3; ++a) {
            for (int b = std::max(0, 6 - (20 - small)); b <= std::min(6, small); ++b) {
                const auto made = *weighted_share({{60, 3, 3, a}, {20, 6, 6, b}});
                const double share = (large + small) / 80.0;
                const bool covers = made.interval.low <= share + 1e-9 && share - 1e-9 <= made.interval.high;
                covered += covers ? chance(60, large, 3, a) * chance(20, small, 6, b) : 0;
            }
        }
        CHECK(covered > 0.93);
    }
}

TEST_CASE("without weights an equal allocation is biased") {
    const World world;
    double mean = 0;
    for (int i = 0; i < 300; ++i) {
        auto plan = stratified(Allocation::equal);
        plan.seed = "unweighted " + std::to_string(i);
        double met = 0;
        for (const auto& file : draw(world.frame, plan).files) met += world.meets.at(file.ref) ? 1 : 0;
        mean += met / 30 / 300;
    }
    CHECK(std::abs(mean - world.share) > 0.015);
}

}  // namespace simulation_test
