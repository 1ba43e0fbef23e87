#pragma once
#include <caseaudit/aggregate.hpp>
#include <vector>

#include "cli/command.hpp"

/// What reports are told of how the files were drawn, and of whom they quote.
namespace caseaudit::cli {

/// --drawn, --population; then `more`.
std::vector<Option> drawn_options(std::vector<Option> more = {});
/// --quotes-from.
Option quotes_option();

/// Throw `UsageError` where a number is none.
void set_drawn(QaOptions& options, const Arguments& arguments);
void set_quotes(QaOptions& options, const Arguments& arguments);

}  // namespace caseaudit::cli
