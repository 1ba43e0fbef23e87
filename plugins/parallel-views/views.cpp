#include "views.hpp"

#include <algorithm>

using namespace caseaudit;

namespace parallel_views {
namespace {

/// Unknown where its source cannot say; a blank is no.
Shown is(const Field& field, std::string_view value) {
    return field.has_value() && !field.is(value) ? Shown::no : shown(field);
}

/// What was written down, where nobody said whether it was given.
Shown written(const Entry& view) {
    return view.text && !view.text->empty() ? Shown::yes : shown(view.field("rating"));
}

}  // namespace

Entries views(const CaseFile& file, const Context& context) {
    return file.entries("feedback").within(context.period);
}

Shown is_from(const Entry& view, std::string_view person) { return is(view.field("from"), person); }

Shown asked(const Entry& view) {
    const auto& state = view.field("state");
    if (state.is("given") || state.is("declined")) return Shown::yes;
    if (state.is("not-appropriate")) return shown(view.field("reason"));
    if (state.is("not-asked")) return Shown::no;
    const auto was_written = written(view);
    return was_written == Shown::yes ? Shown::yes : shown(state);
}

Shown asked_of_anybody(const Entry& view) {
    auto from = Shown::no;
    for (const auto person : {child, parent, carer, worker}) from = either(from, is_from(view, person));
    return both(from, asked(view));
}

Shown looked_after(const CaseFile& file) {
    const auto& status = file.subject().field("status");
    if (!status.has_value()) return Shown::unknown;
    return status.is("looked-after") ? Shown::yes : Shown::no;
}

std::string in_words(std::string_view name) {
    std::string words{name};
    std::ranges::replace(words, '-', ' ');
    return words;
}

}  // namespace parallel_views
