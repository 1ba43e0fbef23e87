#pragma once
#include <array>
#include <caseaudit/actions.hpp>
#include <map>
#include <string>
#include <vector>

/// What the writers of actions say in the same words.
namespace caseaudit::reports {

using Standings = std::vector<ActionStanding>;

/// "Team Oak", "The improvement plan", "Team not recorded".
std::string action_team(const FollowedAction& action);
/// "R2"; empty: of none.
std::string recommendation_words(int recommendation);
/// "0–7", "8–28", "29–56", "over 56".
std::string age_words(std::size_t which);
/// "3 open, 1 of them overdue; 2 done, not verified yet; 1 verified; 1 withdrawn".
std::string standing_counts(const Standings& actions);
/// The lines about one action, indented.
std::string action_lines(const ActionStanding& one);

/// What is due, each action in the first part that it belongs to.
struct DueParts {
    std::vector<const ActionStanding*> urgent;
    std::vector<const ActionStanding*> overdue;
    std::vector<const ActionStanding*> not_reported;
    std::vector<const ActionStanding*> due_soon;
    std::vector<const ActionStanding*> to_verify;
};
DueParts due_parts(const Standings& actions, Date as_at, int within);

/// How many open actions a team has, by age.
struct TeamAges {
    std::array<int, 4> by_age{};
    int open = 0;
    int overdue = 0;
};
/// By team, in the order of their names.
std::map<std::string, TeamAges> team_ages(const Standings& actions);

}  // namespace caseaudit::reports
