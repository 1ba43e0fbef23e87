#pragma once
#include <caseaudit/export.hpp>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "model/plain_words.hpp"

namespace caseaudit::themes {

/// The different words of many comments, numbered as they come, and how often each stands there.
class CASEAUDIT_API WordTable {
public:
    static constexpr std::uint32_t none = static_cast<std::uint32_t>(-1);

    WordTable();
    std::uint32_t count(std::string_view word, std::uint64_t hash, std::uint64_t times = 1);
    void count_words(std::string_view text);
    /// Adds another table's counts.
    void add(const WordTable& other);
    /// `none` where it was never counted.
    std::uint32_t find(std::string_view word, std::uint64_t hash) const;

    std::uint32_t size() const { return static_cast<std::uint32_t>(entries_.size()); }
    std::string_view word(std::uint32_t number) const;
    std::uint64_t times(std::uint32_t number) const { return entries_[number].times; }
    std::uint64_t times(std::string_view word) const;

private:
    struct Entry {
        std::uint64_t hash = 0;
        std::uint64_t times = 0;
        std::size_t begin = 0;
        std::size_t length = 0;
    };
    struct Slot {
        std::uint32_t tag = 0;  ///< high half of the hash
        std::uint32_t number = none;
    };
    std::size_t slot_of(std::string_view word, std::uint64_t hash) const;
    void grow();

    std::string letters_;
    std::vector<Entry> entries_;
    std::vector<Slot> slots_;
};

/// The hash that `WordReader` gives a folded word.
std::uint64_t word_hash(std::string_view folded);

}  // namespace caseaudit::themes
