#pragma once
#include <string>

#include "generator/child.hpp"

namespace caseaudit::generator {

/// The child's whole record as a case file that carries every kind of entry with every detail.
std::string case_file(const Child& child);

}  // namespace caseaudit::generator
