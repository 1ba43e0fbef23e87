#include "run/draft.hpp"

#include <algorithm>
#include <array>
#include <caseaudit/error.hpp>

#include "plugins/run_check.hpp"
#include "run/limits.hpp"
#include "run/views.hpp"

namespace caseaudit {
namespace {

struct World {
    const CaseFile& file;
    std::span<const CaseFile* const> family;
    const plugins::PluginSet& plugins;
    const Timekeeping& timekeeping;
    Period period;
};

std::string in_words(std::string field) {
    std::ranges::replace(field, '-', ' ');
    return field;
}

/// Where several limits may apply, the check must say the same under each, or nothing can be said.
Result agreed(const std::vector<Result>& results, const PossibleLimits& limits) {
    const auto same = [&](const Result& result) { return result.outcome == results.front().outcome; };
    if (std::ranges::all_of(results, same)) return results.front();
    std::string fields;
    for (const auto& field : limits.open) fields += (fields.empty() ? "" : " and ") + in_words(field);
    return not_checked("Which limit applies depends on {}, which is not in this source.", fields);
}

/// Whether a check of the question takes a limit from the timescales, or one in working days.
bool rests_on_counting(const Question& question, const plugins::PluginSet& plugins) {
    const auto is_counted = [&](const std::string& name) {
        const auto rule = std::ranges::find(question.limits, name, &LimitRule::name);
        return rule == question.limits.end() || rule->limit.unit == LimitUnit::working_days;
    };
    return std::ranges::any_of(std::array{question.check, question.prompted_by}, [&](const std::string& id) {
        const auto found = plugins.find(id);
        return found && std::ranges::any_of(found->check->limits, is_counted);
    });
}

Result run_one(const std::string& id, const Question& question, const World& world) {
    const auto found = world.plugins.find(id);
    if (!found) return {Outcome::error, fmt::format("No loaded plugin has the check '{}'.", id), {}, {}};
    const auto limits = possible_limits(question.limits, world.file, world.period.to);
    std::vector<Result> results;
    for (const auto& set : limits.sets) {
        const Context context{world.period, set, world.family, &world.timekeeping.calendar,
                              &world.timekeeping.timescales};
        results.push_back(plugins::run_check(*found->check, id, world.file, context));
    }
    return agreed(results, limits);
}

AnswerState state_of(Outcome outcome) {
    switch (outcome) {
        case Outcome::met:
        case Outcome::not_met:
            return AnswerState::answered;
        case Outcome::not_applicable:
            return AnswerState::not_applicable;
        default:
            return AnswerState::unanswered;
    }
}

Answer answer_of(const Question& question, const Scale& scale, const Result& result) {
    Answer answer;
    answer.question = question.id;
    answer.version = question.version;
    answer.state = state_of(result.outcome);
    if (result.outcome == Outcome::met) answer.value = scale.met;
    if (result.outcome == Outcome::not_met) answer.value = scale.not_met;
    answer.reason = result.reason;
    answer.check = question.check;
    answer.outcome = result.outcome;
    answer.evidence = result.evidence;
    return answer;
}

/// Of a check that only raises prompts: it may not say that anything is not met.
AuditPrompt prompts_of(const Question& question, const std::string& check, Result result) {
    if (!question.prompted_by.empty() && result.outcome == Outcome::not_met) {
        result = {Outcome::error,
                  fmt::format("The check '{}' may only raise prompts, but said 'not met'.", check),
                  {},
                  {}};
    }
    return {question.id, check, result.outcome, std::move(result.reason), std::move(result.prompts)};
}

void draft_question(const Question& question, const Template& audit_template, const World& world,
                    Audit& audit) {
    if (question.check.empty() && question.prompted_by.empty()) return;
    if (is_asked(audit_template, question, audit) == Asked::no) return;
    if (rests_on_counting(question, world.plugins)) audit.counting = counting_of(world.timekeeping);
    if (!question.check.empty()) {
        auto result = run_one(question.check, question, world);
        audit.answers.push_back(answer_of(question, audit_template.scale(question.scale), result));
        if (!result.prompts.empty())
            audit.prompts.push_back(prompts_of(question, question.check, std::move(result)));
    }
    if (!question.prompted_by.empty()) {
        audit.prompts.push_back(
            prompts_of(question, question.prompted_by, run_one(question.prompted_by, question, world)));
    }
}

Audit empty_draft(const Template& audit_template, const CaseFile& file, const Period& period) {
    const auto& subject = file.subject();
    Audit audit;
    audit.id = fmt::format("{}-{}-{}", audit_template.id, subject.ref, iso_date(period.to));
    audit.template_id = audit_template.id;
    audit.template_version = audit_template.version;
    audit.template_hash = audit_template.hash;
    audit.subject_kind = subject.kind;
    audit.subject = subject.ref;
    audit.team = subject.team;
    audit.period = period;
    return audit;
}

}  // namespace

Audit draft_audit(const Template& audit_template, const CaseFile& file,
                  std::span<const CaseFile* const> family, const plugins::PluginSet& plugins,
                  const Timekeeping& timekeeping, Date as_of) {
    const auto period = months_up_to(as_of, audit_template.period_months);
    auto audit = empty_draft(audit_template, file, period);
    const World world{file, family, plugins, timekeeping, period};
    for (const auto& section : audit_template.sections) {
        for (const auto& question : section.questions) draft_question(question, audit_template, world, audit);
    }
    if (audit_template.views) audit.views = views_of(file, period);
    return audit;
}

bool holds_peoples_work(const Audit& audit) {
    const auto by_person = [](const Answer& answer) {
        const bool without_check = answer.check.empty() && answer.state != AnswerState::unanswered;
        return without_check || answer.confirmed || !answer.correction.empty();
    };
    const bool remarks = !audit.comments.empty() || !audit.conversations.empty() ||
                         !audit.described.empty() || !audit.risks.empty() || !audit.actions.empty() ||
                         !audit.feedback.empty();
    return audit.status == AuditStatus::complete || !audit.auditors.empty() || audit.minutes || remarks ||
           audit.stated_grade || audit.worker_reply || std::ranges::any_of(audit.answers, by_person);
}

}  // namespace caseaudit
