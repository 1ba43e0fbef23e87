#pragma once
#include <caseaudit/theme_bench.hpp>
#include <string>
#include <vector>

/// What the formats of the workbench say in the same words.
namespace caseaudit::reports {

/// "41 of 50 (82%, 95% interval 69% to 90%)", by Wilson; "not measured".
std::string measured_words(const MeasuredShare& measured);
/// What was coded, and what an analyst has said of it; sentences.
std::vector<std::string> about_bench(const ThemeBench& bench);
/// The undecided hits to show of a pattern: the first by hash, which is a draw that anybody can repeat.
std::vector<const BenchHit*> hits_to_decide(const BenchPattern& pattern);
std::vector<const BenchComment*> comments_to_decide(const ThemeBench& bench);

}  // namespace caseaudit::reports
