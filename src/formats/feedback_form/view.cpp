#include "formats/feedback_form/view.hpp"

#include <spdlog/fmt/fmt.h>

#include "formats/case_file/vocabulary.hpp"

namespace caseaudit::feedback_form {
namespace {

const Field blank{FieldState::blank, {}};

Field word(const xml::Element& element, const char* attribute) {
    if (!element.has(attribute)) return blank;
    const auto words = case_file::words_of("feedback", attribute);
    return {FieldState::value, std::string{words[element.one_of(attribute, words)]}};
}

/// The text of the child of that name; nothing where there is none.
std::optional<std::string> text_of(const xml::Element& element, const char* name) {
    const auto child = element.child(name);
    if (!child) return std::nullopt;
    child->allow({});
    return child->verbatim();
}

Field text_field(const std::optional<std::string>& text) {
    return text && !text->empty() ? Field{FieldState::value, *text} : blank;
}

/// A view that was given says something; one that was not says nothing.
void check_state(const xml::Element& element, const Entry& view) {
    const bool is_given = view.field("state").is("given");
    const bool says_something = view.field("rating").has_value() || view.text;
    if (is_given && !says_something) {
        element.fail("the view was given, but has neither a rating nor words",
                     "Add rating=\"red\", \"amber\" or \"green\", or <words>; or say why it was not given.");
    }
    if (!is_given && says_something) {
        element.fail_at(
            "state",
            fmt::format("the state is '{}', but there is a rating, or words", view.field("state").text),
            "Write state=\"given\", or remove the rating and the words.");
    }
    if (is_given && !view.field("category").has_value())
        element.fail("what the view is about is not said", "Add category=\"…\".");
}

}  // namespace

Entry read_view(const xml::Element& element, std::string_view from, Date date, const std::string& source) {
    element.allow({"category", "rating", "state"}, {"words", "reason", "response"});
    element.required("state");
    Entry view;
    view.kind = "feedback";
    view.source = source;
    view.date = date;
    view.line = element.line();
    view.id = fmt::format("{}-{}", source, view.line);
    view.fields["from"] = {FieldState::value, std::string{from}};
    for (const auto* name : {"category", "rating", "state"}) view.fields[name] = word(element, name);
    view.fields["reason"] = text_field(text_of(element, "reason"));
    if (const auto response = text_of(element, "response")) view.fields["response"] = text_field(response);
    if (const auto words = element.child("words")) words->required_text();
    view.text = text_of(element, "words");
    check_state(element, view);
    return view;
}

}  // namespace caseaudit::feedback_form
