#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <caseaudit/completion.hpp>

#include "completion/embedded_words.hpp"
#include "completion/word_list.hpp"

namespace caseaudit {
namespace {

constexpr std::string_view begin_so = "such as 'Write', 'Hold' or 'Visit'";

/// The first word, without "to" before it or marks after it.
std::string first_word(std::string_view what) {
    if (completion::in_small_letters(what.substr(0, 3)) == "to ") what.remove_prefix(3);
    auto word = what.substr(0, what.find_first_of(" \n\t"));
    while (!word.empty() && std::string_view{".,:;!?"}.find(word.back()) != std::string_view::npos)
        word.remove_suffix(1);
    return std::string{word};
}

/// The beginning that nobody can see to be done; empty where there is none.
std::string_view vague_beginning(std::string_view what) {
    static const completion::WordList list{completion::embedded::vague_beginnings};
    const auto small = completion::in_small_letters(what);
    std::string_view longest;
    for (const auto beginning : list.all()) {
        const bool is_it = small.starts_with(beginning) &&
                           (small.size() == beginning.size() || small[beginning.size()] == ' ');
        if (is_it && beginning.size() > longest.size()) longest = beginning;
    }
    return what.substr(0, longest.size());
}

void add_what(const std::string& what, std::vector<std::string>& faults) {
    static const completion::WordList verbs{completion::embedded::verbs};
    if (what.empty()) {
        faults.emplace_back("Say what is to be done.");
        return;
    }
    if (const auto vague = vague_beginning(what); !vague.empty()) {
        faults.push_back(fmt::format("Nobody can see '{}' to be done: begin with what is to be done, {}.",
                                     vague, begin_so));
        return;
    }
    const auto word = first_word(what);
    if (!verbs.has(completion::in_small_letters(word))) {
        faults.push_back(fmt::format("Begin with a verb that says what is to be done, {}, and not with '{}'.",
                                     begin_so, word));
    }
}

void add_due(const Action& action, const Date& completed, std::vector<std::string>& faults) {
    if (!action.due) {
        faults.emplace_back("Say by which day it is to be done.");
        return;
    }
    if (*action.due < completed) {
        faults.push_back(
            fmt::format("It is due on {}, before the audit was completed: give a later day.", *action.due));
    }
    if (*action.due > completed + std::chrono::days{days_for_actions} && action.why_later.empty()) {
        faults.push_back(
            fmt::format("It is due on {}, more than {} days after {}: give an earlier day, or say why it has "
                        "to be later.",
                        *action.due, days_for_actions, completed));
    }
}

}  // namespace

std::vector<std::string> smart_faults(const Action& action, const Date& completed) {
    std::vector<std::string> faults;
    add_what(action.what, faults);
    if (action.owner.empty())
        faults.emplace_back("Say who is to do it: a role, such as team manager, or a reference.");
    if (action.measure.empty()) faults.emplace_back("Say how it will be known to be done.");
    add_due(action, completed, faults);
    if (action.urgent && (action.told.empty() || !action.told_on))
        faults.emplace_back("It is urgent: say who was told, and on which day.");
    return faults;
}

}  // namespace caseaudit
