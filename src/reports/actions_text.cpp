#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <caseaudit/action_reports.hpp>

#include "reports/action_words.hpp"

namespace caseaudit {
namespace {

using namespace reports;

std::string due_section(const std::string& title, const std::vector<const ActionStanding*>& actions) {
    if (actions.empty()) return "";
    auto text = fmt::format("\n{}: {}\n", title, actions.size());
    for (const auto* one : actions) text += action_lines(*one);
    return text;
}

std::string risks_section(const std::vector<RecordedRisk>& risks) {
    if (risks.empty()) return "";
    auto text =
        fmt::format("\nRisks to children, recorded within {} days: {}\n", days_to_show_risks, risks.size());
    for (const auto& one : risks) {
        text += fmt::format("  {}  {}\n", one.audit, risk_warning(one.risk));
        text +=
            fmt::format("      The risk: {}\n", one.risk.what.empty() ? "it does not say" : one.risk.what);
        text += fmt::format("      What they answered: {}\n",
                            one.risk.response.empty() ? "it does not say" : one.risk.response);
    }
    return text;
}

std::string age_table(const Standings& actions) {
    const auto teams = team_ages(actions);
    if (teams.empty()) return "\nNo action is open.\n";
    std::size_t widest = 4;
    for (const auto& [team, ages] : teams) widest = std::max(widest, team.size());
    auto text = fmt::format("\nOpen actions by age in days\n  {:<{}}", "Team", widest);
    for (std::size_t i = 0; i < 4; ++i) text += fmt::format("  {:>7}", age_words(i));
    text += "     Open  Overdue\n";
    for (const auto& [team, ages] : teams) {
        text += fmt::format("  {:<{}}", team, widest);
        for (const int count : ages.by_age) text += fmt::format("  {:>7}", count);
        text += fmt::format("  {:>7}  {:>7}\n", ages.open, ages.overdue);
    }
    return text;
}

}  // namespace

std::string actions_text(const std::vector<ActionStanding>& actions, Date as_at) {
    auto text = fmt::format("Actions at {}: {}.\n", as_at, standing_counts(actions));
    std::map<std::string, std::string> by_team;
    for (const auto& one : actions) by_team[action_team(*one.action)] += action_lines(one);
    for (const auto& [team, lines] : by_team) text += fmt::format("\n{}\n{}", team, lines);
    return text;
}

std::string actions_due_text(const std::vector<RecordedRisk>& risks,
                             const std::vector<ActionStanding>& actions, Date as_at, int within) {
    const auto parts = due_parts(actions, as_at, within);
    auto text = fmt::format("Actions at {}: {}.\n", as_at, standing_counts(actions));
    text += risks_section(risks);
    text += due_section("Urgent, to act on at once", parts.urgent);
    text += due_section("Overdue", parts.overdue);
    text += due_section(fmt::format("Not reported back on within {} days", days_to_report_back),
                        parts.not_reported);
    text += due_section(fmt::format("Due by {}", as_at + std::chrono::days{within}), parts.due_soon);
    text += due_section("Done, to be verified by somebody else", parts.to_verify);
    return text + age_table(actions);
}

}  // namespace caseaudit
