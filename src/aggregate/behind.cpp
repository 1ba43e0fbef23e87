#include <algorithm>

#include "aggregate/answers.hpp"
#include "aggregate/one_a_file.hpp"
#include "model/answer_words.hpp"

/// The single answers behind the numbers.
namespace caseaudit::aggregate {

std::vector<std::vector<Kept>> kept_answers(const Answers& answers) {
    std::vector<std::vector<Kept>> all(answers.questions.size());
    OneAFile{answers}.visit(
        [&](std::uint32_t audit, std::size_t layout, std::size_t position, std::uint8_t code) {
            const auto codes = answers.columns->layouts[layout].codes;
            if (code != AnswerCode::left_out)
                all[answers.places[layout][position]].push_back(
                    {audit, static_cast<std::uint8_t>(code % codes), code >= codes});
        });
    for (auto& kept : all) std::ranges::sort(kept, {}, &Kept::audit);
    return all;
}

const Meaning& meaning_of(const Answers& answers, std::size_t question, const Kept& kept) {
    const std::size_t layout = answers.columns->audits[kept.audit].layout;
    return std::ranges::find(answers.questions[question].in, layout, &AskedIn::layout)->meanings[kept.code];
}

std::string words_of(const Meaning& meaning) {
    if (meaning.no_evidence_found) return "No evidence found";
    if (meaning.is_counted()) return meaning.value->title;
    switch (meaning.said) {
        case Said::not_applicable:
            return "Not applicable";
        case Said::not_checked:
            return "Could not be checked";
        case Said::not_asked:
            return "Not asked";
        default:
            return "Not answered";
    }
}

const Described* described_in(const Audit& audit, std::string_view question) {
    const auto found = std::ranges::find(audit.described, question, &Described::question);
    return found == audit.described.end() ? nullptr : &*found;
}

std::vector<AnswerBehind> answers_behind(const Answers& answers, std::size_t question,
                                         const Details& details) {
    std::vector<AnswerBehind> all;
    for (const auto& kept : details.kept[question]) {
        const auto& meaning = meaning_of(answers, question, kept);
        if (meaning.said == Said::not_asked) continue;
        const auto& audit = (*details.audits)[kept.audit].audit;
        const auto* answer = audit.find(answers.questions[question].question->id);
        const bool by_person = answer != nullptr && (answer->check.empty() || !answer->correction.empty());
        all.push_back({static_cast<int>(kept.audit) + 1, answers.columns->audits[kept.audit].team,
                       meaning.said, words_of(meaning), meaning.no_evidence_found, kept.described, by_person,
                       answer == nullptr ? "" : words_of(*answer)});
    }
    return all;
}

}  // namespace caseaudit::aggregate
