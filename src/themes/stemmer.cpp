#include "themes/stemmer.hpp"

#include <libstemmer.h>

#include <algorithm>
#include <array>
#include <caseaudit/error.hpp>
#include <limits>

namespace caseaudit::themes {
namespace {

// Without apostrophes, as comments are read; sorted.
constexpr std::array stop_words = std::to_array<std::string_view>(
    {"a",       "about",   "above",  "after",   "again",   "against", "all",    "also",     "am",
     "an",      "and",     "any",    "are",     "arent",   "as",      "at",     "be",       "because",
     "been",    "before",  "being",  "below",   "between", "both",    "but",    "by",       "can",
     "cannot",  "cant",    "could",  "couldnt", "did",     "didnt",   "do",     "does",     "doesnt",
     "doing",   "dont",    "down",   "during",  "each",    "etc",     "even",   "ever",     "every",
     "few",     "for",     "from",   "further", "get",     "gets",    "go",     "goes",     "got",
     "had",     "hadnt",   "has",    "hasnt",   "have",    "havent",  "having", "he",       "her",
     "here",    "hers",    "him",    "his",     "how",     "however", "i",      "if",       "in",
     "into",    "is",      "isnt",   "it",      "its",     "itself",  "just",   "let",      "many",
     "may",     "me",      "might",  "more",    "most",    "much",    "must",   "my",       "no",
     "none",    "nor",     "not",    "now",     "of",      "off",     "on",     "once",     "one",
     "only",    "or",      "other",  "others",  "our",     "ours",    "out",    "over",     "own",
     "quite",   "rather",  "really", "same",    "shall",   "she",     "should", "shouldnt", "since",
     "so",      "some",    "still",  "such",    "than",    "that",    "thats",  "the",      "their",
     "theirs",  "them",    "then",   "there",   "theres",  "these",   "they",   "this",     "those",
     "though",  "through", "to",     "too",     "under",   "until",   "up",     "us",       "very",
     "was",     "wasnt",   "we",     "were",    "werent",  "what",    "when",   "where",    "whether",
     "which",   "while",   "who",    "whom",    "whose",   "why",     "will",   "with",     "within",
     "without", "wont",    "would",  "wouldnt", "yet",     "you",     "your",   "yours"});
static_assert(std::ranges::is_sorted(stop_words));

}  // namespace

Stemmer::Stemmer() : stemmer_{sb_stemmer_new("english", "UTF_8")} {
    if (stemmer_ == nullptr) throw Error{"cannot read word endings: the Snowball library has no English"};
}

Stemmer::~Stemmer() { sb_stemmer_delete(stemmer_); }

std::string_view Stemmer::stem(std::string_view word) {
    constexpr std::size_t longest = std::numeric_limits<int>::max();
    const auto size = static_cast<int>(std::min(word.size(), longest));
    const auto* stem = sb_stemmer_stem(stemmer_, reinterpret_cast<const sb_symbol*>(word.data()), size);
    if (stem == nullptr) throw Error{"cannot read word endings: no memory is left"};
    return {reinterpret_cast<const char*>(stem), static_cast<std::size_t>(sb_stemmer_length(stemmer_))};
}

bool is_stop_word(std::string_view folded) { return std::ranges::binary_search(stop_words, folded); }

}  // namespace caseaudit::themes
