#include <algorithm>

#include "aggregate/parts.hpp"
#include "aggregate/words.hpp"

namespace caseaudit::aggregate {
namespace {

constexpr std::size_t main_findings = 3;

std::string about(const Finding& finding) {
    auto text = fmt::format("{} ({} of {}{}): what will be done? ", finding.text, finding.count, finding.of,
                            finding.graded ? " below Good" : "");
    text += finding.actions == 0 ? "No action answers it yet."
                                 : fmt::format("{} so far.", counted(finding.actions, "action"));
    if (finding.described > 0) {
        text += fmt::format(
            " In {} of the {} the worker or manager described it: is it practice that must change, or "
            "recording?",
            finding.described, finding.count);
    }
    return text;
}

constexpr const char* add_action =
    "caseaudit actions add --what 'WHAT IS TO BE DONE' --owner ROLE --due DATE";

/// In single quotes, as a shell takes it for one word whatever is in it.
std::string quoted(const std::string& text) {
    std::string all = "'";
    for (const char c : text) all += c == '\'' ? std::string{"'\\''"} : std::string{c};
    return all + "'";
}

std::string command_for(const Finding& finding) {
    return fmt::format("{} --measure {}", add_action,
                       quoted(fmt::format("At the next audit in fewer than {} of {} files: {}", finding.count,
                                          finding.of, finding.text)));
}

int urgent_prompts(const QaPack& pack) {
    int number = 0;
    for (const auto& prompt : pack.prompts) number += prompt.urgent;
    return number;
}

std::optional<std::string> about_grades(const QaPack& pack) {
    const auto& grades = pack.grades;
    const int graded = grades.complete - grades.not_scored;
    const int provisional = pack.moderation ? pack.moderation->provisional() : graded;
    if (provisional <= 0) return std::nullopt;
    if (grades.differing == 0 || provisional < graded)
        return fmt::format(
            "{} provisional: which audits will be moderated?",
            provisional == 1 ? "The 1 grade is" : fmt::format("The {} grades are", provisional));
    return fmt::format(
        "In {} of {} the grade computed and the grade that the auditor gave differ: who will moderate?",
        grades.differing, counted(graded, "graded audit"));
}

std::optional<std::string> about_mismatches(const PackViews& views) {
    int mismatches = 0;
    for (const auto& judged : views.judged) mismatches += judged.mismatches();
    if (mismatches == 0) return std::nullopt;
    return fmt::format(
        "{} of child, parent, carer or worker {} otherwise than the audit judges: who will ask why?",
        counted(mismatches, "rating"), mismatches == 1 ? "is" : "are");
}

std::optional<Decision> about_second_readings(const QaPack& pack) {
    if (!pack.moderation || pack.moderation->all.far_apart == 0) return std::nullopt;
    return Decision{
        fmt::format("In {} of {} second readings the two grades are two or more apart: which stands?",
                    pack.moderation->all.far_apart, pack.moderation->all.files),
        "caseaudit moderate grade AUDIT --grade GRADE --why REASON"};
}

std::optional<Decision> about_faults(const QaPack& pack) {
    const auto ownerless = std::ranges::count_if(
        pack.system_faults, [](const SystemFault& fault) { return fault.owner.empty(); });
    if (ownerless == 0) return std::nullopt;
    return Decision{fmt::format("{} of the case system {} no owner yet: who takes {} up?",
                                caseaudit::counted(static_cast<int>(ownerless), "fault"),
                                ownerless == 1 ? "has" : "have", ownerless == 1 ? "it" : "them"),
                    fmt::format("{} --measure 'HOW IT WILL BE KNOWN' --about 'FAULT'", add_action)};
}

}  // namespace

std::vector<Decision> decisions(const QaPack& pack) {
    std::vector<Decision> all;
    if (const int urgent = urgent_prompts(pack); urgent > 0) {
        all.push_back(
            {fmt::format("{} to look at something now: who looks, and by when?",
                         urgent == 1 ? "1 urgent prompt asks" : fmt::format("{} urgent prompts ask", urgent)),
             fmt::format("{} --measure 'HOW IT WILL BE KNOWN' --urgent --told ROLE --told-on DATE",
                         add_action)});
    }
    for (std::size_t i = 0; i < std::min(main_findings, pack.findings.size()); ++i)
        all.push_back({about(pack.findings[i]), command_for(pack.findings[i])});
    const auto overdue = pack.action_counts.overdue;
    if (overdue > 0) {
        all.push_back({fmt::format("{} overdue: who will see {} through?",
                                   overdue == 1 ? "1 action is" : fmt::format("{} actions are", overdue),
                                   overdue == 1 ? "it" : "them"),
                       "caseaudit actions list --overdue"});
    }
    if (auto text = about_grades(pack)) all.push_back({*text, ""});
    if (auto decision = about_second_readings(pack)) all.push_back(std::move(*decision));
    if (auto text = about_mismatches(pack.views)) all.push_back({*text, ""});
    if (!pack.not_checked.empty()) {
        all.push_back(
            {"Some questions could not be checked in these sources: can the extract carry what is missing, "
             "or "
             "will people look?",
             ""});
    }
    if (auto decision = about_faults(pack)) all.push_back(std::move(*decision));
    return all;
}

}  // namespace caseaudit::aggregate
