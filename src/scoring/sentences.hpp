#pragma once
#include <array>
#include <caseaudit/export.hpp>
#include <initializer_list>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>

/// What scores say for themselves, as data: the form's script fills the very same sentences.
namespace caseaudit::scoring {

/// Places to fill stand in braces: "With the {gates} met".
struct Sentence {
    std::string_view name;
    std::string_view text;
};

inline constexpr std::array<Sentence, 38> all_sentences{{
    {"missing-one", "Not graded: 1 required question is not answered: {labels}."},
    {"missing", "Not graded: {count} required questions are not answered: {labels}."},
    {"and-more", "{labels} and {count} more"},
    {"draft", "Not graded: the audit is still marked as a draft."},
    {"compliance", "Compliance"},
    {"compliance-question", "fact"},
    {"practice", "Practice"},
    {"practice-question", "judgement"},
    {"no-weight", "{ledger} is not scored: no {question} that was answered has a weight."},
    {"no-answer", "{ledger} is not scored: no {question} was answered."},
    {"not-asked", "{ledger} is not scored: no {question} was asked or applied."},
    {"percent", "{number}%"},
    {"under-one", "under 1%"},
    {"over-99", "over 99%"},
    {"just-under", "just under {number}%"},
    {"gate", "gate {labels}"},
    {"gates", "gates {labels}"},
    {"bands", "practice is {share} and {grade} runs from {from} to {to}."},
    {"by-bands", "{grade}: {bands}"},
    {"capped", "{grade} because the {gates} failed; practice alone was {alone}."},
    {"failed-too", "The {gates} failed too, without lowering the grade further."},
    {"no-better", "The {gates} failed: a grade could be no better than {grade}."},
    {"step", "'{label}' at {to} instead of {from}"},
    {"step-opens", "'{label}' at {to} instead of {from} (which would also change what is asked)"},
    {"no-evidence", "no evidence found"},
    {"any-one", "any one of these: {steps}"},
    {"or-others", "{steps}; or one of {count} others"},
    {"better", "The grade would be {grade} with {steps}."},
    {"worse", "The grade would fall to {grade} with {steps}."},
    {"met", "With the {gates} met, the grade would be {grade}."},
    {"met-opens",
     "With the {gates} met, the grade would be {grade}; more questions would then be asked, and could change "
     "it."},
    {"met-too", "With the {gates} met as well, it would be {grade}."},
    {"met-too-opens",
     "With the {gates} met as well, it would be {grade}; more questions would then be asked, and could "
     "change it."},
    {"point", "{count} percentage point"},
    {"points", "{count} percentage points"},
    {"short-of", "Practice is {points} short of {grade}, which starts at {start}."},
    {"no-step",
     "Practice is {points} short of {grade}, which starts at {start}; no single answer one step up would "
     "reach it."},
    {"needs-gates", "A better grade also needs the {gates} met."},
}};

/// The sentence of that name; what has none does not compile.
consteval std::string_view sentence(std::string_view name) {
    for (const auto& one : all_sentences) {
        if (one.name == name) return one.text;
    }
    throw std::logic_error{"there is no such sentence"};
}

using Parts = std::initializer_list<std::pair<std::string_view, std::string_view>>;

/// The text with each `{place}` filled by its part. Braces within a part stay as they are.
CASEAUDIT_API std::string fill(std::string_view text, Parts parts);

}  // namespace caseaudit::scoring
