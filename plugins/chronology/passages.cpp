#include "passages.hpp"

namespace chronology {
namespace {

constexpr std::size_t most_texts = 50;
constexpr std::uint64_t base = 0x9E3779B97F4A7C15;

}  // namespace

std::vector<std::uint64_t> runs(const Words& words, std::size_t length) {
    std::vector<std::uint64_t> hashes;
    if (length == 0 || words.size() < length) return hashes;
    std::uint64_t hash = 0;
    std::uint64_t oldest = 1;  // what the word that leaves the run counts for
    for (std::size_t i = 0; i < length; ++i) oldest *= base;
    for (std::size_t i = 0; i < words.size(); ++i) {
        hash = hash * base + words.numbers[i] + 1;
        if (i >= length) hash -= oldest * (words.numbers[i - length] + 1);
        if (i + 1 >= length) hashes.push_back(hash);
    }
    return hashes;
}

void Passages::add(const Words& words) {
    const auto text = texts_.size();
    texts_.push_back(&words);
    const auto hashes = runs(words, shortest_);
    for (std::size_t first = 0; first < hashes.size(); ++first) {
        auto& places = places_[hashes[first]];
        const bool is_known = !places.empty() && places.back().text == text;
        if (!is_known && places.size() < most_texts) places.push_back({text, first});
    }
}

std::size_t Passages::length_at(const Words& words, std::size_t first, const Place& place) const {
    const auto& other = *texts_[place.text];
    std::size_t length = 0;
    while (first + length < words.size() && place.first + length < other.size() &&
           words.numbers[first + length] == other.numbers[place.first + length]) {
        ++length;
    }
    return length;
}

std::map<std::size_t, Passage> Passages::shared_with(const Words& words) const {
    std::map<std::size_t, Passage> longest;
    std::map<std::size_t, std::size_t> looked_at;  // of each text: up to which word
    const auto hashes = runs(words, shortest_);
    for (std::size_t first = 0; first < hashes.size(); ++first) {
        const auto found = places_.find(hashes[first]);
        if (found == places_.end()) continue;
        for (const auto& place : found->second) {
            auto& up_to = looked_at[place.text];
            if (first + shortest_ <= up_to) continue;
            const auto length = length_at(words, first, place);
            if (length < shortest_) continue;  // two runs with one hash
            up_to = first + length;
            auto& best = longest[place.text];
            if (length > best.length) best = {first, length};
        }
    }
    return longest;
}

}  // namespace chronology
