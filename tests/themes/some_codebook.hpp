#pragma once
#include <caseaudit/codebook.hpp>
#include <caseaudit/themes.hpp>
#include <string>
#include <vector>

namespace caseaudit::test {

inline std::vector<ThemePattern> patterns_of(const std::vector<std::string>& texts) {
    std::vector<ThemePattern> all;
    for (const auto& text : texts) all.push_back(ThemePattern::from_text(text));
    return all;
}

inline Theme theme(const std::string& id, const std::vector<std::string>& includes,
                   const std::vector<std::string>& excludes = {}) {
    Theme one;
    one.id = one.title = id;
    one.includes = patterns_of(includes);
    one.excludes = patterns_of(excludes);
    return one;
}

inline Codebook codebook(std::vector<Theme> themes) {
    Codebook book;
    book.issue_cues = patterns_of({"no", "not", "lack*", "delay*", "poor*"});
    book.strength_cues = patterns_of({"good", "clear*", "no delay*", "not only"});
    book.turns = patterns_of({"but"});
    book.nothing = {"n/a", "Nothing to add"};
    book.themes = std::move(themes);
    return book;
}

/// The words found in a comment: "theme: words", a line each.
inline std::string found_in(const Codebook& book, const std::string& text) {
    std::string all;
    const auto coded = ThemeCoder{book}.code({{text, {}}}, {});
    for (const auto& coding : coded.front().codings) {
        for (const auto& hit : coding.hits)
            all += book.themes[coding.theme].id + ": " + text.substr(hit.begin, hit.end - hit.begin) + "\n";
    }
    return all;
}

}  // namespace caseaudit::test
