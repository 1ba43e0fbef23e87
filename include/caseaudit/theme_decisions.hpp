#pragma once
#include <caseaudit/codebook.hpp>
#include <caseaudit/date.hpp>
#include <caseaudit/export.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What an analyst says of what the codebook found. Comments are known by their SHA-256: no word of one is
/// kept.
namespace caseaudit {

/// Whether a pattern found its theme in a comment rightly.
struct HitDecision {
    std::string comment;  ///< SHA-256
    std::string theme;
    std::string pattern;  ///< its text
    bool is_right = true;
    bool operator==(const HitDecision&) const = default;
};

/// What a comment is about in which the codebook found nothing.
struct CommentDecision {
    std::string comment;
    std::string theme;  ///< empty: none of the codebook's
    bool operator==(const CommentDecision&) const = default;
};

enum class PhraseUse { add, new_theme, ignore };
/// What becomes of an emerging phrase.
struct PhraseDecision {
    std::string phrase;
    PhraseUse use = PhraseUse::ignore;
    std::string theme;  ///< whose pattern it becomes; of a new theme its id; empty where it is ignored
    bool operator==(const PhraseDecision&) const = default;
};

/// Decided by one person on one day.
struct DecidedThemes {
    std::optional<Date> on;  ///< nothing: not imported yet
    std::string by;          ///< a reference
    std::vector<HitDecision> hits;
    std::vector<CommentDecision> comments;
    std::vector<PhraseDecision> phrases;
};

/// All that was decided, the first first. Of two decisions on one matter the later stands; the earlier stays.
struct CASEAUDIT_API ThemeDecisions {
    std::vector<DecidedThemes> decided;

    std::vector<HitDecision> hits() const;  ///< those that stand, by comment, theme and pattern
    std::vector<CommentDecision> comments() const;
    std::vector<PhraseDecision> phrases() const;  ///< by phrase
    std::vector<std::string> ignored() const;     ///< phrases that are to make no card: any decided
};

/// Those of `more` that do not stand already, as decided by `who` on that day, put at the end; gives how
/// many.
CASEAUDIT_API int add_decisions(ThemeDecisions& all, const ThemeDecisions& more, Date on,
                                const std::string& who);

/// Both throw `InputError` at the first thing wrong.
CASEAUDIT_API ThemeDecisions read_theme_decisions(const std::string& path);
CASEAUDIT_API ThemeDecisions read_theme_decisions_text(std::string_view text, const std::string& name);
CASEAUDIT_API std::string write_theme_decisions(const ThemeDecisions& decisions);

CASEAUDIT_API std::string_view name_of(PhraseUse use);

/// The id of a theme that a phrase begins: "court delays" is court-delays.
CASEAUDIT_API std::string new_theme_id(const std::string& phrase);

}  // namespace caseaudit
