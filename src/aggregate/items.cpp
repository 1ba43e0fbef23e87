#include "aggregate/items.hpp"

#include <array>
#include <map>
#include <tuple>

#include "scoring/replies.hpp"

namespace caseaudit::aggregate {
namespace {

using statistics::ItemAnswers;

/// By template and version.
using Key = std::pair<std::string, Version>;

struct Questionnaire {
    const Template* audit_template = nullptr;
    ScorePlan plan;
    std::array<ItemAnswers, 2> ledgers;  ///< by `Ledger`
};

void count_silent(statistics::Silent& silent, scoring::Standing standing) {
    silent.not_asked += standing == scoring::Standing::not_asked;
    silent.unanswered += standing == scoring::Standing::unanswered;
}

ItemAnswers& ledger_of(Questionnaire& questionnaire, Ledger ledger) {
    return questionnaire.ledgers.at(static_cast<std::size_t>(ledger));
}

Questionnaire questionnaire_of(const Template& audit_template) {
    Questionnaire questionnaire{&audit_template, compile_score_plan(audit_template), {}};
    for (const auto& section : questionnaire.plan.sections) {
        for (const auto& question : section.questions)
            ledger_of(questionnaire, question.ledger).items.push_back(question.id);
    }
    for (auto& ledger : questionnaire.ledgers) ledger.silent.resize(ledger.items.size());
    return questionnaire;
}

void add_answers(Questionnaire& questionnaire, const Audit& audit) {
    for (auto& ledger : questionnaire.ledgers) ledger.audits.emplace_back();
    const scoring::Replies replies{questionnaire.plan, *questionnaire.audit_template, audit};
    for (const auto& reply : replies.all()) {
        std::optional<double> number;
        if (reply.standing == scoring::Standing::counted) number = reply.value->score.value();
        auto& ledger = ledger_of(questionnaire, reply.question->ledger);
        count_silent(ledger.silent.at(ledger.audits.back().size()), reply.standing);
        ledger.audits.back().push_back(number);
    }
}

}  // namespace

std::vector<QuestionItems> question_items(const std::vector<CheckedAudit>& audits) {
    std::map<Key, Questionnaire> questionnaire;
    for (const auto& checked : audits) {
        if (checked.is_draft()) continue;
        const Key key{checked.audit_template->id, checked.audit_template->version};
        auto found = questionnaire.find(key);
        if (found == questionnaire.end())
            found = questionnaire.emplace(key, questionnaire_of(*checked.audit_template)).first;
        add_answers(found->second, checked.audit);
    }
    std::vector<QuestionItems> all;
    for (auto& [key, one] : questionnaire) {
        for (const auto ledger : {Ledger::compliance, Ledger::practice}) {
            const auto& answers = ledger_of(one, ledger);
            if (answers.items.size() < 2) continue;
            auto scale = statistics::item_statistics(answers, statistics::Missing::pairwise);
            auto uninformative = statistics::items_to_drop(scale, {});
            all.push_back({one.audit_template, ledger, std::move(scale), std::move(uninformative)});
        }
    }
    return all;
}

}  // namespace caseaudit::aggregate
