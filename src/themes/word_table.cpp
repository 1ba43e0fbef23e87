#include "themes/word_table.hpp"

namespace caseaudit::themes {

std::uint64_t word_hash(std::string_view folded) {
    std::uint64_t hash = 0xCBF29CE484222325ULL;
    for (const char c : folded) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3ULL;
    return hash;
}

WordTable::WordTable() : slots_(1024) {}

std::string_view WordTable::word(std::uint32_t number) const {
    const auto& entry = entries_[number];
    return std::string_view{letters_}.substr(entry.begin, entry.length);
}

std::size_t WordTable::slot_of(std::string_view word, std::uint64_t hash) const {
    const auto mask = slots_.size() - 1;
    const auto tag = static_cast<std::uint32_t>(hash >> 32U);
    auto at = (hash ^ hash >> 29U) & mask;
    while (slots_[at].number != none && (slots_[at].tag != tag || this->word(slots_[at].number) != word))
        at = (at + 1) & mask;
    return at;
}

void WordTable::grow() {
    std::vector<Slot> larger(slots_.size() * 2);
    slots_.swap(larger);
    const auto mask = slots_.size() - 1;
    for (std::uint32_t number = 0; number < size(); ++number) {
        const auto hash = entries_[number].hash;
        auto at = (hash ^ hash >> 29U) & mask;
        while (slots_[at].number != none) at = (at + 1) & mask;
        slots_[at] = {static_cast<std::uint32_t>(hash >> 32U), number};
    }
}

std::uint32_t WordTable::count(std::string_view word, std::uint64_t hash, std::uint64_t times) {
    auto& slot = slots_[slot_of(word, hash)];
    if (slot.number == none) {
        slot = {static_cast<std::uint32_t>(hash >> 32U), size()};
        entries_.push_back({hash, 0, letters_.size(), word.size()});
        letters_ += word;
        if (entries_.size() * 2 > slots_.size()) grow();
        return entries_.back().times = times, size() - 1;
    }
    entries_[slot.number].times += times;
    return slot.number;
}

void WordTable::count_words(std::string_view text) {
    WordReader reader{text};
    for (PlainWord word; reader.next(word);) count(word.folded, word.hash);
}

void WordTable::add(const WordTable& other) {
    for (std::uint32_t number = 0; number < other.size(); ++number)
        count(other.word(number), other.entries_[number].hash, other.entries_[number].times);
}

std::uint32_t WordTable::find(std::string_view word, std::uint64_t hash) const {
    return slots_[slot_of(word, hash)].number;
}

std::uint64_t WordTable::times(std::string_view word) const {
    const auto number = find(word, word_hash(word));
    return number == none ? 0 : times(number);
}

}  // namespace caseaudit::themes
