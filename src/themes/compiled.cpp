#include "themes/compiled.hpp"

#include <algorithm>

#include "themes/excluded.hpp"

namespace caseaudit::themes {
namespace {

/// The comment's words as patterns see them, with one space between.
std::string plain_words_of(std::string_view text, std::size_t most) {
    std::string plain;
    WordReader reader{text};
    for (PlainWord word; plain.size() <= most && reader.next(word);) {
        if (!plain.empty()) plain += ' ';
        plain += word.folded;
    }
    return plain;
}

}  // namespace

void CompiledCodebook::add(const std::vector<ThemePattern>& patterns, Purpose::Kind kind, std::size_t theme) {
    for (std::size_t i = 0; i < patterns.size(); ++i) {
        trie.add(patterns[i], {kind, static_cast<std::uint32_t>(theme), static_cast<std::uint32_t>(i)});
        for (const auto& step : patterns[i].steps) {
            for (const auto& run : step.either) {
                for (const auto& word : run) known.count(word.text, word_hash(word.text));
            }
        }
    }
}

CompiledCodebook::CompiledCodebook(const Codebook& codebook) {
    add(codebook.issue_cues, Purpose::Kind::issue_cue);
    add(codebook.strength_cues, Purpose::Kind::strength_cue);
    add(codebook.turns, Purpose::Kind::turn);
    for (std::size_t i = 0; i < codebook.themes.size(); ++i) {
        const auto& theme = codebook.themes[i];
        add(theme.includes, Purpose::Kind::include, i);
        add(theme.excludes, Purpose::Kind::exclude, i);
        is_optional.push_back(theme.tier == ThemeTier::optional);
        known.count_words(theme.title);
        known.count_words(theme.definition);
        known.count_words(theme.example);
    }
    for (const auto& words : codebook.nothing) {
        nothing_.insert(plain_words_of(words, words.size()));
        longest_nothing = std::max(longest_nothing, words.size());
    }
}

bool CompiledCodebook::says_nothing(std::string_view text) const {
    const auto plain = plain_words_of(text, longest_nothing);
    return plain.empty() || nothing_.contains(plain);
}

CodingShare::CodingShare(const CompiledCodebook& codebook, const CodingOptions& options)
    : codebook_{codebook}, options_{options}, lexicon_{codebook.trie}, matcher_{codebook.trie, lexicon_} {}

ThemeHit CodingShare::hit_of(const Found& found) const {
    const auto& tokens = matcher_.tokens();
    ThemeHit hit{found.purpose.pattern, tokens[found.first].begin, tokens[found.last].end, {}};
    for (auto i = found.first; i <= found.last; ++i) {
        const auto read_as = lexicon_.use(tokens[i].word).read_as;
        if (read_as != WordTable::none)
            hit.repairs.push_back({tokens[i].begin, tokens[i].end, lexicon_.repaired(read_as)});
    }
    return hit;
}

/// The theme of what stands from `first` to `last` in `wanted_`.
Coding CodingShare::coding_of(const CommentText& comment, std::size_t first, std::size_t last) const {
    Coding coding{wanted_[first].purpose.theme, comment.field, std::nullopt, {}};
    coding.hits.reserve(last - first);
    for (auto i = first; i < last; ++i) {
        const auto& found = wanted_[i];
        coding.hits.push_back(hit_of(found));
        const auto said = cues_.between(found.first, found.last);
        if (said && coding.by_cues != CommentKind::issue) coding.by_cues = said;
    }
    std::ranges::sort(coding.hits, {}, [](const ThemeHit& hit) {
        return std::tuple{hit.begin, hit.end, hit.pattern};
    });
    return coding;
}

/// Includes of wanted themes that no exclude cancels, by theme; true where there is any.
bool CodingShare::find_wanted() {
    const auto& found = matcher_.found();
    const Excluded excluded{found};
    wanted_.clear();
    for (const auto& one : found) {
        if (one.purpose.kind != Purpose::Kind::include) break;  // they come first
        const bool is_wanted = options_.optional_themes || !codebook_.is_optional[one.purpose.theme];
        if (is_wanted && !excluded.takes(one)) wanted_.push_back(one);
    }
    return !wanted_.empty();
}

CodedComment CodingShare::code(const CommentText& comment) {
    CodedComment coded;
    matcher_.read(comment.text);
    coded.says_nothing =
        matcher_.tokens().size() <= codebook_.longest_nothing && codebook_.says_nothing(comment.text);
    if (coded.says_nothing || !find_wanted()) return coded;
    cues_.read(matcher_.tokens(), matcher_.found());
    const auto theme_at = [&](std::size_t i) { return wanted_[i].purpose.theme; };
    std::size_t themes = 1;
    for (std::size_t i = 1; i < wanted_.size(); ++i) themes += theme_at(i) == theme_at(i - 1) ? 0 : 1;
    coded.codings.reserve(themes);
    for (std::size_t first = 0, last = 0; first < wanted_.size(); first = last) {
        while (last < wanted_.size() && theme_at(last) == theme_at(first)) ++last;
        coded.codings.push_back(coding_of(comment, first, last));
    }
    return coded;
}

void CodingShare::meet(std::string_view text) {
    WordReader reader{text};
    for (PlainWord word; reader.next(word);) lexicon_.meet(word.folded, word.hash);
}

CodedComment CodingShare::code_and_remember(const CommentText& comment) {
    auto coded = code(comment);
    if (!options_.repairs) return coded;
    for (const auto& token : matcher_.tokens()) {
        if (lexicon_.use(token.word).may_be_slip) doubtful_.push_back(token.word);
    }
    ends_.push_back(doubtful_.size());
    return coded;
}

void CodingShare::repair(const Repairs& repairs, const CommentText* first, CodedComment* coded) {
    if (!lexicon_.repair(repairs)) return;
    std::size_t at = 0;
    for (std::size_t i = 0; i < ends_.size(); ++i) {
        bool has_slip = false;
        for (; at < ends_[i]; ++at) has_slip |= lexicon_.use(doubtful_[at]).read_as != WordTable::none;
        if (has_slip) coded[i] = code(first[i]);
    }
}

}  // namespace caseaudit::themes
