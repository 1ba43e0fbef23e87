#pragma once
#include <caseaudit/date.hpp>
#include <string>
#include <vector>

#include "cli/command.hpp"
#include "records/opening.hpp"

/// What commands that read case files and extracts share.
namespace caseaudit::cli {

/// --as-of, --subjects and --extracted.
std::vector<Option> reading_options();

/// Throws `UsageError` when --as-of is missing or no date.
Date as_of(const Arguments& arguments, std::string_view command);

/// The files named on the command line, and what of them is kept. Throws `Error`.
Opening opening(const Arguments& arguments, Wanted wanted);

/// Each on standard error.
void name_refused(const std::vector<std::string>& sentences);

/// Says on standard error of each table how many rows were left out, and where the first is; true when any
/// was.
bool name_rejects(const std::vector<ExtractReport>& extracts);

/// How many rows of all tables were left out.
std::size_t count_rejects(const std::vector<ExtractReport>& extracts);

}  // namespace caseaudit::cli
