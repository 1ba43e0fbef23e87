#pragma once
#include <cstdint>

#include "generator/child.hpp"

namespace caseaudit::generator {

/// The child of that number, from 1: a whole history that keeps every timescale and leaves nothing blank
/// that an audit asks for. The same seed and number give the same child, whichever others are made.
Child make_child(std::uint64_t seed, int number);

/// A worker's supervision file, kept as well.
Child make_worker(std::uint64_t seed, int number);

/// "C-0001", "W-0001".
std::string child_reference(int number);
int number_of(const std::string& child_reference);
std::string worker_reference(int number);

}  // namespace caseaudit::generator
