#include "authoring/in_words.hpp"

#include <spdlog/fmt/fmt.h>

#include <caseaudit/context.hpp>
#include <caseaudit/error.hpp>
#include <caseaudit/timekeeping.hpp>

namespace caseaudit::authoring {
namespace {

std::string joined(const std::vector<std::string>& words, std::string_view last) {
    std::string all;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (i > 0) all += i + 1 == words.size() ? fmt::format(" {} ", last) : ", ";
        all += words[i];
    }
    return all;
}

std::string title_of(const std::string& value, const Scale& scale) {
    if (value == "not-applicable") return "Not applicable";
    if (value == "no-evidence-found") return "No evidence found";
    const auto* const found = scale.find(value);
    return found == nullptr ? value : found->title;
}

std::string answer_in_words(const Condition& answer, const Template& audit_template) {
    const auto* const question = audit_template.find(answer.question);
    if (question == nullptr)
        throw Error{fmt::format("template '{}' has no question '{}'", audit_template.id, answer.question)};
    std::vector<std::string> titles;
    for (const auto& value : answer.is)
        titles.push_back(title_of(value, audit_template.scale(question->scale)));
    return fmt::format("'{}' is {}", question->label, joined(titles, "or"));
}

std::string how_many(const Condition& count) {
    if (!count.at_most) return fmt::format("at least {}", count.at_least);
    if (count.at_least == 0) return fmt::format("at most {}", *count.at_most);
    if (count.at_least == *count.at_most) return fmt::format("exactly {}", count.at_least);
    return fmt::format("{} to {}", count.at_least, *count.at_most);
}

std::string in_brackets(const Condition& part, const Template& audit_template) {
    const auto words = in_words(part, audit_template);
    return part.parts.size() > 1 ? fmt::format("({})", words) : words;
}

}  // namespace

std::string in_words(const Condition& condition, const Template& audit_template) {
    if (condition.kind == Condition::Kind::answer) return answer_in_words(condition, audit_template);
    std::vector<std::string> parts;
    for (const auto& part : condition.parts) parts.push_back(in_brackets(part, audit_template));
    switch (condition.kind) {
        case Condition::Kind::all:
            return joined(parts, "and");
        case Condition::Kind::any:
            return joined(parts, "or");
        case Condition::Kind::none:
            return parts.size() == 1 ? fmt::format("not ({})", parts.front())
                                     : fmt::format("none of: {}", fmt::join(parts, "; "));
        default:
            return fmt::format("{} of: {}", how_many(condition), fmt::join(parts, "; "));
    }
}

std::string in_words(const Timescale& timescale) {
    auto text = fmt::format("{} {}, from {}", timescale.name, spoken(timescale.limit), timescale.from);
    if (timescale.to) text += fmt::format(" to {}", *timescale.to);
    return text + fmt::format(" ({}; {}{})", timescale.source, name_of(timescale.certainty),
                              timescale.local ? ", local" : "");
}

std::string in_words(const LimitRule& rule) {
    auto text = fmt::format("{} {}", rule.name, spoken(rule.limit));
    if (!rule.when_worker.empty()) text += fmt::format(" where the worker is {}", rule.when_worker);
    if (!rule.when_status.empty()) {
        text += fmt::format("{} the status is {}", rule.when_worker.empty() ? " where" : " and",
                            rule.when_status);
    }
    return text;
}

}  // namespace caseaudit::authoring
