#include "reports/statistics_text.hpp"

#include <algorithm>

#include "reports/statistics_words.hpp"
#include "reports/text_lines.hpp"
#include "reports/words.hpp"

namespace caseaudit::reports {
namespace {

std::string month_share(const TrendSeries& series, const TrendMonth& month) {
    return series.measure == Measure::fact ? share(month.met, month.counted, month.most_percent)
                                           : fmt::format("{} of {}", month.met, month.counted);
}

std::string trend_text(const TrendSeries& series) {
    auto text = fmt::format("  {}\n", title_of(series));
    for (const auto& month : series.months) {
        text += fmt::format("    {}: {}", month_words(month), month_share(series, month));
        const auto interval = interval_words(month.interval);
        text += interval.empty() ? "\n" : fmt::format(", {}\n", interval);
    }
    text += fmt::format("    {}\n", series.test);
    if (!series.breaks.empty()) text += fmt::format("    {}\n", series.breaks);
    if (!series.rules.empty()) text += fmt::format("    {}\n", series.rules);
    return text;
}

std::string differences_text(const TeamDifferences& differences) {
    auto text = fmt::format("  {}\n", differences.words);
    for (const auto& one : differences.found)
        text += fmt::format("  {}, {}: {}.\n", capitalised(one.title), one.team, one.words);
    return text;
}

std::string decided_text(const QaPack& pack) {
    std::string text;
    for (const auto& one : pack.meeting_actions) {
        const auto& action = one.action;
        text += fmt::format("  {} {}, due {}: {} ({})\n", one.id,
                            action.overdue ? "overdue" : name_of(action.state),
                            action.due ? spoken_date(*action.due) : "on no date", action.what, action.owner);
    }
    return text.empty() ? text : heading("What meetings decided") + text;
}

std::string faults_text(const QaPack& pack) {
    std::string text;
    for (const auto& one : pack.system_faults) {
        text += fmt::format("  {} (audit {}): {}\n", one.text, one.audit,
                            one.owner.empty() ? "no owner yet" : one.owner + ", " + one.action);
    }
    return text.empty() ? text : heading("Faults of the case system, and who sees to them") + text;
}

}  // namespace

std::string statistics_text(const QaPack& pack) {
    auto text = heading("Trends");
    if (const auto none = no_trend_words(pack); !none.empty()) text += fmt::format("  {}\n", none);
    for (const auto& series : pack.trends) text += trend_text(series);
    text += heading("Differences between teams") + differences_text(pack.differences);
    text += heading("Did it change anything?");
    if (const auto none = no_change_words(pack); !none.empty()) text += fmt::format("  {}\n", none);
    if (const auto none = none_asked_again_words(pack); !none.empty()) text += fmt::format("  {}\n", none);
    for (const auto& change : pack.changes) text += fmt::format("  {}\n", change_words(change));
    return text + decided_text(pack) + faults_text(pack);
}

}  // namespace caseaudit::reports
