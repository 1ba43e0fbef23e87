#include "records/found_files.hpp"

#include <algorithm>
#include <array>
#include <boost/filesystem/operations.hpp>
#include <caseaudit/error.hpp>
#include <fstream>
#include <optional>

#include "files/files.hpp"
#include "formats/xml/document.hpp"

namespace caseaudit::records {
namespace {

constexpr std::array extract_endings{".csv", ".xlsx"};

/// Comments and declarations before the root do not take more. Nothing where the file cannot be read.
std::optional<std::string> beginning_of(const std::string& path) {
    constexpr std::size_t most = 65536;
    std::ifstream file{path, std::ios::binary};
    if (!file) return std::nullopt;
    std::string text(most, '\0');
    file.read(text.data(), static_cast<std::streamsize>(text.size()));
    text.resize(static_cast<std::size_t>(file.gcount()));
    return text;
}

void sort_in(const std::string& path, FoundFiles& found) {
    for (const auto* ending : extract_endings) {
        if (path.ends_with(ending)) {
            found.extracts.push_back(path);
            return;
        }
    }
    const auto beginning = beginning_of(path);
    if (!beginning) {
        found.case_files.push_back(path);  // reading it says why it cannot be, and the others are read
        return;
    }
    const auto root = xml::root_name(*beginning);
    if (root == "feedback-form") {
        found.feedback_forms.push_back(path);
    } else if (root == "record-map") {
        found.record_maps.push_back(path);
    } else if (root == "case-file" || (root.empty() && path.ends_with(".xml"))) {
        found.case_files.push_back(path);
    } else {
        found.extracts.push_back(path);
    }
}

/// So that nothing hangs on the order in which files are named.
void sort_once(std::vector<std::string>& paths) {
    std::ranges::sort(paths);
    paths.erase(std::unique(paths.begin(), paths.end()), paths.end());
}

}  // namespace

FoundFiles find_files(const std::vector<std::string>& paths) {
    FoundFiles found;
    for (const auto& path : paths) {
        if (!boost::filesystem::exists(path)) throw Error{path + ": there is no such file or folder"};
        if (!boost::filesystem::is_directory(path)) {
            sort_in(path, found);
            continue;
        }
        for (const auto& file : files::list(path, ".xml")) {
            if (!file.ends_with(".audit.xml")) sort_in(file, found);
        }
        for (const auto* ending : extract_endings) {
            for (const auto& file : files::list(path, ending)) sort_in(file, found);
        }
    }
    for (auto* list : {&found.case_files, &found.feedback_forms, &found.record_maps, &found.extracts})
        sort_once(*list);
    return found;
}

}  // namespace caseaudit::records
