#include "scoring/explanation.hpp"

#include <spdlog/fmt/fmt.h>

#include <algorithm>

#include "scoring/exact.hpp"
#include "scoring/grades.hpp"
#include "scoring/sentences.hpp"

namespace caseaudit::scoring {
namespace {

using Labels = std::vector<std::string>;

constexpr std::size_t most_named = 6;

std::string missing(const Replies& replies) {
    Labels labels;
    for (const auto& reply : replies.all()) {
        if (reply.standing == Standing::unanswered && reply.question->required)
            labels.push_back(reply.question->label);
    }
    const auto count = labels.size();
    labels.resize(std::min(count, most_named));
    auto names = fmt::format("{}", fmt::join(labels, ", "));
    if (count > most_named)
        names =
            fill(sentence("and-more"), {{"labels", names}, {"count", std::to_string(count - most_named)}});
    const auto text = count == 1 ? sentence("missing-one") : sentence("missing");
    return fill(text, {{"count", std::to_string(count)}, {"labels", names}});
}

std::string not_scored(Ledger ledger, const LedgerScore& score) {
    const bool facts = ledger == Ledger::compliance;
    const Parts parts{{"ledger", facts ? sentence("compliance") : sentence("practice")},
                      {"question", facts ? sentence("compliance-question") : sentence("practice-question")}};
    if (score.counted > 0) return fill(sentence("no-weight"), parts);
    return fill(score.unanswered > 0 ? sentence("no-answer") : sentence("not-asked"), parts);
}

/// "practice is 61% and Good runs from 50% to 83%."
std::string by_bands(const Fraction& practice, Grade grade, const Bands& bands) {
    const auto upper = grade == Grade::outstanding
                           ? Fraction{1, 1}
                           : start_of(static_cast<Grade>(static_cast<int>(grade) + 1), bands);
    return fill(sentence("bands"), {{"share", percent_below(practice, upper)},
                                    {"grade", title_of(grade)},
                                    {"from", percent(start_of(grade, bands))},
                                    {"to", percent(upper)}});
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
    auto by = by_bands(*scores.practice.score, *scores.practice_grade, bands);
    const auto grade = title_of(*scores.grade);
    if (scores.grade == scores.practice_grade) {
        sentences.push_back(fill(sentence("by-bands"), {{"grade", grade}, {"bands", by}}));
    } else {
        sentences.push_back(fill(sentence("capped"), {{"grade", grade},
                                                      {"gates", gates_named(gates(scores, true))},
                                                      {"alone", title_of(*scores.practice_grade)}}));
        by.front() = 'P';
        sentences.push_back(std::move(by));
    }
    if (const auto others = gates(scores, false); !others.empty())
        sentences.push_back(fill(sentence("failed-too"), {{"gates", gates_named(others)}}));
}

void explain_gates_without_grade(const Scores& scores, const Replies& replies,
                                 std::vector<std::string>& sentences) {
    if (scores.failed_gates.empty()) return;
    Labels labels;
    for (const auto& gate : scores.failed_gates) labels.push_back(gate.label);
    sentences.push_back(fill(sentence("no-better"),
                             {{"gates", gates_named(labels)}, {"grade", title_of(*lowest_cap(replies))}}));
}

}  // namespace

std::string gates_named(const std::vector<std::string>& labels) {
    std::string text;
    for (std::size_t i = 0; i < labels.size(); ++i) {
        if (i > 0) text += i + 1 == labels.size() ? " and " : ", ";
        text += fmt::format("'{}'", labels[i]);
    }
    return fill(labels.size() == 1 ? sentence("gate") : sentence("gates"), {{"labels", text}});
}

std::vector<std::string> explain(const Scores& scores, const Replies& replies) {
    std::vector<std::string> sentences;
    if (!scores.missing.empty()) {
        sentences.push_back(missing(replies));
    } else if (scores.marked_draft) {
        sentences.emplace_back(sentence("draft"));
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
