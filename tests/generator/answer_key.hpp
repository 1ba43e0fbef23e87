#pragma once
#include <cstdint>
#include <string>

#include "generator/breaches.hpp"

namespace caseaudit::generator {

/// A child with its breach, if it has one.
struct Made {
    Child child;
    const Breach* breach = nullptr;
};

Made made_child(std::uint64_t seed, int number);
Made made_worker(std::uint64_t seed, int number);

/// Heads the answer key, a CSV file.
inline constexpr const char* key_head = "subject,check,question,outcome,over,breach\n";
/// A line for each thing that must be found; empty where nothing is to be found.
std::string key_lines(const Made& made);

}  // namespace caseaudit::generator
