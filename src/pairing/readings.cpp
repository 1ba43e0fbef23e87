#include "pairing/readings.hpp"

#include <algorithm>
#include <map>
#include <optional>

namespace caseaudit::pairing {

Readings::Readings(const Problem& problem) : problem_{problem} {
    const auto cases = static_cast<std::int64_t>(problem.may_read.size());
    same_role_cost_ = 4 * cases * cases + 1;  // more than the largest sum of squares
    unread_cost_ = same_role_cost_ * (cases + 1);
    sink_ = network_.add_node(static_cast<int>(-2 * cases));
    add_readers();
    for (int i = 0; i < static_cast<int>(cases); ++i) add_case(i);
    network_.solve();
    for (const int arc : unread_arcs_) unread_ += network_.flow(arc);
}

void Readings::add_readers() {
    const auto cases = static_cast<int>(problem_.may_read.size());
    for (const auto& reader : problem_.readers) {
        const auto node = network_.add_node();
        reader_nodes_.push_back(node);
        for (int i = 1; i <= std::min(reader.most, cases); ++i)
            network_.add_arc({node, sink_, 1, 2 * std::int64_t{i} - 1});  // what squares grow by
    }
}

void Readings::add_case(int case_number) {
    const auto node = network_.add_node(2);
    case_nodes_.push_back(node);
    unread_arcs_.push_back(network_.add_arc({node, sink_, 2, unread_cost_}));
    std::map<int, int> roles;
    constexpr int beside = -1;
    for (const int reader : problem_.may_read[static_cast<std::size_t>(case_number)]) {
        const auto& one = problem_.readers[static_cast<std::size_t>(reader)];
        const auto role = one.beside ? beside : one.role;
        if (!roles.contains(role)) {
            roles[role] = network_.add_node();
            network_.add_arc({node, roles[role], 1, 0});
            if (role != beside) network_.add_arc({node, roles[role], 1, same_role_cost_});
        }
        const auto arc =
            network_.add_arc({roles[role], reader_nodes_[static_cast<std::size_t>(reader)], 1, 0});
        readings_.push_back({case_number, reader, arc});
    }
}

std::vector<Pair> Readings::pairs() const {
    std::vector<std::vector<int>> readers(case_nodes_.size());
    for (const auto& reading : readings_) {
        if (network_.flow(reading.arc) > 0)
            readers[static_cast<std::size_t>(reading.case_number)].push_back(reading.reader);
    }
    std::vector<Pair> pairs;
    for (const auto& two : readers) pairs.push_back(pair_of(two.at(0), two.at(1)));
    return pairs;
}

/// The cases that lack a reader, those that could give one up to them in turn, and the readers who are full:
/// by the theorem of the smallest cut they are what cannot be served.
std::vector<bool> Readings::short_nodes() const {
    std::vector<bool> usable(network_.arcs().size(), true);
    std::vector<int> starts;
    for (std::size_t i = 0; i < case_nodes_.size(); ++i) {
        usable[static_cast<std::size_t>(unread_arcs_[i])] = false;
        if (network_.flow(unread_arcs_[i]) > 0) starts.push_back(case_nodes_[i]);
    }
    return network_.reached(std::move(starts), usable);
}

std::vector<Shortage> Readings::shortages() const {
    const auto is_short = short_nodes();
    const auto node = [](const std::vector<int>& nodes, int i) {
        return static_cast<std::size_t>(nodes[static_cast<std::size_t>(i)]);
    };
    std::map<int, std::vector<int>> cases_of;
    for (const auto& reading : readings_) {
        if (is_short[node(case_nodes_, reading.case_number)] && is_short[node(reader_nodes_, reading.reader)])
            cases_of[reading.reader].push_back(reading.case_number);
    }
    std::vector<Shortage> all;
    std::set<int> told;
    for (int i = 0; i < static_cast<int>(case_nodes_.size()); ++i) {
        if (!is_short[node(case_nodes_, i)] || told.contains(i)) continue;
        all.push_back(shortage_from(i, cases_of, told));
    }
    return all;
}

Shortage Readings::shortage_from(int case_number, const std::map<int, std::vector<int>>& cases_of,
                                 std::set<int>& told) const {
    Shortage shortage;
    std::set<int> readers;
    std::vector<int> waiting{case_number};
    told.insert(case_number);
    while (!waiting.empty()) {
        const int one = waiting.back();
        waiting.pop_back();
        shortage.cases.push_back(one);
        shortage.offered += 2 - network_.flow(unread_arcs_[static_cast<std::size_t>(one)]);
        for (const int reader : problem_.may_read[static_cast<std::size_t>(one)]) {
            const auto shared = cases_of.find(reader);
            if (!readers.insert(reader).second || shared == cases_of.end()) continue;
            for (const int other : shared->second) {
                if (told.insert(other).second) waiting.push_back(other);
            }
        }
    }
    std::ranges::sort(shortage.cases);
    shortage.readers.assign(readers.begin(), readers.end());
    return shortage;
}

}  // namespace caseaudit::pairing
