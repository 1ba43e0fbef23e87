#pragma once
#include <cstdint>
#include <vector>

namespace caseaudit::pairing {

/// A network whose cheapest flow is wanted. Nodes and arcs are numbered from 0 as they are added.
class Network {
public:
    struct Arc {
        int from = 0;
        int to = 0;
        int most = 0;
        std::int64_t cost = 0;
    };

    /// A node into which `supply` flows from outside; out of which, where it is negative.
    int add_node(int supply = 0);
    void add_supply(int node, int supply) { supplies_.at(static_cast<std::size_t>(node)) += supply; }
    int add_arc(const Arc& arc);

    /// Throws `Error` where what flows in cannot flow out.
    void solve();
    int flow(int arc) const { return flows_.at(static_cast<std::size_t>(arc)); }
    /// The nodes to which more could flow from one of `starts`, by arcs that are not full and back over those
    /// that are not empty; by node. `usable` says of an arc whether it counts.
    std::vector<bool> reached(std::vector<int> starts, const std::vector<bool>& usable) const;

    const std::vector<Arc>& arcs() const { return arcs_; }

private:
    std::vector<int> supplies_;
    std::vector<Arc> arcs_;
    std::vector<int> flows_;
};

}  // namespace caseaudit::pairing
