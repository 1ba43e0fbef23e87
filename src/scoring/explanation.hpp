#pragma once
#include <string>
#include <vector>

#include "scoring/replies.hpp"

/// What a score says for itself, in sentences.
namespace caseaudit::scoring {

/// Why this grade, or why none.
std::vector<std::string> explain(const Scores& scores, const Replies& replies);

/// What would give another grade. `replies` is tried out with other answers, and left as it was.
std::vector<std::string> what_would_change(const Scores& scores, Replies& replies);

/// "gate 'a'", "gates 'a' and 'b'", "gates 'a', 'b' and 'c'".
std::string gates_named(const std::vector<std::string>& labels);

}  // namespace caseaudit::scoring
