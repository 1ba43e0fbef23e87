#include <algorithm>
#include <map>

#include "aggregate/judged_views.hpp"
#include "aggregate/parts.hpp"
#include "aggregate/views.hpp"
#include "aggregate/words.hpp"
#include "model/answer_words.hpp"

namespace caseaudit {
namespace {

using namespace aggregate;

EvidenceAudit who(const CheckedAudit& checked, int number) {
    const auto& audit = checked.audit;
    std::vector<std::string> auditors;
    for (const auto& auditor : audit.auditors) {
        auditors.push_back(auditor.role.empty() ? auditor.ref
                                                : fmt::format("{} ({})", auditor.ref, auditor.role));
    }
    return {number,          audit.id,          checked.audit_template->title,
            audit.subject,   audit.team,        listed(auditors),
            audit.period.to, checked.is_draft()};
}

EvidenceQuestion question_of(const Answers& answers, std::size_t position, const Details& details,
                             int first) {
    const auto& question = *answers.questions[position].question;
    EvidenceQuestion evidence{question.id, question.version, question.label, {}};
    for (const auto& kept : details.kept[position]) {
        const auto& meaning = meaning_of(answers, position, kept);
        if (meaning.said == Said::not_asked) continue;
        const auto& audit = (*details.audits)[kept.audit].audit;
        const auto* answer = audit.find(question.id);
        const auto* described = described_in(audit, question.id);
        evidence.answers.push_back({static_cast<int>(kept.audit) + first, words_of(meaning),
                                    answer ? words_of(*answer) : "", described ? described->text : "",
                                    answer ? answer->evidence : std::vector<Citation>{}});
    }
    return evidence;
}

void add_prompts(std::vector<EvidencePrompt>& all, const CheckedAudit& checked, int number) {
    for (const auto& raised : checked.audit.prompts) {
        const auto* question = checked.audit_template->find(raised.question);
        for (const auto& prompt : raised.prompts) {
            all.push_back({number, question ? question->label : raised.question, prompt.urgent, prompt.text,
                           prompt.evidence});
        }
    }
}

EvidencePlan plan_of(const ChildsPlan& plan) {
    EvidencePlan evidence{plan.subject,
                          plan.team,
                          {},
                          std::string{name_of(plan.trend())},
                          plan.facts,
                          plan.judgements,
                          std::string{name_of(plan.beside(Measure::fact))},
                          std::string{name_of(plan.beside(Measure::judgement))}};
    for (const auto& rated : plan.ratings)
        evidence.ratings.emplace_back(*rating_of(*rated.view), rated.view->where);
    return evidence;
}

void add_comments(std::vector<EvidenceComment>& all, const CheckedAudit& checked, int number) {
    const auto& audit = checked.audit;
    for (const auto& comment : audit.comments) {
        all.push_back(
            {number, audit.team, comment.kind == CommentKind::strength ? "strength" : "issue", comment.text});
    }
    for (const auto& talk : audit.conversations) {
        if (talk.state == ConversationState::held) continue;
        all.push_back({number, audit.team,
                       talk.with == Colleague::worker ? "no conversation with the worker"
                                                      : "no conversation with the manager",
                       talk.why});
    }
}

void add_feedback(std::vector<EvidenceComment>& all, const CheckedAudit& checked, int number) {
    const auto& audit = checked.audit;
    for (const auto& one : audit.feedback) {
        const bool on_tool = one.about == FeedbackAbout::tool;
        all.push_back(
            {number, audit.team, on_tool ? "feedback on the tool" : "feedback on the case system", one.text});
    }
    if (audit.stated_grade && !audit.stated_grade->reason.empty())
        all.push_back({number, audit.team, "reason for the stated grade", audit.stated_grade->reason});
}

void add_moderators(std::vector<EvidenceComment>& all, const Audits& audits, const QaOptions& options) {
    std::map<std::string_view, std::string_view> why;
    for (const auto& one : options.moderated) why[one.audit] = one.why;
    for (std::size_t i = 0; i < audits.size(); ++i) {
        const auto found = why.find(audits[i].audit.id);
        if (found == why.end() || found->second.empty()) continue;
        all.push_back({static_cast<int>(i) + options.first_number, audits[i].audit.team,
                       "moderator's reason for the grade", std::string{found->second}});
    }
}

void add_actions(std::vector<EvidenceAction>& all, const CheckedAudit& checked, int number, Date as_of) {
    for (const auto& action : checked.audit.actions)
        all.push_back({team_name(checked.audit), action_as_at(action, number, as_of)});
}

/// By child, then as they were given.
void add_views(QaEvidence& evidence, const Audits& audits, const Answers& answers, const Areas& areas) {
    const auto held = held_views(audits, *answers.columns);
    for (const auto& plan : childs_plans(held, answers, areas)) {
        if (!plan.ratings.empty()) evidence.plans.push_back(plan_of(plan));
    }
    std::map<const View*, JudgedView> judged;
    for (const auto& one : judged_views(held, answers, areas)) judged[one.held.view] = one;
    for (const auto& one : held) {
        const auto& view = *one.view;
        if (std::ranges::find(people, view.from) == people.end()) continue;
        auto& said = evidence.views.emplace_back(EvidenceView{
            std::string{one.subject}, view.from, view.category, view.rating, view.state, view.where});
        const auto found = judged.find(one.view);
        if (found == judged.end() || found->second.judged == Judged::not_rated) continue;
        said.audited = found->second.audited;
        said.beside = name_of(found->second.judged);
    }
    std::ranges::stable_sort(evidence.views, {}, &EvidenceView::subject);
}

}  // namespace

QaEvidence qa_evidence(const std::vector<CheckedAudit>& audits, const std::vector<PracticeArea>& areas,
                       const QaOptions& options) {
    QaEvidence evidence;
    evidence.title = options.title.empty() ? "Findings for the QA meeting" : options.title;
    for (std::size_t i = 0; i < audits.size(); ++i) {
        const auto number = static_cast<int>(i) + options.first_number;
        evidence.audits.push_back(who(audits[i], number));
        add_prompts(evidence.prompts, audits[i], number);
        if (audits[i].is_draft()) continue;
        add_comments(evidence.comments, audits[i], number);
        add_feedback(evidence.comments, audits[i], number);
        if (options.explains_grades)
            evidence.graded.push_back(graded_audit(audits[i], number, References{Audits{}}, true));
        if (options.as_of) add_actions(evidence.actions, audits[i], number, *options.as_of);
    }
    add_moderators(evidence.comments, audits, options);
    const auto columns = columns_of(audits);
    const auto answers = all_answers(columns, areas);
    const Details details{&audits, kept_answers(answers)};
    add_views(evidence, audits, answers, areas);
    for (std::size_t i = 0; i < answers.questions.size(); ++i) {
        auto question = question_of(answers, i, details, options.first_number);
        if (!question.answers.empty()) evidence.questions.push_back(std::move(question));
    }
    return evidence;
}

}  // namespace caseaudit
