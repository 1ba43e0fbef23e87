#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <map>

#include "scoring/exact.hpp"
#include "scoring/explanation.hpp"
#include "scoring/grades.hpp"
#include "scoring/sentences.hpp"

namespace caseaudit::scoring {
namespace {

using Steps = std::map<Grade, std::vector<std::string>>;  ///< the grade reached → the steps that reach it

constexpr std::size_t most_ways = 6;

/// Another answer in place of one, for as long as this lives.
class Trial {
public:
    Trial(Reply& reply, const ScaleValue& value) : reply_{reply}, before_{reply.value} {
        reply.value = &value;
    }
    ~Trial() { reply_.value = before_; }
    Trial(const Trial&) = delete;
    Trial& operator=(const Trial&) = delete;

private:
    Reply& reply_;
    const ScaleValue* before_;
};

/// The value with the next higher (`up`) or next lower score; null at the end of the scale.
const ScaleValue* next_value(const PlanQuestion& question, const ScaleValue& from, bool up) {
    const auto further = [up](const ScaleValue& a, const ScaleValue& b) {
        const auto order = compare(a.score, b.score);
        return up ? order > 0 : order < 0;
    };
    const ScaleValue* nearest = nullptr;
    for (const auto& value : question.values) {
        if (further(value, from) && (nearest == nullptr || further(*nearest, value))) nearest = &value;
    }
    return nearest;
}

/// The lowest value above the present one that meets the gate; null where there is none.
const ScaleValue* meeting(const Reply& gate) {
    const auto* value = gate.value;
    while (value != nullptr && value->fails) value = next_value(*gate.question, *value, true);
    return value;
}

/// The answer itself stands in it: what scores as Inadequate may be that no evidence was found.
std::string step(const Reply& reply, const ScaleValue& from, const ScaleValue& to) {
    const auto text = reply.question->opens_others ? sentence("step-opens") : sentence("step");
    const std::string_view answer = reply.no_evidence_found ? sentence("no-evidence") : from.title;
    return fill(text, {{"label", reply.question->label}, {"to", to.title}, {"from", answer}});
}

/// Steps of one judgement each that alone give a better (`up`) or a lower grade.
Steps single_steps(Grade now, Replies& replies, bool up) {
    Steps steps;
    for (auto& reply : replies.all()) {
        if (!reply.counts_in(Ledger::practice)) continue;
        const auto& before = *reply.value;
        const auto* value = next_value(*reply.question, before, up);
        if (value == nullptr) continue;
        const Trial trial{reply, *value};
        const auto grade = capped_grade(replies);
        if (!grade || (up ? *grade <= now : *grade >= now)) continue;
        steps[*grade].push_back(step(reply, before, *value));
    }
    return steps;
}

std::string any_of(const std::vector<std::string>& ways) {
    const auto named = std::min(ways.size(), most_ways);
    const auto last = ways.begin() + static_cast<std::ptrdiff_t>(named);
    auto steps = fmt::format("{}", fmt::join(ways.begin(), last, "; "));
    if (named > 1) steps = fill(sentence("any-one"), {{"steps", steps}});
    if (named == ways.size()) return steps;
    return fill(sentence("or-others"), {{"steps", steps}, {"count", std::to_string(ways.size() - named)}});
}

void tell(const Steps& steps, std::string_view text, std::vector<std::string>& sentences) {
    for (const auto& [grade, ways] : steps)
        sentences.push_back(fill(text, {{"grade", title_of(grade)}, {"steps", any_of(ways)}}));
}

/// Meets the failed gates that hold the grade lowest, and names them.
std::vector<std::string> meet_lowest(Replies& replies, bool& opens_others) {
    const auto cap = lowest_cap(replies);
    std::vector<std::string> labels;
    for (auto& reply : replies.all()) {
        if (!reply.fails_gate() || reply.question->gate != cap) continue;
        const auto* value = meeting(reply);
        if (value == nullptr) return {};
        reply.value = value;
        labels.push_back(reply.question->label);
        opens_others = opens_others || reply.question->opens_others;
    }
    return labels;
}

std::string_view met(bool further, bool opens_others) {
    if (further) return opens_others ? sentence("met-too-opens") : sentence("met-too");
    return opens_others ? sentence("met-opens") : sentence("met");
}

void tell_gates(const Scores& scores, Replies replies, std::vector<std::string>& sentences) {
    bool opens_others = false;
    while (lowest_cap(replies).value_or(Grade::outstanding) < *scores.practice_grade) {
        const auto labels = meet_lowest(replies, opens_others);
        if (labels.empty()) return;
        sentences.push_back(
            fill(met(!sentences.empty(), opens_others),
                 {{"gates", gates_named(labels)}, {"grade", title_of(*capped_grade(replies))}}));
    }
}

std::string points(const Fraction& from, const Fraction& to) {
    const auto distance = minus(to, from);
    const auto whole =
        static_cast<std::int64_t>((Wide{distance.num} * 100 + distance.den - 1) / distance.den);
    return fill(whole == 1 ? sentence("point") : sentence("points"), {{"count", std::to_string(whole)}});
}

/// Gates that now lower nothing, but would once practice is better.
std::vector<std::string> waiting_gates(const Scores& scores) {
    std::vector<std::string> labels;
    for (const auto& gate : scores.failed_gates) {
        if (gate.cap == scores.grade) labels.push_back(gate.label);
    }
    return labels;
}

void tell_distance(const Scores& scores, const Replies& replies, std::vector<std::string>& sentences) {
    const auto next = static_cast<Grade>(static_cast<int>(*scores.practice_grade) + 1);
    const auto start = start_of(next, replies.plan().bands);
    const auto gates = waiting_gates(scores);
    sentences.push_back(fill(gates.empty() ? sentence("no-step") : sentence("short-of"),
                             {{"points", points(*scores.practice.score, start)},
                              {"grade", title_of(next)},
                              {"start", percent(start)}}));
    if (gates.empty()) return;
    sentences.push_back(fill(sentence("needs-gates"), {{"gates", gates_named(gates)}}));
}

void tell_better(const Scores& scores, Replies& replies, std::vector<std::string>& sentences) {
    if (*scores.grade < *scores.practice_grade) return tell_gates(scores, replies, sentences);
    if (scores.grade == Grade::outstanding) return;
    const auto steps = single_steps(*scores.grade, replies, true);
    if (!steps.empty()) return tell(steps, sentence("better"), sentences);
    tell_distance(scores, replies, sentences);
}

}  // namespace

std::vector<std::string> what_would_change(const Scores& scores, Replies& replies) {
    std::vector<std::string> sentences;
    if (!scores.grade) return sentences;
    tell_better(scores, replies, sentences);
    tell(single_steps(*scores.grade, replies, false), sentence("worse"), sentences);
    return sentences;
}

}  // namespace caseaudit::scoring
