#pragma once
#include <cstddef>
#include <optional>
#include <vector>

#include "statistics/disclosure.hpp"

namespace caseaudit::statistics {

/// Whether the rule hides it whatever stands beside it.
bool is_small(Count count, const DisclosureRule& rule);

/// To the nearest multiple of the rule's, halves up.
Count rounded(Count count, const DisclosureRule& rule);

/// Counts and the sums that bind them. Each count leads from one sum to another, and into each sum leads as
/// much as out of it: other values for the hidden counts are then cycles along them, and a cycle that changes
/// each of its counts by one is as good as any.
class SumNetwork {
public:
    SumNetwork(const DisclosureRule& rule, std::size_t sums);

    /// A count from one sum to another. `worth` is what hiding it costs, beside its size; what is not
    /// published costs nothing.
    std::size_t add(std::size_t from, std::size_t to, Count count, Count worth, bool is_published);

    /// Hides, for each hidden count that a reader could work out, the cheapest counts that prevent it. False
    /// where nothing does.
    bool hide_beside();
    void hide_all();

    bool is_hidden(std::size_t cell) const { return cells_[cell].is_hidden; }
    bool is_published(std::size_t cell) const { return cells_[cell].is_published; }
    Count count(std::size_t cell) const { return cells_[cell].count; }

private:
    struct Cell {
        std::size_t from = 0;
        std::size_t to = 0;
        Count count = 0;
        Count worth = 1;
        bool is_published = true;
        bool is_hidden = false;
    };
    struct Way {
        Count cost = 0;
        std::vector<std::size_t> to_hide;
    };
    struct Reached;

    bool can_be_one_more(const Cell& cell) const;
    bool can_be_one_less(const Cell& cell) const;
    bool is_free(const Cell& cell, bool forwards) const;
    Count cost_of_hiding(const Cell& cell, bool forwards) const;
    std::optional<Way> cheapest_way(std::size_t from, std::size_t to, std::size_t without) const;
    std::optional<Way> cheapest_cycle(std::size_t cell) const;
    void look_on(std::size_t from, std::size_t without, Reached& reached) const;
    Way way_back(const Reached& reached, std::size_t from, std::size_t to) const;

    DisclosureRule rule_;
    std::vector<Cell> cells_;
    std::vector<std::vector<std::size_t>> at_sum_;
    Count largest_ = 0;
};

}  // namespace caseaudit::statistics
