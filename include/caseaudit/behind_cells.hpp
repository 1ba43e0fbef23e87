#pragma once
#include <caseaudit/columns.hpp>
#include <caseaudit/export.hpp>
#include <caseaudit/qa_pack.hpp>
#include <caseaudit/template.hpp>
#include <functional>
#include <string>
#include <vector>

/// The audits behind the cells of a pack, also where there are too many audits for the pack to list them.
namespace caseaudit {

/// The audits that say the same.
struct SaidAlike {
    Said said = Said::unanswered;
    std::string words;        ///< "No", "Good", "Not applicable"
    std::vector<int> audits;  ///< numbers, ascending
};

/// One question and one team.
struct CASEAUDIT_API BehindCell {
    std::string question;
    int version = 1;
    std::string title;
    std::string ask;
    std::size_t team = 0;  ///< position in `QaPack::teams`
    std::string team_name;
    std::vector<SaidAlike> said;  ///< what is met first; none where nobody of the team was asked

    std::size_t audits() const;
};

/// Gives the cells of both ledgers one by one: question by question as the matrices have them, then by team;
/// those of which there is no answer are left out.
CASEAUDIT_API void each_behind(const Columns& columns, const std::vector<PracticeArea>& areas,
                               const std::function<void(const BehindCell&)>& give);

}  // namespace caseaudit
