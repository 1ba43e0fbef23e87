#include "reports/statistics_json.hpp"

#include <spdlog/fmt/fmt.h>

namespace caseaudit::reports {
namespace {

using Json = nlohmann::ordered_json;

template <class Value>
Json value_or_null(const std::optional<Value>& value) {
    return value ? Json(*value) : Json(nullptr);
}

Json month_json(const TrendMonth& month) {
    return {{"month", fmt::format("{:04}-{:02}", month.year, month.month)},
            {"met", month.met},
            {"counted", month.counted},
            {"interval", interval_json(month.interval)}};
}

Json chart_json(const TrendSeries& series) {
    if (!series.centre) return nullptr;
    auto marked = Json::array();
    for (const auto which : series.marked) marked.push_back(month_json(series.months[which])["month"]);
    auto limits = Json::array();
    for (const auto& [low, high] : series.limits) limits.push_back({{"low", low}, {"high", high}});
    return {{"rules", series.rules}, {"centre", *series.centre}, {"limits", limits}, {"marked", marked}};
}

}  // namespace

Json interval_json(const std::optional<ShareInterval>& interval) {
    if (!interval) return nullptr;
    return {{"low", interval->low},
            {"high", interval->high},
            {"of-files", value_or_null(interval->files)},
            {"estimate", value_or_null(interval->estimate)}};
}

Json trends_json(const std::vector<TrendSeries>& trends) {
    auto all = Json::array();
    for (const auto& series : trends) {
        auto months = Json::array();
        for (const auto& month : series.months) months.push_back(month_json(month));
        all.push_back({{"id", series.id},
                       {"version", value_or_null(series.version)},
                       {"title", series.title},
                       {"measure", name_of(series.measure)},
                       {"months", months},
                       {"test", series.test},
                       {"p", value_or_null(series.p)},
                       {"breaks", series.breaks},
                       {"chart", chart_json(series)}});
    }
    return all;
}

Json differences_json(const TeamDifferences& differences) {
    auto found = Json::array();
    for (const auto& one : differences.found) {
        found.push_back({{"question", one.question},
                         {"version", one.version},
                         {"title", one.title},
                         {"measure", name_of(one.measure)},
                         {"team", one.team},
                         {"met", one.met},
                         {"counted", one.counted},
                         {"rest-met", one.rest_met},
                         {"rest-counted", one.rest_counted},
                         {"q", one.q},
                         {"words", one.words}});
    }
    return {{"words", differences.words}, {"tested", differences.tested}, {"found", found}};
}

Json changes_json(const std::vector<Change>& changes) {
    auto all = Json::array();
    for (const auto& one : changes) {
        all.push_back({{"question", one.question},
                       {"version", one.version},
                       {"title", one.title},
                       {"found", one.found},
                       {"acted-on", one.acted_on},
                       {"verified", one.verified},
                       {"re-audited", one.re_audited},
                       {"met-before", one.met_before},
                       {"met-after", one.met_after},
                       {"verified-re-audited", one.verified_re_audited},
                       {"verified-met-after", one.verified_met_after}});
    }
    return all;
}

Json not_checked_json(const NotChecked& one) {
    return {{"question", one.question},
            {"title", one.title},
            {"reason", one.reason},
            {"count", one.count},
            {"audits", one.audits}};
}

Json action_counts_json(const ActionCounts& counts) {
    return {{"open", counts.states[0]},
            {"done", counts.states[1]},
            {"verified", counts.states[2]},
            {"withdrawn", counts.states[3]},
            {"overdue", counts.overdue},
            {"longest-overdue", counts.longest_overdue ? Json(iso_date(*counts.longest_overdue)) : Json{}},
            {"urgent", counts.urgent},
            {"withheld", counts.withheld}};
}

Json meeting_actions_json(const std::vector<MeetingAction>& actions) {
    auto all = Json::array();
    for (const auto& one : actions) {
        const auto& action = one.action;
        all.push_back({{"id", one.id},
                       {"team", one.team},
                       {"what", action.what},
                       {"owner", action.owner},
                       {"measure", action.measure},
                       {"due", action.due ? Json(iso_date(*action.due)) : Json(nullptr)},
                       {"urgent", action.urgent},
                       {"state", name_of(action.state)},
                       {"overdue", action.overdue}});
    }
    return all;
}

Json faults_json(const std::vector<SystemFault>& faults) {
    auto all = Json::array();
    for (const auto& one : faults)
        all.push_back(
            {{"audit", one.audit}, {"text", one.text}, {"owner", one.owner}, {"action", one.action}});
    return all;
}

}  // namespace caseaudit::reports
