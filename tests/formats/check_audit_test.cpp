#include <doctest/doctest.h>

#include <caseaudit/error.hpp>
#include <caseaudit/formats.hpp>

#include "scoring/builders.hpp"

namespace check_audit_test {

using namespace caseaudit;
using namespace caseaudit::testing;

namespace {

Template template_of_three() {
    auto made = audit_template({{"one",
                                 "One",
                                 100,
                                 {fact("s.on-file"), asked_when(fact("s.signed"), "s.on-file", "yes"),
                                  asked_when(judgement("s.reflective"), "s.on-file", "yes")}}});
    made.hash = "sha256:00";
    return made;
}

Audit good_audit() {
    auto made = audit({says("s.on-file", "yes"), says("s.reflective", "good")});
    made.path = "a.audit.xml";
    made.template_hash = "sha256:00";
    made.completed = parse_date("2013-06-12");
    made.auditors = {{"AUD-01", ""}};
    return made;
}

std::string fault_of(const Audit& audit) {
    try {
        check_audit(audit, template_of_three());
        return "";
    } catch (const Error& e) {
        return e.what();
    }
}

std::string fault_of(std::vector<Answer> answers) {
    auto made = good_audit();
    made.answers = std::move(answers);
    return fault_of(made);
}

Answer by_check(Answer answer, Outcome outcome) {
    answer.check = "s.check";
    answer.outcome = outcome;
    return answer;
}

bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("an answer that corrects a check says why") {
    auto answer = by_check(says("s.on-file", "yes"), Outcome::not_met);
    CHECK(has(fault_of({answer}), "the answer is not what 's.check' said (not-met)"));
    answer.correction = "It is in another folder";
    CHECK(fault_of({answer}) == "");
    auto none = by_check(is("s.on-file", AnswerState::no_evidence_found), Outcome::met);
    none.correction = "The record is of another child";
    CHECK(fault_of({none}) == "");
}

TEST_CASE("while a child may be at risk now, no audit is complete until it says what was done") {
    auto made = good_audit();
    made.risks = {{"Not seen since April", "team manager", parse_date("2013-06-10"), "", ""}};
    CHECK(has(fault_of(made), "a child may be at risk now"));
    made.status = AuditStatus::draft;
    CHECK(fault_of(made) == "");
    made.status = AuditStatus::complete;
    made.risks[0].response = "A visit today";
    CHECK(has(fault_of(made), "at what time"));
    made.risks[0].at = "14:05";
    CHECK(fault_of(made) == "");
}

TEST_CASE("an audit that fits its template is accepted, and so is a draft") {
    CHECK(fault_of(good_audit()) == "");
    CHECK(fault_of(std::vector<Answer>{}) == "");
    CHECK(fault_of({is("s.on-file", AnswerState::unanswered)}) == "");
    auto made = good_audit();
    made.status = AuditStatus::draft;
    made.completed.reset();
    made.auditors.clear();
    made.template_hash.clear();
    CHECK(fault_of(made) == "");
}

TEST_CASE("an audit of another template, version, content or kind of subject is refused") {
    auto made = good_audit();
    made.template_id = "chronology";
    CHECK(has(fault_of(made), "a.audit.xml: it answers the template 'chronology', not 'invented'"));
    made = good_audit();
    made.template_version = {2, 0, 0};
    CHECK(has(fault_of(made), "it answers version 2.0.0 of 'invented'; this is version 1.0.0"));
    made = good_audit();
    made.template_hash = "sha256:01";
    CHECK(has(fault_of(made), "version 1.0.0 of 'invented' has been changed since it was answered"));
    made = good_audit();
    made.subject_kind = SubjectKind::worker;
    CHECK(has(fault_of(made), "'invented' audits another kind of subject"));
}

TEST_CASE("a complete audit says when, and by whom") {
    auto made = good_audit();
    made.completed.reset();
    CHECK(has(fault_of(made), "it is complete, but does not say when\nAdd completed="));
    made = good_audit();
    made.auditors.clear();
    CHECK(has(fault_of(made), "it is complete, but names no auditor\nAdd an <auditor>"));
}

TEST_CASE("an answer that does not fit its question is refused") {
    CHECK(has(fault_of({says("s.other", "yes")}),
              "a.audit.xml: question 's.other': the template 'invented' has no such question"));
    auto other_version = says("s.on-file", "yes");
    other_version.version = 2;
    CHECK(has(fault_of({other_version}), "version 2 is answered; the template has version 1"));
    CHECK(has(fault_of({says("s.on-file", "good")}),
              "'good' is not a value of its scale\nThe scale 'yes-no' has 'yes', 'no'."));
    CHECK(has(fault_of({says("s.on-file", "yes"), says("s.on-file", "no")}), "it is answered twice"));
    CHECK(
        has(fault_of({is("s.on-file", AnswerState::not_applicable)}), "no reason is given\nAdd a <reason>."));
}

TEST_CASE("an answer to a question that is not asked is refused") {
    CHECK(has(fault_of({says("s.on-file", "no"), says("s.signed", "yes")}),
              "question 's.signed': it is answered, but earlier answers mean that it is not asked"));
    CHECK(fault_of({is("s.on-file", AnswerState::unanswered), is("s.signed", AnswerState::unanswered)}) ==
          "");
}

TEST_CASE("no evidence found is only ever a person's answer") {
    const auto answer = is("s.on-file", AnswerState::no_evidence_found);
    CHECK(fault_of({answer}) == "");
    CHECK(has(fault_of({by_check(answer, Outcome::not_met)}),
              "only a person can say that there is no evidence"));
}

TEST_CASE("what a check answered is what it said") {
    CHECK(fault_of({by_check(says("s.on-file", "yes"), Outcome::met)}) == "");
    CHECK(fault_of({by_check(says("s.on-file", "no"), Outcome::not_met)}) == "");
    CHECK(fault_of({by_check(is("s.on-file", AnswerState::unanswered), Outcome::not_checked)}) == "");
    CHECK(fault_of({by_check(is("s.on-file", AnswerState::unanswered), Outcome::error)}) == "");
    auto away = is("s.on-file", AnswerState::not_applicable);
    away.reason = "No referral";
    CHECK(fault_of({by_check(away, Outcome::not_applicable)}) == "");
    CHECK(has(fault_of({by_check(says("s.on-file", "yes"), Outcome::not_met)}),
              "the answer is not what 's.check' said (not-met)"));
    CHECK(has(fault_of({by_check(says("s.on-file", "no"), Outcome::not_checked)}), "(not-checked)"));
    CHECK(has(fault_of({by_check(says("s.on-file", "no"), Outcome::not_applicable)}), "(not-applicable)"));
}

TEST_CASE("a view from outside the audit period is refused") {
    auto made = good_audit();
    made.period = {*parse_date("2012-12-01"), *parse_date("2013-05-31")};
    made.views = {
        {"child", "visits", "red", "given", {"feedback", "f-1", *parse_date("2013-05-31"), "s", 0}}};
    CHECK(fault_of(made) == "");
    made.views[0].where.date = *parse_date("2013-06-01");
    CHECK(fault_of(made) ==
          "a.audit.xml: the view of 1 June 2013 lies outside the audit period\nRemove it, or correct its "
          "date.");
}

TEST_CASE("whatever is about a question is about one of the template's") {
    auto made = good_audit();
    made.comments = {{CommentKind::issue, "", "management-oversight", "x"},
                     {CommentKind::issue, "s.x", "", "x"}};
    CHECK(has(fault_of(made),
              "question 's.x': a comment is about it, but the template 'invented' has no such"));
    made = good_audit();
    made.described = {{"s.x", "y"}};
    CHECK(has(fault_of(made), "'described, not recorded' is about it"));
    made = good_audit();
    made.actions.resize(1);
    made.actions[0].question = "s.x";
    CHECK(has(fault_of(made), "an action is about it"));
    made = good_audit();
    made.prompts.resize(1);
    made.prompts[0].question = "s.x";
    CHECK(has(fault_of(made), "a prompt is about it"));
}

}  // namespace check_audit_test
