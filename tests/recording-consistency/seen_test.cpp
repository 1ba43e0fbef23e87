#include "kinds/case_file.hpp"

namespace seen_test {

using namespace caseaudit;
using namespace caseaudit::testing;

namespace {

const std::string boxes = all("visit", "seen alone status bedroom") + all("note", "seen alone occurrence") +
                          all("assessment", "child-seen completed");

Result seen_boxes(const std::string& entries, const std::string& coverage = boxes) {
    return run_check(caseaudit_plugin, "seen-boxes", child(coverage, entries));
}

std::string visit(const std::string& attributes) { return "<visit date=\"2013-02-01\" " + attributes + "/>"; }

const std::string narratives = all_text("visit", "seen") + all_text("assessment", "child-seen analysis");

Result narrative(const std::string& entries, const std::string& coverage = narratives) {
    return run_check(caseaudit_plugin, "seen-and-narrative", child(coverage, entries));
}

std::string told(const std::string& seen, const std::string& words) {
    return "<visit date=\"2013-02-01\" seen=\"" + seen + "\"><text>" + words + "</text></visit>";
}

}  // namespace

TEST_SUITE("recording-consistency.seen-boxes") {
    TEST_CASE("met when the boxes agree") {
        const auto result = seen_boxes(visit("seen=\"yes\" alone=\"yes\" status=\"done\"") +
                                       "<visit date=\"2013-03-01\" seen=\"no\" status=\"unsuccessful\"/>");
        CHECK(result.outcome == Outcome::met);
        CHECK(cited(result) == "2013-02-01 2013-03-01");
    }

    TEST_CASE("not met when they contradict each other") {
        for (const auto* attributes :
             {"seen=\"no\" alone=\"yes\"", "seen=\"\" alone=\"yes\"", "seen=\"yes\" status=\"unsuccessful\"",
              "seen=\"no\" alone=\"yes\" status=\"unsuccessful\"",
              "seen=\"yes\" status=\"virtual\" bedroom=\"yes\""}) {
            CHECK_MESSAGE(seen_boxes(visit(attributes)).outcome == Outcome::not_met, attributes);
        }
        CHECK(seen_boxes(visit("seen=\"no\" alone=\"yes\"")).reason ==
              "The boxes about seeing the child contradict each other in 1 of 1 record.");
    }

    TEST_CASE("not met by a note") {
        const auto note = "<note date=\"2013-02-01\" seen=\"yes\" occurrence=\"unsuccessful\"/>";
        CHECK(seen_boxes(note).outcome == Outcome::not_met);
    }

    TEST_CASE("not met when an assessment has the child not seen, and a visit of that time has") {
        const std::string assessment =
            "<assessment date=\"2013-01-20\" completed=\"2013-02-20\" child-seen=\"no\"/>";
        const auto result = seen_boxes(assessment + visit("seen=\"yes\" status=\"done\""));
        CHECK(result.outcome == Outcome::not_met);
        CHECK(cited(result) == "2013-01-20");
        CHECK(seen_boxes(assessment + "<visit date=\"2013-03-01\" seen=\"yes\" status=\"done\"/>").outcome ==
              Outcome::met);
    }

    TEST_CASE("not applicable without a visit in the period") {
        CHECK(seen_boxes("<visit date=\"2012-11-01\" seen=\"no\" alone=\"yes\"/>").outcome ==
              Outcome::not_applicable);
    }

    TEST_CASE("met where the source has every visit of one type") {
        const std::string typed =
            "<coverage of=\"visit\" extent=\"every\" from=\"2011-01-01\" to=\"2013-05-31\" "
            "fields=\"seen alone\" types=\"child-protection\"/>";
        CHECK(seen_boxes(visit("type=\"child-protection\" seen=\"yes\" alone=\"yes\""), typed).outcome ==
              Outcome::met);
    }

    TEST_CASE("not met, or else not checked, where the source has only the latest visit") {
        const auto latest = only_latest("visit", "seen alone");
        CHECK(seen_boxes(visit("seen=\"no\" alone=\"yes\""), latest).outcome == Outcome::not_met);
        CHECK(seen_boxes(visit("seen=\"yes\" alone=\"yes\""), latest).outcome == Outcome::not_checked);
    }

    TEST_CASE("not checked where nothing could be held against seen") {
        CHECK(seen_boxes(visit("seen=\"yes\""), all("visit", "seen")).outcome == Outcome::not_checked);
        CHECK(seen_boxes(visit(""), all("visit", "alone")).outcome == Outcome::not_checked);
    }
}

TEST_SUITE("recording-consistency.seen-and-narrative") {
    TEST_CASE("met without a prompt when the words fit the box") {
        const auto result = narrative(told("yes", "Drew a house.") +
                                      "<visit date=\"2013-03-01\" seen=\"no\">"
                                      "<text>No reply at the door.</text></visit>");
        CHECK(result.outcome == Outcome::met);
        CHECK(result.prompts.empty());
        CHECK(result.reason == "No narrative of 2 has words against its 'seen' box.");
    }

    TEST_CASE("a prompt when they do not, with our words and not theirs") {
        const auto result = narrative(told("yes", "Knocked twice.\n   No  reply."));
        CHECK(result.outcome == Outcome::met);
        REQUIRE(result.prompts.size() == 1);
        CHECK(result.prompts.front().text ==
              "Read the 'seen' box against the words: visit of 1 February 2013, the box is 'yes', and the "
              "words "
              "have “no reply”.");
        CHECK(result.prompts.front().evidence.size() == 1);
    }

    TEST_CASE("a prompt when the box is empty, and an assessment's analysis says seen alone") {
        const auto result = narrative(
            "<assessment date=\"2013-03-20\" child-seen=\"\"><analysis>Was seen alone at school.</analysis>"
            "</assessment>");
        REQUIRE(result.prompts.size() == 1);
        CHECK(result.prompts.front().text ==
              "Read the 'seen' box against the words: assessment of 20 March 2013, the box is empty, and the "
              "words have “seen alone”.");
    }

    TEST_CASE("no prompt by a longer word, nor where the source has no box") {
        CHECK(narrative(told("yes", "Heard the wind at the windows: notseen.")).prompts.empty());
        const auto sources = source("a", all_text("visit", "seen")) + source("b", all_text("visit"));
        const auto xml = case_file(sources, "<subject kind=\"child\" ref=\"C-1\"/>",
                                   "<visit source=\"b\" date=\"2013-02-01\"><text>Was seen.</text></visit>");
        CHECK(run_check(caseaudit_plugin, "seen-and-narrative", xml).prompts.empty());
    }

    TEST_CASE("not applicable when no record of the period has words") {
        CHECK(narrative(visit("seen=\"yes\"")).outcome == Outcome::not_applicable);
    }

    TEST_CASE("not checked where the words are not in the source") {
        CHECK(narrative(visit("seen=\"yes\""), all("visit", "seen")).outcome == Outcome::not_checked);
    }
}

}  // namespace seen_test
