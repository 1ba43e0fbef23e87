#pragma once
#include <caseaudit/audit.hpp>
#include <caseaudit/formats.hpp>
#include <string>

/// Copies of one small audit, by tests/fixtures/scoring/templates/small.xml.
namespace caseaudit::testing {

inline const Template& small() {
    static const TemplateFolder folder{FIXTURES "/scoring/templates"};
    return folder.newest("small");
}

inline Date day(const char* text) { return parse_date(text).value(); }

inline Answer says(std::string question, std::string value, std::string reason = {}) {
    Answer answer;
    answer.question = std::move(question);
    answer.state = AnswerState::answered;
    answer.value = std::move(value);
    answer.reason = std::move(reason);
    return answer;
}

inline Audit copy_of(Copy copy, std::string auditor, std::vector<Answer> answers) {
    Audit audit;
    audit.id = "small-C-0001-2013-05-31";
    audit.template_id = "small";
    audit.template_version = {1, 0, 0};
    audit.template_hash = small().hash;
    audit.status = AuditStatus::complete;
    audit.copy = copy;
    audit.subject = "C-0001";
    audit.period = {day("2012-12-01"), day("2013-05-31")};
    audit.completed = day("2013-06-06");
    audit.minutes = 15;
    audit.auditors = {{std::move(auditor), "manager"}};
    audit.answers = std::move(answers);
    return audit;
}

inline Action action(std::string id, std::string what) {
    Action made;
    made.id = std::move(id);
    made.what = std::move(what);
    made.owner = "team manager";
    return made;
}

}  // namespace caseaudit::testing
