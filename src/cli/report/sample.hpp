#pragma once
#include <caseaudit/aggregate.hpp>

#include "cli/command.hpp"

/// What reports are told of how the files were drawn, and of whom they quote.
namespace caseaudit::cli {

Option drawn_option();       ///< --drawn HOW
Option population_option();  ///< --population N
Option quotes_option();      ///< --quotes-from N

/// Throw `UsageError` where a number is none.
void set_drawn(QaOptions& options, const Arguments& arguments);
void set_quotes(QaOptions& options, const Arguments& arguments);

}  // namespace caseaudit::cli
