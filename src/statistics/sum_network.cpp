#include "statistics/sum_network.hpp"

#include <algorithm>
#include <limits>
#include <queue>

namespace caseaudit::statistics {

namespace {

constexpr Count unreached = std::numeric_limits<Count>::max();

}  // namespace

bool is_small(Count count, const DisclosureRule& rule) {
    if (count == 0) return !rule.shows_zeros && rule.most_hidden > 0;
    return count >= rule.least_hidden && count <= rule.most_hidden;
}

Count rounded(Count count, const DisclosureRule& rule) {
    return (count + rule.rounded_to / 2) / rule.rounded_to * rule.rounded_to;
}

/// The cheapest way found so far to each sum, and the sums still to look on from.
struct SumNetwork::Reached {
    using Next = std::pair<Count, std::size_t>;

    std::vector<Count> cost;
    std::vector<std::size_t> by;      ///< the cell by which
    std::vector<std::size_t> before;  ///< the sum from which
    std::priority_queue<Next, std::vector<Next>, std::greater<>> next;
};

SumNetwork::SumNetwork(const DisclosureRule& rule, std::size_t sums) : rule_{rule}, at_sum_(sums) {}

std::size_t SumNetwork::add(std::size_t from, std::size_t to, Count count, Count worth, bool is_published) {
    const auto cell = cells_.size();
    cells_.push_back({from, to, count, worth, is_published, is_published && is_small(count, rule_)});
    at_sum_[from].push_back(cell);
    at_sum_[to].push_back(cell);
    largest_ = std::max(largest_, count);
    return cell;
}

// A reader is taken to know which hidden counts are small; those beside them are then above the limit.
bool SumNetwork::can_be_one_more(const Cell& cell) const {
    if (!cell.is_published) return true;
    if (is_small(cell.count, rule_)) return cell.count < rule_.most_hidden;
    return cell.count > 0;
}

bool SumNetwork::can_be_one_less(const Cell& cell) const {
    if (!cell.is_published) return cell.count > 0;
    if (is_small(cell.count, rule_)) {
        return cell.count > (rule_.shows_zeros ? rule_.least_hidden : 0);
    }
    return cell.count > rule_.most_hidden + 1;
}

// Hidden already; known to nobody; or shown rounded, and the same when one more or one less.
bool SumNetwork::is_free(const Cell& cell, bool forwards) const {
    if (cell.is_hidden || !cell.is_published) return true;
    const auto changed = cell.count + (forwards ? 1 : -1);
    return cell.count > 0 && changed > 0 && !is_small(changed, rule_) &&
           rounded(changed, rule_) == rounded(cell.count, rule_);
}

Count SumNetwork::cost_of_hiding(const Cell& cell, bool forwards) const {
    return is_free(cell, forwards) ? 0 : cell.worth * (largest_ + 1) + cell.count;
}

void SumNetwork::look_on(std::size_t from, std::size_t without, Reached& reached) const {
    for (const auto cell : at_sum_[from]) {
        const auto& each = cells_[cell];
        const bool forwards = each.from == from;
        if (cell == without || !(forwards ? can_be_one_more(each) : can_be_one_less(each))) continue;
        const auto to = forwards ? each.to : each.from;
        const auto cost = reached.cost[from] + cost_of_hiding(each, forwards);
        if (cost >= reached.cost[to]) continue;
        reached.cost[to] = cost;
        reached.by[to] = cell;
        reached.before[to] = from;
        reached.next.emplace(cost, to);
    }
}

SumNetwork::Way SumNetwork::way_back(const Reached& reached, std::size_t from, std::size_t to) const {
    Way way{reached.cost[to], {}};
    for (auto at = to; at != from; at = reached.before[at]) {
        const auto& cell = cells_[reached.by[at]];
        if (!is_free(cell, cell.from == reached.before[at])) way.to_hide.push_back(reached.by[at]);
    }
    return way;
}

// Dijkstra's shortest path.
std::optional<SumNetwork::Way> SumNetwork::cheapest_way(std::size_t from, std::size_t to,
                                                        std::size_t without) const {
    Reached reached{std::vector<Count>(at_sum_.size(), unreached),
                    std::vector<std::size_t>(at_sum_.size()),
                    std::vector<std::size_t>(at_sum_.size()),
                    {}};
    reached.cost[from] = 0;
    reached.next.emplace(0, from);
    while (!reached.next.empty()) {
        const auto [cost, at] = reached.next.top();
        reached.next.pop();
        if (cost > reached.cost[at]) continue;
        if (at == to) return way_back(reached, from, to);
        look_on(at, without, reached);
    }
    return std::nullopt;
}

std::optional<SumNetwork::Way> SumNetwork::cheapest_cycle(std::size_t cell) const {
    const auto& hidden = cells_[cell];
    std::optional<Way> more;
    std::optional<Way> less;
    if (can_be_one_more(hidden)) more = cheapest_way(hidden.to, hidden.from, cell);
    if (can_be_one_less(hidden)) less = cheapest_way(hidden.from, hidden.to, cell);
    if (!more || (less && less->cost < more->cost)) return less;
    return more;
}

// What is hidden later takes no possible value from what is hidden already, so once round is enough; and what
// is hidden beside can change by one too, along the same cycle.
bool SumNetwork::hide_beside() {
    for (std::size_t cell = 0; cell < cells_.size(); ++cell) {
        if (!cells_[cell].is_published || !is_small(cells_[cell].count, rule_)) continue;
        const auto cycle = cheapest_cycle(cell);
        if (!cycle) return false;
        for (const auto beside : cycle->to_hide) cells_[beside].is_hidden = true;
    }
    return true;
}

void SumNetwork::hide_all() {
    for (auto& cell : cells_) cell.is_hidden = cell.is_published;
}

}  // namespace caseaudit::statistics
