#pragma once
#include <caseaudit/aggregate.hpp>
#include <caseaudit/columns.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace caseaudit::aggregate {

/// What one code says of a question.
struct Meaning {
    Said said = Said::not_asked;
    const ScaleValue* value = nullptr;  ///< what it scores as; null unless counted
    bool no_evidence_found = false;

    bool is_counted() const { return value != nullptr; }
};

/// A question as one version of a template asks it.
struct AskedIn {
    std::size_t layout = 0;
    std::size_t position = 0;  ///< among the layout's questions
    const Question* question = nullptr;
    std::vector<Meaning> meanings;  ///< by code
};

/// One question, whichever templates ask it.
struct AskedQuestion {
    const Question* question = nullptr;  ///< in its newest words
    std::size_t area = 0;                ///< position among the practice areas; past the last: of none
    std::vector<AskedIn> in;
};

/// How often each code was given, of one layout: by team, question and code. One answer a file.
class Counts {
public:
    Counts() = default;
    Counts(const LayoutColumns& layout, std::size_t teams);

    /// One audit of that team: a code for each question.
    void add(std::size_t team, const std::uint8_t* answers);
    void add(std::size_t team, std::size_t question, std::uint8_t code);
    /// Described or not.
    std::int64_t given(std::size_t team, std::size_t question, std::size_t code) const;
    std::int64_t described(std::size_t team, std::size_t question, std::size_t code) const;
    void add(const Counts& other);

private:
    std::size_t questions_ = 0;
    std::size_t codes_ = 0;
    std::size_t width_ = 0;
    std::vector<std::uint32_t> counts_;
};

/// Which answers there are, and how many of each. Points into `columns` and the templates.
struct Answers {
    const Columns* columns = nullptr;
    std::vector<AskedQuestion> questions;          ///< by practice area, then as the templates have them
    std::vector<std::vector<std::size_t>> places;  ///< by layout and position: which of `questions`
    std::vector<Counts> counts;                    ///< by layout
    int superseded = 0;
};

/// One answer, counted.
struct Kept {
    std::uint32_t audit = 0;  ///< position
    std::uint8_t code = 0;    ///< without whether it was described
    bool described = false;
};
/// Those of each question, by audit. For few audits.
std::vector<std::vector<Kept>> kept_answers(const Answers& answers);
const Meaning& meaning_of(const Answers& answers, std::size_t question, const Kept& kept);
/// "No", "Good", "Not applicable" …
std::string words_of(const Meaning& meaning);

/// What stands for a team that is not recorded.
inline constexpr std::string_view no_team = "Team not recorded";
std::string team_name(const Audit& audit);

/// The position of the area that `element` belongs to; `areas.size()` when none has it.
std::size_t area_of(const std::vector<PracticeArea>& areas, std::string_view element);

CASEAUDIT_API Answers all_answers(const Columns& columns, const std::vector<PracticeArea>& areas);

/// What lies behind the numbers of few audits; null where there are too many.
struct Details {
    const std::vector<CheckedAudit>* audits = nullptr;
    std::vector<std::vector<Kept>> kept;  ///< by question
};

/// Of the `question`-th, by audit; those not asked left out.
std::vector<AnswerBehind> answers_behind(const Answers& answers, std::size_t question,
                                         const Details& details);
/// Null where nobody described it.
const Described* described_in(const Audit& audit, std::string_view question);

}  // namespace caseaudit::aggregate
