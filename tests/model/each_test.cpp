#include <doctest/doctest.h>

#include <caseaudit/each.hpp>

#include "model/entries.hpp"

namespace each_test {

using namespace caseaudit;

namespace {

const Field value{FieldState::value, "yes"};
const Field blank{FieldState::blank, {}};
constexpr EachWording wording{"No risk is recorded in", "The risk", "record"};

Result risk_in(const CaseFile& file) {
    return each(
        file.entries("supervision"), [](const Entry& e) { return shown(e.field("risk")); }, wording);
}

}  // namespace

TEST_CASE("what a field shows") {
    CHECK(shown(value) == Shown::yes);
    CHECK(shown(blank) == Shown::no);
    CHECK(shown(Field{}) == Shown::unknown);
    CHECK(either(Shown::no, Shown::unknown) == Shown::unknown);
    CHECK(either(Shown::unknown, Shown::yes) == Shown::yes);
    CHECK(both(Shown::no, Shown::unknown) == Shown::no);
    CHECK(both(Shown::unknown, Shown::yes) == Shown::unknown);
}

TEST_CASE("met when every entry shows it") {
    const auto file = file_of({entry("supervision", "2013-02-01", {{"risk", value}})});
    const auto result = risk_in(file);
    CHECK(result.outcome == Outcome::met);
    CHECK(result.evidence.size() == 1);
}

TEST_CASE("not met cites only the entries that fall short") {
    const auto file =
        file_of({entry("supervision", "2013-02-01", {{"risk", value}}),
                 entry("supervision", "2013-03-01", {{"risk", blank}}), entry("supervision", "2013-04-01")});
    const auto result = risk_in(file);
    CHECK(result.outcome == Outcome::not_met);
    CHECK(result.reason == "No risk is recorded in 1 of 3 records.");
    REQUIRE(result.evidence.size() == 1);
    CHECK(result.evidence[0].entry == "supervision-2013-03-01");
}

TEST_CASE("not in the source is not checked") {
    const auto file =
        file_of({entry("supervision", "2013-02-01", {{"risk", value}}), entry("supervision", "2013-03-01")});
    const auto result = risk_in(file);
    CHECK(result.outcome == Outcome::not_checked);
    CHECK(result.reason == "The risk is not in the source of 1 of 2 records.");
    REQUIRE(result.evidence.size() == 1);
    CHECK(result.evidence[0].entry == "supervision-2013-03-01");
}

}  // namespace each_test
