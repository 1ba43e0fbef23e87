#include <doctest/doctest.h>

#include "model/entries.hpp"

namespace coverage_test {

using namespace caseaudit;

namespace {

const Period audit_period{day("2012-12-01"), day("2013-05-31")};

Coverage covers(Extent extent, std::string_view from, std::string_view to,
                std::vector<std::string> fields = {}, bool text = false) {
    return {"visit", extent, {day(from), day(to)}, std::move(fields), text};
}

/// What a case file of those coverages, each of a source of its own, lacks.
std::string lacks(const Need& need, const std::vector<Coverage>& coverages) {
    std::vector<Source> sources;
    for (const auto& coverage : coverages) sources.push_back({"s", "S", {coverage}});
    return CaseFile{"f", {}, sources, {}}.lacks(need, audit_period).value_or("");
}

const auto all = Extent::every;
const auto last = Extent::latest;

}  // namespace

TEST_CASE("a source that carries every entry over the whole period lacks nothing") {
    CHECK(lacks(every("visit"), {covers(all, "2012-12-01", "2013-05-31")}) == "");
}

TEST_CASE("with every entry from some day on, there is a latest one only if any is there") {
    const std::vector<Coverage> coverage{covers(all, "2012-12-01", "2013-05-31")};
    CHECK(lacks(latest("visit"), coverage) ==
          "This source carries 'visit' only from 1 December 2012, and has none; an older one may exist.");

    Entry visit;
    visit.kind = "visit";
    visit.date = *parse_date("2013-02-01");
    const std::vector<Source> sources{{"s", "S", coverage}};
    CHECK(!CaseFile{"f", {}, sources, {visit}}.lacks(latest("visit"), audit_period));
    visit.date = *parse_date("2013-06-01");
    CHECK(CaseFile{"f", {}, sources, {visit}}.lacks(latest("visit"), audit_period));
}

TEST_CASE("what no source mentions is lacking") {
    CHECK(lacks(every("core-group"), {covers(all, "2012-12-01", "2013-05-31")}) ==
          "Nothing about 'core group' is in this source.");
    CHECK(lacks(every("visit"), {}) == "Nothing about 'visit' is in this source.");
}

TEST_CASE("the latest alone is not every one") {
    CHECK(lacks(every("visit"), {covers(last, "2012-12-01", "2013-05-31")}) ==
          "This source carries only the latest 'visit', not every one.");
    CHECK(lacks(latest("visit"), {covers(last, "2013-05-31", "2013-05-31")}) == "");
    CHECK(lacks(latest("visit"), {covers(last, "2012-12-01", "2013-05-30")}) ==
          "This source does not carry 'visit' for 1 December 2012.");
}

TEST_CASE("some entries prove what is there, and never that there is no other") {
    const auto few = covers(Extent::some, "2012-12-01", "2013-05-31", {"seen"});
    CHECK(lacks(some("visit").with({"seen"}), {few}) == "");
    CHECK(lacks(some("visit"), {covers(last, "2013-05-31", "2013-05-31")}) == "");
    CHECK(lacks(some("visit").with({"alone"}), {few}) == "'alone' of 'visit' is not in this source.");
    CHECK(lacks(some("review"), {few}) == "Nothing about 'review' is in this source.");
    const auto only_some = "This source carries only some of 'visit': there may be more.";
    CHECK(lacks(every("visit"), {few}) == only_some);
    CHECK(lacks(latest("visit"), {few}) == only_some);
    CHECK(lacks(every("visit"), {few, covers(last, "2012-12-01", "2013-05-31")}) ==
          "This source carries only the latest 'visit', not every one.");
    CHECK(lacks(every("visit"), {few, covers(all, "2012-12-01", "2013-05-31")}) == "");
}

TEST_CASE("every entry from the middle of the period on may miss a latest one before it") {
    CHECK(lacks(latest("visit"), {covers(all, "2013-05-01", "2013-05-31")}) ==
          "This source does not carry 'visit' for 1 December 2012.");
    CHECK(lacks(latest("visit"),
                {covers(all, "2013-05-01", "2013-05-31"), covers(last, "2013-05-01", "2013-05-31")}) == "");
}

TEST_CASE("an entry before a gap in what is carried does not prove that the latest is carried") {
    const std::vector<Source> sources{
        {"s", "S", {covers(all, "2012-01-01", "2012-03-31"), covers(all, "2012-12-01", "2013-05-31")}}};
    const auto lacks_latest = [&](std::string_view date) {
        Entry visit;
        visit.kind = "visit";
        visit.date = day(date);
        return CaseFile{"f", {}, sources, {visit}}.lacks(latest("visit"), audit_period).has_value();
    };
    CHECK(lacks_latest("2012-02-01"));
    CHECK(lacks_latest("2012-06-01"));
    CHECK(!lacks_latest("2012-12-01"));
}

TEST_CASE("the first day that is not covered is named") {
    CHECK(lacks(every("visit"), {covers(all, "2012-12-02", "2013-05-31")}) ==
          "This source does not carry 'visit' for 1 December 2012.");
    CHECK(lacks(every("visit"), {covers(all, "2012-12-01", "2013-05-30")}) ==
          "This source does not carry 'visit' for 31 May 2013.");
}

TEST_CASE("several coverages may follow on one another, in any order, but leave no gap") {
    const auto early = covers(all, "2012-01-01", "2013-02-28");
    CHECK(lacks(every("visit"), {covers(all, "2013-03-01", "2013-05-31"), early}) == "");
    CHECK(lacks(every("visit"), {covers(all, "2013-01-01", "2013-05-31"), early}) == "");
    CHECK(lacks(every("visit"), {covers(all, "2013-03-02", "2013-05-31"), early}) ==
          "This source does not carry 'visit' for 1 March 2013.");
    CHECK(lacks(every("visit"), {early, covers(all, "2012-06-01", "2012-12-31")}) ==
          "This source does not carry 'visit' for 1 March 2013.");
    CHECK(lacks(every("visit"), {early, covers(last, "2012-12-01", "2013-05-31")}) ==
          "This source does not carry 'visit' for 1 March 2013.");
}

TEST_CASE("a need may reach back before the period") {
    const auto six_months_more = every("visit").reaching_back(6);
    CHECK(lacks(six_months_more, {covers(all, "2012-06-01", "2013-05-31")}) == "");
    CHECK(lacks(six_months_more, {covers(all, "2012-06-02", "2013-05-31")}) ==
          "This source does not carry 'visit' for 1 June 2012.");
}

TEST_CASE("the fields and the words that are needed must be carried by one source") {
    const auto seen = every("visit").with({"seen", "alone"});
    CHECK(lacks(seen, {covers(all, "2012-12-01", "2013-05-31", {"alone", "seen", "type"})}) == "");
    CHECK(lacks(seen, {covers(all, "2012-12-01", "2013-05-31", {"seen"})}) ==
          "'alone' of 'visit' is not in this source.");
    CHECK(lacks(seen, {covers(all, "2012-12-01", "2013-05-31", {"seen"}),
                       covers(all, "2012-12-01", "2013-05-31", {"alone"})}) ==
          "No one source carries all that is needed of 'visit'.");
    const auto words = every("visit").with_text();
    CHECK(lacks(words, {covers(all, "2012-12-01", "2013-05-31", {}, true)}) == "");
    CHECK(lacks(words, {covers(all, "2012-12-01", "2013-05-31")}) ==
          "The words of 'visit' are not in this source.");
}

TEST_CASE("details of the subject are needed as at the end of the period") {
    const Coverage subject{"subject", last, {day("2013-05-31"), day("2013-05-31")}, {"status"}, false};
    CHECK(lacks(about_subject({"status"}), {subject}) == "");
    CHECK(lacks(about_subject({"religion"}), {subject}) == "'religion' of 'subject' is not in this source.");
}

TEST_CASE("a source of some types only carries those, and not every type") {
    auto limited = covers(all, "2012-12-01", "2013-05-31");
    limited.types = {"child-protection"};
    CHECK(lacks(every("visit").of_types({"child-protection"}), {limited}) == "");
    CHECK(lacks(every("visit").of_types({"looked-after"}), {limited}) ==
          "No one source carries all that is needed of 'visit (looked after)'.");
    CHECK(lacks(every("visit"), {limited}) == "No one source carries all that is needed of 'visit'.");
    CHECK(lacks(every("visit").of_types({"looked-after"}), {covers(all, "2012-12-01", "2013-05-31")}) == "");
}

}  // namespace coverage_test
