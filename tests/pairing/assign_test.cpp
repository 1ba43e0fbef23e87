#include <doctest/doctest.h>

#include <algorithm>
#include <optional>

#include "pairing/problem.hpp"
#include "pairing/rotation.hpp"
#include "statistics/random.hpp"

namespace assign_test {

using namespace caseaudit::pairing;
using caseaudit::statistics::Random;

namespace {

int below(Random& random, int bound) {
    return static_cast<int>(random.below(static_cast<std::uint64_t>(bound)));
}

/// Up to four cases and six readers, with rules enough that some cannot be served.
Problem small_problem(Random& random) {
    Problem made;
    const int readers = 2 + below(random, 5);
    const int cases = 1 + below(random, 4);
    const int roles = 1 + below(random, 3);
    for (int i = 0; i < readers; ++i)
        made.readers.push_back({below(random, roles), below(random, 4) == 0, below(random, 4)});
    for (int i = 0; i < cases; ++i) {
        made.may_read.emplace_back();
        for (int reader = 0; reader < readers; ++reader) {
            if (below(random, 5) != 0) made.may_read.back().push_back(reader);
        }
    }
    for (int i = below(random, 6); i > 0; --i) {
        const int one = below(random, readers);
        const int other = below(random, readers);
        if (one != other) made.before.insert(pair_of(one, other));
    }
    return made;
}

bool keeps_the_rules(const Problem& problem, const std::vector<Pair>& pairs) {
    std::vector<int> loads(problem.readers.size());
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        const auto& [one, other] = pairs[i];
        const auto& may = problem.may_read[i];
        if (one == other || !std::ranges::binary_search(may, one) || !std::ranges::binary_search(may, other))
            return false;
        const auto& first = problem.readers[static_cast<std::size_t>(one)];
        const auto& second = problem.readers[static_cast<std::size_t>(other)];
        if (first.beside && second.beside) return false;
        if (++loads[static_cast<std::size_t>(one)] > first.most) return false;
        if (++loads[static_cast<std::size_t>(other)] > second.most) return false;
    }
    return true;
}

/// Every assignment there is, one after the other.
class EveryAssignment {
public:
    explicit EveryAssignment(const Problem& problem) : problem_{problem} { go_on(); }

    std::optional<Measure> best;

private:
    void go_on() {
        if (!keeps_the_rules(problem_, pairs_)) return;
        if (pairs_.size() == problem_.may_read.size()) {
            const auto one = measure(problem_, pairs_);
            if (!best || one < *best) best = one;
            return;
        }
        const auto& may = problem_.may_read[pairs_.size()];
        for (std::size_t i = 0; i < may.size(); ++i) {
            for (std::size_t j = i + 1; j < may.size(); ++j) {
                pairs_.emplace_back(may[i], may[j]);
                go_on();
                pairs_.pop_back();
            }
        }
    }

    const Problem& problem_;
    std::vector<Pair> pairs_;
};

/// As a council might: teams whose own may not read, one in four from business support, offers of 12 to 20.
Problem large_problem(int cases, int readers, int teams) {
    Random random{2027};
    Problem made;
    for (int i = 0; i < readers; ++i) made.readers.push_back({i % 4, i % 4 == 3, 12 + below(random, 9)});
    for (int i = 0; i < cases; ++i) {
        made.may_read.emplace_back();
        for (int reader = 0; reader < readers; ++reader) {
            const bool may = reader % teams != i % teams && below(random, 40) != 0;
            if (may && (i % 100 != 0 || reader % 41 == 1)) made.may_read.back().push_back(reader);
        }
    }
    return made;
}

/// The smallest sum of squares there could be if everybody might read everything: reading by reading to
/// whoever has fewest.
std::int64_t most_even(const Problem& problem) {
    std::vector<std::int64_t> loads(problem.readers.size());
    for (std::size_t i = 0; i < 2 * problem.may_read.size(); ++i) {
        std::size_t least = loads.size();
        for (std::size_t reader = 0; reader < loads.size(); ++reader) {
            if (loads[reader] >= problem.readers[reader].most) continue;
            if (least == loads.size() || loads[reader] < loads[least]) least = reader;
        }
        ++loads.at(least);
    }
    std::int64_t squares = 0;
    for (const auto load : loads) squares += load * load;
    return squares;
}

}  // namespace

TEST_CASE("500 small problems have the optimum that trying everything finds") {
    Random random{20270101};
    int impossible = 0;
    int again = 0;
    int same_role = 0;
    for (int i = 0; i < 500; ++i) {
        CAPTURE(i);
        const auto problem = small_problem(random);
        const auto made = assign(problem);
        const auto best = EveryAssignment{problem}.best;
        REQUIRE(made.shortages.empty() == best.has_value());
        if (!best) {
            ++impossible;
            continue;
        }
        REQUIRE(keeps_the_rules(problem, made.pairs));
        CHECK(made.measure == *best);
        CHECK(made.measure == measure(problem, made.pairs));
        CHECK(made.is_proven());
        CHECK(assign(problem).pairs == made.pairs);
        CHECK(least_again(problem, best->same_role > 0) <= best->again);
        again += best->again > 0;
        same_role += best->same_role > 0;
    }
    // Of every sort some, or this would show little.
    CHECK(impossible > 50);
    CHECK(impossible < 350);
    CHECK(again > 20);
    CHECK(same_role > 20);
}

TEST_CASE("2,000 cases and 300 auditors: proven, and again next time") {
    const auto problem = large_problem(2000, 300, 40);
    const auto made = assign(problem);
    REQUIRE(made.shortages.empty());
    CHECK(keeps_the_rules(problem, made.pairs));
    CHECK(made.is_proven());
    CHECK(made.measure.same_role == 0);
    CHECK(made.measure.squares == most_even(problem));
    auto next_time = problem;
    next_time.before.insert(made.pairs.begin(), made.pairs.end());
    const auto next = assign(next_time);
    CHECK(next.is_proven());
    CHECK(next.measure.same_role == 0);
    CHECK(next.measure.squares == made.measure.squares);
    MESSAGE("again at first ", made.measure.again, ", next time ", next.measure.again);
}

TEST_CASE("what is too little is named by the cases that lack it") {
    // Cases 0 to 2 can be read by readers 0 and 1 only, who offer two each; case 3 by others.
    Problem problem{
        {{0, false, 2}, {1, false, 2}, {2, false, 9}, {3, false, 9}}, {{0, 1}, {0, 1}, {0, 1}, {2, 3}}, {}};
    const auto made = assign(problem);
    REQUIRE(made.shortages.size() == 1);
    CHECK(made.pairs.empty());
    const auto& shortage = made.shortages.front();
    CHECK(shortage.cases == std::vector{0, 1, 2});
    CHECK(shortage.readers == std::vector{0, 1});
    CHECK(shortage.offered == 4);
}

TEST_CASE("shortages that have nothing to do with each other are told apart") {
    const Problem problem{
        {{0, false, 1}, {1, false, 1}, {2, false, 1}, {3, false, 1}}, {{0, 1}, {2, 3}, {0, 1}, {2, 3}}, {}};
    const auto shortages = assign(problem).shortages;
    REQUIRE(shortages.size() == 2);
    CHECK(shortages[0].cases == std::vector{0, 2});
    CHECK(shortages[1].readers == std::vector{2, 3});
    CHECK(shortages[1].offered == 2);
}

TEST_CASE("two who only read beside another make no pair") {
    Problem problem{{{0, true, 1}, {0, true, 1}, {1, false, 1}}, {{0, 1, 2}}, {}};
    CHECK(assign(problem).pairs.front().second == 2);
    problem.may_read = {{0, 1}};
    CHECK(assign(problem).shortages.size() == 1);
}

}  // namespace assign_test
