#pragma once
#include <caseaudit/audit.hpp>
#include <optional>
#include <vector>

#include "themes/matcher.hpp"

namespace caseaudit::themes {

/// What the cues of a comment say of each of its clauses.
class Cues {
public:
    Cues(const std::vector<Token>& tokens, const std::vector<Found>& found);

    /// Of all the clauses that stand from one token to another: an issue if any is one.
    std::optional<CommentKind> between(std::uint32_t first, std::uint32_t last) const;

private:
    std::vector<std::uint32_t> clauses_;  ///< by token
    std::vector<std::optional<CommentKind>> by_clause_;
};

}  // namespace caseaudit::themes
