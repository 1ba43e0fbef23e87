#pragma once
#include <caseaudit/entry.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "formats/xml/element.hpp"

namespace caseaudit::feedback_form {

/// One `<view>` as an entry of kind "feedback".
Entry read_view(const xml::Element& element, std::string_view from, Date date, const std::string& source);

}  // namespace caseaudit::feedback_form
