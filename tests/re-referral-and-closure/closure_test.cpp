#include "kinds/case_file.hpp"

namespace closure_test {

using namespace caseaudit;
using namespace caseaudit::testing;

namespace {

Result run(const std::string& check, const std::string& entries, const std::string& coverage,
           const Limits& limits = {}) {
    return run_check(caseaudit_plugin, check, child(coverage, entries), {.limits = limits});
}

Result reason(const std::string& entries, const std::string& fields = "reason") {
    return run("reason", entries, all("closure", fields));
}

Result rationale(const std::string& entries, const std::string& fields = "rationale") {
    return run("rationale", entries, all("closure", fields));
}

Result step_down(const std::string& entries, const std::string& fields = "step-down reason") {
    return run("step-down", entries, all("closure", fields) + all("early-help"),
               {{"help-within", {28, LimitUnit::days}}});
}

Result plans_ended(const std::string& entries, const std::string& fields = "ended") {
    return run("plans-ended", entries, all("closure") + all("plan", fields));
}

Result seen(const std::string& entries, const std::string& visits = all("visit", "seen status")) {
    return run("seen-before-closure", entries, all("closure") + visits,
               {{"seen-within", {28, LimitUnit::days}}});
}

const std::string closed = "<closure date=\"2013-03-01\"/>";
const std::string earlier = "<closure date=\"2012-11-01\"/>";

}  // namespace

TEST_SUITE("re-referral-and-closure.reason") {
    TEST_CASE("met when each closure of the period has one") {
        const auto result = reason(earlier + "<closure date=\"2013-03-01\" reason=\"RC7\"/>");
        CHECK(result.outcome == Outcome::met);
        CHECK(cited(result) == "2013-03-01");
    }

    TEST_CASE("not met when one has none") {
        CHECK(reason(closed).reason == "No reason is recorded for 1 of 1 closure.");
        CHECK(reason(closed).outcome == Outcome::not_met);
    }

    TEST_CASE("not applicable without a closure in the period") {
        CHECK(reason(earlier).outcome == Outcome::not_applicable);
    }

    TEST_CASE("not checked where it is not in the source") {
        CHECK(reason(closed, "").outcome == Outcome::not_checked);
    }
}

TEST_SUITE("re-referral-and-closure.rationale") {
    TEST_CASE("met by words or by their length") {
        CHECK(rationale("<closure date=\"2013-03-01\"><rationale length=\"90\"/></closure>").outcome ==
              Outcome::met);
    }

    TEST_CASE("not met when it is blank") {
        CHECK(rationale(closed).reason == "No rationale is recorded for 1 of 1 closure.");
        CHECK(rationale(closed).outcome == Outcome::not_met);
    }

    TEST_CASE("not applicable without a closure in the period") {
        CHECK(rationale(earlier).outcome == Outcome::not_applicable);
    }

    TEST_CASE("not checked where it is not in the source") {
        CHECK(rationale(closed, "reason").outcome == Outcome::not_checked);
    }
}

TEST_SUITE("re-referral-and-closure.step-down") {
    TEST_CASE("met when the closure says what comes after, or early help began around it") {
        CHECK(step_down("<closure date=\"2013-03-01\"><step-down>School nurse.</step-down></closure>")
                  .outcome == Outcome::met);
        CHECK(step_down(closed + "<early-help date=\"2013-03-29\"/>").outcome == Outcome::met);
        CHECK(step_down(closed + "<early-help date=\"2013-02-01\"/>").outcome == Outcome::met);
    }

    TEST_CASE("not met when neither") {
        const auto result = step_down(closed + "<early-help date=\"2013-03-30\"/>");
        CHECK(result.outcome == Outcome::not_met);
        CHECK(result.reason == "What comes after it is not recorded for 1 of 1 closure.");
    }

    TEST_CASE("not applicable without a closure, or where nothing could follow") {
        CHECK(step_down(earlier).outcome == Outcome::not_applicable);
        CHECK(step_down("<closure date=\"2013-03-01\" reason=\"RC5\"/>").outcome == Outcome::not_applicable);
        CHECK(step_down("<closure date=\"2013-03-01\" reason=\"RC7\"/>").outcome == Outcome::not_met);
    }

    TEST_CASE("not checked where it is not in the source") {
        CHECK(step_down(closed, "reason").outcome == Outcome::not_checked);
    }
}

TEST_SUITE("re-referral-and-closure.plans-ended") {
    TEST_CASE("met when each plan had ended, on the day of the closure too") {
        CHECK(plans_ended("<plan date=\"2012-01-01\" ended=\"2013-03-01\"/>" + closed).outcome ==
              Outcome::met);
        CHECK(plans_ended(closed + "<plan date=\"2013-04-01\"/>").outcome == Outcome::met);
    }

    TEST_CASE("not met when one ran on") {
        const auto result = plans_ended("<plan date=\"2012-01-01\"/>" + closed);
        CHECK(result.outcome == Outcome::not_met);
        CHECK(result.reason == "A plan was still running after 1 of 1 closure.");
        CHECK(cited(result) == "2013-03-01 2012-01-01");
        CHECK(plans_ended("<plan date=\"2012-01-01\" ended=\"2013-03-02\"/>" + closed).outcome ==
              Outcome::not_met);
    }

    TEST_CASE("not applicable without a closure in the period") {
        CHECK(plans_ended(earlier).outcome == Outcome::not_applicable);
    }

    TEST_CASE("not checked where the end of plans is not in the source") {
        CHECK(plans_ended("<plan date=\"2012-01-01\"/>" + closed, "type").outcome == Outcome::not_checked);
        const auto sources = source("a", all("closure") + all("plan", "ended")) + source("b", all("plan"));
        const auto xml = case_file(sources, "<subject kind=\"child\" ref=\"C-1\"/>",
                                   "<plan source=\"b\" date=\"2012-01-01\"/>"
                                   "<closure source=\"a\" date=\"2013-03-01\"/>");
        CHECK(run_check(caseaudit_plugin, "plans-ended", xml).outcome == Outcome::not_checked);
    }
}

TEST_SUITE("re-referral-and-closure.seen-before-closure") {
    TEST_CASE("met when the child was seen within the limit") {
        CHECK(seen("<visit date=\"2013-02-01\" seen=\"yes\"/>" + closed).outcome == Outcome::met);
    }

    TEST_CASE("met by a visit of the type that the source has, which proves nothing where there is none") {
        const std::string typed =
            "<coverage of=\"visit\" extent=\"every\" from=\"2011-01-01\" to=\"2013-05-31\" "
            "fields=\"seen\" types=\"child-in-need\"/>";
        CHECK(seen("<visit type=\"child-in-need\" date=\"2013-02-20\" seen=\"yes\"/>" + closed, typed)
                  .outcome == Outcome::met);
        CHECK(seen(closed, typed).outcome == Outcome::not_checked);
    }

    TEST_CASE("not met when the last time is longer ago, or the child was not seen") {
        const auto result = seen("<visit date=\"2013-01-31\" seen=\"yes\"/>" + closed);
        CHECK(result.outcome == Outcome::not_met);
        CHECK(result.reason == "The child was not seen shortly before 1 of 1 closure.");
        CHECK(seen("<visit date=\"2013-02-20\" seen=\"no\"/>" + closed).outcome == Outcome::not_met);
        CHECK(seen("<visit date=\"2013-02-20\" seen=\"yes\" status=\"unsuccessful\"/>" + closed).outcome ==
              Outcome::not_met);
        CHECK(seen("<visit date=\"2013-03-02\" seen=\"yes\"/>" + closed).outcome == Outcome::not_met);
    }

    TEST_CASE("not applicable without a closure in the period") {
        CHECK(seen(earlier).outcome == Outcome::not_applicable);
    }

    TEST_CASE("not checked where visits, or visits of that time, are not in the source") {
        CHECK(seen(closed, all("note")).outcome == Outcome::not_checked);
        CHECK(seen("<closure date=\"2012-12-10\"/>", all("visit", "seen", "2012-12-01")).outcome ==
              Outcome::not_checked);
    }
}

}  // namespace closure_test
