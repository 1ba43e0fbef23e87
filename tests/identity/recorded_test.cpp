#include "kinds/case_file.hpp"

namespace recorded_test {

using namespace caseaudit;
using namespace caseaudit::testing;

namespace {

const std::string old_referral = "<referral date=\"2013-01-01\"/>";

/// A child of whom the source carries one detail, and referrals.
std::string file(const std::string& name, const std::string& value, const std::string& entries = old_referral,
                 const std::string& coverage = all("referral", "nfa") + all("assessment")) {
    return case_file(source("s", only_latest("subject", name + " date-of-birth") + coverage),
                     "<subject kind=\"child\" ref=\"C-1\" " + name + "=\"" + value + "\"/>", entries);
}

Result run(const std::string& name, const std::string& xml) {
    return run_check(caseaudit_plugin, name, xml, {.limits = {{"known-within", {45, LimitUnit::days}}}});
}

Result ethnicity(const std::string& value, const std::string& entries = old_referral,
                 const std::string& coverage = all("referral", "nfa") + all("assessment")) {
    return run("ethnicity", file("ethnicity", value, entries, coverage));
}

}  // namespace

TEST_SUITE("identity.ethnicity") {
    TEST_CASE("met when it is recorded") {
        const auto result = ethnicity("WBRI");
        CHECK(result.outcome == Outcome::met);
        CHECK(result.reason == "Ethnicity is recorded.");
    }

    TEST_CASE("met by a refusal") {
        for (const auto* value : {"REFU", "refused", "Declined", "Prefer not to say"}) {
            CHECK_MESSAGE(ethnicity(value).outcome == Outcome::met, value);
        }
        CHECK(ethnicity("REFU").reason == "Ethnicity is recorded as refused.");
    }

    TEST_CASE("met by a value that only begins like one that is not known") {
        CHECK(ethnicity("Unknowne").outcome == Outcome::met);
    }

    TEST_CASE("not met when it is blank long after the referral") {
        const auto result = ethnicity("");
        CHECK(result.outcome == Outcome::not_met);
        CHECK(result.reason ==
              "Ethnicity is not recorded, 150 days after the child became known on 1 January 2013; local "
              "policy allows 45.");
    }

    TEST_CASE("not met when it is still not known") {
        for (const auto* value : {"NOBT", "Not known", "unknown", "not yet obtained", "n/k",
                                  "TBC (ask again)", "NOBT - information not yet obtained"}) {
            CHECK_MESSAGE(ethnicity(value).outcome == Outcome::not_met, value);
        }
        CHECK(ethnicity("NOBT").reason.starts_with("Ethnicity is recorded as not known, 150 days"));
    }

    TEST_CASE("not met on the day after the limit, nor without any recent referral") {
        CHECK(ethnicity("", "<referral date=\"2013-04-15\"/>").outcome == Outcome::not_met);
        const auto result = ethnicity("", "");
        CHECK(result.outcome == Outcome::not_met);
        CHECK(result.reason == "Ethnicity is not recorded, and there is no referral of the last 45 days.");
    }

    TEST_CASE("not met when the child came back and was known before") {
        CHECK(ethnicity("", old_referral + "<referral date=\"2013-05-20\"/>").outcome == Outcome::not_met);
        CHECK(ethnicity("", "<assessment date=\"2013-01-10\"/><referral date=\"2013-05-20\"/>").outcome ==
              Outcome::not_met);
    }

    TEST_CASE("not applicable while the referral is recent") {
        const auto result = ethnicity("", "<referral date=\"2013-04-16\"/>");
        CHECK(result.outcome == Outcome::not_applicable);
        CHECK(
            result.reason ==
            "Ethnicity is not recorded yet; the child was referred on 16 April 2013, and local policy allows "
            "45 days.");
        CHECK(ethnicity("NOBT", "<referral date=\"2012-01-01\" nfa=\"yes\"/><referral date=\"2013-05-20\"/>")
                  .outcome == Outcome::not_applicable);
    }

    TEST_CASE("not applicable before birth") {
        const auto xml = case_file(source("s", only_latest("subject", "ethnicity date-of-birth")),
                                   "<subject kind=\"child\" ref=\"C-1\" date-of-birth=\"2013-07-01\"/>", "");
        CHECK(run("ethnicity", xml).outcome == Outcome::not_applicable);
    }

    TEST_CASE("not checked where it is not in the source") {
        CHECK(run("ethnicity", file("language", "English")).outcome == Outcome::not_checked);
    }

    TEST_CASE("not checked where nothing says how long the child has been known") {
        const auto result = ethnicity("", "", "");
        CHECK(result.outcome == Outcome::not_checked);
        CHECK(result.reason ==
              "Ethnicity is not recorded, and how long the child has been known is not in this source.");
    }
}

TEST_SUITE("identity.language") {
    TEST_CASE("met when it is recorded") {
        CHECK(run("language", file("language", "English")).reason == "Language is recorded.");
        CHECK(run("language", file("language", "English")).outcome == Outcome::met);
    }

    TEST_CASE("not met when it is blank or not known") {
        CHECK(run("language", file("language", "")).outcome == Outcome::not_met);
        CHECK(run("language", file("language", "Not known")).outcome == Outcome::not_met);
    }

    TEST_CASE("not applicable while the referral is recent") {
        CHECK(run("language", file("language", "", "<referral date=\"2013-05-20\"/>")).outcome ==
              Outcome::not_applicable);
    }

    TEST_CASE("not checked where it is not in the source") {
        CHECK(run("language", file("religion", "x")).outcome == Outcome::not_checked);
    }
}

TEST_SUITE("identity.religion") {
    TEST_CASE("met when it is recorded") {
        CHECK(run("religion", file("religion", "none")).reason == "Religion is recorded.");
        CHECK(run("religion", file("religion", "none")).outcome == Outcome::met);
    }

    TEST_CASE("not met when it is blank or not known") {
        CHECK(run("religion", file("religion", "")).outcome == Outcome::not_met);
        CHECK(run("religion", file("religion", "Not known")).outcome == Outcome::not_met);
    }

    TEST_CASE("not applicable while the referral is recent") {
        CHECK(run("religion", file("religion", "", "<referral date=\"2013-05-20\"/>")).outcome ==
              Outcome::not_applicable);
    }

    TEST_CASE("not checked where it is not in the source") {
        CHECK(run("religion", file("disability", "x")).outcome == Outcome::not_checked);
    }
}

TEST_SUITE("identity.disability") {
    TEST_CASE("met when it is recorded") {
        CHECK(run("disability", file("disability", "NONE")).reason == "Disability is recorded.");
        CHECK(run("disability", file("disability", "NONE")).outcome == Outcome::met);
    }

    TEST_CASE("not met when it is blank or not known") {
        CHECK(run("disability", file("disability", "")).outcome == Outcome::not_met);
        CHECK(run("disability", file("disability", "Not known")).outcome == Outcome::not_met);
    }

    TEST_CASE("not applicable while the referral is recent") {
        CHECK(run("disability", file("disability", "", "<referral date=\"2013-05-20\"/>")).outcome ==
              Outcome::not_applicable);
    }

    TEST_CASE("not checked where it is not in the source") {
        CHECK(run("disability", file("ethnicity", "x")).outcome == Outcome::not_checked);
    }
}

}  // namespace recorded_test
