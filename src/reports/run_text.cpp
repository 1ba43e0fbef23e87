#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <map>
#include <set>

#include "reports/run_prompts.hpp"

namespace caseaudit::reports {
namespace {

std::string columns(const OutcomeCounts& counts) {
    return fmt::format("{:>5}{:>9}{:>16}{:>13}{:>7}", counts.met, counts.not_met, counts.not_applicable,
                       counts.not_checked, counts.error);
}

std::string table(const Run& run) {
    auto text = fmt::format("{:<46}{:>5}{:>9}{:>16}{:>13}{:>7}\n", "Facts, as the checks read them", "met",
                            "not met", "not applicable", "not checked", "error");
    for (const auto& section : run.audit_template->sections) {
        for (const auto& question : section.questions) {
            if (question.check.empty()) continue;
            OutcomeCounts counts;
            for (const auto& draft : run.drafts) {
                if (const auto* answer = draft.find(question.id)) counts.add(answer->outcome);
            }
            text += fmt::format("  {:<44}{}\n", question.label, columns(counts));
        }
    }
    return text;
}

std::string findings(const Run& run) {
    std::string text;
    for (const auto& draft : run.drafts) {
        for (const auto& answer : draft.answers) {
            if (answer.outcome != Outcome::not_met) continue;
            text +=
                fmt::format("  {}  {}: {}\n", draft.subject, label_of(run, answer.question), answer.reason);
            if (!answer.evidence.empty()) text += fmt::format("      {}\n", cited_text(run, answer.evidence));
        }
    }
    return text;
}

/// Their references, or how many they are.
std::string subjects_text(const std::set<std::string>& subjects) {
    constexpr std::size_t most = 20;
    if (subjects.size() > most) return fmt::format("{} case files", subjects.size());
    return fmt::format("{}", fmt::join(subjects, " "));
}

/// Why questions have that outcome → the subjects it holds for.
std::string reasons(const Run& run, Outcome wanted) {
    std::map<std::pair<std::string, std::string>, std::set<std::string>> why;
    const auto note = [&](const Audit& draft, const std::string& question, Outcome outcome,
                          const std::string& reason) {
        if (outcome != wanted) return;
        why[{label_of(run, question), reason}].insert(draft.subject);
    };
    for (const auto& draft : run.drafts) {
        for (const auto& answer : draft.answers) note(draft, answer.question, answer.outcome, answer.reason);
        for (const auto& prompt : draft.prompts) note(draft, prompt.question, prompt.outcome, prompt.reason);
    }
    std::string text;
    for (const auto& [what, subjects] : why) {
        text += fmt::format("  {}: {}\n      {}\n", what.first, what.second, subjects_text(subjects));
    }
    return text;
}

/// How times were counted, where an answer rests on it; the same for all drafts of a run.
std::string counting(const Run& run) {
    const auto rests = [](const Audit& draft) { return draft.counting.has_value(); };
    const auto found = std::ranges::find_if(run.drafts, rests);
    return found == run.drafts.end() ? "" : "\n" + spoken(*found->counting) + "\n";
}

std::string part(const std::string& title, const std::string& text) {
    return text.empty() ? "" : fmt::format("\n{}\n{}", title, text);
}

}  // namespace

void OutcomeCounts::add(Outcome outcome) {
    switch (outcome) {
        case Outcome::met:
            ++met;
            break;
        case Outcome::not_met:
            ++not_met;
            break;
        case Outcome::not_applicable:
            ++not_applicable;
            break;
        case Outcome::not_checked:
            ++not_checked;
            break;
        case Outcome::error:
            ++error;
            break;
    }
}

std::string run_text(const Run& run) {
    const auto& audit_template = *run.audit_template;
    auto text = fmt::format("{} {}, {} to {}: {} {}\n\n", audit_template.title,
                            to_string(audit_template.version), run.period.from, run.period.to,
                            run.drafts.size(), run.drafts.size() == 1 ? "case file" : "case files");
    text += table(run);
    text += prompts_text(run);
    text += part("Not met", findings(run));
    text += part("Not checked: what the sources cannot say, which is not the same as not done",
                 reasons(run, Outcome::not_checked));
    text += part("Error: a check failed, or there is none; that says nothing of the case files",
                 reasons(run, Outcome::error));
    return text + counting(run);
}

}  // namespace caseaudit::reports
