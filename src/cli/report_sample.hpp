#pragma once
#include <caseaudit/aggregate.hpp>
#include <vector>

#include "cli/command.hpp"

/// What reports are told of how the files were drawn, and of whom they quote.
namespace caseaudit::cli {

/// --drawn, --population, --quotes-from.
std::vector<Option> sample_options();

/// Throws `UsageError` where a number is none.
void set_sample(QaOptions& options, const Arguments& arguments);

}  // namespace caseaudit::cli
