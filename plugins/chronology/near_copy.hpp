#pragma once
#include <cstddef>
#include <cstdint>
#include <unordered_set>

#include "words.hpp"

namespace chronology {

/// How much of a text stands in another, when a word was changed here and there: words count that stand in a
/// run of four which the other has too.
class NearCopy {
public:
    explicit NearCopy(const Words& other);

    std::size_t words_of(const Words& words) const;

private:
    std::unordered_set<std::uint64_t> runs_;
};

}  // namespace chronology
