#include <algorithm>
#include <map>
#include <tuple>

#include "aggregate/parts.hpp"

namespace caseaudit::aggregate {
namespace {

using ActionsOn = std::map<std::string_view, int>;

/// By question, withdrawn ones left out.
ActionsOn actions_on_questions(const Columns& columns) {
    std::vector<std::vector<int>> by_place;
    for (const auto& layout : columns.layouts) by_place.emplace_back(layout.questions);
    for (const auto& action : columns.actions) {
        const auto& audit = columns.audits[action.audit];
        if (audit.draft || action.state == ActionState::withdrawn || action.question < 0) continue;
        ++by_place[audit.layout].at(static_cast<std::size_t>(action.question));
    }
    ActionsOn all;
    for (std::size_t l = 0; l < columns.layouts.size(); ++l) {
        std::size_t position = 0;
        for (const auto& section : columns.layouts[l].audit_template->sections) {
            for (const auto& question : section.questions) all[question.id] += by_place[l][position++];
        }
    }
    return all;
}

void add_answers(Finding& finding, const Answers& answers, const AskedIn& in, Said wanted) {
    const auto& counts = answers.counts[in.layout];
    for (std::size_t code = 0; code < in.meanings.size(); ++code) {
        const auto& meaning = in.meanings[code];
        if (!meaning.is_counted()) continue;
        for (std::size_t team = 0; team < answers.columns->teams.size(); ++team) {
            const auto given = static_cast<int>(counts.given(team, in.position, code));
            if (given == 0) continue;
            finding.of += given;
            finding.graded =
                finding.graded || (finding.measure == Measure::judgement && grade_named(meaning.value->id));
            if (meaning.said == Said::partly) finding.partly += given;
            if (meaning.said != wanted) continue;
            finding.count += given;
            finding.described += static_cast<int>(counts.described(team, in.position, code));
        }
    }
}

Finding counted(const AskedQuestion& asked, Said wanted, const Answers& answers, const ActionsOn& actions) {
    const auto& question = *asked.question;
    Finding finding;
    finding.question = question.id;
    finding.version = question.version;
    finding.measure = question.measure;
    if (const auto found = actions.find(question.id); found != actions.end()) finding.actions = found->second;
    for (const auto& in : asked.in) add_answers(finding, answers, in, wanted);
    return finding;
}

bool ranks_before(const Finding& a, const Finding& b) {
    const auto share_a = static_cast<std::int64_t>(a.count) * b.of;
    const auto share_b = static_cast<std::int64_t>(b.count) * a.of;
    return std::tie(b.count, share_b, a.question, a.version) <
           std::tie(a.count, share_a, b.question, b.version);
}

}  // namespace

std::vector<Finding> findings(const Answers& answers) {
    const auto actions = actions_on_questions(*answers.columns);
    std::vector<Finding> all;
    for (const auto& asked : answers.questions) {
        auto finding = counted(asked, Said::not_met, answers, actions);
        if (finding.count == 0) continue;
        finding.text =
            asked.question->finding.empty() ? asked.question->label + ": not met" : asked.question->finding;
        all.push_back(std::move(finding));
    }
    std::ranges::sort(all, ranks_before);
    return all;
}

std::vector<Finding> strengths(const Answers& answers) {
    const auto actions = actions_on_questions(*answers.columns);
    std::vector<Finding> all;
    for (const auto& asked : answers.questions) {
        auto strength = counted(asked, Said::met, answers, actions);
        if (2 * strength.count <= strength.of) continue;
        strength.text =
            asked.question->strength.empty() ? asked.question->label + ": met" : asked.question->strength;
        all.push_back(std::move(strength));
    }
    std::ranges::sort(all, ranks_before);
    return all;
}

}  // namespace caseaudit::aggregate
