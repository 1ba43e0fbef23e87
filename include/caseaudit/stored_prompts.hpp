#pragma once
#include <caseaudit/audit.hpp>
#include <caseaudit/export.hpp>
#include <caseaudit/template.hpp>
#include <string>
#include <vector>

namespace caseaudit {

/// A prompt of an audit in the store: something to look at now. It is never an answer.
struct StoredPrompt {
    std::string audit;  ///< id
    std::string kind;
    std::string subject;
    std::string team;
    Date as_of;
    bool of_draft = false;
    std::string label;  ///< of the question that raised it
    Prompt prompt;
};

/// Null where that version of the template is not at hand: questions then go by their ids.
CASEAUDIT_API std::vector<StoredPrompt> prompts_of(const Audit& audit, const Template* audit_template);

/// Urgent ones first, then by team and subject.
CASEAUDIT_API void sort_prompts(std::vector<StoredPrompt>& prompts);
/// Of prompts so sorted. They hold references: for those who may open the audits.
CASEAUDIT_API std::string stored_prompts_text(const std::vector<StoredPrompt>& prompts);
CASEAUDIT_API std::string stored_prompts_json(const std::vector<StoredPrompt>& prompts);

}  // namespace caseaudit
