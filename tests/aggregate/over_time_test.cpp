// Trends by month, differences between teams, and whether anything changed.
#include <doctest/doctest.h>

#include <algorithm>

#include "aggregate/made_up.hpp"

namespace over_time_test {

using namespace caseaudit;
using made_up::day;

namespace {

/// An audit of one file as at one day, in which supervision is on file or not.
CheckedAudit one(int file, const char* as_at, bool met, const char* team = "Team Oak") {
    auto checked = made_up::audit(met ? 1 : 16, team);
    auto& audit = checked.audit;
    audit.id = fmt::format("supervision-C-{:04}-{}", file, as_at);
    audit.path = audit.id;
    audit.subject = fmt::format("C-{:04}", file);
    audit.period = {day("2012-12-01"), day(as_at)};
    audit.completed = day(as_at);
    audit.actions.clear();
    return checked;
}

/// `n` audits a month, of files of their own, so many of them met.
std::vector<CheckedAudit> months(const std::vector<int>& met, int n) {
    constexpr std::array days{"2013-01-31", "2013-02-28", "2013-03-31", "2013-04-30", "2013-05-31"};
    std::vector<CheckedAudit> all;
    for (std::size_t month = 0; month < met.size(); ++month) {
        for (int i = 0; i < n; ++i)
            all.push_back(one(static_cast<int>(month) * n + i + 1, days.at(month), i < met[month]));
    }
    return all;
}

QaPack pack_of(std::vector<CheckedAudit> audits, Drawn drawn = Drawn::simple_random) {
    QaOptions options;
    options.sample.drawn = drawn;
    return qa_pack(countable(std::move(audits)).audits, made_up::areas(), options);
}

const TrendSeries& series_of(const QaPack& pack, const std::string& id, int version = 1) {
    const auto found = std::ranges::find_if(
        pack.trends, [&](const TrendSeries& one) { return one.id == id && one.version == version; });
    REQUIRE(found != pack.trends.end());
    return *found;
}

Action verified(const char* question) {
    Action action;
    action.id = "1";
    action.what = "Record supervision";
    action.question = question;
    action.state = ActionState::verified;
    action.closed = day("2013-03-15");
    return action;
}

}  // namespace

TEST_CASE("a trend counts month by month and is tested by Cochran and Armitage") {
    const auto pack = pack_of(months({12, 13, 15, 17, 18}, 20));
    const auto& series = series_of(pack, "supervision.on-file");
    REQUIRE(series.months.size() == 5);
    CHECK(series.months[0].met == 12);
    CHECK(series.months[0].counted == 20);
    CHECK(series.months[4].met == 18);
    REQUIRE(series.months[0].interval);
    REQUIRE(series.p);
    CHECK(*series.p == doctest::Approx(0.009).epsilon(0.01));
    CHECK(series.test.starts_with("Rising"));
}

TEST_CASE("below its n a trend shows counts and says so") {
    CHECK(series_of(pack_of(months({1, 2, 3}, 4)), "supervision.on-file").test ==
          "Counts only: a trend is tested from 20 answers on, and there are 12.");
    CHECK(series_of(pack_of(months({9, 12}, 20)), "supervision.on-file").test ==
          "Counts only: a trend is tested from 3 months on, and there are 2.");
    CHECK(series_of(pack_of(months({9, 12, 15}, 20), Drawn::other), "supervision.on-file").test ==
          "Counts only: a trend is tested where the files are a simple random sample or a census.");
    CHECK(series_of(pack_of(months({20, 20, 20}, 20)), "supervision.on-file").test ==
          "No test: every month has the same share.");
}

TEST_CASE("the answers of an area are several of each file, and not tested") {
    const auto pack = pack_of(months({12, 13, 15}, 20));
    REQUIRE(!pack.trends.empty());
    CHECK(!pack.trends.front().version);
    CHECK(!pack.trends.front().p);
    CHECK(pack.trends.front().test.starts_with("Counts only: these are several answers of each file"));
    CHECK(!pack.trends.front().months.front().interval);
}

TEST_CASE("a new version of a question breaks the trend, in words") {
    auto audits = months({5, 6, 7}, 8);
    static const auto changed = [] {
        auto made = made_up::supervision();
        made.version = {2, 0, 0};
        made.sections[0].questions[0].version = 2;
        return made;
    }();
    for (auto& checked : audits) {
        if (checked.audit.period.to >= day("2013-03-01")) checked.audit_template = &changed;
    }
    const auto pack = pack_of(audits);
    const auto& before = series_of(pack, "supervision.on-file", 1);
    CHECK(before.months.size() == 2);
    CHECK(before.breaks ==
          "The trend breaks: the question has changed. Version 1 from January 2013 to February 2013 and "
          "version 2 "
          "in March 2013 are different questions.");
    CHECK(series_of(pack, "supervision.on-file", 2).months.size() == 1);
    CHECK(pack.trends.front().breaks.find("on supervision on file changed") != std::string::npos);
}

TEST_CASE("from ten months on a question has a p chart, an area an XmR chart, with the rules named") {
    std::vector<CheckedAudit> audits;
    int file = 0;
    for (int month = 1; month <= 12; ++month) {
        const auto day_of = fmt::format("2013-{:02}-28", month);
        for (int i = 0; i < 40; ++i) audits.push_back(one(++file, day_of.c_str(), i < (month == 9 ? 4 : 24)));
    }
    const auto pack = pack_of(audits);
    const auto& series = series_of(pack, "supervision.on-file");
    REQUIRE(series.centre);
    CHECK(series.limits.size() == 12);
    CHECK(std::ranges::find(series.marked, 8U) != series.marked.end());
    CHECK(series.rules.find("p chart") != std::string::npos);
    CHECK(series.rules.find("2013-09: beyond the limits") != std::string::npos);
    CHECK(pack.trends.front().rules.find("XmR chart") != std::string::npos);
    CHECK(!series_of(pack_of(months({9, 12, 15}, 20)), "supervision.on-file").centre);
}

TEST_CASE("an area's months of few files are shown and mark nothing") {
    const auto rules_with = [](int files) {
        std::vector<CheckedAudit> audits;
        int file = 0;
        for (int month = 1; month <= 12; ++month) {
            const auto day_of = fmt::format("2013-{:02}-28", month);
            for (int i = 0; i < files; ++i) audits.push_back(one(++file, day_of.c_str(), month != 9));
        }
        return pack_of(audits).trends.front().rules;
    };
    CHECK(rules_with(9).ends_with("; nothing is marked: a month has fewer than 10 files."));
    CHECK(rules_with(10).find("2013-09: beyond the limits") != std::string::npos);
}

TEST_CASE("a file audited in several months is not several files to a test") {
    std::vector<CheckedAudit> audits;
    for (const char* day_of : {"2013-01-31", "2013-02-28", "2013-03-31", "2013-04-30", "2013-05-31"})
        for (int file = 1; file <= 20; ++file) audits.push_back(one(file, day_of, day_of[6] > '2'));
    const auto pack = pack_of(audits);
    const auto& again = series_of(pack, "supervision.on-file");
    CHECK(!again.p);
    CHECK(again.test ==
          "Counts only: a file is counted in more than one month, and a test would take it for several "
          "files.");
    // One file asked again, but of something else or without an answer, is one file.
    audits = months({12, 13, 15, 17, 18}, 20);
    audits.push_back(one(1, "2013-05-31", true));
    audits.back().audit.id += "-again";
    audits.back().audit.answers.clear();
    CHECK(series_of(pack_of(audits), "supervision.on-file").p);
}

TEST_CASE("one month has no trend") { CHECK(pack_of(months({3}, 5)).trends.empty()); }

TEST_CASE("teams are compared by Fisher's test, corrected, from 20 answers on") {
    std::vector<CheckedAudit> audits;
    for (int i = 0; i < 60; ++i) {
        const bool is_oak = i < 20;
        audits.push_back(
            one(i + 1, "2013-05-31", is_oak ? i < 3 : i % 10 != 0, is_oak ? "Team Oak" : "Team Elm"));
    }
    const auto pack = pack_of(audits);
    REQUIRE(!pack.differences.found.empty());
    const auto& found = pack.differences.found.front();
    CHECK(found.question == "supervision.on-file");
    CHECK(found.counted + found.rest_counted == 60);
    CHECK(found.q < 0.001);
    CHECK(pack.differences.tested >= 2);
    CHECK(pack_of(audits, Drawn::not_recorded).differences.found.empty());
    CHECK(pack_of(audits, Drawn::not_recorded).differences.words.starts_with("Counts only"));
}

TEST_CASE("below 20 answers no team is compared, and the pack says so") {
    std::vector<CheckedAudit> audits;
    for (int i = 0; i < 38; ++i) {
        const bool is_oak = i < 19;
        audits.push_back(one(i + 1, "2013-05-31", is_oak, is_oak ? "Team Oak" : "Team Elm"));
    }
    const auto pack = pack_of(audits);
    CHECK(pack.differences.tested == 0);
    CHECK(pack.differences.found.empty());
    CHECK(pack.differences.words.starts_with("No team has 20 answers to a question"));
    CHECK(pack_of(months({3}, 5)).differences.words == "There are no two teams to compare.");
}

TEST_CASE("what was found, acted on, verified and asked again is counted by file") {
    auto first = one(1, "2013-01-31", false);
    first.audit.actions = {verified("supervision.on-file")};
    auto second = one(2, "2013-01-31", false);
    auto third = one(3, "2013-01-31", false);
    third.audit.actions = {verified("supervision.signed")};
    const auto pack = pack_of({first, second, third, one(4, "2013-01-31", true), one(1, "2013-05-31", true),
                               one(2, "2013-05-31", false), one(4, "2013-05-31", true)});
    REQUIRE(!pack.changes.empty());
    const auto& change = pack.changes.front();
    CHECK(change.question == "supervision.on-file");
    CHECK(change.found == 3);
    CHECK(change.acted_on == 1);
    CHECK(change.verified == 1);
    CHECK(change.re_audited == 3);
    CHECK(change.met_before == 1);
    CHECK(change.met_after == 2);
    CHECK(change.verified_re_audited == 1);
    CHECK(change.verified_met_after == 1);
}

TEST_CASE("an action counts as verified in between only by its day") {
    const auto verified_on = [](const char* closed) {
        auto first = one(1, "2013-01-31", false);
        first.audit.actions = {verified("supervision.on-file")};
        first.audit.actions[0].closed = *closed == 0 ? std::nullopt : std::optional{day(closed)};
        return pack_of({first, one(1, "2013-05-31", true)}).changes.front();
    };
    CHECK(verified_on("2013-05-31").verified_re_audited == 1);
    CHECK(verified_on("").verified_re_audited == 0);
    const auto later = verified_on("2013-06-01");
    CHECK(later.verified_re_audited == 0);
    CHECK(later.verified == 0);  // as at the day of the report, 31 May
}

TEST_CASE("two audits of a file as at one day are not the question asked again") {
    auto whole = one(1, "2013-01-31", true);
    whole.audit.id += "-whole";
    const auto pack = pack_of({one(1, "2013-01-31", false), whole, one(2, "2013-01-31", false)});
    REQUIRE(!pack.changes.empty());
    CHECK(pack.changes.front().re_audited == 0);
    CHECK(pack.changes.front().found == 1);
}

TEST_CASE("another version of a question is not the same question asked again") {
    static const auto changed = [] {
        auto made = made_up::supervision();
        made.version = {2, 0, 0};
        made.sections[0].questions[0].version = 2;
        return made;
    }();
    auto later = one(1, "2013-05-31", true);
    later.audit_template = &changed;
    const auto pack = pack_of({one(1, "2013-01-31", false), later});
    REQUIRE(!pack.changes.empty());
    CHECK(pack.changes.front().re_audited == 0);
}

TEST_CASE("grades have intervals only where no file has two") {
    auto audits = months({3, 4}, 10);
    CHECK(pack_of(audits).grades.one_a_file);
    CHECK(pack_of(audits).grades.computed_intervals[1]);
    audits.push_back(one(1, "2013-05-31", true));
    CHECK(!pack_of(audits).grades.one_a_file);
    CHECK(!pack_of(audits).grades.computed_intervals[1]);
}

TEST_CASE("every fault of the case system has an owner or is said to have none") {
    const auto pack = made_up::pack();
    REQUIRE(pack.system_faults.size() == 16);
    CHECK(pack.system_faults.front().owner.empty());
    const auto asked = std::ranges::any_of(pack.decisions, [](const Decision& one) {
        return one.text == "16 faults of the case system have no owner yet: who takes them up?";
    });
    CHECK(asked);
}

}  // namespace over_time_test
