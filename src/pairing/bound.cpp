#include <algorithm>
#include <map>

#include "pairing/network.hpp"
#include "pairing/rotation.hpp"

namespace caseaudit::pairing {

namespace {

/// How many pairs may read a case, without writing them down.
std::int64_t number_of_pairs(const Problem& problem, std::size_t case_number, bool same_role) {
    std::int64_t able = 0;
    std::int64_t beside = 0;
    std::map<int, std::int64_t> roles;
    for (const int reader : problem.may_read[case_number]) {
        const auto& one = problem.readers[static_cast<std::size_t>(reader)];
        one.beside ? ++beside : ++able;
        if (!one.beside) ++roles[one.role];
    }
    auto pairs = able * (able - 1) / 2 + able * beside;
    if (same_role) return pairs;
    for (const auto& [role, count] : roles) pairs -= count * (count - 1) / 2;
    return pairs;
}

}  // namespace

std::vector<Pair> pairs_for(const Problem& problem, std::size_t case_number, bool same_role) {
    std::vector<Pair> pairs;
    const auto& may = problem.may_read[case_number];
    for (auto one = may.begin(); one != may.end(); ++one) {
        const auto& first = problem.readers[static_cast<std::size_t>(*one)];
        for (auto other = std::next(one); other != may.end(); ++other) {
            const auto& second = problem.readers[static_cast<std::size_t>(*other)];
            if (first.beside && second.beside) continue;
            if (same_role || !is_same_role(problem, {*one, *other})) pairs.emplace_back(*one, *other);
        }
    }
    return pairs;
}

std::int64_t least_again(const Problem& problem, bool same_role) {
    Network network;
    const auto sink = network.add_node();
    std::map<Pair, int> nodes;
    std::vector<int> again_arcs;
    const auto cases = problem.may_read.size();
    for (std::size_t i = 0; i < cases; ++i) {
        // Whatever the others take, one that is new is left.
        const auto new_ones =
            number_of_pairs(problem, i, same_role) - static_cast<std::int64_t>(problem.before.size());
        if (new_ones >= static_cast<std::int64_t>(cases)) continue;
        auto pairs = pairs_for(problem, i, same_role);
        std::erase_if(pairs, [&](const Pair& pair) { return problem.before.contains(pair); });
        const auto node = network.add_node(1);
        network.add_supply(sink, -1);
        again_arcs.push_back(network.add_arc({node, sink, 1, 1}));
        for (const auto& pair : pairs) {
            const auto [found, is_new] = nodes.try_emplace(pair, 0);
            if (is_new) {
                found->second = network.add_node();
                network.add_arc({found->second, sink, 1, 0});
            }
            network.add_arc({node, found->second, 1, 0});
        }
    }
    if (again_arcs.empty()) return 0;
    network.solve();
    std::int64_t again = 0;
    for (const int arc : again_arcs) again += network.flow(arc);
    return again;
}

}  // namespace caseaudit::pairing
