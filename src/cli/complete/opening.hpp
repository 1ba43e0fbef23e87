#pragma once
#include <caseaudit/formats.hpp>

#include "cli/command.hpp"
#include "cli/complete/session.hpp"

/// What `complete` begins with.
namespace caseaudit::cli {

/// A completed whole: only a reply may be added to it.
bool is_finished(const Audit& audit);

/// The draft, or the copy that --copy makes of it; what was begun of it before, where that is kept already.
/// Throws `Error` where it is complete, or its place is taken by something else.
Session open_draft(const Arguments& arguments, const TemplateFolder& templates);

/// What a blind pair agree on, or what was decided of the rest before. Throws as `open_draft`, and when a
/// copy is not complete.
Session open_pair(const Arguments& arguments, const TemplateFolder& templates);

}  // namespace caseaudit::cli
