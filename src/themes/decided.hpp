#pragma once
#include <caseaudit/export.hpp>
#include <caseaudit/theme_decisions.hpp>
#include <caseaudit/themes.hpp>
#include <map>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

namespace caseaudit::themes {

/// The decisions that stand, ready to be looked up.
class CASEAUDIT_API Decided {
public:
    /// Decisions on themes and patterns that the codebook no longer has stay unused.
    Decided(const Codebook& codebook, const ThemeDecisions& decisions);

    /// Whether a hit is right; nothing: not decided.
    std::optional<bool> hit(const std::string& comment, std::size_t theme, std::size_t pattern) const;
    /// Right where any of its hits is; wrong where all are.
    std::optional<bool> coding(const std::string& comment, const Coding& coding) const;
    /// The theme of a comment in which nothing is found; an empty one: none of the codebook's.
    std::optional<std::string> comment(const std::string& comment) const;
    /// The themes of a comment by the analyst; nothing: not all that is found in it is decided.
    std::optional<std::vector<std::size_t>> themes(const std::string& comment,
                                                   const CodedComment& coded) const;

private:
    const Codebook& codebook_;
    std::map<std::tuple<std::string, std::string, std::string>, bool> hits_;
    std::map<std::string, std::string> comments_;
};

/// The first theme or pattern that decisions are about and the codebook does not have, in words; empty: none.
CASEAUDIT_API std::string unknown_in(const Codebook& codebook, const ThemeDecisions& decisions);

}  // namespace caseaudit::themes
