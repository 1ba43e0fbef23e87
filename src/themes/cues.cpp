#include "themes/cues.hpp"

#include <algorithm>

namespace caseaudit::themes {
namespace {

using Kind = Purpose::Kind;

bool is_cue(const Found& found) {
    return found.purpose.kind == Kind::issue_cue || found.purpose.kind == Kind::strength_cue;
}

/// Of cues sorted by where they begin: whether a longer one of the other kind overlaps one; of two as long
/// the issue counts. `longest` keeps the look around short in a long clause.
bool is_outdone(const Found& cue, const std::vector<Found>& cues, std::uint32_t longest) {
    const auto length = cue.last - cue.first;
    const auto from = cue.first > longest ? cue.first - longest : 0;
    for (auto other = std::ranges::lower_bound(cues, from, {}, &Found::first);
         other != cues.end() && other->first <= cue.last; ++other) {
        if (other->purpose.kind == cue.purpose.kind || other->last < cue.first) continue;
        const auto its_length = other->last - other->first;
        if (its_length > length || (its_length == length && cue.purpose.kind == Kind::strength_cue))
            return true;
    }
    return false;
}

}  // namespace

/// Clauses end at commas, and where a word such as "but" begins another.
void Cues::part_clauses(const std::vector<Token>& tokens, const std::vector<Found>& found) {
    clauses_.assign(tokens.size(), 0);
    for (const auto& one : found) {
        if (one.purpose.kind == Kind::turn) clauses_[one.first] = 1;
    }
    if (!clauses_.empty()) clauses_.front() = 0;
    for (std::size_t i = 1; i < tokens.size(); ++i) {
        const bool begins = clauses_[i] == 1 || tokens[i].clause != tokens[i - 1].clause;
        clauses_[i] = clauses_[i - 1] + (begins ? 1 : 0);
    }
}

void Cues::read(const std::vector<Token>& tokens, const std::vector<Found>& found) {
    part_clauses(tokens, found);
    by_clause_.assign(clauses_.empty() ? 0 : clauses_.back() + 1, std::nullopt);
    cues_.clear();
    std::ranges::copy_if(found, std::back_inserter(cues_), is_cue);
    std::ranges::sort(cues_, {}, &Found::first);
    std::uint32_t longest = 0;
    for (const auto& cue : cues_) longest = std::max(longest, cue.last - cue.first);
    for (const auto& cue : cues_) {
        auto& said = by_clause_[clauses_[cue.first]];
        const bool is_issue = cue.purpose.kind == Kind::issue_cue;
        if ((said && !is_issue) || is_outdone(cue, cues_, longest)) continue;
        said = is_issue ? CommentKind::issue : CommentKind::strength;
    }
}

std::optional<CommentKind> Cues::between(std::uint32_t first, std::uint32_t last) const {
    std::optional<CommentKind> said;
    for (auto clause = clauses_[first]; clause <= clauses_[last]; ++clause) {
        const auto here = by_clause_[clause];
        if (here && (!said || *here == CommentKind::issue)) said = here;
    }
    return said;
}

}  // namespace caseaudit::themes
