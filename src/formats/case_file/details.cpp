#include "formats/case_file/details.hpp"

#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <limits>

namespace caseaudit::case_file {
namespace {

bool is_blank(std::string_view text) { return text.find_first_not_of(" \t\r\n") == std::string_view::npos; }

/// Refuses a value that is not written as its form asks.
void check_form(const xml::Element& element, const char* attribute, const Detail& detail) {
    switch (detail.form) {
        case Form::text:
            break;
        case Form::words:
            element.one_of(attribute, detail.words);
            break;
        case Form::yes_no:
            element.yes_or_no(attribute, false);
            break;
        case Form::date:
            element.date(attribute);
            break;
        case Form::reference:
            element.required_reference(attribute);
            break;
    }
}

Field field_of(const xml::Element& element, const char* attribute, const Detail& detail) {
    const auto text = element.optional(attribute);
    if (is_blank(text)) return {FieldState::blank, {}};
    check_form(element, attribute, detail);
    return {FieldState::value, text};
}

/// `<next date="2013-04-02"/>`
Field dated(const xml::Element& element, const Detail& detail) {
    element.allow({"date"});
    return field_of(element, "date", detail);
}

/// `<risk>…</risk>`, or `<risk length="240"/>` where the extract leaves the words out.
Field worded(const xml::Element& element) {
    element.allow({"length"});
    auto text = element.text();
    const auto length = element.whole_number("length", 0, std::numeric_limits<int>::max(), 0);
    if (!text.empty() && element.has("length")) {
        element.fail_at("length", fmt::format("<{}> has words and a length", element.name()),
                        "Keep one of them.");
    }
    const bool is_there = !text.empty() || length > 0;
    return {is_there ? FieldState::value : FieldState::blank, std::move(text)};
}

void add_absent(const Detail& detail, const Carried& carried, Fields& fields) {
    if (carried(detail.name)) fields.emplace(detail.name, Field{FieldState::blank, {}});
}

}  // namespace

void read_attributes(const xml::Element& element, const std::vector<Detail>& details, const Carried& carried,
                     Fields& fields) {
    for (const auto& detail : details) {
        const auto* name = detail.name;
        if (element.has(name)) {
            fields.emplace(detail.name, field_of(element, name, detail));
        } else {
            add_absent(detail, carried, fields);
        }
    }
}

void read_elements(const xml::Element& element, const std::vector<Detail>& details, const Carried& carried,
                   Fields& fields) {
    for (const auto& detail : details) {
        if (const auto child = element.child(detail.name)) {
            fields.emplace(detail.name, detail.form == Form::date ? dated(*child, detail) : worded(*child));
        } else {
            add_absent(detail, carried, fields);
        }
    }
}

}  // namespace caseaudit::case_file
