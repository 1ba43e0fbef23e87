#include "kinds/case_file.hpp"

namespace upkeep_test {

using namespace caseaudit;
using namespace caseaudit::testing;

namespace {

Result on_time(const std::string& entries, int most_late = 10) {
    return run_check(caseaudit_plugin, "recorded-on-time", child(all("note") + all("visit"), entries),
                     {.limits = {{"recording", {2, LimitUnit::working_days}},
                                 {"most-late", {most_late, LimitUnit::percent}}}});
}

std::string note(const std::string& date, const std::string& recorded) {
    return "<note date=\"" + date + "\" recorded=\"" + recorded + "\"/>";
}

Result up_to_date(const std::string& entries, const std::string& coverage = all("note") + all("visit"),
                  const std::string& attributes = "") {
    const auto xml = case_file(source("s", coverage + only_latest("subject", "status")),
                               "<subject kind=\"child\" ref=\"C-1\" " + attributes + "/>", entries);
    return run_check(caseaudit_plugin, "up-to-date", xml,
                     {.limits = {{"longest-without-entry", {35, LimitUnit::days}}}});
}

Result genogram(const std::string& entries, const std::string& coverage = all("document", "type title")) {
    return run_check(caseaudit_plugin, "genogram", child(coverage, entries),
                     {.limits = {{"no-older-than", {12, LimitUnit::months}}}});
}

}  // namespace

TEST_SUITE("recording-consistency.recorded-on-time") {
    TEST_CASE("met when each is recorded within two working days") {
        const auto result = on_time(note("2013-02-01", "2013-02-05") + note("2013-02-06", "2013-02-06"));
        CHECK(result.outcome == Outcome::met);
        CHECK(result.reason == "0 of 2 records written more than 2 working days after the event.");
    }

    TEST_CASE("met when no more are late than policy allows") {
        CHECK(on_time(note("2013-02-01", "2013-03-05") + note("2013-02-06", "2013-02-06"), 50).outcome ==
              Outcome::met);
    }

    TEST_CASE("not met when more are late, citing those") {
        const auto result = on_time(note("2013-02-01", "2013-02-06") + note("2013-02-06", "2013-02-06"));
        CHECK(result.outcome == Outcome::not_met);
        CHECK(result.reason ==
              "1 of 2 records written more than 2 working days after the event; local policy allows "
              "10%.");
        CHECK(cited(result) == "2013-02-01");
    }

    TEST_CASE("not checked when no entry of the period says when it was recorded") {
        CHECK(on_time("<note date=\"2013-02-01\"/>" + note("2012-10-01", "2012-12-05")).outcome ==
              Outcome::not_checked);
    }
}

TEST_SUITE("recording-consistency.up-to-date") {
    TEST_CASE("met by an entry that is recent enough") {
        const auto result = up_to_date("<note date=\"2013-04-26\"/>", only_latest("note"));
        CHECK(result.outcome == Outcome::met);
        CHECK(result.reason == "Last recorded on: note of 26 April 2013.");
    }

    TEST_CASE("not met when the last is older, or there is none") {
        const auto result = up_to_date("<visit date=\"2013-04-25\"/>");
        CHECK(result.outcome == Outcome::not_met);
        CHECK(
            result.reason ==
            "Nothing is recorded since the visit of 25 April 2013, 36 days before 31 May 2013; local policy "
            "allows 35.");
        CHECK(up_to_date("").reason == "Nothing is recorded up to 31 May 2013.");
    }

    TEST_CASE("not applicable when the case is closed") {
        CHECK(up_to_date("", all("note"), "status=\"closed\"").outcome == Outcome::not_applicable);
        CHECK(up_to_date("<closure date=\"2013-03-01\"/>", all("note") + all("closure")).outcome ==
              Outcome::not_applicable);
    }

    TEST_CASE("not checked where notes or visits since then are not in the source") {
        CHECK(up_to_date("<visit date=\"2013-01-25\"/>", all("visit")).outcome == Outcome::not_checked);
        CHECK(up_to_date("", all("note")).outcome == Outcome::not_checked);
    }
}

TEST_SUITE("recording-consistency.genogram") {
    TEST_CASE("met by a genogram of the last year") {
        CHECK(cited(genogram("<document date=\"2012-05-31\" type=\"Genogram\"/>")) == "2012-05-31");
        CHECK(genogram("<document date=\"2013-01-01\" title=\"Family tree, mother's side\"/>").outcome ==
              Outcome::met);
    }

    TEST_CASE("not met by an older one, or another document") {
        const auto result = genogram(
            "<document date=\"2012-05-30\" type=\"genogram\"/>"
            "<document date=\"2013-01-01\" type=\"letter\"/>");
        CHECK(result.outcome == Outcome::not_met);
        CHECK(result.reason == "No genogram of the 12 months before 31 May 2013 is on the file.");
    }

    TEST_CASE("not applicable when the case is closed") {
        CHECK(genogram("<closure date=\"2013-03-01\"/>").outcome == Outcome::not_applicable);
    }

    TEST_CASE("not checked where documents are not in the source for so long") {
        CHECK(genogram("", all("note")).outcome == Outcome::not_checked);
        CHECK(genogram("", all("document", "type", "2012-12-01")).outcome == Outcome::not_checked);
    }
}

}  // namespace upkeep_test
