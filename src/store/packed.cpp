#include "store/packed.hpp"

#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <caseaudit/error.hpp>
#include <map>
#include <sstream>

namespace caseaudit::store {
namespace {

constexpr std::string_view letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

char letter_of(const Answer& answer, const LayoutQuestion& question) {
    const auto found = std::ranges::find(question.values, answer.value);
    if (found == question.values.end())
        throw Error{fmt::format("'{}' is not a value of question '{}'", answer.value, answer.question)};
    return letters[static_cast<std::size_t>(found - question.values.begin())];
}

Mark mark_of_unanswered(const Answer& answer) {
    if (answer.check.empty()) return Mark::unanswered;
    if (answer.outcome == Outcome::not_checked) return Mark::not_checked;
    return answer.outcome == Outcome::error ? Mark::error : Mark::unanswered;
}

char character_of(const Answer& answer, const LayoutQuestion& question) {
    switch (answer.state) {
        case AnswerState::answered:
            return letter_of(answer, question);
        case AnswerState::not_applicable:
            return static_cast<char>(Mark::not_applicable);
        case AnswerState::no_evidence_found:
            return static_cast<char>(Mark::no_evidence_found);
        case AnswerState::unanswered:
            break;
    }
    return static_cast<char>(mark_of_unanswered(answer));
}

}  // namespace

Layout layout_of(const Template& audit_template) {
    Layout layout;
    for (const auto& section : audit_template.sections) {
        for (const auto& question : section.questions) {
            auto& one = layout.emplace_back(LayoutQuestion{question.id, question.version, {}});
            for (const auto& value : audit_template.scale(question.scale).values)
                one.values.push_back(value.id);
            if (one.values.size() > letters.size()) {
                throw Error{fmt::format("the scale '{}' has {} values; a store takes {}", question.scale,
                                        one.values.size(), letters.size())};
            }
        }
    }
    return layout;
}

std::string written(const Layout& layout) {
    std::string text;
    for (const auto& question : layout)
        text += fmt::format("{} {} {}\n", question.id, question.version, fmt::join(question.values, " "));
    return text;
}

Layout read_layout(std::string_view text) {
    Layout layout;
    std::istringstream lines{std::string{text}};
    for (std::string line; std::getline(lines, line);) {
        std::istringstream words{line};
        LayoutQuestion question;
        if (!(words >> question.id >> question.version))
            throw Error{fmt::format("'{}' is no question of a layout", line)};
        for (std::string value; words >> value;) question.values.push_back(value);
        layout.push_back(std::move(question));
    }
    return layout;
}

std::string packed(const Audit& audit, const Layout& layout) {
    std::map<std::string_view, const Answer*> answers;
    for (const auto& answer : audit.answers) answers.emplace(answer.question, &answer);
    std::string characters;
    characters.reserve(layout.size());
    for (const auto& question : layout) {
        const auto found = answers.find(question.id);
        characters += found == answers.end() ? static_cast<char>(Mark::no_answer)
                                             : character_of(*found->second, question);
    }
    return characters;
}

}  // namespace caseaudit::store
