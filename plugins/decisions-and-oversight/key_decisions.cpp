// What is recorded of decisions: why, and by whom.
#include <algorithm>
#include <array>
#include <cctype>

#include "checks.hpp"

using namespace caseaudit;

namespace oversight {
namespace {

constexpr std::array with_authority{"manager", "head",  "director", "lead", "leader",
                                    "panel",   "chair", "court",    "judge"};
constexpr std::array without{"worker", "practitioner", "adviser", "student", "assistant"};

std::vector<std::string> words_of(const std::string& text) {
    std::vector<std::string> words(1);
    for (const char c : text) {
        const auto letter = static_cast<unsigned char>(c);
        if (std::isalpha(letter) != 0)
            words.back() += static_cast<char>(std::tolower(letter));
        else if (!words.back().empty())
            words.emplace_back();
    }
    return words;
}

/// By the words of a role; a reference such as W-012 tells nothing.
Shown has_authority(const Field& by) {
    if (!by.has_value()) return shown(by);
    const auto words = words_of(by.text);
    const auto one_of = [&](const auto& list) {
        return std::ranges::any_of(
            words, [&](const std::string& word) { return std::ranges::find(list, word) != list.end(); });
    };
    if (one_of(with_authority)) return Shown::yes;
    return one_of(without) ? Shown::no : Shown::unknown;
}

}  // namespace

/// Not met when a decision of the audit period leaves its rationale blank.
Result decisions_with_rationale(const CaseFile& file, const Context& context) {
    const auto found = file.entries("decision").within(context.period);
    if (found.empty()) return not_applicable("No decision is recorded in the audit period.");
    return each(found, [](const Entry& one) { return shown(one.field("rationale")); },
                {.lacking = "No rationale is recorded for", .unknown = "The rationale", .thing = "decision"});
}

/// Not met when a key decision was neither made nor signed off by somebody whose role carries it.
Result by_someone_with_authority(const CaseFile& file, const Context& context) {
    const auto found =
        file.entries("decision")
            .within(context.period)
            .of_type({"accommodation", "issue-proceedings", "legal-planning", "return-home", "closure"});
    if (found.empty()) return not_applicable("No key decision is recorded in the audit period.");
    return each(found,
                [](const Entry& one) {
                    return either(has_authority(one.field("by")), has_authority(one.field("signed-off-by")));
                },
                {.lacking = "Neither made nor signed off by somebody with the authority:",
                 .unknown = "The role of who decided",
                 .thing = "key decision"});
}

}  // namespace oversight
