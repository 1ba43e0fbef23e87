#pragma once
#include <caseaudit/actions.hpp>
#include <cstdint>
#include <string>
#include <vector>

#include "store/transaction.hpp"

/// Actions and their events as tables.
namespace caseaudit::store {

struct ActionRow {
    long long number = 0;
    long long audit = 0;  ///< number of the audit; 0: of none
    std::string name;     ///< its id within its audit, else its whole id
    FollowedAction followed;
};

/// Which actions are read: the one of that number, or those of one audit; else all.
struct OnlyActions {
    long long number = 0;
    long long audit = 0;
};

/// With their events, in the order in which they came.
std::vector<ActionRow> read_actions(Connection& connection, const OnlyActions& only = {});
/// Throws `Error` when there is none with that id.
ActionRow action_with_id(Connection& connection, const std::string& id);

std::vector<std::string> read_recommendations(Connection& connection);

/// Gives it its number, and writes the row without events.
void insert_action(Connection& connection, ActionRow& row);
/// Its words, owner, days and name. What it was stays in the documents, or in an event.
void update_action(Connection& connection, const ActionRow& row);

/// Adds an event that this line of the history tells of.
void insert_event(Connection& connection, ActionRow& row, const ActionEvent& event, std::int64_t line);
/// Adds a line to the history, and the event with it.
void log_event(Transaction& change, ActionRow& row, const ActionEvent& event);
/// What the history's line of an event holds as its content.
std::string content_of(const ActionRow& row, const ActionEvent& event);

}  // namespace caseaudit::store
