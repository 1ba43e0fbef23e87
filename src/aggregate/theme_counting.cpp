#include "aggregate/theme_counting.hpp"

#include <caseaudit/improvement_plan.hpp>

#include "aggregate/answers.hpp"

namespace caseaudit::aggregate {
namespace {

ThemeCount empty_count(std::size_t teams, std::size_t months) {
    return {0, std::vector<int>(teams), std::vector<int>(months),
            std::vector<std::vector<int>>(teams, std::vector<int>(months))};
}

void count_one(ThemeCount& count, const ThemePlace& place) {
    ++count.all;
    ++count.by_team[place.team];
    ++count.by_month[place.month];
    ++count.by_team_and_month[place.team][place.month];
}

template <class Value>
std::size_t position_in(const std::set<Value>& all, const Value& value) {
    return static_cast<std::size_t>(std::distance(all.begin(), all.find(value)));
}

}  // namespace

void AuditPlaces::add(const Audit& audit, bool is_draft) {
    audits_.push_back({is_draft, team_name(audit), caseaudit::month_of(audit.period.to)});
    if (is_draft) return;
    teams_.insert(audits_.back().team);
    months_.insert(audits_.back().month);
}

std::vector<ThemePlace> AuditPlaces::place(ThemeReport& report) const {
    report.teams.assign(teams_.begin(), teams_.end());
    for (const auto month : months_) report.months.push_back(caseaudit::spoken_month(month));
    report.audits = empty_count(report.teams.size(), report.months.size());
    std::vector<ThemePlace> places;
    for (const auto& audit : audits_) {
        if (audit.is_draft) {
            places.emplace_back();
            continue;
        }
        places.push_back({true, position_in(teams_, audit.team), position_in(months_, audit.month)});
        count_one(report.audits, places.back());
    }
    return places;
}

ThemeCounting::ThemeCounting(ThemeReport& report, const std::vector<ThemePlace>& places,
                             const Codebook& codebook, const ThemeDecisions* decisions)
    : report_{report},
      places_{places},
      said_(codebook.themes.size(), std::vector<std::uint8_t>(places.size())) {
    if (decisions != nullptr) decided_.emplace(codebook, *decisions);
    report.codebook = codebook.id + " " + to_string(codebook.version);
    const auto none = empty_count(report.teams.size(), report.months.size());
    for (const auto& theme : codebook.themes)
        report.themes.push_back({theme.id,
                                 theme.title,
                                 theme.definition,
                                 theme.tier == ThemeTier::optional,
                                 {none, {}},
                                 {none, {}}});
}

void ThemeCounting::add(const HeldComment& comment, const CodedComment& coded) {
    ++report_.comments;
    report_.saying_nothing += coded.says_nothing ? 1 : 0;
    report_.uncoded += !coded.says_nothing && coded.codings.empty() ? 1 : 0;
    bool disagrees = false;
    std::set<std::size_t> repaired;
    for (const auto& coding : coded.codings) {
        add(comment, coding);
        disagrees = disagrees || coding.disagrees();
        for (const auto& hit : coding.hits) {
            for (const auto& repair : hit.repairs) repaired.insert(repair.begin);
        }
    }
    report_.disagreeing += disagrees ? 1 : 0;
    report_.repaired += static_cast<int>(repaired.size());
}

void ThemeCounting::add(const HeldComment& comment, const Coding& coding) {
    const auto& place = places_[comment.audit];
    auto& line = report_.themes[coding.theme];
    auto& side = comment.kind == CommentKind::issue ? line.issues : line.strengths;
    auto& said = said_[coding.theme][comment.audit];
    if ((said & bit_of(comment.kind)) == 0) count_one(side.audits, place);
    said = static_cast<std::uint8_t>(said | bit_of(comment.kind));
    if (quotes_)
        side.quotes.push_back({static_cast<int>(comment.audit) + 1, place.team, place.month,
                               coding.disagrees(), pieces_of(comment.text, coding.hits)});
    const auto is_right = decided_ ? decided_->coding(comment.hash, coding) : std::nullopt;
    report_.measured.of += is_right ? 1 : 0;
    report_.measured.right += is_right && *is_right ? 1 : 0;
}

}  // namespace caseaudit::aggregate
