#pragma once
#include <vector>

#include "cli/command.hpp"
#include "sampling/frame.hpp"

namespace caseaudit::cli {

/// What --not-audited-since or --again leaves out of the frame, by --audits or --store, is added. Throws
/// `UsageError` where both are given, or no audits to look into.
void add_audited(const Arguments& arguments, const sampling::Frame& frame,
                 std::vector<sampling::Exclusion>& exclusions);

}  // namespace caseaudit::cli
