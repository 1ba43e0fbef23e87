#include "scoring/explanation.hpp"

#include <spdlog/fmt/fmt.h>

#include <algorithm>

#include "scoring/exact.hpp"
#include "scoring/grades.hpp"

namespace caseaudit::scoring {
namespace {

using Labels = std::vector<std::string>;

constexpr std::size_t most_named = 6;

std::string gates_failed(const Labels& gates) {
    return fmt::format("the {} {} failed", gates.size() == 1 ? "gate" : "gates", listed(gates));
}

std::string missing(const Replies& replies) {
    Labels labels;
    for (const auto& reply : replies.all()) {
        if (reply.standing == Standing::unanswered && reply.question->required)
            labels.push_back(reply.question->label);
    }
    const auto count = labels.size();
    labels.resize(std::min(count, most_named));
    auto names = fmt::format("{}", fmt::join(labels, ", "));
    if (count > most_named) names += fmt::format(" and {} more", count - most_named);
    return fmt::format("Not graded: {} required {} not answered: {}.", count,
                       count == 1 ? "question is" : "questions are", names);
}

std::string not_scored(Ledger ledger, const LedgerScore& score) {
    const bool facts = ledger == Ledger::compliance;
    const auto* const noun = facts ? "fact" : "judgement";
    const auto* const title = facts ? "Compliance" : "Practice";
    if (score.counted > 0)
        return fmt::format("{} is not scored: no {} that was answered has a weight.", title, noun);
    if (score.unanswered > 0) return fmt::format("{} is not scored: no {} was answered.", title, noun);
    return fmt::format("{} is not scored: no {} was asked or applied.", title, noun);
}

/// "practice is 61% and Good runs from 50% to 83%."
std::string by_bands(const Fraction& practice, Grade grade, const Bands& bands) {
    const auto upper = grade == Grade::outstanding
                           ? Fraction{1, 1}
                           : start_of(static_cast<Grade>(static_cast<int>(grade) + 1), bands);
    return fmt::format("practice is {} and {} runs from {} to {}.", percent_below(practice, upper),
                       title_of(grade), percent(start_of(grade, bands)), percent(upper));
}

/// Those that hold the grade at its cap, or those that do not.
Labels gates(const Scores& scores, bool that_cap) {
    Labels labels;
    for (const auto& gate : scores.failed_gates) {
        const bool caps = gate.cap == scores.grade && scores.grade < scores.practice_grade;
        if (caps == that_cap) labels.push_back(gate.label);
    }
    return labels;
}

void explain_grade(const Scores& scores, const Bands& bands, std::vector<std::string>& sentences) {
    const auto bands_sentence = by_bands(*scores.practice.score, *scores.practice_grade, bands);
    if (scores.grade == scores.practice_grade) {
        sentences.push_back(fmt::format("{}: {}", title_of(*scores.grade), bands_sentence));
    } else {
        sentences.push_back(fmt::format("{} because {}; practice alone was {}.", title_of(*scores.grade),
                                        gates_failed(gates(scores, true)), title_of(*scores.practice_grade)));
        sentences.push_back("P" + bands_sentence.substr(1));
    }
    if (const auto others = gates(scores, false); !others.empty()) {
        const auto text = fmt::format("The {} {} failed too, without lowering the grade further.",
                                      others.size() == 1 ? "gate" : "gates", listed(others));
        sentences.push_back(text);
    }
}

void explain_gates_without_grade(const Scores& scores, const Replies& replies,
                                 std::vector<std::string>& sentences) {
    if (scores.failed_gates.empty()) return;
    Labels labels;
    for (const auto& gate : scores.failed_gates) labels.push_back(gate.label);
    auto sentence = gates_failed(labels);
    sentence.front() = 'T';
    sentences.push_back(
        fmt::format("{}: a grade could be no better than {}.", sentence, title_of(*lowest_cap(replies))));
}

}  // namespace

std::string listed(const std::vector<std::string>& labels) {
    std::string text;
    for (std::size_t i = 0; i < labels.size(); ++i) {
        if (i > 0) text += i + 1 == labels.size() ? " and " : ", ";
        text += fmt::format("'{}'", labels[i]);
    }
    return text;
}

std::vector<std::string> explain(const Scores& scores, const Replies& replies) {
    std::vector<std::string> sentences;
    if (!scores.missing.empty()) {
        sentences.push_back(missing(replies));
    } else if (scores.marked_draft) {
        sentences.emplace_back("Not graded: the audit is still marked as a draft.");
    } else if (!scores.practice.score) {
        sentences.push_back(not_scored(Ledger::practice, scores.practice));
    }
    if (scores.grade) {
        explain_grade(scores, replies.plan().bands, sentences);
    } else {
        explain_gates_without_grade(scores, replies, sentences);
    }
    if (!scores.compliance.score) sentences.push_back(not_scored(Ledger::compliance, scores.compliance));
    return sentences;
}

}  // namespace caseaudit::scoring
