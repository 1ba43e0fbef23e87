#include "themes/pattern_trie.hpp"

#include <algorithm>

namespace caseaudit::themes {

/// Every run of words that the steps can be.
std::vector<PatternTrie::Path> PatternTrie::paths_of(std::span<const PatternStep> steps) {
    std::vector<Path> paths{{}};
    for (const auto& step : steps) {
        std::vector<Path> longer;
        for (const auto& path : paths) {
            for (const auto& run : step.either) {
                auto next = path;
                for (const auto& word : run)
                    next.push_back({&word == run.data() ? static_cast<std::uint32_t>(step.gap) : 0U, word});
                longer.push_back(std::move(next));
            }
        }
        paths = std::move(longer);
    }
    return paths;
}

std::vector<PatternTrie::Path> PatternTrie::readings_of(const ThemePattern& pattern) {
    const auto turn = std::ranges::find_if(pattern.steps, &PatternStep::either_order);
    if (turn == pattern.steps.end()) return paths_of(pattern.steps);
    const auto gap = static_cast<std::uint32_t>(turn->gap);
    const auto left = paths_of({pattern.steps.begin(), turn});
    const auto right = paths_of({turn, pattern.steps.end()});
    std::vector<Path> all;
    const auto join = [&](Path first, Path second) {
        first.front().gap = 0;
        second.front().gap = gap;
        first.insert(first.end(), second.begin(), second.end());
        all.push_back(std::move(first));
    };
    for (const auto& one : left) {
        for (const auto& other : right) {
            join(one, other);
            join(other, one);
        }
    }
    return all;
}

std::uint32_t PatternTrie::child_of(std::uint32_t parent, const Link& link) {
    const auto element = elements_.number(link.word);
    const auto next = static_cast<std::uint32_t>(ends_.size());
    const auto [found, is_new] = children_.emplace(std::tuple{parent, link.gap, element}, next);
    if (!is_new) return found->second;
    ends_.emplace_back();
    depths_.push_back(depths_[parent] + 1);
    continues_.push_back(false);
    continues_[parent] = true;
    by_element_.resize(std::max<std::size_t>(by_element_.size(), element + 1));
    by_element_[element].push_back({parent, next, link.gap, false, false});
    return next;
}

void PatternTrie::add_path(const Path& path, std::uint32_t purpose) {
    std::uint32_t node = 0;
    for (const auto& link : path) node = child_of(node, link);
    auto& ends = ends_[node];
    if (std::ranges::find(ends, purpose) == ends.end()) ends.push_back(purpose);
}

void PatternTrie::add(const ThemePattern& pattern, const Purpose& purpose) {
    purposes_.push_back(purpose);
    for (const auto& path : readings_of(pattern))
        add_path(path, static_cast<std::uint32_t>(purposes_.size() - 1));
}

std::vector<Edge> PatternTrie::edges_of(std::span<const std::uint32_t> elements) const {
    std::vector<Edge> all;
    for (const auto element : elements) {
        for (auto edge : by_element_[element]) {
            edge.ends = !ends_[edge.child].empty();
            edge.continues = continues_[edge.child];
            all.push_back(edge);
        }
    }
    std::ranges::sort(all, [&](const Edge& one, const Edge& other) {
        return std::pair{depths_[other.child], one.child} < std::pair{depths_[one.child], other.child};
    });
    return all;
}

}  // namespace caseaudit::themes
