#pragma once
#include <caseaudit/export.hpp>
#include <caseaudit/template.hpp>
#include <string>
#include <vector>

namespace caseaudit::authoring {

/// How a change of a question bears on its trend. Answers join over time by question id and version.
enum class Trend {
    goes_on,     ///< nothing changed that an answer rests on
    breaks,      ///< the version was raised: earlier answers are not joined with later ones
    misleading,  ///< an answer would mean something else, and the version was not raised
};

struct QuestionChange {
    std::string id;
    int old_version = 1;
    int new_version = 1;
    std::vector<std::string> changed;  ///< what, in words: "ask", "limits" …
    Trend trend = Trend::goes_on;
};

/// What one version of a template has that another has not.
struct Difference {
    std::vector<std::string>
        whole;  ///< what changed of the template itself, a phrase each: "title: 'A' → 'B'"
    std::vector<std::string> added;    ///< question ids
    std::vector<std::string> removed;  ///< question ids
    std::vector<QuestionChange> changed;
    bool needs_version = false;  ///< something differs, and the template's version was not raised

    bool empty() const { return whole.empty() && added.empty() && removed.empty() && changed.empty(); }
};

CASEAUDIT_API Difference difference(const Template& before, const Template& after);

}  // namespace caseaudit::authoring
