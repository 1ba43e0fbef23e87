#pragma once
#include <cstddef>
#include <cstdint>
#include <map>
#include <unordered_map>
#include <vector>

#include "words.hpp"

namespace chronology {

/// Hashes of every run of `length` words, in order; none where the text is shorter.
std::vector<std::uint64_t> runs(const Words& words, std::size_t length);

/// A stretch of the words of one text that stands in another too.
struct Passage {
    std::size_t first = 0;
    std::size_t length = 0;
};

/// Finds passages that a text shares with any of many others, in time that grows with their length alone: a
/// run that very many texts share (a heading, a form of words) is looked up in the first 50 of them.
class Passages {
public:
    /// `shortest`: the fewest words that make a passage.
    explicit Passages(std::size_t shortest) : shortest_{shortest} {}

    /// `words` must outlive this.
    void add(const Words& words);
    /// The longest passage found in each text that shares one, by the text's place in the order of adding.
    std::map<std::size_t, Passage> shared_with(const Words& words) const;

private:
    struct Place {
        std::size_t text = 0;
        std::size_t first = 0;
    };
    std::size_t length_at(const Words& words, std::size_t first, const Place& place) const;

    std::size_t shortest_;
    std::vector<const Words*> texts_;
    std::unordered_map<std::uint64_t, std::vector<Place>> places_;
};

}  // namespace chronology
