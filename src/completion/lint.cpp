#include <algorithm>
#include <array>
#include <caseaudit/completion.hpp>

#include "completion/lint_parts.hpp"

namespace caseaudit {
namespace {

bool lies_over(const Hint& a, const Hint& b) { return a.at < b.at + b.length && b.at < a.at + a.length; }

/// Those of `more` that lie over none of `hints` join them.
void add_apart(std::vector<Hint>& hints, const std::vector<Hint>& more) {
    const auto before = hints;
    for (const auto& hint : more) {
        if (std::ranges::none_of(before, [&](const Hint& other) { return lies_over(hint, other); }))
            hints.push_back(hint);
    }
}

}  // namespace

std::vector<Hint> lint_text(std::string_view text) {
    auto hints = completion::emails_in(text);
    add_apart(hints, completion::nhs_numbers_in(text));
    add_apart(hints, completion::phones_in(text));
    add_apart(hints, completion::births_in(text));
    add_apart(hints, completion::names_in(text));
    std::ranges::sort(hints, {}, &Hint::at);
    return hints;
}

std::string_view name_of(Hint::Kind kind) {
    constexpr std::array<std::string_view, 5> names{"name", "nhs-number", "date-of-birth", "email", "phone"};
    return names[static_cast<std::size_t>(kind)];
}

}  // namespace caseaudit
