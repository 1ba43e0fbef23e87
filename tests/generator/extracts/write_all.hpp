#pragma once
#include <cstdint>
#include <string>
#include <vector>

#include "generator/answer_key.hpp"

namespace caseaudit::generator {

/// Children `first` to `last`, breaches planted.
std::vector<Made> made_children(std::uint64_t seed, int first, int last);

// Each writes into `folder`, which it makes, and gives the paths. They throw `Error` when one cannot be
// written.
std::vector<std::string> write_case_files(const std::vector<Made>& all, const std::string& folder);
std::vector<std::string> write_census(const std::vector<Made>& all, const std::string& folder);
std::vector<std::string> write_annex_a_csv(const std::vector<Made>& all, const std::string& folder);
std::vector<std::string> write_annex_a_xlsx(const std::vector<Made>& all, const std::string& folder);
/// The record map comes last.
std::vector<std::string> write_mapped_csv(const std::vector<Made>& all, const std::string& folder);

/// All of these below `folder`, and what must be found as `answer-key.csv`.
void write_all(std::uint64_t seed, int children, const std::string& folder);

}  // namespace caseaudit::generator
