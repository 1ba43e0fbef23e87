#include "meetings.hpp"

#include <algorithm>
#include <array>
#include <cctype>

using namespace caseaudit;

namespace multi_agency {
namespace {

constexpr std::array health{"health-visitor", "gp",       "doctor",        "midwife", "nurse",
                            "school-nurse",   "hospital", "paediatrician", "camhs",   "community-health"};
constexpr std::array education{"school", "nursery", "college", "teacher", "headteacher", "pre-school"};
constexpr std::array own{
    "social-care", "children's-social-care",        "social-worker", "team-manager",     "manager", "chair",
    "iro",         "independent-reviewing-officer", "minute-taker",  "conference-chair", "student"};
constexpr std::array family{"child",        "young-person", "mother",      "father",       "parent",
                            "parents",      "carer",        "carers",      "stepmother",   "stepfather",
                            "step-parent",  "partner",      "grandmother", "grandfather",  "grandparent",
                            "grandparents", "aunt",         "uncle",       "foster-carer", "sibling",
                            "siblings",     "family",       "advocate"};

template <std::size_t n>
bool has(const std::array<const char*, n>& list, std::string_view word) {
    return std::ranges::find(list, word) != list.end();
}

/// "Health visitor" as "health-visitor".
std::string dashed(std::string_view phrase) {
    std::string word;
    for (const char c : phrase) {
        const auto letter = static_cast<unsigned char>(c);
        if (std::isspace(letter) == 0)
            word += static_cast<char>(std::tolower(letter));
        else if (!word.empty() && word.back() != '-')
            word += '-';
    }
    while (word.ends_with('-')) word.pop_back();
    return word;
}

std::vector<std::string> words_of(std::string_view text) {
    const auto* parting = text.find_first_of(",;") == std::string_view::npos ? " \t\n" : ",;";
    std::vector<std::string> words;
    while (!text.empty()) {
        const auto end = std::min(text.find_first_of(parting), text.size());
        if (auto word = dashed(text.substr(0, end)); !word.empty()) words.push_back(std::move(word));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return words;
}

}  // namespace

Entries held(const CaseFile& file, const Context& context, std::initializer_list<std::string_view> kinds) {
    std::vector<const Entry*> found;
    for (const auto& entry : file.all_entries()) {
        if (std::ranges::find(kinds, entry.kind) == kinds.end()) continue;
        if (entry.date <= context.as_of() && !entry.field("cancelled").is("yes")) found.push_back(&entry);
    }
    return Entries{std::move(found)};
}

Present present(const Field& field) {
    Present found;
    for (const auto& word : words_of(field.text)) {
        if (has(family, word))
            found.family = true;
        else if (has(health, word))
            found.agencies.insert("health");
        else if (has(education, word))
            found.agencies.insert("education");
        else if (!has(own, word))
            found.agencies.insert(word);
    }
    return found;
}

}  // namespace multi_agency
