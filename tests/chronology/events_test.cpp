#include "chronology/chronology_file.hpp"

namespace events_test {

using namespace caseaudit;
using namespace caseaudit::testing;

namespace {

const std::string yes = "significant=\"yes\"";
const std::string no = "significant=\"no\"";

std::string covered(const std::string& fields) {
    return only_latest("chronology") + all("chronology-event", fields);
}

Result significant(const std::string& entries, const std::string& fields = "significant category",
                   int percent = 25) {
    return run_check(caseaudit_plugin, "significant", child(covered(fields), entries),
                     {.limits = {{"most-routine", {percent, LimitUnit::percent}}}});
}

Result ask(std::string_view check, const std::string& events, const std::string& fields = "impact outcome") {
    return run_check(caseaudit_plugin, check, child(covered(fields), chronology_with(events)));
}

}  // namespace

TEST_SUITE("chronology.significant") {
    TEST_CASE("met at the limit") {
        const auto result = significant(chronology_with(event("2013-01-01", yes) + event("2013-02-01", yes) +
                                                        event("2013-03-01", yes) + event("2013-04-01", no)));
        CHECK(result.outcome == Outcome::met);
        CHECK(result.reason == "Routine: 1 of 4 events; local policy allows 25%.");
    }

    TEST_CASE("not met beyond it, citing the routine ones") {
        const auto events = chronology_with(event("2013-01-01", yes) + event("2013-02-01", no) +
                                            event("2013-03-01", no) + event("2013-04-01", yes));
        const auto result = significant(events);
        CHECK(result.outcome == Outcome::not_met);
        CHECK(result.reason == "Routine: 2 of 4 events; local policy allows 25%.");
        CHECK(cited(result) == "2013-02-01 2013-03-01");
        CHECK(significant(events, "significant category", 50).outcome == Outcome::met);
    }

    TEST_CASE("not met by category where events are not marked") {
        const auto result = significant(chronology_with(event("2013-01-01", "category=\"Telephone call\"") +
                                                        event("2013-02-01", "category=\"injury\"")));
        CHECK(result.outcome == Outcome::not_met);
        CHECK(cited(result) == "2013-01-01");
    }

    TEST_CASE("met where a visit is marked as significant") {
        CHECK(significant(chronology_with(event("2013-01-01", yes + " category=\"visit\""))).outcome ==
              Outcome::met);
    }

    TEST_CASE("not met whatever the unmarked events are") {
        const auto result = significant(chronology_with(event("2013-01-01", no) + event("2013-02-01")));
        CHECK(result.outcome == Outcome::not_met);
    }

    TEST_CASE("met whatever the unmarked events are") {
        CHECK(significant(chronology_with(event("2013-01-01", yes) + event("2013-01-02", yes) +
                                          event("2013-01-03", yes) + event("2013-02-01")))
                  .outcome == Outcome::met);
    }

    TEST_CASE("not checked where it hangs on events that are not marked") {
        const auto result = significant(chronology_with(event("2013-01-01", yes) + event("2013-02-01")));
        CHECK(result.outcome == Outcome::not_checked);
        CHECK(result.reason ==
              "Neither marked as significant or routine, nor of any category: 1 of 2 events.");
        CHECK(cited(result) == "2013-02-01");
    }

    TEST_CASE("not checked where neither mark nor category is in the source") {
        CHECK(significant(chronology_with(event("2013-01-01")), "impact").outcome == Outcome::not_checked);
    }

    TEST_CASE("not applicable without a chronology, or without an event") {
        CHECK(significant("").outcome == Outcome::not_applicable);
        CHECK(significant(chronology_with("")).outcome == Outcome::not_applicable);
    }
}

TEST_SUITE("chronology.impact") {
    TEST_CASE("met when each event of the period has one") {
        const auto result =
            ask("impact", event("2012-11-30") + event("2012-12-01", "", "<impact>Scared.</impact>") +
                              event("2013-05-31", "", "<impact length=\"30\"/>"));
        CHECK(result.outcome == Outcome::met);
        CHECK(cited(result) == "2012-12-01 2013-05-31");
    }

    TEST_CASE("not met by a blank") {
        const auto result = ask("impact", event("2013-01-01", "", "<impact>Scared.</impact>") +
                                              event("2013-02-01", "", "<impact/>") + event("2013-03-01"));
        CHECK(result.outcome == Outcome::not_met);
        CHECK(result.reason == "No impact is recorded for 2 of 3 events.");
        CHECK(cited(result) == "2013-02-01 2013-03-01");
    }

    TEST_CASE("not applicable without an event in the period, or a chronology") {
        CHECK(ask("impact", event("2012-11-30")).outcome == Outcome::not_applicable);
        CHECK(run_check(caseaudit_plugin, "impact", child(covered("impact"), "")).outcome ==
              Outcome::not_applicable);
    }

    TEST_CASE("not checked where impact is not in the source") {
        CHECK(ask("impact", event("2013-01-01"), "outcome").outcome == Outcome::not_checked);
    }
}

TEST_SUITE("chronology.outcome") {
    TEST_CASE("met when each event of the period has one") {
        CHECK(
            ask("outcome", event("2013-01-01", "", "<outcome>None: agreed with mother.</outcome>")).outcome ==
            Outcome::met);
    }

    TEST_CASE("not met by a blank") {
        const auto result = ask("outcome", event("2013-02-01", "", "<outcome/>"));
        CHECK(result.outcome == Outcome::not_met);
        CHECK(result.reason == "No outcome is recorded for 1 of 1 event.");
    }

    TEST_CASE("not applicable without an event in the period") {
        CHECK(ask("outcome", "").outcome == Outcome::not_applicable);
    }

    TEST_CASE("not checked where outcomes are not in the source") {
        CHECK(ask("outcome", event("2013-01-01"), "impact").outcome == Outcome::not_checked);
    }
}

}  // namespace events_test
