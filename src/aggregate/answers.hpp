#pragma once
#include <caseaudit/aggregate.hpp>
#include <string>
#include <vector>

namespace caseaudit::aggregate {

/// What one audit says to one question, before it is counted. Points into the audits and templates.
struct Given {
    std::size_t audit = 0;  ///< position
    std::size_t team = 0;
    const CheckedAudit* from = nullptr;
    const Question* question = nullptr;  ///< as that audit's template has it
    const Answer* answer = nullptr;      ///< null: there is none
    const ScaleValue* value = nullptr;   ///< what it scores as; null unless counted
    Said said = Said::unanswered;

    bool is_counted() const { return value != nullptr; }
    bool no_evidence_found() const {
        return answer != nullptr && answer->state == AnswerState::no_evidence_found;
    }
    /// In the words of worker or manager; null where nobody described it.
    const Described* described() const;
    /// "No", "Good", "Not applicable" …
    std::string words() const;
};

/// One question, whichever templates ask it, with one answer a file.
struct AskedQuestion {
    const Question* question = nullptr;  ///< in its newest words
    std::size_t area = 0;                ///< position among the practice areas; past the last: of none
    std::vector<Given> given;            ///< by audit
};

struct Answers {
    std::vector<std::string> teams;
    std::vector<AskedQuestion> questions;  ///< by practice area, then as the templates have them
    int superseded = 0;
};

/// What stands for a team that is not recorded.
inline constexpr std::string_view no_team = "Team not recorded";
std::string team_name(const Audit& audit);

/// The position of the area that `element` belongs to; `areas.size()` when none has it.
std::size_t area_of(const std::vector<PracticeArea>& areas, std::string_view element);

Answers all_answers(const std::vector<CheckedAudit>& audits, const std::vector<PracticeArea>& areas);

}  // namespace caseaudit::aggregate
