#include "statistics/agreement/second_readings.hpp"

#include <algorithm>
#include <caseaudit/moderation_report.hpp>
#include <map>
#include <optional>

#include "aggregate/moderation.hpp"

namespace caseaudit::aggregate {
namespace {

constexpr std::size_t grades_there_are = 4;
constexpr std::uint64_t bootstrap_seed = 1;

std::optional<PackCoefficient> plain(const statistics::MaybeCoefficient& coefficient) {
    if (!coefficient) return std::nullopt;
    PackCoefficient made{coefficient->value, std::nullopt};
    if (coefficient->interval) made.interval = {coefficient->interval->low, coefficient->interval->high};
    return made;
}

/// From 0, the worst.
std::size_t rank_of(Grade grade) { return static_cast<std::size_t>(grade); }

bool is_answered_alike(const Answer& first, const Answer& second) {
    return first.state == second.state &&
           (first.state != AnswerState::answered || first.value == second.value);
}

std::string answer_words(const Answer* answer, const Scale& scale) {
    if (answer == nullptr) return "Not asked";
    switch (answer->state) {
        case AnswerState::not_applicable:
            return "Not applicable";
        case AnswerState::no_evidence_found:
            return "No evidence found";
        case AnswerState::unanswered:
            return "Unanswered";
        case AnswerState::answered:
            break;
    }
    const auto* value = scale.find(answer->value);
    return value == nullptr ? answer->value : value->title;
}

template <class Visit>
void each_question(const ReadTwice& pair, Visit visit) {
    for (const auto& section : pair.first.audit_template->sections) {
        for (const auto& question : section.questions) {
            visit(question, pair.first.audit.find(question.id), pair.second.audit.find(question.id));
        }
    }
}

}  // namespace

int apart(const ReadTwice& pair) {
    return static_cast<int>(rank_of(*pair.first.scores.grade)) -
           static_cast<int>(rank_of(*pair.second.scores.grade));
}

bool is_graded(const ReadTwice& pair) { return pair.first.scores.grade && pair.second.scores.grade; }

ReadingAgreement agreement_of(const std::vector<const ReadTwice*>& pairs) {
    std::vector<statistics::GradePair> grades;
    for (const auto* pair : pairs) {
        if (is_graded(*pair))
            grades.push_back({rank_of(*pair->first.scores.grade), rank_of(*pair->second.scores.grade)});
    }
    const auto found = statistics::second_readings(grades, grades_there_are, bootstrap_seed);
    ReadingAgreement made;
    made.files = static_cast<int>(found.files);
    made.exact = static_cast<int>(found.exact);
    made.within_one = static_cast<int>(found.within_one);
    made.lower = static_cast<int>(found.moderated_lower);
    made.higher = static_cast<int>(found.moderated_higher);
    made.far_apart = static_cast<int>(found.severe.size());
    made.is_enough = found.is_enough;
    made.gwet_ac2 = plain(found.gwet_ac2);
    made.ordinal_alpha = plain(found.ordinal_alpha);
    made.words = statistics::in_words(found);
    return made;
}

std::vector<AnswerDifference> differences_of(const ReadTwice& pair) {
    std::vector<AnswerDifference> all;
    each_question(pair, [&](const Question& question, const Answer* first, const Answer* second) {
        if (first == nullptr && second == nullptr) return;
        if (first != nullptr && second != nullptr && is_answered_alike(*first, *second)) return;
        const auto& scale = pair.first.audit_template->scale(question.scale);
        all.push_back({question.id, question.label, answer_words(first, scale), answer_words(second, scale)});
    });
    return all;
}

std::vector<QuestionAgreement> questions_of(const std::vector<ReadTwice>& read) {
    std::map<std::string, QuestionAgreement> by_id;
    for (const auto& pair : read) {
        each_question(pair, [&](const Question& question, const Answer* first, const Answer* second) {
            if (first == nullptr || second == nullptr) return;
            auto& one = by_id[question.id];
            one.question = question.id;
            one.title = question.label;
            one.measure = question.measure;
            ++one.compared;
            one.differ += !is_answered_alike(*first, *second);
        });
    }
    std::vector<QuestionAgreement> all;
    for (auto& [id, one] : by_id) {
        if (one.differ > 0) all.push_back(std::move(one));
    }
    std::ranges::stable_sort(all, std::greater{}, &QuestionAgreement::differ);
    return all;
}

}  // namespace caseaudit::aggregate
