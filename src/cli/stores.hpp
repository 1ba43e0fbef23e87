#pragma once
#include <caseaudit/date.hpp>
#include <caseaudit/store.hpp>
#include <string_view>
#include <vector>

#include "cli/command.hpp"

/// What the commands that work on a store share.
namespace caseaudit::cli {

Option store_option();      ///< --store FILE|ADDRESS
Option authority_option();  ///< --authority ID
Option today_option();      ///< --today DATE
Option as_option();         ///< --as REF

/// --store, else the environment's CASEAUDIT_STORE; and --authority. Throws `UsageError` where none is named.
StorePlace store_place(const Arguments& arguments, std::string_view command);

/// --today. Throws `UsageError` when it is missing or no date.
Date today(const Arguments& arguments, std::string_view command);

/// --as and --today, which the history is told. Throws `UsageError` when one is missing.
Doer doer(const Arguments& arguments, std::string_view command);

/// The number of a drawn sample. Throws `UsageError` when it is none.
int draw_number(const std::string& text);
/// The same of an allocation of auditors.
int allocation_number(const std::string& text);

/// Tells the history, before anything is shown, that this command reported so many things: "actions due, 3
/// actions".
void log_report(Store& store, const Doer& who, std::string_view command, std::size_t number,
                std::string_view thing);

}  // namespace caseaudit::cli
