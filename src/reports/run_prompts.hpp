#pragma once
#include <string>
#include <vector>

#include "reports/run_report.hpp"

namespace caseaudit::reports {

/// One prompt, with whom it is for.
struct RaisedPrompt {
    const Audit* draft = nullptr;
    const Prompt* prompt = nullptr;
    std::string label;   ///< of the question that raised it
    std::string worker;  ///< reference; empty where it is not recorded
};

/// The prompts of a run: urgent ones first, then by team, worker and subject.
CASEAUDIT_API std::vector<RaisedPrompt> raised_prompts(const Run& run);

/// The same as text, under each team and worker; empty when there are none.
CASEAUDIT_API std::string prompts_text(const Run& run);

/// What a question is called; its id where the template has no such question.
std::string label_of(const Run& run, const std::string& question);

/// "supervision of 3 May 2013 (line 14); …"; with its source where the case files have several.
std::string cited_text(const Run& run, const std::vector<Citation>& evidence);

}  // namespace caseaudit::reports
