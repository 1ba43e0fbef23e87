#include "cli/themes/codebooks.hpp"

#include <spdlog/fmt/fmt.h>

#include <boost/filesystem.hpp>
#include <caseaudit/codebook_files.hpp>
#include <caseaudit/error.hpp>
#include <caseaudit/formats.hpp>
#include <sstream>

#include "cli/audits.hpp"
#include "cli/places.hpp"
#include "cli/report/kinds.hpp"
#include "cli/stores.hpp"
#include "files/files.hpp"
#include "store/kept_decisions.hpp"

namespace caseaudit::cli {
namespace {

constexpr std::size_t most_text = 100'000'000;

void add_lines(const std::string& path, std::vector<std::string>& comments) {
    std::istringstream lines{files::read(path, most_text)};
    for (std::string line; std::getline(lines, line);) {
        if (line.ends_with('\r')) line.pop_back();
        if (!line.empty()) comments.push_back(line);
    }
}

}  // namespace

Option codebook_option() {
    return {.name = "codebook",
            .argument = "FILE",
            .help = "The codebook of themes. Otherwise codebook.xml of the templates."};
}

Codebook codebook_of(const Arguments& arguments) {
    if (arguments.has("codebook")) return read_any_codebook(arguments.get("codebook"));
    return read_codebook((boost::filesystem::path{template_folder(arguments)} / "codebook.xml").string());
}

Option decisions_option() {
    return {.name = "decisions",
            .argument = "FILE",
            .help =
                "What analysts decided on themes, which 'themes decide' writes. Otherwise, of a "
                "store, what was imported."};
}

ThemeDecisions decisions_of(const Arguments& arguments) {
    const auto path = arguments.get("decisions");
    if (path.empty() && is_of_store(arguments))
        return theme_decisions_of(Store{store_place(arguments, "themes")});
    if (path.empty() || !boost::filesystem::exists(path)) return {};
    return read_theme_decisions(path);
}

Codebook read_any_codebook(const std::string& path) {
    const auto ending = boost::filesystem::path{path}.extension().string();
    if (ending == ".xml") return read_codebook(path);
    if (ending == ".tsv") return codebook_from_tsv(files::read(path, most_text), path);
    if (ending == ".yml" || ending == ".yaml")
        return codebook_from_quanteda(files::read(path, most_text), path);
    throw Error{fmt::format(
        "'{}' is no codebook that can be read by its ending.\nGive .xml, .tsv, .yml or .yaml.", path)};
}

std::vector<std::string> comments_in(const std::vector<std::string>& operands) {
    std::vector<std::string> comments;
    for (const auto& path : audit_files(operands)) {
        if (!path.ends_with(".xml")) {
            add_lines(path, comments);
            continue;
        }
        for (auto& comment : read_audit(path).comments) comments.push_back(std::move(comment.text));
    }
    return comments;
}

}  // namespace caseaudit::cli
