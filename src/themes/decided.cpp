#include "themes/decided.hpp"

#include <spdlog/fmt/fmt.h>

#include <algorithm>

namespace caseaudit::themes {

Decided::Decided(const Codebook& codebook, const ThemeDecisions& decisions) : codebook_{codebook} {
    for (const auto& one : decisions.hits()) hits_[{one.comment, one.theme, one.pattern}] = one.is_right;
    for (const auto& one : decisions.comments()) comments_[one.comment] = one.theme;
}

std::optional<bool> Decided::hit(const std::string& comment, std::size_t theme, std::size_t pattern) const {
    const auto& of = codebook_.themes[theme];
    const auto found = hits_.find({comment, of.id, of.includes[pattern].text});
    return found == hits_.end() ? std::nullopt : std::optional{found->second};
}

std::optional<bool> Decided::coding(const std::string& comment, const Coding& coding) const {
    bool all_wrong = true;
    for (const auto& one : coding.hits) {
        const auto said = hit(comment, coding.theme, one.pattern);
        if (said && *said) return true;
        all_wrong = all_wrong && said.has_value();
    }
    return all_wrong ? std::optional{false} : std::nullopt;
}

std::optional<std::string> Decided::comment(const std::string& comment) const {
    const auto found = comments_.find(comment);
    return found == comments_.end() ? std::nullopt : std::optional{found->second};
}

std::optional<std::vector<std::size_t>> Decided::themes(const std::string& comment,
                                                        const CodedComment& coded) const {
    std::vector<std::size_t> right;
    for (const auto& coding : coded.codings) {
        const auto said = this->coding(comment, coding);
        if (!said) return std::nullopt;
        if (*said) right.push_back(coding.theme);
    }
    const auto added = this->comment(comment);
    if (coded.codings.empty() && !added) return std::nullopt;
    if (added && !added->empty()) {
        const auto found = std::ranges::find(codebook_.themes, *added, &Theme::id);
        if (found != codebook_.themes.end())
            right.push_back(static_cast<std::size_t>(found - codebook_.themes.begin()));
    }
    std::ranges::sort(right);
    right.erase(std::unique(right.begin(), right.end()), right.end());
    return right;
}

std::string unknown_in(const Codebook& codebook, const ThemeDecisions& decisions) {
    const auto theme_words = [&](const std::string& id) {
        return id.empty() || codebook.find(id) != nullptr ? std::string{} : fmt::format("the theme '{}'", id);
    };
    for (const auto& hit : decisions.hits()) {
        if (auto words = theme_words(hit.theme); !words.empty()) return words;
        const auto& includes = codebook.find(hit.theme)->includes;
        if (std::ranges::find(includes, hit.pattern, &ThemePattern::text) == includes.end())
            return fmt::format("the pattern '{}' of the theme '{}'", hit.pattern, hit.theme);
    }
    for (const auto& one : decisions.comments()) {
        if (auto words = theme_words(one.theme); !words.empty()) return words;
    }
    for (const auto& one : decisions.phrases()) {
        if (one.use != PhraseUse::add) continue;
        if (auto words = theme_words(one.theme); !words.empty()) return words;
    }
    return {};
}

}  // namespace caseaudit::themes
