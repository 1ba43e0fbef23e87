#include <doctest/doctest.h>

#include <caseaudit/error.hpp>
#include <caseaudit/testing.hpp>

namespace testing_test {

using namespace caseaudit;
using caseaudit::testing::run_check;

namespace {

/// Met when no more than the limit's days lie between the latest visit and the as-of date.
Result recent(const CaseFile& file, const Context& context) {
    const auto visits = file.entries("visit").within(context.period);
    if (visits.empty()) return not_met("No visit from {} to {}.", context.period.from, context.period.to);
    if (context.as_of() - visits.back().date > context.days("longest-gap")) return not_met("Too long ago.");
    return met("{} other case files.", context.family.size()).citing(visits.back());
}

void add(Checks& checks) {
    checks.add({.name = "recent", .needs = {every("visit")}, .limits = {"longest-gap"}, .run = recent});
    checks.add({.name = "in-time",
                .needs = {every("visit")},
                .limits = {"recording"},
                .run = [](const CaseFile& file, const Context& context) {
                    return met("{}", context.due("recording", file.entries("visit").front().date));
                }});
    checks.add({.name = "odd", .run = [](const CaseFile&, const Context&) -> Result { throw 1; }});
}

const PluginInfo visits{CASEAUDIT_PLUGIN_API, build_tag, "visits", "1.0.0", &add};

constexpr auto file = R"(<case-file format="1">
  <source id="case-system" title="Invented"><coverage of="visit" extent="every" from="2012-01-01" to="2013-12-31"/></source>
  <subject kind="child" ref="C-0001"/>
  <visit date="2013-05-01"/>
</case-file>)";

testing::Setting within(int days) { return {.limits = {{"longest-gap", {days, LimitUnit::days}}}}; }

/// What the test did wrong.
std::string fault(std::string_view check, std::string_view xml, const testing::Setting& setting) {
    try {
        run_check(visits, check, xml, setting);
        return "none";
    } catch (const Error& e) {
        return e.what();
    }
}

}  // namespace

TEST_CASE("a check is run over XML, with limits, period and family") {
    CHECK(run_check(visits, "recent", file, within(30)).outcome == Outcome::met);
    CHECK(run_check(visits, "recent", file, within(29)).reason == "Too long ago.");
    auto setting = within(30);
    setting.as_of = "2013-04-30";
    setting.months = 1;
    CHECK(run_check(visits, "recent", file, setting).reason ==
          "No visit from 1 April 2013 to 30 April 2013.");
    setting = within(30);
    setting.family = {file};
    CHECK(run_check(visits, "recent", file, setting).reason == "1 other case files.");
}

TEST_CASE("timescales and bank holidays are as the test says") {
    testing::Setting setting{.timescales = R"(<timescales format="1" start-is="day-0">
        <timescale name="recording" working-days="2" from="2013-01-01" source="s" certainty="verified"><about>a</about></timescale>
        </timescales>)"};
    CHECK(run_check(visits, "in-time", file, setting).reason == "3 May 2013");
    setting.bank_holidays = {"2013-05-02"};
    CHECK(run_check(visits, "in-time", file, setting).reason == "6 May 2013");
    setting.start = Calendar::StartIs::day_1;
    CHECK(run_check(visits, "in-time", file, setting).reason == "3 May 2013");
    CHECK(fault("in-time", file, {}) == "check 'in-time' needs the limit 'recording'");
    setting.bank_holidays = {"Christmas"};
    CHECK(fault("in-time", file, setting) == "'Christmas' is no date; write it as 2013-05-31");
    setting.timescales = "<timescales/>";
    CHECK(fault("in-time", file, setting).starts_with("timescales.xml:1: "));
}

TEST_CASE("needs and exceptions are treated as in a real run") {
    auto setting = within(30);
    setting.as_of = "2014-05-31";
    CHECK(run_check(visits, "recent", file, setting).outcome == Outcome::not_checked);
    CHECK(run_check(visits, "odd", file, {}).outcome == Outcome::error);
}

TEST_CASE("a test that is wrong itself says so") {
    CHECK(fault("recent", file, within(30)) == "none");
    CHECK(fault("late", file, {}) == "plugin 'visits' has no check 'late'; it has: in-time, odd, recent");
    CHECK(fault("recent", file, {}) == "check 'recent' needs the limit 'longest-gap'");
    CHECK(fault("odd", file, within(1)) == "check 'odd' has no limit 'longest-gap'");
    CHECK(fault("odd", file, {.as_of = "31 May 2013"}) == "'31 May 2013' is no date; write it as 2013-05-31");
    CHECK(fault("odd", "<case-file/>", {}).starts_with("case-file.xml:1: "));
}

}  // namespace testing_test
