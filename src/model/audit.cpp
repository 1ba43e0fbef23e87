#include <algorithm>
#include <caseaudit/audit.hpp>

namespace caseaudit {
namespace {

Asked negate(Asked asked) {
    if (asked == Asked::unknown) return asked;
    return asked == Asked::yes ? Asked::no : Asked::yes;
}

bool matches(const Answer& answer, const std::vector<std::string>& is) {
    const auto listed = [&](std::string_view word) { return std::ranges::find(is, word) != is.end(); };
    return answer.state == AnswerState::answered ? listed(answer.value) : listed(name_of(answer.state));
}

Asked test(const Template& audit_template, const Condition& condition, const Audit& audit);

Asked test_answer(const Template& audit_template, const Condition& condition, const Audit& audit) {
    const auto* target = audit_template.find(condition.question);
    if (target == nullptr) return Asked::no;
    if (const auto asked = is_asked(audit_template, *target, audit); asked != Asked::yes) return asked;
    const auto* answer = audit.find(condition.question);
    if (answer == nullptr || answer->state == AnswerState::unanswered) return Asked::unknown;
    return matches(*answer, condition.is) ? Asked::yes : Asked::no;
}

struct Tally {
    int yes = 0;
    int unknown = 0;
};

Tally tally(const Template& audit_template, const Condition& condition, const Audit& audit) {
    Tally counted;
    for (const auto& part : condition.parts) {
        const auto asked = test(audit_template, part, audit);
        counted.yes += asked == Asked::yes;
        counted.unknown += asked == Asked::unknown;
    }
    return counted;
}

/// Three-valued: an answer not yet given counts as either.
Asked between(const Tally& counted, int at_least, int at_most) {
    const int most = counted.yes + counted.unknown;
    if (counted.yes >= at_least && most <= at_most) return Asked::yes;
    return most < at_least || counted.yes > at_most ? Asked::no : Asked::unknown;
}

Asked test(const Template& audit_template, const Condition& condition, const Audit& audit) {
    if (condition.kind == Condition::Kind::answer) return test_answer(audit_template, condition, audit);
    const auto counted = tally(audit_template, condition, audit);
    const auto all = static_cast<int>(condition.parts.size());
    switch (condition.kind) {
        case Condition::Kind::all:
            return between(counted, all, all);
        case Condition::Kind::any:
            return between(counted, 1, all);
        case Condition::Kind::none:
            return negate(between(counted, 1, all));
        default:
            return between(counted, condition.at_least, condition.at_most.value_or(all));
    }
}

}  // namespace

const Answer* Audit::find(std::string_view question) const {
    const auto found = std::ranges::find(answers, question, &Answer::question);
    return found == answers.end() ? nullptr : &*found;
}

Asked is_asked(const Template& audit_template, const Question& question, const Audit& audit) {
    return question.when ? test(audit_template, *question.when, audit) : Asked::yes;
}

bool follows_check(const Answer& answer, const Scale& scale) {
    switch (answer.outcome) {
        case Outcome::met:
            return answer.state == AnswerState::answered && answer.value == scale.met;
        case Outcome::not_met:
            return answer.state == AnswerState::answered && answer.value == scale.not_met;
        case Outcome::not_applicable:
            return answer.state == AnswerState::not_applicable;
        default:
            return answer.state == AnswerState::unanswered;
    }
}

std::string_view name_of(AnswerState state) {
    switch (state) {
        case AnswerState::answered:
            return "answered";
        case AnswerState::not_applicable:
            return "not-applicable";
        case AnswerState::no_evidence_found:
            return "no-evidence-found";
        case AnswerState::unanswered:
            break;
    }
    return "unanswered";
}

std::string_view name_of(ConversationState state) {
    switch (state) {
        case ConversationState::held:
            return "held";
        case ConversationState::declined:
            return "declined";
        case ConversationState::not_possible:
            break;
    }
    return "not-possible";
}

std::string_view name_of(ActionState state) {
    switch (state) {
        case ActionState::open:
            return "open";
        case ActionState::done:
            return "done";
        case ActionState::verified:
            return "verified";
        case ActionState::withdrawn:
            break;
    }
    return "withdrawn";
}

std::string_view name_of(Copy copy) {
    switch (copy) {
        case Copy::facts:
            return "facts";
        case Copy::judgements:
            return "judgements";
        case Copy::first:
            return "first";
        case Copy::second:
            return "second";
        case Copy::moderation:
            return "moderation";
        case Copy::whole:
            break;
    }
    return "whole";
}

}  // namespace caseaudit
