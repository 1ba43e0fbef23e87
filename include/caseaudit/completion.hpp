#pragma once
#include <caseaudit/audit.hpp>
#include <caseaudit/date.hpp>
#include <caseaudit/export.hpp>
#include <caseaudit/template.hpp>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What stands between a draft and a complete audit. The terminal and import use these rules as they are; the
/// form has a twin of them in script, and tests/fixtures/completion/ holds the two together.
namespace caseaudit {

/// Something in a comment that may identify a person. A hint, never a refusal: whoever writes may say that it
/// is none.
struct Hint {
    enum class Kind { name, nhs_number, date_of_birth, email, phone };
    Kind kind = Kind::name;
    std::size_t at = 0;  ///< in bytes
    std::size_t length = 0;
    std::string says;
    bool operator==(const Hint&) const = default;
};

/// In the order of the text; none lies over another. Taken for names are: a title and the capitalised words
/// after it; two or more capitalised words in a row of which none is known or begins a sentence; a common
/// first name, unless a known word with a capital follows it (Charlotte Street). Known words and first names
/// are the lists of audit-templates/words/. A date is a hint only within five words of "born", "DOB" or the
/// like.
CASEAUDIT_API std::vector<Hint> lint_text(std::string_view text);

CASEAUDIT_API std::string_view name_of(Hint::Kind kind);  ///< "nhs-number"

/// An action is to be done, and reported on, within this time after its audit.
inline constexpr int days_for_actions = 28;

/// What keeps the action from being specific, measurable, owned and in time: a sentence each, which says how
/// to mend it.
CASEAUDIT_API std::vector<std::string> smart_faults(const Action& action, const Date& completed);

/// Something without which the audit (or copy) is not complete.
struct Missing {
    std::string question;  ///< or empty
    std::string says;      ///< what to do
    bool operator==(const Missing&) const = default;
};

/// In the order in which they are asked. Of a copy only its own part: facts without the judgements, and
/// judgements without the facts; conversations and the auditors' grade are no part of the copies of facts,
/// first and second. Throws `Error` when the audit cannot be scored by the template.
CASEAUDIT_API std::vector<Missing> what_is_missing(const Audit& audit, const Template& audit_template);

/// Whether the question belongs to this copy's part.
CASEAUDIT_API bool is_part_of(Copy copy, const Question& question);

/// The whole of which these are the two copies: complete where both are, unless a fact that one corrected
/// asks a judgement that the other did not answer. What is not asked in the end is left out. Throws `Error`
/// when they are not copies of one audit.
CASEAUDIT_API Audit join_copies(const Audit& facts, const Audit& judgements, const Template& audit_template);

/// A question that a blind pair answered differently; or only one of them, since earlier answers differ.
struct Disagreement {
    std::string question;
    std::optional<Answer> first;
    std::optional<Answer> second;
    bool operator==(const Disagreement&) const = default;
};

/// In the order of the template. Reasons may differ. Throws `Error` when they are not two copies of one
/// audit.
CASEAUDIT_API std::vector<Disagreement> disagreements(const Audit& first, const Audit& second,
                                                      const Template& audit_template);

/// A draft of the whole: answers that agree, the decisions on those that do not, and all else that either
/// wrote, once. What is not decided is unanswered. Minutes are the longer of the two. Throws as
/// `disagreements`.
CASEAUDIT_API Audit reconciled(const Audit& first, const Audit& second, const std::vector<Answer>& decisions,
                               const Template& audit_template);

/// A draft of the same audit for a second, blind reading: what the checks answered, as they said it, and
/// nothing that anybody answered, corrected, confirmed or wrote.
CASEAUDIT_API Audit blind_copy(const Audit& audit, const Template& audit_template);

/// A few plain lines for the case system: date, kind, actions and owners. No grade, comment or auditor.
CASEAUDIT_API std::string case_file_note(const Audit& audit, const Template& audit_template);

}  // namespace caseaudit
