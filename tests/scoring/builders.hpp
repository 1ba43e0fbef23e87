#pragma once
#include <caseaudit/audit.hpp>
#include <caseaudit/score.hpp>
#include <caseaudit/template.hpp>
#include <string>
#include <utility>
#include <vector>

/// Small templates and audits for the tests of scoring.
namespace caseaudit::testing {

inline Scale yes_no() {
    return {"yes-no", "Yes or no", {{"yes", "Yes", {1, 1}, false}, {"no", "No", {0, 1}, true}},
            "yes",    "no",        "no"};
}

inline Scale yes_partly_no() {
    return {"yes-partly-no",
            "Yes, partly or no",
            {{"yes", "Yes", {1, 1}, false}, {"partly", "Partly", {1, 2}, false}, {"no", "No", {0, 1}, true}},
            "yes",
            "no",
            "no"};
}

inline Scale four_grades() {
    return {"four-grades",
            "Four grades",
            {{"outstanding", "Outstanding", {1, 1}, false},
             {"good", "Good", {2, 3}, false},
             {"requires-improvement", "Requires improvement", {1, 3}, false},
             {"inadequate", "Inadequate", {0, 1}, true}},
            "",
            "",
            "inadequate"};
}

inline Question fact(std::string id, int weight = 100) {
    Question question;
    question.label = id;
    question.id = std::move(id);
    question.weight = weight;
    question.scale = "yes-no";
    return question;
}

inline Question judgement(std::string id, std::string scale = "four-grades", int weight = 100) {
    auto question = fact(std::move(id), weight);
    question.measure = Measure::judgement;
    question.answered_by = AnsweredBy::practitioner;
    question.scale = std::move(scale);
    return question;
}

inline Question gated(Question question, Grade cap) {
    question.gate = cap;
    return question;
}

inline Question optional(Question question) {
    question.required = false;
    return question;
}

inline Question asked_when(Question question, std::string earlier, std::string is) {
    question.when =
        Condition{.question = std::move(earlier), .is = {std::move(is)}, .at_most = {}, .parts = {}};
    return question;
}

inline Template audit_template(std::vector<Section> sections) {
    Template made;
    made.id = "invented";
    made.title = "Invented";
    made.version = {1, 0, 0};
    made.scales = {yes_no(), yes_partly_no(), four_grades()};
    made.sections = std::move(sections);
    return made;
}

inline Answer says(std::string question, std::string value) {
    Answer answer;
    answer.question = std::move(question);
    answer.state = AnswerState::answered;
    answer.value = std::move(value);
    return answer;
}

inline Answer is(std::string question, AnswerState state) {
    Answer answer;
    answer.question = std::move(question);
    answer.state = state;
    return answer;
}

inline Audit audit(std::vector<Answer> answers) {
    Audit made;
    made.id = "invented-C-0001";
    made.template_id = "invented";
    made.template_version = {1, 0, 0};
    made.status = AuditStatus::complete;
    made.answers = std::move(answers);
    return made;
}

inline Scores score_of(const Template& made, std::vector<Answer> answers) {
    return score(compile_score_plan(made), made, audit(std::move(answers)));
}

}  // namespace caseaudit::testing
