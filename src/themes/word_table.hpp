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
    std::string_view word(std::uint32_t number) const {
        return {letters_.data() + entries_[number].begin, entries_[number].length};
    }
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
    std::uint32_t enter(std::string_view word, std::uint64_t hash);
    void place(std::uint64_t hash, std::uint32_t number);

    std::string letters_;
    std::vector<Entry> entries_;
    std::vector<Slot> slots_;
};

}  // namespace caseaudit::themes
