#include "cli/store/import_decisions.hpp"

#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <boost/filesystem.hpp>
#include <caseaudit/error.hpp>
#include <caseaudit/formats.hpp>
#include <caseaudit/theme_bench.hpp>
#include <fstream>
#include <set>

#include "aggregate/words.hpp"
#include "files/files.hpp"
#include "store/kept_decisions.hpp"
#include "themes/decided.hpp"

namespace caseaudit::cli {
namespace {

constexpr std::size_t most_decisions = 100'000'000;
constexpr std::size_t bytes_to_know_it = 4'096;

/// By its root element, which stands near the beginning: browsers name it as they like.
bool is_decisions_file(const std::string& path) {
    std::ifstream file{path, std::ios::binary};
    std::string start(bytes_to_know_it, '\0');
    file.read(start.data(), static_cast<std::streamsize>(start.size()));
    return start.find("<theme-decisions") != std::string::npos;
}

DecisionsFile read_decisions_file(const std::string& path) {
    DecisionsFile file{path, {}, {}, {}};
    try {
        file.document = files::read(path, most_decisions);
        file.decisions = read_theme_decisions_text(file.document, path);
    } catch (const Error& fault) {
        file.fault = fault.what();
    }
    return file;
}

std::set<std::string> comments_of(const ThemeDecisions& decisions) {
    std::set<std::string> comments;
    for (const auto& one : decisions.hits()) comments.insert(one.comment);
    for (const auto& one : decisions.comments()) comments.insert(one.comment);
    return comments;
}

/// Those of the comments that stand in no audit of the store.
std::set<std::string> missing_from(const Store& store, std::set<std::string> comments) {
    for (const auto& stored : store.audits()) {
        if (comments.empty()) break;
        const auto audit =
            read_audit_text(store.document(stored), fmt::format("the store's '{}'", stored.id));
        for (const auto& comment : audit.comments) comments.erase(comment_hash(comment.text));
    }
    return comments;
}

}  // namespace

std::size_t DecisionsFile::count() const {
    return decisions.hits().size() + decisions.comments().size() + decisions.phrases().size();
}

std::vector<DecisionsFile> take_decisions(std::vector<std::string>& paths) {
    const auto others = std::stable_partition(paths.begin(), paths.end(), std::not_fn(&is_decisions_file));
    std::vector<DecisionsFile> all;
    for (auto path = others; path != paths.end(); ++path) all.push_back(read_decisions_file(*path));
    paths.erase(others, paths.end());
    return all;
}

void check_decisions(std::vector<DecisionsFile>& files, const Codebook& codebook) {
    for (auto& file : files) {
        if (!file.fault.empty()) continue;
        if (file.count() == 0)
            file.fault = fmt::format("{}: nothing is decided in it.\nDecide on the workbench's page first.",
                                     file.path);
        const auto unknown = themes::unknown_in(codebook, file.decisions);
        if (!unknown.empty())
            file.fault = fmt::format(
                "{}: it decides on {}, which the codebook {} {} does not have.\nGive the codebook that was "
                "decided on: --codebook FILE.",
                file.path, unknown, codebook.id, to_string(codebook.version));
    }
}

std::vector<std::string> keep_decisions(Store& store, const std::vector<DecisionsFile>& files,
                                        const Doer& by) {
    std::set<std::int64_t> numbers;
    for (const auto& there : kept_decisions(store)) numbers.insert(there.number);
    std::vector<std::string> said;
    for (const auto& file : files) {
        if (!file.fault.empty()) continue;
        const auto much = counted(static_cast<int>(file.count()), "decision");
        const auto kept = caseaudit::keep_decisions(store, file.document, much, by);
        if (!numbers.insert(kept.number).second) {
            said.push_back(fmt::format("{}: already there, as decisions {}", file.path, kept.number));
            continue;
        }
        said.push_back(fmt::format("{}: {} kept, as decisions {}", file.path, much, kept.number));
        const auto comments = comments_of(file.decisions);
        const auto missing = missing_from(store, comments).size();
        if (missing > 0)
            said.push_back(
                fmt::format("{}: of {} decided on, {} in no audit of the store; decisions on them "
                            "count once it is imported",
                            file.path, counted(static_cast<int>(comments.size()), "comment"),
                            missing == 1 ? "1 stands" : fmt::format("{} stand", missing)));
    }
    return said;
}

}  // namespace caseaudit::cli
