#include "scoring/replies.hpp"

#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <caseaudit/error.hpp>

namespace caseaudit::scoring {
namespace {

/// Finds answers that come in about the order in which they are asked for, without searching from the start.
class InTurn {
public:
    explicit InTurn(const std::vector<Answer>& answers) : answers_{answers} {}

    const Answer* find(std::string_view question) {
        for (std::size_t tried = 0; tried < answers_.size(); ++tried) {
            const auto& answer = answers_[next_];
            next_ = next_ + 1 == answers_.size() ? 0 : next_ + 1;
            if (answer.question == question) return &answer;
        }
        return nullptr;
    }

private:
    const std::vector<Answer>& answers_;
    std::size_t next_ = 0;
};

const ScaleValue& value_of(const PlanQuestion& question, std::string_view value) {
    const auto found = std::ranges::find(question.values, value, &ScaleValue::id);
    if (found != question.values.end()) return *found;
    throw Error{fmt::format("the answer '{}' is none that question '{}' takes", value, question.id)};
}

Reply reply_to(const PlanQuestion& question, Asked asked, const Answer* answer) {
    if (asked == Asked::no) return {&question, Standing::not_asked};
    const auto state = asked == Asked::unknown || answer == nullptr ? AnswerState::unanswered : answer->state;
    switch (state) {
        case AnswerState::answered:
            return {&question, Standing::counted, &value_of(question, answer->value)};
        case AnswerState::no_evidence_found:
            return {&question, Standing::counted, &value_of(question, question.no_evidence_as), true};
        case AnswerState::not_applicable:
            return {&question, Standing::not_applicable};
        case AnswerState::unanswered:
            break;
    }
    return {&question, Standing::unanswered};
}

}  // namespace

Replies::Replies(const ScorePlan& plan, const Template& audit_template, const Audit& audit) : plan_{&plan} {
    InTurn answers{audit.answers};
    for (std::size_t s = 0; s < plan.sections.size(); ++s) {
        for (std::size_t q = 0; q < plan.sections[s].questions.size(); ++q) {
            const auto& question = plan.sections[s].questions[q];
            const auto asked = is_asked(audit_template, audit_template.sections[s].questions[q], audit);
            all_.push_back(reply_to(question, asked, answers.find(question.id)));
        }
    }
}

std::optional<Fraction> Replies::mean(Ledger ledger) const {
    WeightedMean whole;
    auto reply = all_.begin();
    for (const auto& section : plan_->sections) {
        WeightedMean mean;
        const auto end = reply + static_cast<std::ptrdiff_t>(section.questions.size());
        for (; reply != end; ++reply) {
            if (reply->counts_in(ledger)) mean.add(reply->question->weight, reply->value->score);
        }
        if (const auto share = mean.mean()) whole.add(section.weight, *share);
    }
    return whole.mean();
}

Node Replies::tree(Ledger ledger) const {
    Node whole;
    auto reply = all_.begin();
    for (const auto& section : plan_->sections) {
        auto& group = whole.children.emplace_back(Node{section.weight, {}, {}});
        const auto end = reply + static_cast<std::ptrdiff_t>(section.questions.size());
        for (; reply != end; ++reply) {
            if (!reply->counts_in(ledger) || reply->question->weight == 0) continue;
            group.children.push_back({reply->question->weight, reply->value->score, {}});
        }
    }
    return whole;
}

LedgerScore Replies::ledger(Ledger ledger) const {
    LedgerScore result{.score = mean(ledger)};
    for (const auto& reply : all_) {
        if (reply.question->ledger != ledger) continue;
        result.counted += reply.standing == Standing::counted;
        result.not_applicable += reply.standing == Standing::not_applicable;
        result.no_evidence_found += reply.no_evidence_found;
        result.unanswered += reply.standing == Standing::unanswered;
        result.not_asked += reply.standing == Standing::not_asked;
    }
    return result;
}

}  // namespace caseaudit::scoring
