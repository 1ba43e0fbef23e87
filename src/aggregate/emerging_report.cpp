#include <algorithm>
#include <caseaudit/emerging.hpp>

#include "aggregate/theme_counts.hpp"

namespace caseaudit::aggregate {
namespace {

/// The first day of the month that the last complete audit stands in.
std::optional<Date> last_month(const HeldComments& held, const std::vector<CheckedAudit>& audits) {
    std::optional<Date> last;
    for (std::size_t i = 0; i < audits.size(); ++i) {
        if (held.places[i].counts)
            last = last ? std::max(*last, audits[i].audit.period.to) : audits[i].audit.period.to;
    }
    if (!last) return std::nullopt;
    return Date{caseaudit::month_of(*last) / 1};
}

ThemeQuote quote_of(const HeldComments& held, std::size_t comment) {
    const auto& one = held.comments[comment];
    const auto& place = held.places[one.audit];
    return {static_cast<int>(one.audit) + 1, place.team, place.month, false, {{one.text, false, {}}}};
}

}  // namespace

EmergingThemes emerging_in(const HeldComments& held, const std::vector<CheckedAudit>& audits,
                           const ThemeReportOptions& options) {
    EmergingThemes all;
    all.from = options.emerging_from ? options.emerging_from : last_month(held, audits);
    if (!all.from) return all;
    std::vector<DatedComment> dated;
    for (std::size_t i = 0; i < held.comments.size(); ++i) {
        const auto& comment = held.comments[i];
        dated.push_back({comment.text, &held.coded[i], audits[comment.audit].audit.period.to >= *all.from});
    }
    auto found = emerging_themes(
        dated, options.decisions != nullptr ? options.decisions->ignored() : std::vector<std::string>{});
    all.now = found.now;
    all.before = found.before;
    for (auto& card : found.cards) {
        EmergingTheme theme{card.phrase,  card.variants,    card.now, card.before,
                            card.keyness, card.is_strong(), {}};
        for (const auto comment : card.comments) theme.quotes.push_back(quote_of(held, comment));
        all.themes.push_back(std::move(theme));
    }
    return all;
}

}  // namespace caseaudit::aggregate
