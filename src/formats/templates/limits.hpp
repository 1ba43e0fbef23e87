#pragma once
#include <caseaudit/template.hpp>
#include <vector>

#include "formats/xml/element.hpp"

namespace caseaudit::templates {

/// The <limit> elements of a question. Throws `InputError` where two are alike, or one name has no limit for
/// everybody, or limits of one name have different units.
std::vector<LimitRule> read_limits(const xml::Element& question);

/// The limit in time that an element gives as `days`, `working-days` or `months`, just one of them.
Limit read_time(const xml::Element& element);

}  // namespace caseaudit::templates
