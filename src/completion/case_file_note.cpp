#include <spdlog/fmt/fmt.h>

#include <caseaudit/completion.hpp>

namespace caseaudit {
namespace {

std::string as_sentence(const std::string& text) {
    const bool ends = !text.empty() && std::string_view{".!?"}.find(text.back()) != std::string_view::npos;
    return ends ? text : text + ".";
}

std::string note_on(const Action& action) {
    auto text = fmt::format("{}{} Owner: {}", action.urgent ? "Urgent: " : "", as_sentence(action.what),
                            as_sentence(action.owner));
    if (action.due) text += fmt::format(" By {}.", *action.due);
    return text;
}

}  // namespace

std::string case_file_note(const Audit& audit, const Template& audit_template) {
    std::string text = fmt::format("Case file audit: {}.", audit_template.title);
    if (audit.completed) text += fmt::format(" Completed on {}.", *audit.completed);
    std::string actions;
    int number = 0;
    for (const auto& action : audit.actions) {
        if (action.state != ActionState::withdrawn)
            actions += fmt::format("{}. {}\n", ++number, note_on(action));
    }
    return text + (actions.empty() ? "\nNo actions.\n" : "\nActions:\n" + actions);
}

}  // namespace caseaudit
