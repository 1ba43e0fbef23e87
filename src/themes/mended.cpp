#include "themes/mended.hpp"

#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <caseaudit/error.hpp>
#include <map>

#include "formats/codebook/made_pattern.hpp"

namespace caseaudit::themes {
namespace {

constexpr int least_decided = 3;
constexpr int least_right_in_ten = 4;

Theme new_theme(const PhraseDecision& decision) {
    auto theme = codebooks::unwritten_theme(decision.theme, decision.phrase);
    theme.example = decision.phrase;
    return theme;
}

bool add_pattern(Theme& theme, const std::string& phrase) {
    if (std::ranges::find(theme.includes, phrase, &ThemePattern::text) != theme.includes.end()) return false;
    theme.includes.push_back(ThemePattern::from_text(phrase));
    return true;
}

void add_phrase(MendedCodebook& mended, const PhraseDecision& decision) {
    if (decision.use == PhraseUse::ignore) return;
    auto& themes = mended.codebook.themes;
    auto found = std::ranges::find(themes, decision.theme, &Theme::id);
    if (found == themes.end() && decision.use == PhraseUse::add)
        throw Error{
            fmt::format("'{}' is to be added to the theme '{}', which the codebook does not have.\n"
                        "Use the codebook that was decided on.",
                        decision.phrase, decision.theme)};
    if (found == themes.end()) {
        found = themes.insert(themes.end(), new_theme(decision));
        mended.done.push_back(fmt::format("new theme '{}'; its definition is to be written", decision.theme));
    }
    if (add_pattern(*found, decision.phrase))
        mended.done.push_back(fmt::format("'{}' added to '{}'", decision.phrase, decision.theme));
}

/// By theme and pattern: how many were decided, and how many are right.
std::map<std::pair<std::string, std::string>, std::pair<int, int>> counted_hits(
    const ThemeDecisions& decisions) {
    std::map<std::pair<std::string, std::string>, std::pair<int, int>> counted;
    for (const auto& hit : decisions.hits()) {
        auto& [of, right] = counted[{hit.theme, hit.pattern}];
        ++of;
        right += hit.is_right ? 1 : 0;
    }
    return counted;
}

void prune(MendedCodebook& mended, const ThemeDecisions& decisions) {
    for (const auto& [key, count] : counted_hits(decisions)) {
        const auto& [theme_id, pattern] = key;
        const auto& [of, right] = count;
        if (of < least_decided || right * 10 >= of * least_right_in_ten) continue;
        const auto theme = std::ranges::find(mended.codebook.themes, theme_id, &Theme::id);
        if (theme == mended.codebook.themes.end() || theme->includes.size() < 2) continue;
        const auto found = std::ranges::find(theme->includes, pattern, &ThemePattern::text);
        if (found == theme->includes.end()) continue;
        theme->includes.erase(found);
        mended.done.push_back(
            fmt::format("'{}' taken from '{}': right in {} of {}", pattern, theme_id, right, of));
    }
}

}  // namespace

MendedCodebook mended(const Codebook& codebook, const ThemeDecisions& decisions, bool prunes) {
    MendedCodebook mended{codebook, {}};
    for (const auto& decision : decisions.phrases()) add_phrase(mended, decision);
    if (prunes) prune(mended, decisions);
    if (!mended.done.empty()) {
        ++mended.codebook.version.minor;
        mended.codebook.version.patch = 0;
    }
    return mended;
}

}  // namespace caseaudit::themes
