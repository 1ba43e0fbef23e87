#pragma once
#include <caseaudit/template.hpp>
#include <vector>

#include "formats/xml/element.hpp"

namespace caseaudit::templates {

/// The <limit> elements of a question. Throws `InputError` where two are alike, or one name has no limit for
/// everybody, or limits of one name have different units.
std::vector<LimitRule> read_limits(const xml::Element& question);

}  // namespace caseaudit::templates
