#pragma once
#include <caseaudit/aggregate.hpp>
#include <optional>

#include "cli/report/audits.hpp"
#include "sampling/kept_sample.hpp"

/// A report on the files of a draw that the store keeps.
namespace caseaudit::cli {

Option draw_option();  ///< --draw NUMBER

/// To the files of the draw that --draw names, which is given; nothing without it. Throws `UsageError` where
/// something else says how the files were drawn, or which they are.
std::optional<sampling::KeptSample> narrow_to_draw(Narrowing& narrowing, const Arguments& arguments,
                                                   const Store& store);

/// Narrows `read` to the audits of the draw's files: completed since it was made, of those drawn or of
/// replacements for one that is not audited. Says in `options` how they were drawn. Nothing without a draw.
/// Throws `Error` where no audit is left.
void set_draw(QaOptions& options, ReportAudits& read, const Arguments& arguments);

}  // namespace caseaudit::cli
