#include "near_copy.hpp"

#include <algorithm>

#include "passages.hpp"

namespace chronology {
namespace {

constexpr std::size_t run_length = 4;

}  // namespace

NearCopy::NearCopy(const Words& other) {
    const auto hashes = runs(other, run_length);
    runs_.insert(hashes.begin(), hashes.end());
}

std::size_t NearCopy::words_of(const Words& words) const {
    std::size_t shared = 0;
    std::size_t up_to = 0;
    const auto hashes = runs(words, run_length);
    for (std::size_t first = 0; first < hashes.size(); ++first) {
        if (!runs_.contains(hashes[first])) continue;
        shared += first + run_length - std::max(first, up_to);
        up_to = first + run_length;
    }
    return shared;
}

}  // namespace chronology
