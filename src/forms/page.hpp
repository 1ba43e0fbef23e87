#pragma once
#include <caseaudit/forms.hpp>
#include <mustache.hpp>
#include <string>
#include <string_view>

/// What the form and the layout for paper have alike.
namespace caseaudit::forms {

using Data = kainjow::mustache::data;

/// For what a section of the template hangs on: an empty text is none.
void set_text_if_any(Data& data, const std::string& name, const std::string& text);
/// Title, audience and style.
Data page_data(const FormRequest& request);
/// Throws `Error` when the template is faulty.
std::string rendered(std::string_view page, const Data& data);

}  // namespace caseaudit::forms
