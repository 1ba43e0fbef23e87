#pragma once
#include <caseaudit/codebook.hpp>
#include <caseaudit/theme_decisions.hpp>
#include <string>
#include <vector>

#include "cli/command.hpp"

/// What the commands of themes share.
namespace caseaudit::cli {

Option codebook_option();  ///< --codebook FILE

/// --codebook, else codebook.xml of the templates. Throws `Error`.
Codebook codebook_of(const Arguments& arguments);

Option decisions_option();  ///< --decisions FILE

/// --decisions; where it is not given, of a store what was imported. None where that is none, or the file is
/// not there yet. Throws `Error`.
ThemeDecisions decisions_of(const Arguments& arguments);

/// A codebook of any form, by its file's ending: .xml, .tsv, .yml or .yaml. Throws `Error`.
Codebook read_any_codebook(const std::string& path);

/// The comments in audits (*.audit.xml, and folders of them), and in text files, where each line is one.
std::vector<std::string> comments_in(const std::vector<std::string>& operands);

}  // namespace caseaudit::cli
