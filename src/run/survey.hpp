#pragma once
#include <caseaudit/case_file.hpp>
#include <caseaudit/export.hpp>
#include <caseaudit/template.hpp>
#include <caseaudit/timekeeping.hpp>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "plugins/plugin_set.hpp"
#include "records/case_folder.hpp"

/// What was read, and what it can answer: for whoever supplies the extracts.
namespace caseaudit {

/// How far the checks of one audit kind can answer from these sources.
struct KindShare {
    const Template* audit_template = nullptr;
    int facts = 0;             ///< fact questions of the template
    int by_checks = 0;         ///< those that a check answers
    std::size_t asked = 0;     ///< such questions, over all subjects
    std::size_t answered = 0;  ///< of them, met, not met or not applicable
    std::map<std::string, std::size_t> unanswered =
        {};  ///< label of a question → subjects it has no answer for
};

/// Where subjects come from: one record map's files together, or our own case files.
struct Origin {
    std::string name;  ///< "annex-a", "case files"
    std::size_t subjects = 0;
    std::vector<std::string> only_here = {};          ///< references that no other origin has, sorted
    std::map<std::string, std::string> carries = {};  ///< kind of entry → "every" or "latest", with types
};

struct SubjectConflict {
    std::string subject;
    Conflict conflict;
};

struct Survey {
    Date as_of;
    std::size_t subjects = 0;
    std::vector<KindShare> kinds;            ///< by template id
    std::vector<Origin> origins;             ///< by name
    std::set<std::string> needed;            ///< kinds of entry that any check needs or uses
    std::vector<SubjectConflict> conflicts;  ///< by subject
    const CaseFolder* cases = nullptr;
};

/// Runs every check of the templates over all case files as at `as_of`. The folder must outlive the survey.
CASEAUDIT_API Survey survey(const CaseFolder& cases, const std::vector<const Template*>& templates,
                            const plugins::PluginSet& plugins, const Timekeeping& timekeeping, Date as_of);

}  // namespace caseaudit
