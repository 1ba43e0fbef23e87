#include <spdlog/fmt/fmt.h>

#include "completion/capital_words.hpp"
#include "completion/embedded_words.hpp"
#include "completion/lint_parts.hpp"
#include "completion/word_list.hpp"

namespace caseaudit::completion {
namespace {

struct NameLists {
    WordList first{embedded::first_names};
    WordList also_words{embedded::names_that_are_words};
    WordList known{embedded::words_not_names};
};

const NameLists& name_lists() {
    static const NameLists lists;
    return lists;
}

/// Whether the list has the word, or a part of it between hyphens.
bool has_part(const WordList& list, std::string_view word) {
    if (list.has(word)) return true;
    for (std::size_t at = 0; at < word.size();) {
        const auto end = std::min(word.find('-', at), word.size());
        if (list.has(word.substr(at, end - at))) return true;
        at = end + 1;
    }
    return false;
}

bool is_known(const CapitalWord& word) { return has_part(name_lists().known, word.small); }
/// What stands after a name that is no person's: Street, House.
bool is_place(const CapitalWord& word) { return is_known(word) && !word.acronym; }
bool is_first_name(const CapitalWord& word) { return has_part(name_lists().first, word.small); }

class NameHints {
public:
    explicit NameHints(std::string_view text) : text_{text}, words_{capital_words(text)} {}

    std::vector<Hint> all() {
        for (std::size_t i = 0; i < words_.size();) i = past_hint_at(i);
        return std::move(hints_);
    }

private:
    /// The word after those of the hint that begins at `i`, or after `i` where none does.
    std::size_t past_hint_at(std::size_t i) {
        if (is_title(words_[i].small) && follows(i + 1)) return add(i, past_row(i + 2));
        const auto end = begins_row(i) ? past_row(i + 1) : i + 1;
        if (end - i > 1 || is_single_name(i)) return add(i, end);
        return i + 1;
    }

    bool follows(std::size_t i) const { return i < words_.size() && words_[i].follows; }

    bool begins_row(std::size_t i) const {
        const auto& word = words_[i];
        return !word.acronym && !is_known(word) && (!word.begins_sentence || is_first_name(word));
    }

    /// The first word from `i` on that does not go on with a row of capitalised words.
    std::size_t past_row(std::size_t i) const {
        while (follows(i) && !words_[i].acronym && !is_known(words_[i])) ++i;
        return i;
    }

    bool is_single_name(std::size_t i) const {
        const auto& word = words_[i];
        if (is_known(word) || (follows(i + 1) && is_place(words_[i + 1]))) return false;
        if (is_first_name(word)) return true;
        return !word.begins_sentence && has_part(name_lists().also_words, word.small);
    }

    std::size_t add(std::size_t first, std::size_t end) {
        const auto at = words_[first].at;
        const auto length = words_[end - 1].at + words_[end - 1].length - at;
        hints_.push_back(
            {Hint::Kind::name, at, length,
             fmt::format("'{}' looks like a name: write a role or a reference", text_.substr(at, length))});
        return end;
    }

    std::string_view text_;
    std::vector<CapitalWord> words_;
    std::vector<Hint> hints_;
};

}  // namespace

std::vector<Hint> names_in(std::string_view text) { return NameHints{text}.all(); }

}  // namespace caseaudit::completion
