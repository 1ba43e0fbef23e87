#pragma once
#include <caseaudit/codebook.hpp>
#include <caseaudit/export.hpp>
#include <string>
#include <string_view>

namespace caseaudit {

/// Throws `InputError` at the first thing wrong. That the practice areas are there is `themes check`'s
/// business.
CASEAUDIT_API Codebook read_codebook(const std::string& path);
CASEAUDIT_API Codebook read_codebook_text(std::string_view text, const std::string& name);
/// Without the comments between its elements.
CASEAUDIT_API std::string write_codebook(const Codebook& codebook);

}  // namespace caseaudit
