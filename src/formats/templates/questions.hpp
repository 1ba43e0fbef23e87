#pragma once
#include <caseaudit/template.hpp>

#include "formats/templates/basis.hpp"
#include "formats/xml/element.hpp"

namespace caseaudit::templates {

/// Reads a <question>, all but its <when>: that can be read only when the whole template is known.
Question read_question(const xml::Element& element, const Basis& basis);

}  // namespace caseaudit::templates
