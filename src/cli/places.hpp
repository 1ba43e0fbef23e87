#pragma once
#include <caseaudit/timekeeping.hpp>
#include <string>
#include <vector>

#include "cli/command.hpp"

/// Where the program finds templates and plugins: what is given, else the environment, else what is installed
/// with it.
namespace caseaudit::cli {

/// The options that name these places; commands that need them list them.
Option templates_option();      ///< --templates DIR
Option timescales_option();     ///< --timescales FILE
Option bank_holidays_option();  ///< --bank-holidays FILE
Option plugin_dir_option();     ///< --plugin-dir DIR, which may be given more than once

/// --templates, else CASEAUDIT_TEMPLATES, else the installed folder. Throws `Error` when it is no folder.
std::string template_folder(const Arguments& arguments);

/// --timescales and --bank-holidays, else those of the template folder. Throws `Error` where a file is not
/// there or is faulty.
Timekeeping timekeeping(const Arguments& arguments);

/// The timescales alone; none where the template folder has no file of them.
Timescales timescales_if_there(const Arguments& arguments);

/// Each --plugin-dir, then the folders of CASEAUDIT_PLUGIN_PATH (separated by colons), then the installed one
/// where there is one: the first that has a plugin wins. Never the working directory, unless --plugin-dir
/// names it. Throws `Error` when a --plugin-dir is no folder.
std::vector<std::string> plugin_folders(const Arguments& arguments);

}  // namespace caseaudit::cli
