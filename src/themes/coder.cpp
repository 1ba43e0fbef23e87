#include <algorithm>
#include <caseaudit/themes.hpp>
#include <map>
#include <set>
#include <thread>

#include "themes/cues.hpp"
#include "themes/lexicon.hpp"
#include "themes/matcher.hpp"

namespace caseaudit {
namespace {

using themes::Found;
using themes::Purpose;
using Kind = Purpose::Kind;

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

/// Calls `work` with the begin and end of each thread's share.
template <class Work>
void share_out(std::size_t count, unsigned threads, const Work& work) {
    const std::size_t shares = std::clamp<std::size_t>(threads, 1, std::max<std::size_t>(count / 64, 1));
    std::vector<std::jthread> others;
    for (std::size_t i = 1; i < shares; ++i)
        others.emplace_back(
            [&work, i, shares, count] { work(i, count * i / shares, count * (i + 1) / shares); });
    work(std::size_t{0}, std::size_t{0}, count / shares);
}

}  // namespace

struct ThemeCoder::Compiled {
    themes::PatternTrie trie;
    themes::WordTable known;
    std::set<std::string, std::less<>> nothing;
    std::size_t longest_nothing = 0;
    std::vector<bool> is_optional;

    explicit Compiled(const Codebook& codebook);
    CodedComment code(const CommentText& comment, themes::Matcher& matcher, const themes::Lexicon& lexicon,
                      const CodingOptions& options) const;
    bool says_nothing(std::string_view text) const;

private:
    void add(const std::vector<ThemePattern>& patterns, Kind kind, std::size_t theme = 0);
};

void ThemeCoder::Compiled::add(const std::vector<ThemePattern>& patterns, Kind kind, std::size_t theme) {
    for (std::size_t i = 0; i < patterns.size(); ++i) {
        trie.add(patterns[i], {kind, static_cast<std::uint32_t>(theme), static_cast<std::uint32_t>(i)});
        for (const auto& step : patterns[i].steps) {
            for (const auto& run : step.either) {
                for (const auto& word : run) known.count(word.text, themes::word_hash(word.text));
            }
        }
    }
}

ThemeCoder::Compiled::Compiled(const Codebook& codebook) {
    add(codebook.issue_cues, Kind::issue_cue);
    add(codebook.strength_cues, Kind::strength_cue);
    add(codebook.turns, Kind::turn);
    for (std::size_t i = 0; i < codebook.themes.size(); ++i) {
        const auto& theme = codebook.themes[i];
        add(theme.includes, Kind::include, i);
        add(theme.excludes, Kind::exclude, i);
        is_optional.push_back(theme.tier == ThemeTier::optional);
        known.count_words(theme.title);
        known.count_words(theme.definition);
        known.count_words(theme.example);
    }
    for (const auto& words : codebook.nothing) {
        nothing.insert(plain_words_of(words, words.size()));
        longest_nothing = std::max(longest_nothing, words.size());
    }
}

bool ThemeCoder::Compiled::says_nothing(std::string_view text) const {
    const auto plain = plain_words_of(text, longest_nothing);
    return plain.empty() || nothing.contains(plain);
}

namespace {

/// Where a theme's excludes stand, in order; those that overlap made one.
class Cancelled {
public:
    explicit Cancelled(const std::vector<Found>& found) {
        for (const auto& one : found) {
            if (one.purpose.kind == Kind::exclude) spans_.push_back({one.purpose.theme, one.first, one.last});
        }
        std::ranges::sort(spans_);
        std::size_t kept = 0;
        for (const auto& span : spans_) {
            if (kept > 0 && spans_[kept - 1].theme == span.theme && span.first <= spans_[kept - 1].last) {
                spans_[kept - 1].last = std::max(spans_[kept - 1].last, span.last);
            } else {
                spans_[kept++] = span;
            }
        }
        spans_.resize(kept);
    }

    bool takes(const Found& hit) const {
        const auto end = std::ranges::upper_bound(
            spans_, Span{hit.purpose.theme, hit.last, static_cast<std::uint32_t>(-1)});
        if (end == spans_.begin()) return false;
        const auto& before = *std::prev(end);
        return before.theme == hit.purpose.theme && before.last >= hit.first;
    }

private:
    struct Span {
        std::uint32_t theme = 0;
        std::uint32_t first = 0;
        std::uint32_t last = 0;
        auto operator<=>(const Span&) const = default;
    };
    std::vector<Span> spans_;
};

ThemeHit hit_of(const Found& found, const std::vector<themes::Token>& tokens,
                const themes::Lexicon& lexicon) {
    ThemeHit hit{found.purpose.pattern, tokens[found.first].begin, tokens[found.last].end, {}};
    for (auto i = found.first; i <= found.last; ++i) {
        const auto& token = tokens[i];
        if (token.read_as == themes::WordTable::none) continue;
        hit.repairs.push_back({token.begin, token.end, lexicon.repaired(token.read_as)});
    }
    return hit;
}

void finish(CodedComment& coded) {
    for (auto& coding : coded.codings) {
        std::ranges::sort(coding.hits, {}, [](const ThemeHit& hit) {
            return std::tuple{hit.begin, hit.end, hit.pattern};
        });
    }
}

}  // namespace

CodedComment ThemeCoder::Compiled::code(const CommentText& comment, themes::Matcher& matcher,
                                        const themes::Lexicon& lexicon, const CodingOptions& options) const {
    CodedComment coded;
    matcher.read(comment.text);
    coded.says_nothing = matcher.tokens().size() <= longest_nothing && says_nothing(comment.text);
    if (coded.says_nothing) return coded;
    std::optional<themes::Cues> cues;
    const Cancelled cancelled{matcher.found()};
    for (const auto& found : matcher.found()) {
        const auto theme = found.purpose.theme;
        if (found.purpose.kind != Kind::include || (is_optional[theme] && !options.optional_themes) ||
            cancelled.takes(found))
            continue;
        if (!cues) cues.emplace(matcher.tokens(), matcher.found());
        if (coded.codings.empty() || coded.codings.back().theme != theme)
            coded.codings.push_back({theme, comment.field, std::nullopt, {}});
        auto& coding = coded.codings.back();
        coding.hits.push_back(hit_of(found, matcher.tokens(), lexicon));
        const auto said = cues->between(found.first, found.last);
        if (said && coding.by_cues != CommentKind::issue) coding.by_cues = said;
    }
    finish(coded);
    return coded;
}

ThemeCoder::ThemeCoder(const Codebook& codebook) : compiled_{std::make_unique<Compiled>(codebook)} {}
ThemeCoder::~ThemeCoder() = default;
ThemeCoder::ThemeCoder(ThemeCoder&&) noexcept = default;
ThemeCoder& ThemeCoder::operator=(ThemeCoder&&) noexcept = default;

std::vector<CodedComment> ThemeCoder::code(const std::vector<CommentText>& comments,
                                           const CodingOptions& options) const {
    std::vector<themes::WordTable> tables(std::max(options.threads, 1U));
    share_out(comments.size(), options.threads, [&](std::size_t share, std::size_t begin, std::size_t end) {
        for (auto i = begin; i < end; ++i) tables[share].count_words(comments[i].text);
    });
    for (std::size_t i = 1; i < tables.size(); ++i) tables[0].add(tables[i]);
    const themes::Lexicon lexicon{compiled_->trie, compiled_->known, std::move(tables[0]), options.repairs};
    std::vector<CodedComment> coded(comments.size());
    share_out(comments.size(), options.threads, [&](std::size_t, std::size_t begin, std::size_t end) {
        themes::Matcher matcher{compiled_->trie, lexicon};
        for (auto i = begin; i < end; ++i) coded[i] = compiled_->code(comments[i], matcher, lexicon, options);
    });
    return coded;
}

}  // namespace caseaudit
