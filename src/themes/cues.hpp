#pragma once
#include <caseaudit/audit.hpp>
#include <optional>
#include <vector>

#include "themes/matcher.hpp"

namespace caseaudit::themes {

/// What the cues of the comment last read say of each of its clauses.
class Cues {
public:
    void read(const std::vector<Token>& tokens, const std::vector<Found>& found);

    /// Of all the clauses that stand from one token to another: an issue if any is one.
    std::optional<CommentKind> between(std::uint32_t first, std::uint32_t last) const;

private:
    void part_clauses(const std::vector<Token>& tokens, const std::vector<Found>& found);

    std::vector<std::uint32_t> clauses_;  ///< by token
    std::vector<std::optional<CommentKind>> by_clause_;
    std::vector<Found> cues_;
};

}  // namespace caseaudit::themes
