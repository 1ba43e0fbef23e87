#include "sampling/draw.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <caseaudit/error.hpp>
#include <set>

#include "sampling/precision.hpp"
#include "sampling/tickets.hpp"
#include "statistics/binomial_intervals.hpp"

namespace draw_test {

using namespace caseaudit;
using namespace caseaudit::sampling;

namespace {

/// Sixty files: 40 of Oak, 15 of Elm, 5 of Ash; every tenth on a plan, every seventh of minority heritage.
Frame frame() {
    Frame made{{}, {"heritage", "status", "team"}};
    for (int i = 0; i < 60; ++i) {
        const auto* team = i < 40 ? "Oak" : i < 55 ? "Elm" : "Ash";
        made.cases.push_back({"C-" + std::to_string(1000 + i),
                              {{"team", team},
                               {"status", i % 10 == 0 ? "plan" : "need"},
                               {"heritage", i % 7 == 0 ? "minority" : "other"}}});
    }
    return made;
}

Plan plan(Count size) {
    Plan made;
    made.seed = "January 2027";
    made.size = size;
    return made;
}

std::set<std::string> drawn_of(const Draw& draw) {
    std::set<std::string> refs;
    for (const auto& file : draw.files) {
        if (!file.is_replacement) refs.insert(file.ref);
    }
    return refs;
}

int with(const Draw& draw, const std::string& column, const std::string& value) {
    const auto files = frame().cases;
    const auto drawn = drawn_of(draw);
    return static_cast<int>(std::count_if(files.begin(), files.end(), [&](const FrameCase& file) {
        return drawn.contains(file.ref) && file.attributes.find(column)->second == value;
    }));
}

std::string why(const Plan& wanted) {
    try {
        draw(frame(), wanted);
    } catch (const Error& error) {
        return error.what();
    }
    return "drawn";
}

}  // namespace

TEST_CASE("a ticket is what sha256sum writes") {
    // printf '%s' 'January 2027:C-1000' | sha256sum
    CHECK(ticket("January 2027", "C-1000") ==
          "fbf218712ca6431ef0f21ccbdb2ac323f7403554e1fd03aa3e9b8b87078f6bc3");
}

TEST_CASE("the lowest tickets are drawn, and the same again") {
    const auto wanted = [] {
        auto made = plan(14);
        made.replacements = 7;
        return made;
    }();
    const auto made = draw(frame(), wanted);
    CHECK(made.files.size() == 21);
    CHECK(drawn_of(made).size() == 14);
    CHECK(std::is_sorted(made.files.begin(), made.files.end(),
                         [](const DrawnFile& a, const DrawnFile& b) { return a.ticket < b.ticket; }));
    CHECK(made.files[0].probability == doctest::Approx(14.0 / 60));
    CHECK_FALSE(made.files[20].probability);
    CHECK(made.files[20].is_replacement);
    CHECK(drawn_of(draw(frame(), wanted)) == drawn_of(made));
    auto other = wanted;
    other.seed = "February 2027";
    CHECK(drawn_of(draw(frame(), other)) != drawn_of(made));
}

TEST_CASE("a file added to the frame changes nothing among the others but by its own place") {
    auto more = frame();
    more.cases.push_back({"C-9999", {{"team", "Oak"}}});
    auto refs = drawn_of(draw(more, plan(14)));
    refs.erase("C-9999");
    const auto before = drawn_of(draw(frame(), plan(14)));
    CHECK(std::includes(before.begin(), before.end(), refs.begin(), refs.end()));
}

TEST_CASE("strata get their share") {
    CHECK(allocate({{"a", 40, {}}, {"b", 15, {}}, {"c", 5, {}}}, 12, Allocation::proportional) ==
          std::vector<Count>{8, 3, 1});
    CHECK(allocate({{"a", 40, {}}, {"b", 15, {}}, {"c", 3, {}}}, 15, Allocation::equal) ==
          std::vector<Count>{6, 6, 3});
    CHECK(allocate({{"a", 40, 0.5}, {"b", 40, 0.9}, {"c", 40, 1.0}}, 17, Allocation::neyman) ==
          std::vector<Count>{10, 6, 1});
    auto wanted = plan(12);
    wanted.strata = "team";
    wanted.replacements = 6;
    const auto made = draw(frame(), wanted);
    CHECK(with(made, "team", "Oak") == 8);
    CHECK(with(made, "team", "Elm") == 3);
    CHECK(with(made, "team", "Ash") == 1);
    CHECK(made.strata.size() == 3);
    for (const auto& file : made.files) {
        if (file.stratum == "Elm" && !file.is_replacement) CHECK(file.probability == doctest::Approx(0.2));
    }
}

TEST_CASE("quotas are kept, and nothing is claimed of probabilities") {
    auto wanted = plan(10);
    wanted.quotas = {{"heritage", "minority", 5}, {"status", "plan", 4}, {"team", "Ash", 3}};
    const auto made = draw(frame(), wanted);
    CHECK(drawn_of(made).size() == 10);
    CHECK(with(made, "heritage", "minority") >= 5);
    CHECK(with(made, "status", "plan") >= 4);
    CHECK(with(made, "team", "Ash") >= 3);
    CHECK_FALSE(made.files[0].probability);
}

TEST_CASE("what cannot be drawn is said in words") {
    CHECK(why(plan(61)) == "61 files are wanted, but the frame has 60");
    CHECK(why(plan(0)) == "at least one file must be drawn");
    auto strata = plan(2);
    strata.strata = "team";
    CHECK(why(strata) == "2 files cannot hold one of each of the 3 strata");
    strata.strata = "colour";
    CHECK(why(strata) == "the frame has no column 'colour'; it has heritage, status, team");
    strata = plan(12);
    strata.strata = "team";
    strata.allocation = Allocation::neyman;
    CHECK(why(strata) == "Neyman's allocation needs the share expected in 'Ash': --expect 'Ash=0.8'");
    strata.expected = {{"Birch", 0.5}};
    CHECK(why(strata) == "--expect names 'Birch', which no file of the frame has as its team");
    auto quotas = plan(4);
    quotas.quotas = {{"team", "Birch", 1}};
    CHECK(why(quotas) == "of files with team 'Birch' at least 1 are wanted, but the frame has 0");
    quotas.quotas = {{"team", "Oak", 3}, {"team", "Elm", 3}};
    CHECK(why(quotas).starts_with("the quotas cannot be kept together within 4 files"));
    quotas.strata = "team";
    CHECK(why(quotas).starts_with("strata and quotas exclude each other"));
    auto unseeded = plan(4);
    unseeded.seed.clear();
    CHECK(why(unseeded).starts_with("a draw needs a seed"));
}

TEST_CASE("the size for a precision is the least that reaches it") {
    const auto size = size_for(0.10, 500);
    const auto width = [](Count n) {
        const auto made = statistics::wilson_of_finite((n + 1) / 2, n, 500);
        return made.high - made.low;
    };
    CHECK(width(size) <= 0.20);
    CHECK(width(size - 1) > 0.20);
    CHECK(size_for(0.10, 60) < size);
    CHECK(size_for(0.10, 500, 0.9) < size);
    CHECK(size_for(0.01, 10) == 10);
    CHECK_THROWS_AS(size_for(0, 500), Error);
    CHECK_THROWS_AS(size_for(0.1, 0), Error);
}

TEST_CASE("exclusions name files of the frame, each with one reason") {
    CHECK(without(frame(), {{"C-1000", "staff relative"}}).cases.size() == 59);
    CHECK_THROWS_AS(without(frame(), {{"C-1", "staff relative"}}), Error);
    CHECK_THROWS_AS(without(frame(), {{"C-1000", "a"}, {"C-1000", "b"}}), Error);
}

}  // namespace draw_test
