#pragma once
#include <caseaudit/aggregate.hpp>
#include <optional>

#include "cli/report/audits.hpp"
#include "sampling/kept_sample.hpp"

/// A report on the files of a draw that the store keeps.
namespace caseaudit::cli {

Option draw_option();  ///< --draw NUMBER

/// The draw that --draw names; nothing without it. Throws `UsageError` where something else says how the
/// files were drawn, or which they are.
std::optional<sampling::KeptSample> draw_named(const Arguments& arguments, const Store& store);

/// To the files of that draw; not at all without --draw.
void narrow_to_draw(Narrowing& narrowing, const Arguments& arguments, const Store& store);

/// Narrows `read` to the audits of the draw's files: completed since it was made, of those drawn or of
/// replacements for one that is not audited. Says in `options` how they were drawn. Nothing without --draw.
/// Throws `Error` where no audit is left.
void set_draw(QaOptions& options, ReportAudits& read, const Arguments& arguments);

}  // namespace caseaudit::cli
