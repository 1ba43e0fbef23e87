#include "forms/page.hpp"

#include <spdlog/fmt/fmt.h>

#include <caseaudit/error.hpp>

#include "forms/embedded.hpp"

namespace caseaudit::forms {
namespace {

/// Which part of the audit it is for.
std::string_view part_of(Copy copy) {
    switch (copy) {
        case Copy::facts:
            return "This copy is for the facts.";
        case Copy::judgements:
            return "This copy is for the judgements.";
        case Copy::first:
            return "This copy is the first auditor's own.";
        case Copy::second:
            return "This copy is the second auditor's own.";
        case Copy::moderation:
            return "This copy is a second, blind reading.";
        default:
            return "";
    }
}

}  // namespace

void set_text_if_any(Data& data, const std::string& name, const std::string& text) {
    data.set(name, text.empty() ? Data{false} : Data{text});
}

Data page_data(const FormRequest& request) {
    Data data{Data::type::object};
    data.set("title", fmt::format("Audit: {}", request.audit_template.title));
    data.set("audience",
             fmt::format("It carries the reference of a case file: keep it where case files are kept. {}",
                         part_of(request.copy)));
    data.set("css", std::string{embedded::style});
    return data;
}

std::string rendered(std::string_view page, const Data& data) {
    kainjow::mustache::mustache whole{std::string{page}};
    auto text = whole.render(data);
    if (!whole.is_valid()) throw Error{"the form's template is faulty: " + whole.error_message()};
    return text;
}

}  // namespace caseaudit::forms
