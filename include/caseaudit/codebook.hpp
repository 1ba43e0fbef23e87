#pragma once
#include <caseaudit/export.hpp>
#include <caseaudit/template.hpp>
#include <string>
#include <string_view>
#include <vector>

/// What auditors write about, and the words they say it in.
namespace caseaudit {

struct PatternWord {
    std::string text;     ///< lower case, no apostrophe
    bool begins = false;  ///< any word that begins so
    auto operator<=>(const PatternWord&) const = default;
};
/// One place of a pattern: any of these runs of words.
struct PatternStep {
    std::vector<std::vector<PatternWord>> either;
    int gap = 0;                ///< at most so many words may stand between the step before and this one
    bool either_order = false;  ///< this and what follows may as well stand before all that precedes it
};

/// A pattern as it is written, and read: words in order; `begin*`; `(one|another|two_words)`; `..3` lets up
/// to three words stand between; `~3` the same in either order, once a pattern.
struct CASEAUDIT_API ThemePattern {
    std::string text;
    std::vector<PatternStep> steps;
    int line = 0;  ///< of the file that it was read from; 0: none

    static constexpr int most_gap = 20;
    /// Throws `Error`: what is wrong with the text, and what to do.
    static ThemePattern from_text(std::string_view text);
};

/// The core themes are looked for always, the optional ones where they are asked for.
enum class ThemeTier { core, optional };

struct Theme {
    std::string id;
    std::string title;
    ThemeTier tier = ThemeTier::core;
    std::vector<std::string> areas;  ///< ids of practice areas
    std::string definition;
    std::string example;
    std::vector<ThemePattern> includes;
    std::vector<ThemePattern> excludes;  ///< cancel what they overlap, in this theme alone
    int line = 0;
};

struct CASEAUDIT_API Codebook {
    std::string id;
    std::string title;
    Version version;
    std::vector<ThemePattern> issue_cues;     ///< in a clause, what it says is an issue
    std::vector<ThemePattern> strength_cues;  ///< or a strength; of two that overlap the longer counts
    std::vector<ThemePattern> turns;          ///< with which another clause begins: "but"
    std::vector<std::string> nothing;         ///< comments that say nothing: "n/a"
    std::vector<Theme> themes;
    std::string path;

    /// Null when there is none.
    const Theme* find(std::string_view theme) const;
};

CASEAUDIT_API std::string_view name_of(ThemeTier tier);

}  // namespace caseaudit
