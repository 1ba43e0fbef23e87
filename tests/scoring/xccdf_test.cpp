#include <doctest/doctest.h>

#include <caseaudit/error.hpp>
#include <caseaudit/formats.hpp>

#include "scoring/builders.hpp"

namespace xccdf_test {

using namespace caseaudit;
using namespace caseaudit::testing;

namespace {

Template small_template() {
    auto made = audit_template({{"on-file", "On file", 200, {fact("a"), fact("b", 0)}},
                                {"quality", "Quality", 100, {judgement("c"), judgement("d", "yes-no", 50)}}});
    made.sections[0].questions[0].ask = "Is it <there>?";
    return made;
}

std::string exported(std::vector<Answer> answers) {
    return write_xccdf(small_template(), audit(std::move(answers)));
}

bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("an answer worth 2/3 is a group of three equal rules, two of them passing") {
    const auto text = exported({says("a", "yes"), says("b", "no"), says("c", "good"), says("d", "yes")});
    CHECK(has(text, R"(<Group id="xccdf_org.caseaudit_group_question-c" weight="1">)"));
    const auto practice = text.substr(text.rfind("<TestResult"));
    const auto result = [&](int part) {
        const auto at = practice.find(fmt::format("_rule_c.part-{}\"", part));
        const auto from = practice.find("<result>", at) + 8;
        return practice.substr(from, practice.find('<', from) - from);
    };
    CHECK(result(1) == "pass");
    CHECK(result(2) == "pass");
    CHECK(result(3) == "fail");
}

TEST_CASE("each TestResult is one ledger: the other's rules are not selected") {
    const auto text = exported({says("a", "yes"), says("b", "no"), says("c", "good"), says("d", "yes")});
    const auto second = text.rfind("<TestResult");
    const auto compliance = text.substr(text.find("<TestResult"), second - text.find("<TestResult"));
    const auto practice = text.substr(second);
    CHECK(has(compliance, R"(<profile idref="xccdf_org.caseaudit_profile_compliance")"));
    CHECK(has(compliance, "<score system=\"urn:xccdf:scoring:default\" maximum=\"100\">100</score>"));
    CHECK(has(compliance, R"(rule_d.part-1" weight="0.5">)"
                          "\n      <result>notselected</result>"));
    CHECK(has(practice, R"(rule_a" weight="1">)"
                        "\n      <result>notselected</result>"));
    CHECK(has(practice, "<score system=\"urn:xccdf:scoring:default\" maximum=\"100\">77.777778</score>"));
}

TEST_CASE("a question of weight 0 keeps its result, and its role keeps it out of the score") {
    CHECK(has(exported({says("a", "yes"), says("b", "no")}), R"(rule_b" role="unscored" weight="0">)"
                                                             "\n      <result>fail</result>"));
}

TEST_CASE("not applicable, unanswered and not asked are told as such, and no score stands in for none") {
    const auto text = exported({is("a", AnswerState::not_applicable), is("c", AnswerState::unanswered)});
    CHECK(has(text, "<result>notapplicable</result>"));
    CHECK(has(text, "<result>notchecked</result>"));
    CHECK(!has(text, "scoring:default\" maximum"));
    CHECK(has(text, "<remark>Not scored: nothing counts towards compliance.</remark>"));
    CHECK(has(text, "<score system=\"urn:xccdf:scoring:flat\" maximum=\"0\">0</score>"));
    CHECK(has(text, "<remark>Draft: the audit is not complete.</remark>"));
}

TEST_CASE("models stand on lines of their own, since OpenSCAP drops every second one otherwise") {
    CHECK(has(
        exported({}),
        "<model system=\"urn:xccdf:scoring:default\" />\n  <model system=\"urn:xccdf:scoring:flat\" />\n"));
}

TEST_CASE("words are escaped, and nothing that an auditor wrote is exported") {
    auto answered = audit({says("a", "no")});
    answered.answers[0].reason = "Jo Bloggs said so";
    answered.auditors = {{"AUD-01", "team-manager"}};
    answered.id = "an id with spaces";
    const auto text = write_xccdf(small_template(), answered);
    CHECK(has(text, "Is it &lt;there&gt;?"));
    CHECK(!has(text, "Bloggs"));
    CHECK(!has(text, "AUD-01"));
    CHECK(has(text, "xccdf_org.caseaudit_testresult_an_id_with_spaces.compliance"));
    CHECK(has(text, "<target>an id with spaces</target>"));
}

TEST_CASE("a scale whose scores need very many rules is refused") {
    auto made = small_template();
    made.scales[2].values[1].score = {61, 997};
    CHECK_THROWS_WITH_AS(
        write_xccdf(made, audit({})),
        "template 'invented' cannot be written as XCCDF: the scores of its practice scales have no common "
        "denominator of 100 or less",
        Error);
}

}  // namespace xccdf_test
