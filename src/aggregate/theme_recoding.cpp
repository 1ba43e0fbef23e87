#include <algorithm>
#include <caseaudit/theme_recoding.hpp>
#include <map>

#include "aggregate/theme_counts.hpp"

namespace caseaudit {
namespace {

using namespace aggregate;

using SaidOfAudits = std::vector<std::uint8_t>;

struct CodedOnce {
    ThemeReport report;
    ThemesSaid said;

    /// Empty where there is no such theme.
    SaidOfAudits of(const std::string& theme) const {
        const auto found = std::ranges::find(report.themes, theme, &ThemeLine::id);
        if (found == report.themes.end()) return {};
        return said[static_cast<std::size_t>(found - report.themes.begin())];
    }
};

CodedOnce coded_by(const Codebook& codebook, const std::vector<CheckedAudit>& audits,
                   const CodingOptions& coding) {
    CodedOnce once;
    HeldComments held;
    ThemeReportOptions options;
    options.coding = coding;
    once.said = count_comments(once.report, held, audits, codebook, options);
    return once;
}

RecodedSide side_of_recoding(const SaidOfAudits& before, const SaidOfAudits& after, CommentKind kind) {
    RecodedSide side;
    const auto has = [&](const SaidOfAudits& said, std::size_t audit) {
        return audit < said.size() && (said[audit] & bit_of(kind)) != 0;
    };
    for (std::size_t i = 0; i < std::max(before.size(), after.size()); ++i) {
        const bool was = has(before, i);
        const bool is = has(after, i);
        side.before += was ? 1 : 0;
        side.after += is ? 1 : 0;
        side.gained += is && !was ? 1 : 0;
        side.lost += was && !is ? 1 : 0;
    }
    return side;
}

RecodedTheme recoded(const Theme& theme, const CodedOnce& before, const CodedOnce& after) {
    const auto old_said = before.of(theme.id);
    const auto new_said = after.of(theme.id);
    const auto has = [&](const CodedOnce& once) {
        return std::ranges::find(once.report.themes, theme.id, &ThemeLine::id) != once.report.themes.end();
    };
    return {theme.id,
            theme.title,
            has(before),
            has(after),
            side_of_recoding(old_said, new_said, CommentKind::issue),
            side_of_recoding(old_said, new_said, CommentKind::strength)};
}

}  // namespace

ThemeRecoding theme_recoding(const std::vector<CheckedAudit>& audits, const Codebook& before,
                             const Codebook& after, const CodingOptions& coding) {
    const auto by_old = coded_by(before, audits, coding);
    const auto by_new = coded_by(after, audits, coding);
    ThemeRecoding recoding{by_old.report.codebook,
                           by_new.report.codebook,
                           by_new.report.audits.all,
                           by_new.report.comments,
                           by_old.report.uncoded,
                           by_new.report.uncoded,
                           {}};
    for (const auto& theme : after.themes) recoding.themes.push_back(recoded(theme, by_old, by_new));
    for (const auto& theme : before.themes) {
        if (after.find(theme.id) == nullptr) recoding.themes.push_back(recoded(theme, by_old, by_new));
    }
    return recoding;
}

}  // namespace caseaudit
