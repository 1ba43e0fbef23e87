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

/// Columns theme, title, tier, kind and text, by tabs. A kind is include, exclude, definition, example or
/// areas; or, with no theme, issue, strength, turn or nothing. What is not there is put in as "To be
/// written."
CASEAUDIT_API Codebook codebook_from_tsv(std::string_view text, const std::string& name);
CASEAUDIT_API std::string codebook_to_tsv(const Codebook& codebook);

/// A dictionary of quanteda, in YAML: each key a theme, its values glob patterns; a key's keys `include` and
/// `exclude`, or further themes ("top.sub"). A `*` that stands for a word becomes ..1. Cues, definitions and
/// examples it has none of.
CASEAUDIT_API Codebook codebook_from_quanteda(std::string_view text, const std::string& name);
/// Gaps and alternatives are written out. Excludes stand under a key of their own, which quanteda does not
/// subtract.
CASEAUDIT_API std::string codebook_to_quanteda(const Codebook& codebook);

}  // namespace caseaudit
