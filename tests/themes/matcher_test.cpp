// The one pass finds what looking for each pattern by itself finds.
#include "themes/matcher.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <random>

#include "themes/some_codebook.hpp"

namespace matcher_test {

using namespace caseaudit;
using namespace caseaudit::themes;

namespace {

struct Word {
    std::string text;
    bool after_stop = false;
};

std::vector<Word> words_of(const std::string& text) {
    std::vector<Word> all;
    WordReader reader{text};
    for (PlainWord word; reader.next(word);) all.push_back({std::string{word.folded}, word.after_stop});
    return all;
}

bool is(const PatternWord& pattern, const std::string& word) {
    return pattern.begins ? word.starts_with(pattern.text) : word == pattern.text;
}

/// Where steps that begin at `at` can end; `sequence` walked by itself, as slowly as it is written down.
void ends_from(const std::vector<PatternStep>& steps, std::size_t step, std::size_t at,
               const std::vector<Word>& words, std::vector<std::size_t>& ends) {
    for (const auto& run : steps[step].either) {
        bool fits = at + run.size() <= words.size();
        for (std::size_t i = 0; fits && i < run.size(); ++i)
            fits = is(run[i], words[at + i].text) && (i == 0 || !words[at + i].after_stop);
        if (!fits) continue;
        const auto last = at + run.size() - 1;
        if (step + 1 == steps.size()) {
            ends.push_back(last);
            continue;
        }
        for (int gap = 0; gap <= steps[step + 1].gap; ++gap) {
            const auto next = last + 1 + static_cast<std::size_t>(gap);
            if (next >= words.size()) break;
            bool broken = false;
            for (auto i = last + 1; i <= next; ++i) broken = broken || words[i].after_stop;
            if (!broken) ends_from(steps, step + 1, next, words, ends);
        }
    }
}

void find_slowly(const std::vector<PatternStep>& steps, const std::vector<Word>& words, std::uint32_t pattern,
                 std::map<std::pair<std::uint32_t, std::size_t>, std::size_t>& found) {
    for (std::size_t first = 0; first < words.size(); ++first) {
        std::vector<std::size_t> ends;
        ends_from(steps, 0, first, words, ends);
        for (const auto last : ends) {
            auto& best = found.emplace(std::pair{pattern, last}, first).first->second;
            best = std::max(best, first);
        }
    }
}

std::vector<Found> slowly(const std::vector<ThemePattern>& patterns, const std::string& text) {
    const auto words = words_of(text);
    std::map<std::pair<std::uint32_t, std::size_t>, std::size_t> found;
    for (std::uint32_t i = 0; i < patterns.size(); ++i) {
        auto steps = patterns[i].steps;
        find_slowly(steps, words, i, found);
        const auto turn = std::ranges::find_if(steps, &PatternStep::either_order);
        if (turn == steps.end()) continue;
        const auto gap = turn->gap;
        const auto after = static_cast<std::size_t>(steps.end() - turn);
        turn->gap = 0;
        std::rotate(steps.begin(), turn, steps.end());
        steps[after].gap = gap;
        find_slowly(steps, words, i, found);
    }
    std::vector<Found> all;
    for (const auto& [key, first] : found)
        all.push_back({{Purpose::Kind::include, 0, key.first},
                       static_cast<std::uint32_t>(first),
                       static_cast<std::uint32_t>(key.second)});
    return all;
}

std::vector<Found> at_once(const std::vector<ThemePattern>& patterns, const std::string& text) {
    PatternTrie trie;
    for (std::uint32_t i = 0; i < patterns.size(); ++i) trie.add(patterns[i], {Purpose::Kind::include, 0, i});
    Lexicon lexicon{trie};
    Matcher matcher{trie, lexicon};
    matcher.read("a b ab a b c abc");  // what came before makes no difference
    matcher.read(text);
    return matcher.found();
}

using Random = std::mt19937;

std::size_t below(Random& random, std::size_t count) { return random() % count; }

std::string some_word(Random& random) {
    static const std::vector<std::string> words{"a", "b", "c", "ab", "abc", "bc"};
    return words[below(random, words.size())];
}

std::string some_pattern_word(Random& random) {
    return some_word(random) + (below(random, 3) == 0 ? "*" : "");
}

std::string some_step(Random& random) {
    if (below(random, 3) != 0) return some_pattern_word(random);
    return "(" + some_pattern_word(random) + "|" + some_pattern_word(random) +
           (below(random, 2) == 0 ? "_" + some_pattern_word(random) : "") + ")";
}

std::string some_pattern(Random& random) {
    auto pattern = some_step(random);
    bool has_turned = false;
    for (auto more = below(random, 4); more > 0; --more) {
        const auto kind = below(random, 3);
        if (kind == 0) pattern += " .." + std::to_string(below(random, 4));
        if (kind == 1 && !has_turned) {
            pattern += " ~" + std::to_string(below(random, 4));
            has_turned = true;
        }
        pattern += " " + some_step(random);
    }
    return pattern;
}

std::string some_text(Random& random) {
    std::string text;
    for (auto more = below(random, 25); more > 0; --more)
        text += some_word(random) + (below(random, 8) == 0 ? ". " : " ");
    return text;
}

}  // namespace

TEST_CASE("2,000 random sets of patterns over random texts: one pass finds what a slow look finds") {
    Random random{20130531};
    for (int i = 0; i < 2000; ++i) {
        std::vector<std::string> written;
        for (auto more = 1 + below(random, 6); more > 0; --more) written.push_back(some_pattern(random));
        const auto patterns = test::patterns_of(written);
        const auto text = some_text(random);
        INFO(text);
        for (const auto& one : written) INFO(one);
        REQUIRE(at_once(patterns, text) == slowly(patterns, text));
    }
}

}  // namespace matcher_test
