#include "authoring/lint.hpp"

#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <set>

namespace caseaudit::authoring {
namespace {

using Names = std::set<std::string, std::less<>>;
using Remarks = std::vector<Remark>;

void check_limits(const Question& question, const std::string& id, const Check& check,
                  const Timescales& timescales, Remarks& remarks) {
    Names given;
    for (const auto& rule : question.limits) given.insert(rule.name);
    const Names taken(check.limits.begin(), check.limits.end());
    for (const auto& name : taken) {
        if (given.contains(name) || timescales.has(name)) continue;
        remarks.push_back({Severity::error, question.id,
                           fmt::format("check '{}' needs the limit '{}', which is not given", id, name)});
    }
    for (const auto& name : given) {
        if (taken.contains(name)) continue;
        remarks.push_back(
            {Severity::error, question.id,
             fmt::format("the limit '{}' is given, and check '{}' takes no such limit", name, id)});
    }
}

void check_checks(const Question& question, const FindCheck& find_check, const Timescales& timescales,
                  Remarks& remarks) {
    for (const auto& id : {question.check, question.prompted_by}) {
        if (id.empty()) continue;
        if (const auto* const check = find_check(id)) {
            check_limits(question, id, *check, timescales, remarks);
        } else {
            remarks.push_back(
                {Severity::warning, question.id, fmt::format("no plugin has the check '{}'", id)});
        }
    }
    if (question.measure == Measure::fact && question.check.empty()) {
        remarks.push_back({Severity::information, question.id, "no check answers this fact: a person will"});
    }
}

void check_guidance(const Question& question, Remarks& remarks) {
    if (question.look_for.empty()) {
        remarks.push_back({Severity::warning, question.id, "it does not say what to look for"});
    }
    if (question.measure == Measure::judgement && question.good_looks_like.empty()) {
        remarks.push_back({Severity::warning, question.id, "it does not say what good looks like"});
    }
    if (question.finding.empty()) {
        remarks.push_back(
            {Severity::warning, question.id, "it has no finding: reports cannot say what was found"});
    }
}

void check_budget(const Template& audit_template, Remarks& remarks) {
    std::size_t questions = 0;
    for (const auto& section : audit_template.sections) questions += section.questions.size();
    const auto budget = static_cast<std::size_t>(audit_template.budget_questions);
    if (questions <= budget) return;
    remarks.push_back({Severity::warning, "",
                       fmt::format("it has {} questions, over its budget of {}", questions, budget)});
}

}  // namespace

std::vector<Remark> lint(const Template& audit_template, const FindCheck& find_check,
                         const Timescales& timescales) {
    Remarks remarks;
    check_budget(audit_template, remarks);
    for (const auto& section : audit_template.sections) {
        for (const auto& question : section.questions) {
            check_guidance(question, remarks);
            check_checks(question, find_check, timescales, remarks);
        }
    }
    return remarks;
}

std::string_view name_of(Severity severity) {
    switch (severity) {
        case Severity::information:
            return "information";
        case Severity::warning:
            return "warning";
        case Severity::error:
            break;
    }
    return "error";
}

}  // namespace caseaudit::authoring
