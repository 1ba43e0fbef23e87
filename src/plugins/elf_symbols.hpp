#pragma once
#include <caseaudit/export.hpp>
#include <string>
#include <vector>

namespace caseaudit::plugins {

/// The names that a shared library offers to others, sorted. Ask `elf_fault` first; what cannot be read here
/// is left out.
CASEAUDIT_API std::vector<std::string> exported_symbols(const std::string& path);

}  // namespace caseaudit::plugins
