#pragma once
#include <caseaudit/codebook.hpp>
#include <fstream>
#include <map>
#include <string>
#include <vector>

#include "statistics/random.hpp"

namespace caseaudit::test {

/// Comments of our own, as many as are wanted: words of the hand-written ones, each followed by a word that
/// follows it there. The same from the same seed.
class MadeComments {
public:
    explicit MadeComments(std::uint64_t seed) : random_{seed} {
        for (const auto* batch : {"batch-1", "batch-2", "batch-3"}) {
            std::ifstream file{std::string{FIXTURES} + "/themes/" + batch + ".tsv"};
            for (std::string line; std::getline(file, line);) {
                if (!line.starts_with('#')) learn(line.substr(line.rfind('\t') + 1));
            }
        }
    }

    std::string comment() {
        std::string text;
        std::string word;
        for (int i = 0; i < 40; ++i) {
            const auto& after = follows_[word];
            word = after[random_.below(after.size())];
            if (word.empty()) break;
            text += (text.empty() ? "" : " ") + word;
        }
        return text;
    }

    std::uint64_t below(std::uint64_t bound) { return random_.below(bound); }

    /// Words that a pattern finds.
    std::string words_of(const ThemePattern& pattern) {
        std::string text;
        for (const auto& step : pattern.steps) {
            for (const auto& word : step.either[below(step.either.size())])
                text += (text.empty() ? "" : " ") + word.text;
        }
        return text;
    }

private:
    void learn(const std::string& text) {
        std::string word;
        std::size_t at = 0;
        while (at < text.size()) {
            const auto end = std::min(text.find(' ', at), text.size());
            const auto next = text.substr(at, end - at);
            follows_[word].push_back(next);
            word = next;
            at = end + 1;
        }
        follows_[word].emplace_back();
    }

    statistics::Random random_;
    std::map<std::string, std::vector<std::string>> follows_;
};

}  // namespace caseaudit::test
