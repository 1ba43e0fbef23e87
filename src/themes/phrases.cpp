#include "themes/phrases.hpp"

#include <spdlog/fmt/fmt.h>

#include <algorithm>

#include "model/plain_words.hpp"

namespace caseaudit::themes {
namespace {

constexpr std::size_t longest_phrase = 3;
constexpr int most_words = 20'000;

bool may_be_edge(std::string_view folded) {
    const bool has_letter =
        std::ranges::any_of(folded, [](char c) { return (c >= 'a' && c <= 'z') || (c & 0x80) != 0; });
    return has_letter && folded.size() > 1 && !is_stop_word(folded);
}

/// Whether a word meets any of the spans, which begin one after the other; words come in order.
class Explained {
public:
    explicit Explained(std::vector<Span> spans) : spans_{std::move(spans)} {
        std::ranges::sort(spans_, {}, &Span::begin);
    }

    bool has(const PlainWord& word) {
        for (; next_ < spans_.size() && spans_[next_].begin < word.end; ++next_)
            until_ = std::max(until_, spans_[next_].end);
        return word.begin < until_;
    }

private:
    std::vector<Span> spans_;
    std::size_t next_ = 0;
    std::size_t until_ = 0;
};

}  // namespace

void PhraseReader::read(std::string_view text, std::vector<Span> explained, const Take& take) {
    Explained spans{std::move(explained)};
    WordReader reader{text};
    run_.clear();
    PlainWord word;
    for (int read = 0; read < most_words && reader.next(word); ++read) {
        if (word.after_stop) run_.clear();
        if (spans.has(word)) {
            run_.clear();
            continue;
        }
        if (run_.size() == longest_phrase) run_.erase(run_.begin());
        run_.push_back(
            {std::string{word.folded}, std::string{stemmer_.stem(word.folded)}, may_be_edge(word.folded)});
        take_endings(take);
    }
}

/// The phrases that end with the last word read.
void PhraseReader::take_endings(const Take& take) const {
    if (!run_.back().is_edge) return;
    std::string stems;
    std::string words;
    for (auto i = run_.size(); i-- > 0;) {
        const auto* const gap = stems.empty() ? "" : " ";
        stems = fmt::format("{}{}{}", run_[i].stem, gap, stems);
        words = fmt::format("{}{}{}", run_[i].folded, gap, words);
        if (run_[i].is_edge) take(stems, words);
    }
}

std::string PhraseReader::stems_of(std::string_view phrase) {
    std::string stems;
    WordReader reader{phrase};
    for (PlainWord word; reader.next(word);) {
        if (!stems.empty()) stems += " ";
        stems += stemmer_.stem(word.folded);
    }
    return stems;
}

}  // namespace caseaudit::themes
