#include "kinds/case_file.hpp"

namespace frequency_test {

using namespace caseaudit;
using namespace caseaudit::testing;

namespace {

const std::string covered = all("supervision", "type") + all("referral") + all("closure");
const std::string unsupplied = all("note");

std::string held(std::string_view date, std::string_view type = "case") {
    return "<supervision date=\"" + std::string{date} + "\" type=\"" + std::string{type} + "\"/>";
}

/// Every four weeks from before the period to its end.
std::string regularly() {
    return held("2012-11-14") + held("2012-12-12") + held("2013-01-09") + held("2013-02-06") +
           held("2013-03-06") + held("2013-04-03") + held("2013-05-01");
}

Result on_file(const std::string& entries) {
    return run_check(caseaudit_plugin, "on-file", child(covered, entries));
}

Result regular(const std::string& xml, int days = 31) {
    return run_check(caseaudit_plugin, "regular", xml,
                     {.limits = {{"longest-gap", {days, LimitUnit::days}}}});
}

Result regular_child(const std::string& entries, int days = 31) {
    return regular(child(covered, entries), days);
}

Result next_date(const std::string& entries, const std::string& fields = "next") {
    const auto coverage = all("supervision", fields) + all("referral") + all("closure");
    return run_check(caseaudit_plugin, "next-date", child(coverage, entries));
}

}  // namespace

TEST_SUITE("supervision.on-file") {
    TEST_CASE("met by case and group supervision of the period") {
        const auto result = on_file(held("2012-11-30") + held("2012-12-01") + held("2013-05-31", "group"));
        CHECK(result.outcome == Outcome::met);
        CHECK(result.reason == "2 supervision records, 1 of them of a group.");
        CHECK(cited(result) == "2012-12-01 2013-05-31");
    }

    TEST_CASE("not met by what falls outside the period") {
        const auto result = on_file(held("2012-11-30") + held("2013-06-01"));
        CHECK(result.outcome == Outcome::not_met);
        CHECK(result.reason == "No supervision is recorded between 1 December 2012 and 31 May 2013.");
        CHECK(result.evidence.empty());
    }

    TEST_CASE("not met by informal discussion or oversight, which are counted apart") {
        const auto result = on_file(held("2013-01-08", "informal") + held("2013-02-21", "informal") +
                                    held("2013-03-01", "oversight"));
        CHECK(result.outcome == Outcome::not_met);
        CHECK(result.reason ==
              "No supervision is recorded between 1 December 2012 and 31 May 2013. Not counted: 2 informal "
              "discussions and 1 note of management oversight.");
        CHECK(cited(result) == "2013-01-08 2013-02-21 2013-03-01");
    }

    TEST_CASE("met by a record of which the source gives no type") {
        const auto xml = child(all("supervision"), "<supervision date=\"2013-01-08\"/>");
        CHECK(run_check(caseaudit_plugin, "on-file", xml).outcome == Outcome::met);
    }

    TEST_CASE("met says what does not count, each kind alone") {
        CHECK(on_file(held("2013-01-08") + held("2013-01-09", "informal")).reason ==
              "1 supervision record. Not counted: 1 informal discussion.");
        CHECK(on_file(held("2013-01-08") + held("2013-01-09", "oversight")).reason ==
              "1 supervision record. Not counted: 1 note of management oversight.");
    }

    TEST_CASE("not checked where supervision is not in the source") {
        const auto result = run_check(caseaudit_plugin, "on-file", child(unsupplied, ""));
        CHECK(result.outcome == Outcome::not_checked);
        CHECK(result.reason == "Nothing about 'supervision' is in this source.");
    }

    TEST_CASE("not checked where the source has only the latest") {
        const auto result = run_check(caseaudit_plugin, "on-file", child(only_latest("supervision"), ""));
        CHECK(result.outcome == Outcome::not_checked);
    }
}

TEST_SUITE("supervision.regular") {
    TEST_CASE("met when no time is longer than policy allows") {
        const auto result = regular_child(regularly());
        CHECK(result.outcome == Outcome::met);
        CHECK(result.reason == "The longest time without supervision was 30 days; local policy allows 31.");
        CHECK(cited(result) == "2012-12-12 2013-01-09 2013-02-06 2013-03-06 2013-04-03 2013-05-01");
    }

    TEST_CASE("met at the limit, not met a day beyond") {
        CHECK(regular_child(regularly(), 30).outcome == Outcome::met);
        const auto result = regular_child(regularly(), 29);
        CHECK(result.outcome == Outcome::not_met);
        CHECK(
            result.reason ==
            "Without supervision for 30 days, from 1 May 2013 to 31 May 2013; local policy allows 29 days.");
        CHECK(cited(result) == "2013-05-01");
    }

    TEST_CASE("not met names every time that is too long and cites its ends") {
        const auto result = regular_child(held("2012-11-20") + held("2013-01-08") + held("2013-02-06") +
                                          held("2013-03-20") + held("2013-04-18") + held("2013-05-10"));
        CHECK(result.reason ==
              "Without supervision for 49 days, from 20 November 2012 to 8 January 2013; for 42 days, from "
              "6 February 2013 to 20 March 2013; local policy allows 31 days.");
        CHECK(cited(result) == "2012-11-20 2013-01-08 2013-02-06 2013-03-20");
    }

    TEST_CASE("not met by informal discussion between two that are too far apart") {
        const auto result = regular_child(regularly() + held("2013-05-15", "informal"), 29);
        CHECK(result.outcome == Outcome::not_met);
        CHECK(result.reason.ends_with("local policy allows 29 days. Not counted: 1 informal discussion."));
    }

    TEST_CASE("met by group supervision between two") {
        CHECK(regular_child(held("2012-12-01") + held("2013-01-01", "group") + held("2013-02-01") +
                            held("2013-03-01", "group") + held("2013-04-01") + held("2013-05-01"))
                  .outcome == Outcome::met);
    }

    TEST_CASE("counts from the period's first day where none is before it") {
        const auto result = regular_child(held("2013-01-02"), 150);
        CHECK(result.outcome == Outcome::met);
        CHECK(regular_child(held("2013-01-02"), 148).reason.find("149 days, from 2 January") !=
              std::string::npos);
        CHECK(regular_child(held("2013-05-30"), 60).reason.find("180 days, from 1 December 2012") !=
              std::string::npos);
    }

    TEST_CASE("counts from the referral that opened the case") {
        const auto entries = "<referral date=\"2013-04-20\"/>" + held("2013-05-15");
        CHECK(regular_child(entries, 25).outcome == Outcome::met);
        CHECK(regular_child(entries, 24).outcome == Outcome::not_met);
    }

    TEST_CASE("a referral does not excuse a case that was open already") {
        const auto entries = held("2012-11-20") + "<referral date=\"2013-04-20\"/>" + held("2013-05-15");
        CHECK(regular_child(entries).outcome == Outcome::not_met);
    }

    TEST_CASE("does not count the time in which the case was closed") {
        const auto entries = held("2012-11-20") + "<closure date=\"2012-12-15\"/>" +
                             "<referral date=\"2013-05-01\"/>" + held("2013-05-20");
        CHECK(regular_child(entries).outcome == Outcome::met);
    }

    TEST_CASE("does not count a time that ended with a closure before the period") {
        const auto entries = held("2012-06-20") + "<closure date=\"2012-11-15\"/>" +
                             "<referral date=\"2013-05-01\"/>" + held("2013-05-20");
        CHECK(regular_child(entries).outcome == Outcome::met);
    }

    TEST_CASE("not applicable where the case was closed all the while") {
        const auto result = regular_child("<closure date=\"2012-11-01\"/>");
        CHECK(result.outcome == Outcome::not_applicable);
        CHECK(result.reason == "The case was not open for a day of the audit period.");
    }

    TEST_CASE("not checked where the source does not reach back two months before the period") {
        const auto xml = child(all("supervision", "type", "2012-12-01"), held("2013-01-01"));
        const auto result = regular(xml);
        CHECK(result.outcome == Outcome::not_checked);
        CHECK(result.reason == "This source does not carry 'supervision' for 1 October 2012.");
    }

    TEST_CASE("not checked where supervision is not in the source") {
        CHECK(regular(child(unsupplied, "")).outcome == Outcome::not_checked);
    }

    TEST_CASE("a worker's supervision is counted alike") {
        CHECK(regular(worker(all("supervision", "type"), regularly())).outcome == Outcome::met);
    }
}

TEST_SUITE("supervision.next-date") {
    TEST_CASE("met when the latest record sets it") {
        const auto result = next_date(
            "<supervision date=\"2013-03-01\"><next/></supervision>"
            "<supervision date=\"2013-05-01\"><next date=\"2013-06-01\"/></supervision>");
        CHECK(result.outcome == Outcome::met);
        CHECK(cited(result) == "2013-05-01");
    }

    TEST_CASE("not met when the latest record leaves it blank") {
        const auto result = next_date(
            "<supervision date=\"2013-03-01\"><next date=\"2013-05-01\"/></supervision>"
            "<supervision date=\"2013-05-01\"/>");
        CHECK(result.outcome == Outcome::not_met);
        CHECK(result.reason == "The supervision of 1 May 2013 sets no date for the next.");
        CHECK(cited(result) == "2013-05-01");
    }

    TEST_CASE("not applicable without a record, or where the case was closed since") {
        CHECK(next_date("").outcome == Outcome::not_applicable);
        const auto result = next_date("<supervision date=\"2013-05-01\"/><closure date=\"2013-05-02\"/>");
        CHECK(result.outcome == Outcome::not_applicable);
        CHECK(result.reason == "The case was closed after the supervision of 1 May 2013.");
    }

    TEST_CASE("not checked where no source carries it") {
        const auto result = next_date("<supervision date=\"2013-05-01\"/>", "");
        CHECK(result.outcome == Outcome::not_checked);
        CHECK(result.reason == "'next' of 'supervision' is not in this source.");
    }

    TEST_CASE("not checked where the source of the latest record does not carry it") {
        const auto xml = case_file(source("a", all("supervision", "next")) + source("b", all("supervision")),
                                   "<subject kind=\"child\" ref=\"C-1\"/>",
                                   "<supervision source=\"a\" date=\"2013-03-01\"/>"
                                   "<supervision source=\"b\" date=\"2013-05-01\"/>");
        const auto result = run_check(caseaudit_plugin, "next-date", xml);
        CHECK(result.outcome == Outcome::not_checked);
        CHECK(result.reason == "The next date is not in the source of the supervision of 1 May 2013.");
    }
}

}  // namespace frequency_test
