#include "completion/audit_json.hpp"

#include <fstream>
#include <initializer_list>

namespace caseaudit::testing {
namespace {

using nlohmann::json;

std::string text(const json& object, const char* name) { return object.value(name, std::string{}); }

std::optional<Date> day(const json& object, const char* name) { return parse_date(text(object, name)); }

/// The one of `all` that has the name; the first where it is absent. Fails the test where there is none.
template <class Word>
Word word(const json& object, const char* name, std::initializer_list<Word> all) {
    if (!object.contains(name)) return *all.begin();
    for (const auto one : all) {
        if (name_of(one) == text(object, name)) return one;
    }
    throw std::runtime_error{"the cases have an unknown word for " + std::string{name}};
}

Answer answer_from(const json& object) {
    Answer answer;
    answer.question = text(object, "question");
    answer.state = word(object, "state",
                        {AnswerState::answered, AnswerState::not_applicable, AnswerState::no_evidence_found,
                         AnswerState::unanswered});
    answer.value = text(object, "value");
    answer.reason = text(object, "reason");
    answer.check = text(object, "check");
    answer.outcome =
        word(object, "outcome",
             {Outcome::met, Outcome::not_met, Outcome::not_applicable, Outcome::not_checked, Outcome::error});
    answer.confirmed = object.value("confirmed", false);
    answer.correction = text(object, "correction");
    return answer;
}

Conversation conversation_from(const json& object) {
    return {text(object, "with") == "worker" ? Colleague::worker : Colleague::manager,
            word(object, "state",
                 {ConversationState::held, ConversationState::declined, ConversationState::not_possible}),
            day(object, "date"), text(object, "why")};
}

RiskNow risk_from(const json& object) {
    return {text(object, "what"), text(object, "told"), day(object, "on"), text(object, "at"),
            text(object, "response")};
}

template <class Part, class Read>
void fill(std::vector<Part>& parts, const json& object, const char* name, Read read) {
    for (const auto& one : object.value(name, json::array())) parts.push_back(read(one));
}

}  // namespace

json shared_cases(const std::string& name) {
    std::ifstream file{FIXTURES "/completion/" + name};
    return json::parse(file);
}

Action action_from(const json& object) {
    Action action;
    action.id = text(object, "id");
    action.what = text(object, "what");
    action.owner = text(object, "owner");
    action.due = day(object, "due");
    action.measure = text(object, "measure");
    action.urgent = object.value("urgent", false);
    action.told = text(object, "told");
    action.told_on = day(object, "toldOn");
    action.why_later = text(object, "whyLater");
    return action;
}

Audit audit_from(const json& object) {
    Audit audit;
    audit.id = "small-C-0001-2013-05-31";
    audit.template_id = "small";
    audit.template_version = {1, 0, 0};
    audit.subject = "C-0001";
    audit.copy =
        word(object, "copy", {Copy::whole, Copy::facts, Copy::judgements, Copy::first, Copy::second});
    audit.completed = day(object, "completed");
    if (object.contains("minutes")) audit.minutes = object["minutes"].get<int>();
    fill(audit.auditors, object, "auditors", [](const json& one) {
        return Auditor{text(one, "ref"), text(one, "role")};
    });
    fill(audit.answers, object, "answers", answer_from);
    fill(audit.conversations, object, "conversations", conversation_from);
    fill(audit.described, object, "described", [](const json& one) {
        return Described{text(one, "question"), text(one, "text")};
    });
    fill(audit.risks, object, "risks", risk_from);
    fill(audit.actions, object, "actions", action_from);
    if (object.contains("statedGrade")) {
        const auto& stated = object["statedGrade"];
        audit.stated_grade = StatedGrade{grade_named(text(stated, "grade")).value(), text(stated, "reason")};
    }
    return audit;
}

}  // namespace caseaudit::testing
