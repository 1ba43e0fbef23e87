#include "pairing/network.hpp"

#include <lemon/network_simplex.h>
#include <lemon/smart_graph.h>

#include <caseaudit/error.hpp>

namespace caseaudit::pairing {

int Network::add_node(int supply) {
    supplies_.push_back(supply);
    return static_cast<int>(supplies_.size()) - 1;
}

int Network::add_arc(const Arc& arc) {
    arcs_.push_back(arc);
    return static_cast<int>(arcs_.size()) - 1;
}

void Network::solve() {
    using Graph = lemon::SmartDigraph;
    Graph graph;
    for (std::size_t i = 0; i < supplies_.size(); ++i) graph.addNode();
    for (const auto& arc : arcs_) graph.addArc(Graph::nodeFromId(arc.from), Graph::nodeFromId(arc.to));
    Graph::NodeMap<int> supply{graph};
    for (Graph::NodeIt node{graph}; node != lemon::INVALID; ++node)
        supply[node] = supplies_[static_cast<std::size_t>(Graph::id(node))];
    Graph::ArcMap<int> most{graph};
    Graph::ArcMap<std::int64_t> cost{graph};
    for (Graph::ArcIt arc{graph}; arc != lemon::INVALID; ++arc) {
        const auto& mine = arcs_[static_cast<std::size_t>(Graph::id(arc))];
        most[arc] = mine.most;
        cost[arc] = mine.cost;
    }
    lemon::NetworkSimplex<Graph, int, std::int64_t> simplex{graph};
    simplex.upperMap(most).costMap(cost).supplyMap(supply);
    if (simplex.run() != simplex.OPTIMAL) throw Error{"the readings cannot be laid out as a flow"};
    flows_.assign(arcs_.size(), 0);
    for (Graph::ArcIt arc{graph}; arc != lemon::INVALID; ++arc)
        flows_[static_cast<std::size_t>(Graph::id(arc))] = simplex.flow(arc);
}

std::vector<bool> Network::reached(std::vector<int> starts, const std::vector<bool>& usable) const {
    std::vector<std::vector<int>> next(supplies_.size());
    for (std::size_t i = 0; i < arcs_.size(); ++i) {
        const auto& arc = arcs_[i];
        if (!usable[i]) continue;
        if (flows_[i] < arc.most) next[static_cast<std::size_t>(arc.from)].push_back(arc.to);
        if (flows_[i] > 0) next[static_cast<std::size_t>(arc.to)].push_back(arc.from);
    }
    std::vector<bool> seen(supplies_.size());
    for (const int start : starts) seen[static_cast<std::size_t>(start)] = true;
    while (!starts.empty()) {
        const auto node = starts.back();
        starts.pop_back();
        for (const int to : next[static_cast<std::size_t>(node)]) {
            if (seen[static_cast<std::size_t>(to)]) continue;
            seen[static_cast<std::size_t>(to)] = true;
            starts.push_back(to);
        }
    }
    return seen;
}

}  // namespace caseaudit::pairing
