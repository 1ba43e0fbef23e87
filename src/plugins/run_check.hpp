#pragma once
#include <caseaudit/export.hpp>
#include <caseaudit/plugin.hpp>
#include <string_view>

namespace caseaudit::plugins {

/// Runs one check; never throws for what the check does. Where the sources cannot carry what it needs it is
/// not run, and the result is `not_checked` with every reason. What it throws, or a result that makes no
/// sense, is `error` with a sentence. The result holds nothing of the plugin's, and has a reason unless it is
/// `met`.
CASEAUDIT_API Result run_check(const Check& check, std::string_view id, const CaseFile& file,
                               const Context& context);

}  // namespace caseaudit::plugins
