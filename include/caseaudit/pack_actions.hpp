#pragma once
#include <array>
#include <caseaudit/audit.hpp>
#include <caseaudit/date.hpp>
#include <optional>
#include <string>

/// What is to be done: actions of audits and of meetings, as a pack has them.
namespace caseaudit {

struct PackAction {
    int audit = 0;
    std::string what;
    std::string owner;
    std::string measure;
    std::optional<Date> due;
    std::optional<Date> closed;
    bool urgent = false;
    ActionState state = ActionState::open;  ///< at the report date
    bool overdue = false;
};

/// As at the report date.
struct ActionCounts {
    std::array<int, 4> states{};            ///< by ActionState
    int overdue = 0;                        ///< of those open
    int urgent = 0;                         ///< of those open
    std::optional<Date> longest_overdue{};  ///< when it was due
    int withheld = 0;  ///< of teams with too few audits: only the evidence has their words

    int all() const { return states[0] + states[1] + states[2] + states[3]; }
};

/// What a QA meeting decided before, or an improvement plan holds: from the store.
struct MeetingAction {
    std::string id;  ///< "QA-3"
    PackAction action;
    std::string team;  ///< empty: all
};

}  // namespace caseaudit
