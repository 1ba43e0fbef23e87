#include <spdlog/fmt/fmt.h>

#include "reports/letter_words.hpp"

namespace caseaudit {
namespace {

std::string points_text(const std::string& title, const std::vector<LetterPoint>& points) {
    if (points.empty()) return "";
    auto text = fmt::format("\n{}\n", title);
    for (const auto& point : points) {
        text += fmt::format("  - {}\n", point.text);
        if (!point.reason.empty()) text += fmt::format("    {}\n", point.reason);
    }
    return text;
}

std::string letter_actions_text(const std::vector<LetterAction>& actions) {
    std::string text;
    for (std::size_t i = 0; i < actions.size(); ++i) {
        const auto& action = actions[i];
        text += fmt::format("  {}. {}{}\n     {}\n", i + 1, action.urgent ? "URGENT: " : "", action.what,
                            reports::action_words(action));
        if (!action.measure.empty()) text += fmt::format("     Known to be done by: {}\n", action.measure);
    }
    return text;
}

}  // namespace

std::string letter_text(const Letter& letter) {
    using namespace reports;
    auto text = fmt::format("{}\nRestricted: for {} and those who may open the audit.\n\n{}\n",
                            letter_title(letter), letter_reader(letter), letter_opening(letter));
    text += points_text("What is done well", letter.strengths);
    text += fmt::format("\nWhat to do now\n  {}\n{}", letter_request(letter),
                        letter_actions_text(letter.actions));
    text += points_text("What to work on", letter.to_work_on);
    if (!letter.described.empty())
        text += points_text("To be recorded", letter.described) + "  " + described_words() + "\n";
    text += fmt::format("\nThe worker's reply\n  {}\n", reply_words(letter));
    if (letter.reply) text += fmt::format("  {}\n", letter.reply->text);
    return text;
}

}  // namespace caseaudit
