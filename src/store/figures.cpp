#include "store/figures.hpp"

#include <algorithm>

/// What of an audit is counted beside its answers, taken from its document and its scores.
namespace caseaudit::store {
namespace {

int position_in(const Layout& layout, std::string_view question) {
    const auto found = std::ranges::find(layout, question, &LayoutQuestion::id);
    return found == layout.end() ? no_question : static_cast<int>(found - layout.begin());
}

void add_talk(Figures& figures, const Audit& audit) {
    for (const auto& one : audit.conversations) figures.conversations.emplace_back(one.with, one.state);
    for (const auto& one : audit.feedback)
        ++(one.about == FeedbackAbout::tool ? figures.feedback_on_tool : figures.feedback_on_case_system);
    for (auto view : audit.views) {
        view.where.line = 0;
        figures.views.push_back(std::move(view));
    }
}

void add_about_questions(Figures& figures, const Audit& audit, const Layout& layout) {
    for (const auto& one : audit.described) {
        const auto at = position_in(layout, one.question);
        if (at != no_question) figures.described.push_back(at);
    }
    for (const auto& one : audit.actions)
        figures.actions.push_back(
            {one.id, position_in(layout, one.question), one.state, one.urgent, one.due, one.closed});
    for (const auto& one : audit.comments) {
        const auto at = position_in(layout, one.question);
        figures.comments.push_back({one.kind, at, at == no_question ? one.area : std::string{}});
    }
    for (const auto& one : audit.prompts) {
        figures.prompts.push_back({one.question, one.check, one.outcome, !one.prompts.empty(),
                                   std::ranges::any_of(one.prompts, &Prompt::urgent)});
    }
}

}  // namespace

Figures figures_of(const Audit& audit, const Layout& layout) {
    Figures figures;
    figures.from = audit.period.from;
    figures.completed = audit.completed;
    figures.minutes = audit.minutes;
    if (audit.stated_grade) figures.stated = audit.stated_grade->grade;
    if (audit.counting) {
        figures.timescales_hash = audit.counting->timescales_hash;
        figures.counting = spoken(*audit.counting);
    }
    add_talk(figures, audit);
    add_about_questions(figures, audit, layout);
    return figures;
}

ScoredFigures scored_figures(const Audit& audit, const Template& audit_template, const Scores& scores) {
    ScoredFigures figures;
    figures.draft = audit.status == AuditStatus::draft || scores.is_draft();
    figures.compliance = scores.compliance.score;
    figures.compliance_rag = scores.compliance_rag;
    figures.practice = scores.practice_grade;
    figures.computed = scores.grade;
    int position = 0;
    for (const auto& section : audit_template.sections) {
        for (const auto& question : section.questions) {
            if (is_asked(audit_template, question, audit) == Asked::no) figures.not_asked.push_back(position);
            const auto& gates = scores.failed_gates;
            if (std::ranges::find(gates, question.id, &FailedGate::question) != gates.end())
                figures.failed_gates.push_back(position);
            ++position;
        }
    }
    return figures;
}

}  // namespace caseaudit::store
