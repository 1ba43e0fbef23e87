#include "scoring/weighted_tree.hpp"

#include <numeric>

#include "scoring/exact.hpp"

namespace caseaudit::scoring {
namespace {

std::optional<Fraction> default_share(const Node& node) {
    if (node.children.empty()) return node.share;
    WeightedMean mean;
    for (const auto& child : node.children) {
        if (const auto share = default_share(child)) mean.add(child.weight, *share);
    }
    return mean.mean();
}

/// Groups' weights do not matter; with `weighted` off, nor do questions'.
void add_leaves(const Node& node, bool weighted, WeightedMean& sum) {
    if (node.share) sum.add(weighted ? node.weight : 100, *node.share);
    for (const auto& child : node.children) add_leaves(child, weighted, sum);
}

}  // namespace

void WeightedMean::add(std::int64_t weight, const Fraction& share) {
    const bool fits = earned_.den % share.den == 0;
    const auto divisor = fits ? share.den : std::gcd(earned_.den, share.den);
    const Wide added = times(Wide{weight} * share.num, earned_.den / divisor);
    const Wide widened = share.den / divisor;
    earned_ = {narrowed(earned_.num * widened + added), narrowed(earned_.den * widened)};
    weight_ += weight;
}

std::optional<Fraction> WeightedMean::mean() const {
    if (weight_ == 0) return std::nullopt;
    return reduced(earned_.num, Wide{earned_.den} * weight_);
}

std::optional<ModelScore> score_by(Model model, const Node& tree) {
    if (model == Model::default_model) {
        const auto share = default_share(tree);
        if (!share) return std::nullopt;
        return ModelScore{reduced(Wide{share->num} * 100, share->den), {100, 1}};
    }
    WeightedMean sum;
    add_leaves(tree, model != Model::flat_unweighted, sum);
    if (sum.weight() == 0) return std::nullopt;
    if (model == Model::absolute)
        return ModelScore{{compare(sum.earned(), {sum.weight(), 1}) == 0 ? 1 : 0, 1}, {1, 1}};
    return ModelScore{reduced(sum.earned().num, Wide{sum.earned().den} * 100), reduced(sum.weight(), 100)};
}

}  // namespace caseaudit::scoring
