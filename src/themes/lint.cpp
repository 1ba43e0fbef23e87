#include "themes/lint.hpp"

#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <set>

namespace caseaudit::themes {
namespace {

/// A comment of a pattern's own words: the first alternatives, without what may stand in gaps.
std::string words_of_pattern(const ThemePattern& pattern) {
    std::string words;
    for (const auto& step : pattern.steps) {
        for (const auto& word : step.either.front()) words += (words.empty() ? "" : " ") + word.text;
    }
    return words;
}

/// An abbreviation of one or two letters.
bool may_mean_other_things(const ThemePattern& pattern) {
    if (pattern.steps.size() != 1 || pattern.steps.front().either.size() != 1) return false;
    const auto& run = pattern.steps.front().either.front();
    return run.size() == 1 && run.front().text.size() <= (run.front().begins ? 3U : 2U);
}

class CodebookLint {
public:
    CodebookLint(const Codebook& codebook, const std::vector<PracticeArea>& areas)
        : codebook_{codebook}, areas_{areas}, coder_{codebook} {}

    std::vector<CodebookRemark> remarks() {
        for (std::size_t i = 0; i < codebook_.themes.size(); ++i) look_at(i);
        return std::move(remarks_);
    }

private:
    void remark(bool is_fault, int line, const Theme& theme, std::string message) {
        remarks_.push_back({is_fault, line, theme.id, std::move(message)});
    }

    std::vector<Coding> coded(const std::string& text) const {
        return coder_.code({{text, {}}}, {.threads = 1, .repairs = false}).front().codings;
    }

    void look_at(std::size_t position) {
        const auto& theme = codebook_.themes[position];
        for (const auto& area : theme.areas) {
            if (std::ranges::find(areas_, area, &PracticeArea::id) == areas_.end())
                remark(true, theme.line, theme, fmt::format("there is no practice area '{}'", area));
        }
        const auto found = coded(theme.example);
        if (std::ranges::find(found, position, &Coding::theme) == found.end())
            remark(true, theme.line, theme, "its example has none of its patterns");
        for (std::size_t i = 0; i < theme.includes.size(); ++i) look_at(position, i);
    }

    void look_at(std::size_t position, std::size_t include) {
        const auto& theme = codebook_.themes[position];
        const auto& pattern = theme.includes[include];
        if (may_mean_other_things(pattern))
            remark(false, pattern.line, theme,
                   fmt::format("'{}' is short and may mean other things here: ask what auditors mean by it",
                               pattern.text));
        bool found_itself = false;
        for (const auto& coding : coded(words_of_pattern(pattern))) {
            if (coding.theme == position) {
                found_itself = true;
                look_at_twins(coding, include);
            } else {
                remark(
                    false, pattern.line, theme,
                    fmt::format("'{}' is also found by theme '{}', as '{}'", pattern.text,
                                codebook_.themes[coding.theme].id,
                                codebook_.themes[coding.theme].includes[coding.hits.front().pattern].text));
            }
        }
        if (!found_itself)
            remark(false, pattern.line, theme,
                   fmt::format("'{}' is cancelled by an exclude of its own theme", pattern.text));
    }

    /// A shorter pattern that is found in a longer one's words finds all that the longer finds.
    void look_at_twins(const Coding& coding, std::size_t include) {
        const auto& theme = codebook_.themes[coding.theme];
        const auto& pattern = theme.includes[include];
        const bool has_alternatives = std::ranges::any_of(
            pattern.steps, [](const PatternStep& step) { return step.either.size() > 1; });
        if (has_alternatives) return;
        for (const auto& hit : coding.hits) {
            const auto& other = theme.includes[hit.pattern];
            if (hit.pattern == include || other.steps.size() > pattern.steps.size()) continue;
            remark(false, pattern.line, theme,
                   fmt::format("'{}' finds nothing that '{}' does not", pattern.text, other.text));
            return;
        }
    }

    const Codebook& codebook_;
    const std::vector<PracticeArea>& areas_;
    ThemeCoder coder_;
    std::vector<CodebookRemark> remarks_;
};

bool meet(const ThemeHit& one, const ThemeHit& other) {
    return one.begin < other.end && other.begin < one.end;
}

bool has_other_theme(const Coding& coding, std::size_t pattern, const CodedComment& comment) {
    return std::ranges::any_of(coding.hits, [&](const ThemeHit& hit) {
        return hit.pattern == pattern && std::ranges::any_of(comment.codings, [&](const Coding& other) {
                   return other.theme != coding.theme &&
                          std::ranges::any_of(other.hits,
                                              [&](const ThemeHit& one) { return meet(hit, one); });
               });
    });
}

}  // namespace

std::vector<CodebookRemark> lint_codebook(const Codebook& codebook, const std::vector<PracticeArea>& areas) {
    return CodebookLint{codebook, areas}.remarks();
}

std::vector<PatternUse> pattern_uses(const Codebook& codebook, const std::vector<CodedComment>& coded) {
    std::vector<PatternUse> uses;
    std::vector<std::size_t> first;
    for (std::size_t theme = 0; theme < codebook.themes.size(); ++theme) {
        first.push_back(uses.size());
        for (std::size_t i = 0; i < codebook.themes[theme].includes.size(); ++i)
            uses.push_back({theme, i, 0, 0, 0});
    }
    for (const auto& comment : coded) {
        for (const auto& coding : comment.codings) {
            std::set<std::size_t> patterns;
            for (const auto& hit : coding.hits) patterns.insert(hit.pattern);
            for (const auto pattern : patterns) {
                auto& use = uses[first[coding.theme] + pattern];
                ++use.comments;
                use.only += patterns.size() == 1 ? 1 : 0;
                use.other_themes += has_other_theme(coding, pattern, comment) ? 1 : 0;
            }
        }
    }
    return uses;
}

}  // namespace caseaudit::themes
