#pragma once
#include <caseaudit/codebook.hpp>
#include <caseaudit/store.hpp>
#include <caseaudit/theme_decisions.hpp>
#include <string>
#include <vector>

/// Analysts' decisions on themes among the files that 'import' is given.
namespace caseaudit::cli {

struct DecisionsFile {
    std::string path;
    std::string document;
    ThemeDecisions decisions;
    std::string fault;  ///< why it is refused; then nothing else of it is used

    std::size_t count() const;  ///< decisions in it
};

/// Takes the files of decisions out of `paths`, and reads them.
std::vector<DecisionsFile> take_decisions(std::vector<std::string>& paths);

/// Refuses those that decide nothing, or on what the codebook does not have.
void check_decisions(std::vector<DecisionsFile>& files, const Codebook& codebook);

/// Keeps those that are not refused, and says so of each; the same file twice is one.
std::vector<std::string> keep_decisions(Store& store, const std::vector<DecisionsFile>& files,
                                        const Doer& by);

}  // namespace caseaudit::cli
