#pragma once
#include <caseaudit/actions.hpp>
#include <caseaudit/store.hpp>
#include <optional>
#include <string>
#include <vector>

#include "cli/command.hpp"

/// What the commands about actions share.
namespace caseaudit::cli {

Option recommendation_option(const char* help);  ///< --recommendation R2
Option as_written_option();                      ///< --as-written

/// 0: none is given. Throws `Error` where it is no recommendation.
int recommendation(const Arguments& arguments);

/// A date option that may be missing. Throws `UsageError` where it is no date.
std::optional<Date> optional_day(const Arguments& arguments, const std::string& option);

/// Refuses words that look like a person's name or number, unless --as-written is given: what goes into the
/// store is never edited again.
void refuse_names(const Arguments& arguments, const std::string& words);

}  // namespace caseaudit::cli
