#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <caseaudit/actions.hpp>
#include <caseaudit/completion.hpp>
#include <caseaudit/error.hpp>
#include <caseaudit/letters.hpp>

#include "aggregate/answers.hpp"
#include "aggregate/references.hpp"
#include "model/answer_words.hpp"
#include "reports/words.hpp"

namespace caseaudit {
namespace {

/// Makes a letter of one audit, part by part.
class LetterWriting {
public:
    LetterWriting(Colleague to, const Audit& audit, const Template& audit_template)
        : checked_{{audit, &audit_template, {}}}, audit_{checked_.front().audit}, references_{checked_} {
        letter_.to = to;
        letter_.kind = audit_template.title;
        letter_.subject = audit_.subject;
        letter_.is_of_worker = audit_.subject_kind == SubjectKind::worker;
        letter_.team = audit_.team;
        letter_.period = audit_.period;
        letter_.completed = *audit_.completed;
        letter_.report_by = *audit_.completed + std::chrono::days{days_to_report_back};
    }

    Letter finish() {
        set_conversation();
        for (const auto& comment : audit_.comments)
            (comment.kind == CommentKind::strength ? letter_.strengths : letter_.to_work_on)
                .push_back({clean(comment.text), ""});
        add_answers();
        for (const auto& action : audit_.actions) add_action(action);
        std::stable_partition(letter_.actions.begin(), letter_.actions.end(),
                              [](const LetterAction& action) { return action.urgent; });
        if (audit_.worker_reply)
            letter_.reply = {audit_.worker_reply->date, clean(audit_.worker_reply->text)};
        return std::move(letter_);
    }

private:
    void set_conversation();
    void add_answers();
    void add_answer(const Question& question, Said said);
    void add_action(const Action& action);
    std::string clean(const std::string& text);

    std::vector<CheckedAudit> checked_;  ///< this one
    const Audit& audit_;
    aggregate::References references_;
    Letter letter_;
};

/// Without what looks like a name, a number or a reference: a letter is about one person's work.
std::string LetterWriting::clean(const std::string& text) {
    std::string kept;
    std::size_t at = 0;
    for (const auto& hint : lint_text(text)) {
        kept += text.substr(at, hint.at - at) + "[left out]";
        at = hint.at + hint.length;
        ++letter_.left_out;
    }
    kept += text.substr(at);
    auto cleaned = references_.removed_from(kept);
    constexpr std::string_view mark = "[reference]";
    for (auto found = cleaned.find(mark); found != std::string::npos; found = cleaned.find(mark, found + 1))
        ++letter_.left_out;
    return cleaned;
}

void LetterWriting::set_conversation() {
    const auto found = std::ranges::find(audit_.conversations, letter_.to, &Conversation::with);
    if (found == audit_.conversations.end() || found->state != ConversationState::held) return;
    letter_.talked = "The auditors talked with you about it";
    if (found->date) letter_.talked += fmt::format(" on {}", *found->date);
    letter_.talked += ".";
}

void LetterWriting::add_answers() {
    const auto columns = columns_of(checked_);
    const auto answers = aggregate::all_answers(columns, {});
    const auto kept = aggregate::kept_answers(answers);
    for (std::size_t i = 0; i < kept.size(); ++i) {
        for (const auto& one : kept[i])
            add_answer(*answers.questions[i].question, aggregate::meaning_of(answers, i, one).said);
    }
}

void LetterWriting::add_answer(const Question& question, Said said) {
    const auto words = [&](const std::string& sentence) {
        return reports::capitalised(sentence.empty() ? question.label : sentence);
    };
    const auto* const answer = audit_.find(question.id);
    const auto reason = answer == nullptr ? std::string{} : clean(words_of(*answer));
    if (said == Said::met) letter_.strengths.push_back({words(question.strength), ""});
    if (said == Said::not_met) letter_.to_work_on.push_back({words(question.finding), reason});
    if (said == Said::partly)
        letter_.to_work_on.push_back({reports::capitalised(question.label) + ": met in part", reason});
    if (const auto* const described = aggregate::described_in(audit_, question.id))
        letter_.described.push_back({clean(described->text), reports::capitalised(question.label)});
}

void LetterWriting::add_action(const Action& action) {
    if (action.state == ActionState::withdrawn) return;
    LetterAction one{clean(action.what), clean(action.owner), "", clean(action.measure), "", action.urgent};
    one.by = action.due ? spoken_date(*action.due) : action.urgent ? "at once" : "no day is set";
    if (action.state != ActionState::open)
        one.stands = action.closed ? fmt::format("done on {}", *action.closed) : std::string{"done"};
    letter_.actions.push_back(std::move(one));
}

}  // namespace

Letter letter_to(Colleague colleague, const Audit& audit, const Template& audit_template) {
    if (audit.status == AuditStatus::draft)
        throw Error{fmt::format("audit {} is a draft: letters are about completed audits", audit.id)};
    if (audit.copy != Copy::whole)
        throw Error{fmt::format("audit {} is only the copy '{}': letters are about whole audits", audit.id,
                                name_of(audit.copy))};
    return LetterWriting{colleague, audit, audit_template}.finish();
}

}  // namespace caseaudit
