#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <caseaudit/completion.hpp>
#include <caseaudit/score.hpp>

#include "completion/answering.hpp"

namespace caseaudit {
namespace {

using AllMissing = std::vector<Missing>;

/// The form writes "?" for words that a draft needs and does not have yet.
bool not_written(std::string_view words) { return words.empty() || words == "?"; }

/// Conversations and the grade are the practitioner's.
bool grades(Copy copy) { return copy == Copy::whole || copy == Copy::judgements; }

void add_risks(const Audit& audit, AllMissing& missing) {
    const auto ask = [&](bool lacks, std::string_view what) {
        if (lacks) missing.push_back({"", fmt::format("A child may be at risk now: say {}.", what)});
    };
    for (const auto& risk : audit.risks) {
        ask(risk.what.empty(), "what the risk is");
        ask(risk.told.empty(), "whom you told");
        ask(!risk.on, "on which day you told them");
        ask(risk.at.empty(), "at what time you told them");
        ask(risk.response.empty(), "what they answered");
    }
}

void add_actions(const Audit& audit, AllMissing& missing) {
    for (std::size_t index = 0; index < audit.actions.size(); ++index) {
        for (const auto& lack : completion::what_action_lacks(audit.actions[index]))
            missing.push_back({"", fmt::format("Action {}: {}, or remove it.", index + 1, lack)});
    }
}

void add_described(const Audit& audit, AllMissing& missing) {
    for (std::size_t index = 0; index < audit.described.size(); ++index) {
        if (not_written(audit.described[index].question))
            missing.push_back(
                {"", fmt::format("Described practice {}: say which question it is about, or remove it.",
                                 index + 1)});
    }
}

/// Why a given answer is not enough; empty where it is.
std::string what_answer_lacks(const Answer& answer, const Question& question, const Scale& scale) {
    if (!answer.check.empty() && answer.correction.empty() && !follows_check(answer, scale))
        return fmt::format("Say why your answer to '{}' is not what the record says.", question.label);
    if (answer.state == AnswerState::not_applicable && answer.reason.empty())
        return fmt::format("Say why '{}' is not applicable.", question.label);
    if (!answer.reason.empty() || !answer.correction.empty()) return {};
    if (answer.state == AnswerState::no_evidence_found)
        return fmt::format("Say where you looked for '{}'.", question.label);
    const auto* value = scale.find(answer.value);
    if (answer.state == AnswerState::answered && value != nullptr && value->fails)
        return fmt::format("Give short evidence for '{}' to '{}'.", value->title, question.label);
    return {};
}

void add_answer(const Audit& audit, const Template& whole, const Question& question, AllMissing& missing) {
    if (!is_part_of(audit.copy, question) || is_asked(whole, question, audit) == Asked::no) return;
    const auto* answer = audit.find(question.id);
    if (answer == nullptr || answer->state == AnswerState::unanswered) {
        if (question.required)
            missing.push_back({question.id, fmt::format("'{}' is not answered.", question.label)});
        return;
    }
    auto lacks = what_answer_lacks(*answer, question, whole.scale(question.scale));
    if (!lacks.empty()) missing.push_back({question.id, std::move(lacks)});
}

void add_conversation(const Audit& audit, Colleague with, std::string_view name, AllMissing& missing) {
    const auto found = std::ranges::find(audit.conversations, with, &Conversation::with);
    if (found == audit.conversations.end()) {
        missing.push_back(
            {"", fmt::format("Record the conversation with the {}: held, declined or not possible.", name)});
    } else if (found->state == ConversationState::held && !found->date) {
        missing.push_back({"", fmt::format("Give the day of the conversation with the {}.", name)});
    } else if (found->state != ConversationState::held && not_written(found->why)) {
        missing.push_back({"", fmt::format("Say why the conversation with the {} was not held.", name)});
    }
}

bool has_judgements(const Template& whole) {
    return std::ranges::any_of(whole.sections, [](const Section& section) {
        return std::ranges::find(section.questions, Measure::judgement, &Question::measure) !=
               section.questions.end();
    });
}

Scores scores_when_complete(Audit audit, const Template& whole) {
    audit.status = AuditStatus::complete;
    return score(compile_score_plan(whole), whole, audit);
}

/// Copies are never scored, so that nothing can be said of a difference there.
void add_difference(const Audit& audit, const Template& whole, AllMissing& missing) {
    if (audit.copy != Copy::whole || !audit.stated_grade || !audit.stated_grade->reason.empty()) return;
    const auto scores = scores_when_complete(audit, whole);
    if (!scores.grade || *scores.grade == audit.stated_grade->grade) return;
    missing.push_back({"", fmt::format("Say why your grade, {}, is not the computed one, {}.",
                                       title_of(audit.stated_grade->grade), title_of(*scores.grade))});
}

}  // namespace

bool is_part_of(Copy copy, const Question& question) {
    if (copy == Copy::facts) return question.measure == Measure::fact;
    return copy != Copy::judgements || question.measure == Measure::judgement;
}

std::vector<std::string> completion::what_action_lacks(const Action& action) {
    std::vector<std::string> lacks;
    const auto ask = [&](bool is_missing, const char* what) {
        if (is_missing) lacks.emplace_back(what);
    };
    ask(not_written(action.what), "say what is to be done");
    ask(not_written(action.owner), "say who is to do it");
    ask(!action.due, "say by which day it is to be done");
    ask(not_written(action.measure), "say how it will be known to be done");
    ask(action.urgent && (action.told.empty() || !action.told_on),
        "it is urgent: say who was told, and on which day");
    return lacks;
}

bool completion::is_answered(const Audit& audit, const Template& audit_template, const Question& question) {
    AllMissing missing;
    add_answer(audit, audit_template, question, missing);
    return missing.empty();
}

bool completion::may_be_graded(const Audit& audit, const Template& audit_template) {
    if (!grades(audit.copy)) return false;
    const auto scores = scores_when_complete(audit, audit_template);
    return scores.grade || (has_judgements(audit_template) && !scores.missing.empty());
}

std::vector<Missing> what_is_missing(const Audit& audit, const Template& audit_template) {
    AllMissing missing;
    add_risks(audit, missing);
    if (audit.auditors.empty())
        missing.push_back({"", "Say who completed it: a reference, such as AUD-01, and a role."});
    for (const auto& section : audit_template.sections) {
        for (const auto& question : section.questions) add_answer(audit, audit_template, question, missing);
    }
    if (grades(audit.copy)) {
        add_conversation(audit, Colleague::worker, "worker", missing);
        add_conversation(audit, Colleague::manager, "manager", missing);
        if (!audit.stated_grade && completion::may_be_graded(audit, audit_template))
            missing.push_back({"", "Give your own overall grade."});
    }
    add_described(audit, missing);
    add_actions(audit, missing);
    if (!audit.minutes) missing.push_back({"", "Say how many minutes it took."});
    if (!audit.completed) missing.push_back({"", "Give the day on which it was completed."});
    // The computed grade is nobody's to see before all else is there.
    if (missing.empty()) add_difference(audit, audit_template, missing);
    return missing;
}

}  // namespace caseaudit
