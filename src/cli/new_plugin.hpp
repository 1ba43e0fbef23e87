#pragma once
#include <string>
#include <vector>

namespace caseaudit::cli {

/// One file of a new plugin's project. In both, @NAME@ stands for the plugin's name and @TITLE@ for it in
/// words.
struct NewFile {
    std::string path;
    std::string text;
};

/// What `plugins new` writes; made from the files in new_plugin/ when the program is built.
const std::vector<NewFile>& new_plugin_files();

}  // namespace caseaudit::cli
