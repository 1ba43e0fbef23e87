#include "store/actions/audit_actions.hpp"

#include <algorithm>

#include "store/actions/action_rows.hpp"

namespace caseaudit::store {
namespace {

using EventKind = ActionEventKind;

constexpr const char* no_longer_there = "The corrected audit no longer has it.";

ActionState recorded_state(const ActionRow& row) {
    Date last = row.followed.events.front().day;
    for (const auto& event : row.followed.events) last = std::max(last, event.day);
    return standing(row.followed, last).state;
}

/// One action of the audit, and the row that it is; no row: it is new.
struct MatchedAction {
    const Action* action = nullptr;
    ActionRow* row = nullptr;
};

class ActionMatch {
public:
    ActionMatch(const Audit& audit, std::vector<ActionRow>& rows) : rows_{rows} {
        for (const auto& action : audit.actions) matched_.push_back({&action, nullptr});
        // Ids may be given anew when an audit is corrected: the words say more.
        match([](const Action& action, const ActionRow& row) {
            return action.what == row.followed.action.what && action.id == row.name;
        });
        match([](const Action& action, const ActionRow& row) {
            return action.what == row.followed.action.what;
        });
        // Other words under the same id: what was done already was something else.
        match([](const Action& action, const ActionRow& row) {
            return action.id == row.name && recorded_state(row) == ActionState::open;
        });
    }

    std::vector<MatchedAction>& matched() { return matched_; }
    bool is_matched(const ActionRow& row) const {
        return std::ranges::find(matched_, &row, &MatchedAction::row) != matched_.end();
    }

private:
    template <class Same>
    void match(Same same) {
        for (auto& one : matched_) {
            if (one.row != nullptr) continue;
            const auto found = std::ranges::find_if(
                rows_, [&](const ActionRow& row) { return !is_matched(row) && same(*one.action, row); });
            if (found != rows_.end()) one.row = &*found;
        }
    }

    std::vector<ActionRow>& rows_;
    std::vector<MatchedAction> matched_;
};

Date action_opened_on(const Action& action, Date completed) {
    return std::min({completed, action.closed.value_or(completed), action.told_on.value_or(completed)});
}

/// What the document says of the action's state and the events do not.
std::vector<ActionEvent> events_said_by(const Action& action, ActionState now, Date completed) {
    const auto day = action.closed.value_or(completed);
    if (action.state == ActionState::withdrawn && now != ActionState::withdrawn)
        return {{EventKind::withdrawn, day, "", "The audit says so.", false}};
    std::vector<ActionEvent> all;
    const bool is_done = action.state == ActionState::done || action.state == ActionState::verified;
    if (is_done && now == ActionState::open) all.push_back({EventKind::done, day, "", "", false});
    if (action.state == ActionState::verified && (now == ActionState::open || now == ActionState::done))
        all.push_back({EventKind::verified, day, "", "", false});
    return all;
}

ActionRow opened_row(Transaction& change, long long audit_number, const Audit& audit, const Action& action,
                     std::int64_t line) {
    ActionRow row;
    row.audit = audit_number;
    row.name = action.id;
    row.followed.team = audit.team;
    row.followed.action = action;
    insert_action(change.connection(), row);
    insert_event(change.connection(), row,
                 {EventKind::opened, action_opened_on(action, *audit.completed), "", "", false}, line);
    return row;
}

void refresh_action(Transaction& change, ActionRow& row, const Audit& audit, const Action& action) {
    row.name = action.id;
    row.followed.team = audit.team;
    row.followed.action = action;
    update_action(change.connection(), row);
}

/// Withdrawn only since an earlier correction had left it out.
bool was_left_out(const ActionRow& row) { return row.followed.events.back().words == no_longer_there; }

}  // namespace

void keep_actions(Transaction& change, long long audit_number, const Audit& audit, std::int64_t line) {
    auto& connection = change.connection();
    auto rows = read_actions(connection, {.audit = audit_number});
    ActionMatch match{audit, rows};
    for (auto& [action, known] : match.matched()) {
        auto row =
            known != nullptr ? std::move(*known) : opened_row(change, audit_number, audit, *action, line);
        if (known != nullptr) refresh_action(change, row, audit, *action);
        if (was_left_out(row))
            insert_event(connection, row, {EventKind::opened, change.doer().today, "", "", false}, line);
        for (const auto& event : events_said_by(*action, recorded_state(row), *audit.completed))
            insert_event(connection, row, event, line);
    }
    for (auto& row : rows) {
        if (match.is_matched(row) || recorded_state(row) == ActionState::withdrawn) continue;
        insert_event(connection, row, {EventKind::withdrawn, change.doer().today, "", no_longer_there, false},
                     line);
    }
}

}  // namespace caseaudit::store
