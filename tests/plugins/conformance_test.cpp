#include "plugins/conformance.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <caseaudit/error.hpp>

#include "plugins/elf_symbols.hpp"

namespace conformance_test {

using namespace caseaudit::plugins;

namespace {

using Sentences = std::vector<std::string>;

Sentences faults_of(std::string_view sample, std::string_view id) {
    const auto report = try_plugin(SAMPLES "/" + std::string{sample} + ".so");
    CHECK_FALSE(report.is_fine());
    const auto check = std::ranges::find(report.checks, id, &CheckReport::id);
    REQUIRE_MESSAGE(check != report.checks.end(), id);
    return check->faults;
}

}  // namespace

TEST_CASE("a plugin in order has no faults") {
    const auto report = try_plugin(SAMPLES "/good.so");
    CHECK(report.name == "good");
    CHECK(report.version == "1.2.3");
    CHECK(report.is_fine());
    REQUIRE(report.checks.size() == 1);
    CHECK(report.checks[0].id == "good.any");
}

TEST_CASE("needs that are missing, or that no case file can meet, are faults") {
    CHECK(faults_of("careless", "careless.no-needs") ==
          Sentences{"it states no needs, so what a source does not carry would read as not done"});
    CHECK(faults_of("careless", "careless.no-such-kind") ==
          Sentences{"it needs 'tea-break', and no case file has such entries"});
    CHECK(faults_of("careless", "careless.no-such-field") ==
          Sentences{"it needs 'mood' of 'visit', and no case file has that"});
    CHECK(faults_of("careless", "careless.no-such-use") ==
          Sentences{"it uses 'tea-break', and no case file has such entries"});
}

TEST_CASE("a check that only uses what is there must not answer where there is nothing") {
    CHECK(faults_of("careless", "careless.only-uses") ==
          Sentences{"it says 'met' where no source is named; it must not be checked",
                    "it says 'met' where the source carries nothing; it must not be checked"});
}

TEST_CASE("a check must run without entries and say the same thing twice") {
    CHECK(faults_of("careless", "careless.fickle") == Sentences{"it says two things of the same case file"});
    CHECK(faults_of("careless", "careless.limited").empty());
    CHECK(faults_of("careless", "careless.undeclared") ==
          Sentences{
              "on a case file without entries: The check 'careless.undeclared' failed: the template gives no "
              "limit 'within'."});
    CHECK(faults_of("careless", "careless.too-many") == Sentences{"it has more limits than anybody can set"});
    CHECK(faults_of("nonsense", "nonsense.outcome").size() == 2);
}

TEST_CASE("a plugin that exports more than its one symbol has a fault") {
    CHECK(exported_symbols(SAMPLES "/good.so") == Sentences{"caseaudit_plugin"});
    const auto report = try_plugin(SAMPLES "/talkative.so");
    REQUIRE(report.faults.size() == 1);
    CHECK(report.faults[0] ==
          "it exports 'also_here' and 1 more besides 'caseaudit_plugin'; build it by caseaudit_add_plugin");
    CHECK_FALSE(report.is_fine());
}

TEST_CASE("a plugin that is refused cannot be tried") {
    CHECK_THROWS_AS(try_plugin(SAMPLES "/wrong_api.so"), caseaudit::Error);
}

}  // namespace conformance_test
