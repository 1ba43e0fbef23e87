#pragma once
#include <caseaudit/export.hpp>
#include <caseaudit/score.hpp>
#include <cstdint>
#include <optional>
#include <vector>

namespace caseaudit::scoring {

/// A weighted mean, kept exactly. Whatever scores anything adds up here.
class CASEAUDIT_API WeightedMean {
public:
    /// `share` is 0 to 1, `weight` in hundredths.
    void add(std::int64_t weight, const Fraction& share);

    std::int64_t weight() const { return weight_; }  ///< of all that was added
    const Fraction& earned() const {
        return earned_;
    }  ///< the part of that weight that was scored; not in lowest terms
    /// Nothing when nothing with a weight was added.
    std::optional<Fraction> mean() const;

private:
    Fraction earned_;
    std::int64_t weight_ = 0;
};

/// A question, or a group of them.
struct Node {
    std::int64_t weight = 100;      ///< in hundredths
    std::optional<Fraction> share;  ///< a question's, 0 to 1; nothing: it does not count
    std::vector<Node> children;     ///< a group's
};

/// The score of a whole tree, whose own weight does not matter. Nothing: not scored, as the denominator is
/// empty. Throws `Error` when the weights are so varied that it cannot be exact.
CASEAUDIT_API std::optional<ModelScore> score_by(Model model, const Node& tree);

}  // namespace caseaudit::scoring
