#include "plugins/run_check.hpp"

#include <doctest/doctest.h>

#include <caseaudit/error.hpp>

#include "plugins/plugin_set.hpp"

namespace run_check_test {

using namespace caseaudit;
using namespace std::chrono;

namespace {

const plugins::PluginSet& samples() {
    static const plugins::PluginSet set{{SAMPLES}};
    return set;
}

const Period half_year{2012y / December / 1, 2013y / May / 31};

CaseFile file_with(std::vector<Coverage> coverage, std::vector<Entry> entries = {}) {
    return {"c.xml",
            {SubjectKind::child, "C-0001", "", {}, {}},
            {{"s", "Invented", std::move(coverage)}},
            std::move(entries)};
}

Result run(std::string_view id, const CaseFile& file) {
    const auto found = samples().find(id);
    REQUIRE(found);
    return plugins::run_check(*found->check, id, file, Context{half_year, {}, {}});
}

Result run(std::string_view id) { return run(id, file_with({})); }

}  // namespace

TEST_CASE("a check runs where the sources carry what it needs") {
    Entry visit;
    visit.kind = "visit";
    visit.id = "visit-1";
    visit.date = 2013y / March / 2;
    const Coverage visits{"visit", Extent::every, half_year, {}, false};
    const auto met = run("good.any", file_with({visits}, {visit}));
    CHECK(met.outcome == Outcome::met);
    REQUIRE(met.evidence.size() == 1);
    CHECK(met.evidence[0].entry == "visit-1");
    CHECK(run("good.any", file_with({visits})).reason == "No visit is recorded.");
}

TEST_CASE("a check whose needs are not carried is not run, and every reason is given once") {
    const Check crash{.name = "crash",
                      .needs = {every("visit"), every("visit"), every("core-group")},
                      .limits = {},
                      .run = [](const CaseFile&, const Context&) -> Result { throw Error{"it was run"}; }};
    const auto result = plugins::run_check(crash, "x.crash", file_with({}), Context{half_year, {}, {}});
    CHECK(result.outcome == Outcome::not_checked);
    CHECK(result.reason ==
          "Nothing about 'visit' is in this source. Nothing about 'core group' is in this source.");
}

TEST_CASE("whatever a check throws becomes an error with a sentence") {
    const auto boom = run("throws.boom");
    CHECK(boom.outcome == Outcome::error);
    CHECK(boom.reason == "The check 'throws.boom' failed: boom.");
    CHECK(run("throws.an-int").reason ==
          "The check 'throws.an-int' failed: it threw something that is no exception.");
    CHECK(run("throws.silent").reason ==
          "The check 'throws.silent' failed: it threw an exception without readable text.");
    CHECK(run("throws.limitless").reason ==
          "The check 'throws.limitless' failed: the template gives no limit 'longest-gap'.");
}

TEST_CASE("a result that makes no sense becomes an error") {
    CHECK(run("nonsense.outcome").outcome == Outcome::error);
    CHECK(run("nonsense.outcome").reason ==
          "The check 'nonsense.outcome' failed: its outcome is none that there is.");
    CHECK(run("nonsense.bytes").reason ==
          "The check 'nonsense.bytes' failed: its result is no readable text.");
    CHECK(run("nonsense.prompt").reason ==
          "The check 'nonsense.prompt' failed: its result is no readable text.");
    CHECK(run("nonsense.prompt").prompts.empty());
}

TEST_CASE("a result without a reason gets a sentence, and keeps its outcome") {
    CHECK(run("nonsense.no-reason").outcome == Outcome::not_met);
    CHECK(run("nonsense.no-reason").reason == "Not met; the check 'nonsense.no-reason' does not say why.");
    CHECK(run("nonsense.not-for-this").reason ==
          "Not applicable; the check 'nonsense.not-for-this' does not say why.");
    CHECK(run("nonsense.no-idea").reason == "Not checked; the check 'nonsense.no-idea' does not say why.");
}

}  // namespace run_check_test
