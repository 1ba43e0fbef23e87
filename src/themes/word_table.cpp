#include "themes/word_table.hpp"

namespace caseaudit::themes {
namespace {

std::uint64_t first_slot(std::uint64_t hash) { return hash ^ hash >> 29U; }
std::uint32_t tag_of(std::uint64_t hash) { return static_cast<std::uint32_t>(hash >> 32U); }

}  // namespace

WordTable::WordTable() : slots_(1024) {}

std::uint32_t WordTable::find(std::string_view word, std::uint64_t hash) const {
    const auto* const slots = slots_.data();
    const auto mask = slots_.size() - 1;
    for (auto at = first_slot(hash) & mask;; at = (at + 1) & mask) {
        const auto slot = slots[at];
        if (slot.number == none || (slot.tag == tag_of(hash) && this->word(slot.number) == word))
            return slot.number;
    }
}

void WordTable::place(std::uint64_t hash, std::uint32_t number) {
    const auto mask = slots_.size() - 1;
    auto at = first_slot(hash) & mask;
    while (slots_[at].number != none) at = (at + 1) & mask;
    slots_[at] = {tag_of(hash), number};
}

std::uint32_t WordTable::enter(std::string_view word, std::uint64_t hash) {
    const auto number = size();
    entries_.push_back({hash, 0, letters_.size(), word.size()});
    letters_ += word;
    if (entries_.size() * 2 <= slots_.size()) return place(hash, number), number;
    slots_.assign(slots_.size() * 2, {});
    for (std::uint32_t each = 0; each < size(); ++each) place(entries_[each].hash, each);
    return number;
}

std::uint32_t WordTable::count(std::string_view word, std::uint64_t hash, std::uint64_t times) {
    auto number = find(word, hash);
    if (number == none) number = enter(word, hash);
    entries_[number].times += times;
    return number;
}

void WordTable::count_words(std::string_view text) {
    WordReader reader{text};
    for (PlainWord word; reader.next(word);) count(word.folded, word.hash);
}

void WordTable::add(const WordTable& other) {
    for (std::uint32_t number = 0; number < other.size(); ++number)
        count(other.word(number), other.entries_[number].hash, other.entries_[number].times);
}

std::uint64_t WordTable::times(std::string_view word) const {
    const auto number = find(word, word_hash(word));
    return number == none ? 0 : times(number);
}

}  // namespace caseaudit::themes
