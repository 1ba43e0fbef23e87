#include "formats/audit/answers.hpp"

#include <limits>

#include "formats/audit/words.hpp"

namespace caseaudit::audit_file {
namespace {

constexpr int most = std::numeric_limits<int>::max();

std::vector<Citation> read_evidence(const xml::Element& element) {
    std::vector<Citation> evidence;
    for (const auto& child : element.children("evidence")) {
        child.allow({"kind", "entry", "date", "source", "line"});
        evidence.push_back({child.required_id("kind"), child.required_reference("entry"), child.date("date"),
                            optional_id(child, "source"), child.whole_number("line", 0, most, 0)});
    }
    return evidence;
}

/// A check and what it said go together.
void read_check(const xml::Element& element, Answer& answer) {
    if (!element.has("check") && !element.has("outcome")) return;
    answer.check = element.required_id("check");
    answer.outcome = read_word(element, "outcome", Outcome::error);
}

/// What a person made of the check's answer.
void read_review(const xml::Element& element, Answer& answer) {
    answer.confirmed = element.yes_or_no("confirmed", false);
    answer.correction = optional_text(element, "correction");
    if (answer.check.empty() && (answer.confirmed || !answer.correction.empty())) {
        element.fail("only what a check answered can be confirmed or corrected",
                     "Remove 'confirmed' and <correction>, or add the check and its outcome.");
    }
    if (answer.confirmed && !answer.correction.empty()) {
        element.fail_at("confirmed", "an answer is either confirmed or corrected", "Remove one of the two.");
    }
}

void read_value(const xml::Element& element, Answer& answer) {
    if (answer.state == AnswerState::answered) {
        answer.value = element.required_id("value");
    } else if (element.has("value")) {
        element.fail_at("value", "only a question that is answered has a value",
                        "Remove the value, or the state.");
    }
}

Prompt read_prompt(const xml::Element& element) {
    element.allow({"urgent"}, {"text", "evidence"});
    return {required_text(element, "text"), element.yes_or_no("urgent", false), read_evidence(element)};
}

}  // namespace

Answer read_answer(const xml::Element& element) {
    element.allow({"question", "version", "state", "value", "check", "outcome", "confirmed"},
                  {"reason", "correction", "evidence"});
    Answer answer;
    answer.question = element.required_id("question");
    answer.version = element.whole_number("version", 1, most);
    answer.state = read_word(element, "state", AnswerState::unanswered, AnswerState::answered);
    read_value(element, answer);
    read_check(element, answer);
    read_review(element, answer);
    answer.reason = optional_text(element, "reason");
    answer.evidence = read_evidence(element);
    return answer;
}

AuditPrompt read_prompts(const xml::Element& element) {
    element.allow({"question", "check", "outcome"}, {"reason", "prompt"});
    AuditPrompt prompts;
    prompts.question = element.required_id("question");
    prompts.check = element.required_id("check");
    prompts.outcome = read_word(element, "outcome", Outcome::error);
    prompts.reason = optional_text(element, "reason");
    for (const auto& child : element.children("prompt")) prompts.prompts.push_back(read_prompt(child));
    return prompts;
}

}  // namespace caseaudit::audit_file
