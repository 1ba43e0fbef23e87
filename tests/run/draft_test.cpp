#include "run/draft.hpp"

#include <doctest/doctest.h>

#include <caseaudit/formats.hpp>

namespace draft_test {

using namespace caseaudit;

namespace {

const plugins::PluginSet& loaded() {
    static const plugins::PluginSet set{{SAMPLES}};
    return set;
}

const Timekeeping& timekeeping() {
    static const Timekeeping shipped = read_timekeeping(SOURCE_FOLDER "/audit-templates/timescales.xml",
                                                        SOURCE_FOLDER "/audit-templates/bank-holidays.json");
    return shipped;
}

CaseFile case_file(const std::string& subject = "") {
    return read_case_file_text(
        R"(<case-file format="1"><source id="s" title="S">
        <coverage of="visit" extent="every" from="2012-01-01" to="2013-05-31"/></source>
        <subject kind="child" ref="C-1" team="Team Oak" )" +
            subject + R"(/><visit date="2013-03-02" id="v1"/></case-file>)",
        "c.xml");
}

Question fact(const std::string& check) {
    Question question;
    question.id = "q." + check;
    question.scale = "yes-no";
    question.check = "outcomes." + check;
    return question;
}

Template template_with(std::vector<Question> questions) {
    Template made;
    made.id = "t";
    made.scales = {
        {"yes-no", "", {{"yes", "Yes", {1, 1}, false}, {"no", "No", {0, 1}, true}}, "yes", "no", "no"}};
    made.sections = {{"s", "S", 100, std::move(questions)}};
    return made;
}

Audit draft(const Template& audit_template, const CaseFile& file = case_file()) {
    return draft_audit(audit_template, file, {}, loaded(), timekeeping(), *parse_date("2013-05-31"));
}

Answer answer_to(const std::string& check) { return draft(template_with({fact(check)})).answers.at(0); }

}  // namespace

TEST_CASE("every outcome becomes its answer, in one place") {
    CHECK(loaded().refused() == std::vector<std::string>{});
    CHECK(answer_to("met").value == "yes");
    CHECK(answer_to("met").evidence.at(0).entry == "v1");
    CHECK(answer_to("not-met").value == "no");
    CHECK(answer_to("not-applicable").state == AnswerState::not_applicable);
    CHECK(answer_to("not-applicable").reason == "Nothing to ask.");
    CHECK(answer_to("not-checked").state == AnswerState::unanswered);
    CHECK(answer_to("not-checked").outcome == Outcome::not_checked);
    CHECK(answer_to("throws").state == AnswerState::unanswered);
    CHECK(answer_to("throws").outcome == Outcome::error);
    CHECK(answer_to("no-such").reason == "No loaded plugin has the check 'outcomes.no-such'.");
}

TEST_CASE("a draft says whose it is and when") {
    const auto audit = draft(template_with({}));
    CHECK(audit.id == "t-C-1-2013-05-31");
    CHECK(audit.status == AuditStatus::draft);
    CHECK(audit.team == "Team Oak");
    CHECK(audit.period == Period{*parse_date("2012-12-01"), *parse_date("2013-05-31")});
    CHECK(audit.answers.empty());
}

TEST_CASE("a draft carries the views of its period where the template asks for them") {
    const auto file = read_case_file_text(
        R"(<case-file format="1"><source id="s" title="S">
        <coverage of="feedback" extent="every" from="2012-01-01" to="2013-06-30" fields="from"/></source>
        <subject kind="child" ref="C-1"/>
        <feedback date="2012-11-30" from="child" rating="red"/>
        <feedback date="2012-12-01" id="f1" from="child" category="visits" rating="red" state="given"/>
        <feedback date="2013-01-01" rating="amber"/>
        <feedback date="2013-06-01" from="worker" rating="green"/></case-file>)",
        "c.xml");
    auto asking = template_with({});
    CHECK(draft(asking, file).views.empty());
    asking.views = true;
    const auto views = draft(asking, file).views;
    REQUIRE(views.size() == 1);
    CHECK(views[0] ==
          View{"child", "visits", "red", "given", {"feedback", "f1", *parse_date("2012-12-01"), "s", 5}});
}

TEST_CASE("a question that is not asked has no answer") {
    auto second = fact("met");
    second.when = Condition{Condition::Kind::answer, "q.not-met", {"yes"}, 0, {}, {}};
    CHECK(draft(template_with({fact("not-met"), second})).answers.size() == 1);
    second.when->is = {"no"};
    CHECK(draft(template_with({fact("not-met"), second})).answers.size() == 2);
}

TEST_CASE("a judgement is never answered by a check, only prompted") {
    Question judgement = fact("met");
    judgement.measure = Measure::judgement;
    judgement.check.clear();
    judgement.prompted_by = "outcomes.prompts";
    const auto audit = draft(template_with({judgement}));
    CHECK(audit.answers.empty());
    REQUIRE(audit.prompts.size() == 1);
    CHECK(audit.prompts[0].prompts.at(0).text == "Look here.");
    CHECK(audit.prompts[0].prompts.at(0).urgent);

    judgement.prompted_by = "outcomes.not-met";
    CHECK(draft(template_with({judgement})).prompts.at(0).outcome == Outcome::error);
}

TEST_CASE("where the source does not say which limit applies, the check must agree under each") {
    auto question = fact("within");
    question.limits = {{"gap", {31, LimitUnit::days}, "", ""},
                       {"gap", {14, LimitUnit::days}, "newly-qualified", ""}};
    const auto audit_template = template_with({question});
    CHECK(draft(audit_template, case_file("worker-experience=\"experienced\"")).answers[0].outcome ==
          Outcome::met);
    CHECK(draft(audit_template, case_file("worker-experience=\"newly-qualified\"")).answers[0].outcome ==
          Outcome::not_met);
    const auto unknown = draft(audit_template).answers[0];
    CHECK(unknown.outcome == Outcome::not_checked);
    CHECK(unknown.reason == "Which limit applies depends on worker experience, which is not in this source.");

    question.limits[1].limit.amount = 28;
    CHECK(draft(template_with({question})).answers[0].outcome == Outcome::met);
}

TEST_CASE("a draft says how time was counted where an answer rests on it") {
    CHECK_FALSE(draft(template_with({fact("met")})).counting);
    auto question = fact("within");
    question.limits = {{"gap", {31, LimitUnit::days}, "", ""}};
    CHECK_FALSE(draft(template_with({question})).counting);
    question.limits[0].limit.unit = LimitUnit::working_days;
    CHECK(draft(template_with({question})).counting == counting_of(timekeeping()));
    question.limits.clear();
    CHECK(draft(template_with({question})).counting == counting_of(timekeeping()));
}

TEST_CASE("what a person wrote in a draft is people's work, and what checks said of it is not") {
    auto made = draft(template_with({fact("met")}));
    CHECK_FALSE(holds_peoples_work(made));
    const auto worked = [&made](auto&& change) {
        auto copy = made;
        change(copy);
        return holds_peoples_work(copy);
    };
    CHECK(worked([](Audit& one) { one.status = AuditStatus::complete; }));
    CHECK(worked([](Audit& one) { one.auditors = {{"AUD-01", ""}}; }));
    CHECK(worked([](Audit& one) { one.minutes = 5; }));
    CHECK(worked([](Audit& one) { one.comments.emplace_back(); }));
    CHECK(worked([](Audit& one) { one.risks.emplace_back(); }));
    CHECK(worked([](Audit& one) { one.answers[0].confirmed = true; }));
    CHECK(worked([](Audit& one) { one.answers[0].correction = "It is there"; }));
    CHECK(worked([](Audit& one) { one.answers[0].check.clear(); }));
}

}  // namespace draft_test
