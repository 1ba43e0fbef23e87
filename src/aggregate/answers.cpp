#include "aggregate/answers.hpp"

#include <algorithm>
#include <map>
#include <tuple>

namespace caseaudit::aggregate {
namespace {

using QuestionVersion = std::pair<std::string, int>;

std::vector<std::string> teams_of(const std::vector<CheckedAudit>& audits) {
    std::vector<std::string> teams;
    for (const auto& checked : audits) teams.push_back(checked.audit.team);
    std::ranges::sort(teams);
    teams.erase(std::unique(teams.begin(), teams.end()), teams.end());
    if (!teams.empty() && teams.front().empty()) {
        teams.erase(teams.begin());
        teams.emplace_back(no_team);
    }
    return teams;
}

Said said_by(const Question& question, const ScaleValue& value) {
    if (const auto grade = grade_named(value.id); grade && question.measure == Measure::judgement) {
        return *grade >= Grade::good ? Said::met : Said::not_met;
    }
    if (value.fails || value.score.num == 0) return Said::not_met;
    return value.score.num == value.score.den ? Said::met : Said::partly;
}

Said said_without_value(const Template& audit_template, const Question& question, const Audit& audit,
                        const Answer* answer) {
    if (is_asked(audit_template, question, audit) == Asked::no) return Said::not_asked;
    if (answer == nullptr) return Said::unanswered;
    if (answer->state == AnswerState::not_applicable) return Said::not_applicable;
    const bool failed = answer->outcome == Outcome::not_checked || answer->outcome == Outcome::error;
    return !answer->check.empty() && failed ? Said::not_checked : Said::unanswered;
}

const ScaleValue* value_of(const Scale& scale, const Answer& answer) {
    if (answer.state == AnswerState::answered) return scale.find(answer.value);
    return answer.state == AnswerState::no_evidence_found ? scale.find(scale.no_evidence_as) : nullptr;
}

Given given_in(const CheckedAudit& from, std::size_t position, const Question& question) {
    const auto& audit_template = *from.audit_template;
    Given given{position, 0, &from, &question, from.audit.find(question.id), nullptr, Said::not_asked};
    if (is_asked(audit_template, question, from.audit) != Asked::no && given.answer != nullptr) {
        given.value = value_of(audit_template.scale(question.scale), *given.answer);
    }
    given.said = given.is_counted() ? said_by(question, *given.value)
                                    : said_without_value(audit_template, question, from.audit, given.answer);
    return given;
}

bool says_something(const Given& given) { return given.is_counted() || given.said == Said::not_applicable; }

/// Of two audits of one file the one that says something counts, then the later, then the complete.
auto precedence(const Given& given) {
    return std::tuple{says_something(given), given.from->audit.period.to, !given.from->is_draft(),
                      given.audit};
}

int keep_one_a_file(std::vector<Given>& all) {
    std::map<std::pair<SubjectKind, std::string>, Given> best;
    int left_out = 0;
    for (const auto& given : all) {
        const auto [known, is_new] =
            best.try_emplace({given.from->audit.subject_kind, given.from->audit.subject}, given);
        if (is_new) continue;
        left_out += says_something(given) && says_something(known->second);
        if (precedence(known->second) < precedence(given)) known->second = given;
    }
    all.clear();
    for (auto& [file, given] : best) all.push_back(given);
    std::ranges::sort(all, {}, &Given::audit);
    return left_out;
}

/// Templates in the order of their ids, the newest version of each first.
std::vector<const Template*> templates_of(const std::vector<CheckedAudit>& audits) {
    std::vector<const Template*> all;
    for (const auto& checked : audits) all.push_back(checked.audit_template);
    std::ranges::stable_sort(all, [](const Template* a, const Template* b) {
        return std::tie(a->id, b->version) < std::tie(b->id, a->version);
    });
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

void add_questions(const Template& audit_template, const std::vector<PracticeArea>& areas, Answers& answers,
                   std::map<QuestionVersion, std::size_t>& places) {
    for (const auto& section : audit_template.sections) {
        for (const auto& question : section.questions) {
            if (!places.try_emplace({question.id, question.version}, answers.questions.size()).second)
                continue;
            answers.questions.push_back({&question, area_of(areas, question.element), {}});
        }
    }
}

void add_given(const CheckedAudit& from, std::size_t position, std::size_t team, Answers& answers,
               const std::map<QuestionVersion, std::size_t>& places) {
    for (const auto& section : from.audit_template->sections) {
        for (const auto& question : section.questions) {
            if (from.is_draft() && question.measure == Measure::judgement) continue;
            auto given = given_in(from, position, question);
            given.team = team;
            answers.questions[places.at({question.id, question.version})].given.push_back(given);
        }
    }
}

}  // namespace

const Described* Given::described() const {
    const auto& all = from->audit.described;
    const auto found = std::ranges::find(all, question->id, &Described::question);
    return found == all.end() ? nullptr : &*found;
}

std::string Given::words() const {
    if (no_evidence_found()) return "No evidence found";
    if (is_counted()) return value->title;
    switch (said) {
        case Said::not_applicable:
            return "Not applicable";
        case Said::not_checked:
            return "Could not be checked";
        case Said::not_asked:
            return "Not asked";
        default:
            return "Not answered";
    }
}

std::string team_name(const Audit& audit) { return audit.team.empty() ? std::string{no_team} : audit.team; }

std::size_t area_of(const std::vector<PracticeArea>& areas, std::string_view element) {
    const auto has = [&](const PracticeArea& area) {
        return std::ranges::find(area.elements, element, &Element::id) != area.elements.end();
    };
    return static_cast<std::size_t>(std::ranges::find_if(areas, has) - areas.begin());
}

Answers all_answers(const std::vector<CheckedAudit>& audits, const std::vector<PracticeArea>& areas) {
    Answers answers;
    answers.teams = teams_of(audits);
    std::map<QuestionVersion, std::size_t> places;
    for (const auto* audit_template : templates_of(audits))
        add_questions(*audit_template, areas, answers, places);
    for (std::size_t i = 0; i < audits.size(); ++i) {
        const auto team =
            std::ranges::find(answers.teams, team_name(audits[i].audit)) - answers.teams.begin();
        add_given(audits[i], i, static_cast<std::size_t>(team), answers, places);
    }
    for (auto& question : answers.questions) answers.superseded += keep_one_a_file(question.given);
    std::ranges::stable_sort(answers.questions, {}, &AskedQuestion::area);
    return answers;
}

}  // namespace caseaudit::aggregate
