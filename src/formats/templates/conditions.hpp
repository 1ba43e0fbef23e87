#pragma once
#include <caseaudit/template.hpp>
#include <string_view>

#include "formats/xml/element.hpp"

namespace caseaudit::templates {

/// The questions that the condition of `own` may test: those before it in `whole`, which has all its
/// questions.
struct Earlier {
    const Template& whole;
    std::string_view own;
};

/// Reads a <when>. Throws `InputError` where it tests a question that is missing, or is asked later, or a
/// value that question cannot have.
Condition read_when(const xml::Element& when, const Earlier& earlier);

/// The same rules, for the condition of a question that `include` brings into another template.
void check_when(const Condition& condition, const Earlier& earlier, const xml::Element& include);

}  // namespace caseaudit::templates
