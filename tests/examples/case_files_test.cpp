// The example case files hold what the published review found, before any check has looked at them.
#include <doctest/doctest.h>

#include "examples/examples.hpp"

namespace case_files_test {

using namespace caseaudit;
using namespace caseaudit::examples;

namespace {

template <class Predicate>
auto how_many(Predicate wanted) {
    return std::ranges::count_if(cases().all(), wanted);
}

std::optional<std::chrono::days> closed_before_referral(const CaseFile& file) {
    const auto referrals = file.entries("referral").within(period);
    if (referrals.empty()) return std::nullopt;
    const auto closures = file.entries("closure").before(referrals.front().date);
    if (closures.empty()) return std::nullopt;
    return referrals.front().date - closures.back().date;
}

}  // namespace

TEST_CASE("sixteen children, each with references only") {
    const auto& files = cases().all();
    REQUIRE(cases().refused().empty());
    REQUIRE(files.size() == 16);
    CHECK(files.front().subject().ref == "C-0001");
    CHECK(files.back().subject().ref == "C-0016");
    for (const auto& file : files) {
        CHECK(file.path().ends_with(file.subject().ref + ".xml"));
        CHECK_FALSE(file.subject().team.empty());
        for (const auto& source : file.sources()) CHECK(source.title.ends_with("(invented)"));
    }
}

TEST_CASE("supervision is on seven of the files in the audit period") {
    CHECK(how_many([](const CaseFile& file) {
              return !file.entries("supervision").within(period).of_type({"case", "group"}).empty();
          }) == 7);
}

TEST_CASE("a chronology is on four of the files") {
    CHECK(how_many([](const CaseFile& file) { return !file.entries("chronology-event").empty(); }) == 4);
}

TEST_CASE("no audit activity is on any file, and the source could have carried it") {
    CHECK(how_many([](const CaseFile& file) { return !file.entries("audit-activity").empty(); }) == 0);
    CHECK(how_many([](const CaseFile& file) {
              return file.lacks(every("audit-activity"), period).has_value();
          }) == 0);
}

TEST_CASE("six recent referrals, two of them soon after closure and one within a month") {
    CHECK(how_many([](const CaseFile& file) { return !file.entries("referral").within(period).empty(); }) ==
          6);
    std::vector<long> days;
    for (const auto& file : cases().all()) {
        if (const auto gap = closed_before_referral(file)) days.push_back(gap->count());
    }
    CHECK(days == std::vector<long>{19, 215, 517});
}

TEST_CASE("five of the files have no current plan") {
    CHECK(how_many([](const CaseFile& file) {
              return file.entries("plan")
                  .where([](const Entry& plan) { return !plan.field("ended").has_value(); })
                  .empty();
          }) == 5);
}

}  // namespace case_files_test
