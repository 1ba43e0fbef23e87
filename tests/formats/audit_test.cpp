#include <doctest/doctest.h>

#include <caseaudit/error.hpp>
#include <caseaudit/formats.hpp>

#include "formats/audit_text.hpp"

namespace audit_test {

using namespace caseaudit;

namespace {

const std::string head =
    R"(<audit format="1" id="a" template="s" template-version="1.0.0" status="draft" subject-kind="child" subject="C-0001" from="2012-12-01" as-of="2013-05-31">)";

Audit read(const std::string& parts) { return read_audit_text(head + parts + "</audit>", "a.xml"); }

std::string fault_in(const std::string& document) {
    try {
        read_audit_text(document, "a.xml");
        return "";
    } catch (const InputError& e) {
        return e.what();
    }
}

std::string fault_of(const std::string& parts) { return fault_in(head + "\n" + parts + "</audit>"); }

std::string fault_of_head(const std::string& what, const std::string& by) {
    auto text = head + "</audit>";
    return fault_in(text.replace(text.find(what), what.size(), by));
}

bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("an audit is read whole") {
    const auto audit = read_audit_text(test::whole_audit, "a.xml");
    CHECK(audit.path == "a.xml");
    CHECK(audit.template_version == Version{1, 0, 0});
    CHECK(audit.status == AuditStatus::complete);
    CHECK(audit.period == Period{*parse_date("2012-12-01"), *parse_date("2013-05-31")});
    CHECK(audit.counting == Counting{Calendar::StartIs::day_0,
                                     {*parse_date("2012-01-01"), *parse_date("2014-12-31")},
                                     "sha256:01"});
    CHECK(audit.minutes == 40);
    CHECK(audit.auditors[0].role == "team-manager");
    REQUIRE(audit.answers.size() == 5);
    CHECK(audit.answers[0].value == "yes");
    CHECK(audit.answers[0].outcome == Outcome::met);
    CHECK(audit.answers[0].evidence[0] ==
          Citation{"supervision", "supervision-1", *parse_date("2013-03-02"), "case-system", 14});
    CHECK(audit.answers[1].state == AnswerState::not_applicable);
    CHECK(audit.answers[1].reason == "R & D: \"a\" < b — é");
    CHECK(audit.answers[2].outcome == Outcome::not_checked);
    CHECK(audit.answers[0].confirmed);
    CHECK(audit.answers[3].correction == "It is in the minutes.");
    CHECK(audit.answers[4].state == AnswerState::no_evidence_found);
    CHECK(audit.copy == Copy::facts);
    CHECK(audit.note_pasted == parse_date("2013-06-13"));
    CHECK(audit.risks == std::vector<RiskNow>{{"Not seen since April", "team manager",
                                               parse_date("2013-06-10"), "09:05", "A visit today"}});
    CHECK(audit.actions[0].told_on == parse_date("2013-06-11"));
    CHECK(audit.actions[0].why_later == "The worker is on leave");
    CHECK(audit.worker_reply == WorkerReply{*parse_date("2013-06-20"), "Fair"});
    CHECK(audit.stated_scores == StatedScores{Grade::good, "17/20", "3/5"});
    CHECK(audit.seal.empty());
    CHECK(audit.prompts[0].prompts[0].urgent);
    CHECK(audit.prompts[1].reason == "It broke.");
    CHECK(audit.comments[0].area == "management-oversight");
    CHECK(audit.conversations[1].state == ConversationState::not_possible);
    CHECK(audit.described[0].text == "Fortnightly");
    CHECK(audit.actions[0].closed == parse_date("2013-06-30"));
    CHECK(audit.stated_grade->grade == Grade::requires_improvement);
    CHECK(audit.feedback[1].about == FeedbackAbout::case_system);
}

TEST_CASE("a sealed audit is read where nothing was changed, and refused where anything was") {
    const auto document = sealed(test::whole_audit);
    const auto audit = read_audit_text(document, "a.xml");
    CHECK(audit.seal.size() == 64);
    CHECK(write_audit(audit) == test::whole_audit);
    const auto changed = [&](const std::string& what, const std::string& by) {
        auto text = document;
        return fault_in(text.replace(text.find(what), what.size(), by));
    };
    const std::string says = "the audit was changed after it was signed";
    CHECK(has(changed("value=\"yes\"", "value=\"no\""), says));
    CHECK(has(changed("<seal sha256=\"", "<seal sha256=\"0"), says));
    CHECK(has(changed("</audit>", "<feedback about=\"tool\">late</feedback></audit>"), says));
    CHECK(has(changed("  <seal", " <seal sha256=\"0\"/>\n  <seal"), "<seal>"));
    CHECK(
        has(changed("  <seal", "  <action id=\"9\" owner=\"x\" state=\"open\"><what>y</what></action><seal"),
            says));
    CHECK(has(changed("  <seal", "\t<seal"), says));
    CHECK(has(changed("/>\n</audit>", "/><!-- late -->\n</audit>"), says));
    CHECK_THROWS_AS(sealed("<audit></audit>"), Error);
}

TEST_CASE("what is written is read back equal, and written again as the same bytes") {
    const auto audit = read_audit_text(test::whole_audit, "a.xml");
    CHECK(write_audit(audit) == test::whole_audit);
    CHECK(read_audit_text(write_audit(audit), "a.xml") == audit);
    CHECK(write_audit(read("")) == write_audit(read_audit_text(write_audit(read("")), "a.xml")));
}

TEST_CASE("an answer is answered unless it says otherwise, and elements come in any order") {
    const auto audit = read(
        R"(<feedback about="tool">x</feedback><answer question="q" version="1" value="yes"/><auditor ref="A"/>)");
    CHECK(audit.answers[0].state == AnswerState::answered);
    CHECK(audit.answers[0].check.empty());
    CHECK(audit.auditors.size() == 1);
    CHECK(!audit.minutes);
    CHECK(!audit.completed);
    CHECK(audit.team.empty());
}

TEST_CASE("characters that XML cannot carry are written as spaces") {
    auto audit = read("");
    audit.comments = {{CommentKind::issue, "", "", "a\x01 b"}};
    CHECK(read_audit_text(write_audit(audit), "a.xml").comments[0].text == "a b");
}

TEST_CASE("what an audit's head gets wrong is said") {
    CHECK(fault_of_head("subject-kind", "subject-kind") == "");
    CHECK(has(fault_of_head("format=\"1\"", "format=\"2\""), "'2' is no format"));
    CHECK(has(fault_of_head("id=\"a\"", "id=\"../a\""), "'../a' is not a reference"));
    CHECK(has(fault_of_head("id=\"a\"", ""), "<audit> needs the attribute 'id'"));
    CHECK(has(fault_of_head("template=\"s\"", "template=\"../s\""), "'../s' is not an id"));
    CHECK(has(fault_of_head("1.0.0", "1.0"), "'1.0' is not a version"));
    CHECK(has(fault_of_head("draft", "done"), "'done' is no status"));
    CHECK(has(fault_of_head("child", "family"), "'family' is no subject-kind"));
    CHECK(has(fault_of_head("C-0001", "Jo Smith"), "never a name"));
    CHECK(has(fault_of_head("2012-12-01", "2012-02-30"), "'2012-02-30' is not a date"));
    CHECK(has(fault_of_head("2012-12-01", "2013-12-01"), "the audit period ends before it begins"));
    CHECK(has(fault_of_head("status", "minutes=\"0\" status"), "'0' is not a whole number from 1"));
    CHECK(has(fault_of_head("status", "colour=\"x\" status"), "<audit> has no attribute 'colour'"));
    const std::string counting = "working-days=\"start-is-day-0\" ";
    CHECK(has(fault_of_head("status", counting + "status"),
              "<audit> needs the attribute 'bank-holidays-from'"));
    CHECK(has(fault_of_head("status", counting +
                                          "bank-holidays-from=\"2028-01-01\" bank-holidays-to=\"2015-01-01\" "
                                          "timescales-hash=\"x\" status"),
              "the bank holidays end before they begin"));
    CHECK(has(fault_of("<colour/>"), "<colour> cannot stand inside <audit>"));
    CHECK(has(fault_of("<auditor ref=\"A\"/><auditor ref=\"A\"/>"), "there is a second <auditor> 'A'"));
}

TEST_CASE("what an answer gets wrong is said") {
    const auto answer = [](const std::string& attributes, const std::string& inside = "") {
        return fault_of("<answer question=\"q\" version=\"1\" " + attributes + ">" + inside + "</answer>");
    };
    CHECK(answer("value=\"yes\"") == "");
    CHECK(has(answer(""), "a.xml:2: <answer> needs the attribute 'value'"));
    CHECK(has(answer("state=\"unanswered\" value=\"yes\""), "only a question that is answered has a value"));
    CHECK(has(answer("state=\"maybe\""), "'maybe' is no state"));
    CHECK(has(answer("value=\"yes\" check=\"s.a\""), "<answer> needs the attribute 'outcome'"));
    CHECK(has(answer("value=\"yes\" outcome=\"met\""), "<answer> needs the attribute 'check'"));
    CHECK(has(answer("value=\"yes\" check=\"s.a\" outcome=\"fine\""),
              "'not-met', 'not-applicable', 'not-checked'"));
    CHECK(has(answer("value=\"yes\"", "<reason/>"), "<reason> is empty"));
    CHECK(has(answer("value=\"yes\"", "<reason>a</reason><reason>b</reason>"), "has a second <reason>"));
    CHECK(has(answer("value=\"yes\"", "<evidence kind=\"visit\" date=\"2013-01-01\"/>"),
              "needs the attribute 'entry'"));
    CHECK(has(answer("value=\"yes\"", "<evidence kind=\"visit\" entry=\"../e\" date=\"2013-01-01\"/>"),
              "not a reference"));
    CHECK(has(fault_of("<answer question=\"q\" value=\"yes\"/>"), "needs the attribute 'version'"));
    CHECK(has(fault_of("<answer question=\"q\" version=\"one\" value=\"yes\"/>"),
              "'one' is not a whole number"));
}

TEST_CASE("what auditors add is checked too") {
    CHECK(has(fault_of("<prompts question=\"q\" check=\"c.d\" outcome=\"met\"><prompt/></prompts>"),
              "<prompt> needs a <text>"));
    CHECK(
        has(fault_of("<prompts question=\"q\" outcome=\"met\"/>"), "<prompts> needs the attribute 'check'"));
    CHECK(has(fault_of("<comment kind=\"rant\">x</comment>"), "It is 'strength' or 'issue'."));
    CHECK(has(fault_of("<comment kind=\"issue\"> </comment>"), "<comment> is empty"));
    CHECK(
        has(fault_of("<conversation with=\"worker\" state=\"declined\"/>"), "<conversation> needs a <why>"));
    CHECK(has(fault_of("<conversation with=\"child\" state=\"held\"/>"), "'child' is no with"));
    CHECK(has(fault_of("<described-not-recorded>x</described-not-recorded>"),
              "needs the attribute 'question'"));
    CHECK(has(fault_of("<action id=\"1\" owner=\"o\"/>"), "<action> needs a <what>"));
    CHECK(has(fault_of("<action id=\"1\"><what>x</what></action>"), "<action> needs the attribute 'owner'"));
    CHECK(has(fault_of("<action id=\"1\" owner=\"o\" closed=\"2013-01-01\"><what>x</what></action>"),
              "an open action"));
    const std::string action = "<action id=\"1\" owner=\"o\"><what>x</what></action>";
    CHECK(has(fault_of(action + action), "there is a second <action> '1'"));
    CHECK(has(fault_of("<stated-grade grade=\"great\"/>"), "'great' is no grade"));
    CHECK(has(fault_of("<stated-grade grade=\"good\"/><stated-grade grade=\"good\"/>"),
              "a second <stated-grade>"));
    CHECK(has(fault_of("<risk-now at=\"24:00\"/>"), "'24:00' is not a time of day"));
    CHECK(has(fault_of("<risk-now at=\"9:05\"/>"), "'9:05' is not a time of day"));
    CHECK(has(fault_of("<scores compliance=\"85%\"/>"), "'85%' is not a share"));
    CHECK(has(fault_of("<scores practice=\"3/\"/>"), "'3/' is not a share"));
    CHECK(has(fault_of("<answer question=\"q\" version=\"1\" value=\"yes\" confirmed=\"yes\"/>"),
              "only what a check answered can be confirmed"));
    CHECK(has(fault_of("<answer question=\"q\" version=\"1\" value=\"yes\" check=\"c.d\" outcome=\"met\" "
                       "confirmed=\"yes\"><correction>x</correction></answer>"),
              "either confirmed or corrected"));
    CHECK(has(fault_of_head("status", "copy=\"third\" status"), "'third' is no copy"));
    CHECK(has(fault_of("<feedback about=\"food\">x</feedback>"), "It is 'tool' or 'case-system'."));
}

}  // namespace audit_test
