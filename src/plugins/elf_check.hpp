#pragma once
#include <caseaudit/export.hpp>
#include <optional>
#include <string>

namespace caseaudit::plugins {

/// Why the file is no whole shared library for this machine; nothing when it is one. Loading a library that
/// was cut short would kill the program, so this is asked first. Reads the file only; runs none of it.
CASEAUDIT_API std::optional<std::string> elf_fault(const std::string& path);

}  // namespace caseaudit::plugins
