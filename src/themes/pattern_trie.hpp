#pragma once
#include <caseaudit/codebook.hpp>
#include <caseaudit/export.hpp>
#include <cstdint>
#include <map>
#include <span>
#include <tuple>
#include <vector>

#include "themes/elements.hpp"

namespace caseaudit::themes {

/// What a pattern is for.
struct Purpose {
    enum class Kind : unsigned char { include, exclude, issue_cue, strength_cue, turn };
    Kind kind = Kind::include;
    std::uint32_t theme = 0;
    std::uint32_t pattern = 0;
    auto operator<=>(const Purpose&) const = default;
};

/// A step from a node to a child, for the words that are one element.
struct Edge {
    std::uint32_t parent = 0;
    std::uint32_t child = 0;
    std::uint32_t gap = 0;
    bool ends = false;       ///< a pattern ends at the child
    bool continues = false;  ///< one goes on from there
};

/// All patterns as one trie, whose edges are taken by elements. `..N` is on the edge; an unordered gap is two
/// paths.
class CASEAUDIT_API PatternTrie {
public:
    void add(const ThemePattern& pattern, const Purpose& purpose);

    const Elements& elements() const { return elements_; }
    std::size_t nodes() const { return ends_.size(); }
    /// The purposes, as positions in `purposes`, of the patterns that end at a node.
    const std::vector<std::uint32_t>& ends_at(std::uint32_t node) const { return ends_[node]; }
    const Purpose& purpose(std::uint32_t position) const { return purposes_[position]; }
    /// Every edge that one of the elements takes, the deepest first: a word moves no path twice.
    std::vector<Edge> edges_of(std::span<const std::uint32_t> elements) const;

private:
    struct Link {
        std::uint32_t gap = 0;
        PatternWord word;
    };
    using Path = std::vector<Link>;
    static std::vector<Path> paths_of(std::span<const PatternStep> steps);
    static std::vector<Path> readings_of(const ThemePattern& pattern);
    std::uint32_t child_of(std::uint32_t parent, const Link& link);
    void add_path(const Path& path, std::uint32_t purpose);

    Elements elements_;
    std::map<std::tuple<std::uint32_t, std::uint32_t, std::uint32_t>, std::uint32_t> children_;
    std::vector<std::vector<Edge>> by_element_;
    std::vector<std::vector<std::uint32_t>> ends_{{}};  ///< by node; the root is 0
    std::vector<std::uint32_t> depths_{0};
    std::vector<bool> continues_{true};
    std::vector<Purpose> purposes_;
};

}  // namespace caseaudit::themes
