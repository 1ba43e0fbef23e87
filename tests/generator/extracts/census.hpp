#pragma once
#include <caseaudit/date.hpp>
#include <string>
#include <vector>

#include "generator/child.hpp"

namespace caseaudit::generator {

/// The years of the children in need census that the recorded years touch, 1 April to 31 March.
std::vector<Period> census_years();

/// The beginning of one year's file, up to the first child; and its end.
std::string census_head(const Period& year);
std::string census_tail();

/// A `<Child>` with what was known of it by the end of the year; empty where no time of need falls in it.
std::string census_child(const Child& child, const Period& year);

}  // namespace caseaudit::generator
