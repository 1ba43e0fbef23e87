#include <caseaudit/formats.hpp>

#include "kinds/case_file.hpp"
#include "plugins/run_check.hpp"
#include "records/merge.hpp"

namespace sources_test {

using namespace caseaudit;
using namespace caseaudit::testing;

namespace {

/// What one source says of the child.
CaseFile part(const std::string& id, const std::string& fields, const std::string& attributes,
              const std::string& plan = "") {
    const auto xml = case_file(source(id, only_latest("subject", fields) + all("plan", "type")),
                               "<subject kind=\"child\" ref=\"C-1\" " + attributes + "/>",
                               plan.empty() ? "" : "<plan type=\"child-protection\" date=\"" + plan + "\"/>");
    return read_case_file_text(xml, id + ".xml");
}

Result agree(const std::vector<CaseFile>& parts) {
    Checks checks;
    caseaudit_plugin.add_checks(checks);
    const auto file = records::merged(parts);
    return plugins::run_check(*checks.find("sources-agree"), "recording-consistency.sources-agree", file,
                              Context{months_up_to(*parse_date("2013-05-31"), 6), {}, {}});
}

}  // namespace

TEST_SUITE("recording-consistency.sources-agree") {
    TEST_CASE("met when two sources say the same") {
        const auto result = agree({part("census", "ethnicity", "ethnicity=\"WBRI\"", "2013-01-10"),
                                   part("annex-a", "ethnicity", "ethnicity=\"WBRI\"", "2013-01-10")});
        CHECK(result.outcome == Outcome::met);
        CHECK(result.reason == "What 2 sources say of the child and of plans agrees.");
    }

    TEST_CASE("not met when they differ, citing both and telling no value") {
        const auto result = agree(
            {part("census", "date-of-birth ethnicity", "date-of-birth=\"2004-02-03\" ethnicity=\"WBRI\""),
             part("annex-a", "date-of-birth ethnicity", "date-of-birth=\"2004-03-02\" ethnicity=\"MWBC\"")});
        CHECK(result.outcome == Outcome::not_met);
        CHECK(result.reason ==
              "The sources differ on date of birth (census, annex-a); ethnicity (census, annex-a).");
        CHECK(result.evidence.size() == 2);
    }

    TEST_CASE("not met when a plan began on different days") {
        const auto result =
            agree({part("census", "status", "", "2013-01-10"), part("annex-a", "status", "", "2013-01-12")});
        CHECK(result.outcome == Outcome::not_met);
        CHECK(result.reason == "The sources differ on start of plan (census, annex-a).");
        CHECK(cited(result) == "2013-01-10 2013-01-12");
    }

    TEST_CASE("not checked when two sources carry plans, of different types") {
        const auto plans = [](const std::string& id, const std::string& type) {
            return read_case_file_text(
                case_file(
                    source(id,
                           "<coverage of=\"plan\" extent=\"every\" from=\"2011-01-01\" to=\"2013-05-31\" "
                           "types=\"" +
                               type + "\"/>"),
                    "<subject kind=\"child\" ref=\"C-1\"/>", ""),
                id + ".xml");
        };
        const auto census = plans("child-protection-plans", "child-protection");
        CHECK(agree({census, plans("child-in-need-plans", "child-in-need")}).outcome == Outcome::not_checked);
        CHECK(agree({census, plans("annex-a", "child-protection")}).outcome == Outcome::met);
    }

    TEST_CASE("not checked with one source") {
        const auto result = agree({part("census", "ethnicity", "ethnicity=\"WBRI\"")});
        CHECK(result.outcome == Outcome::not_checked);
        CHECK(result.reason == "No two sources carry the same details: there is nothing to compare.");
    }
}

}  // namespace sources_test
