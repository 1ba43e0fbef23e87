#include "aggregate/activity.hpp"

#include <algorithm>
#include <map>

#include "aggregate/answers.hpp"

namespace caseaudit {
namespace {

using TeamAndKind = std::pair<std::string, std::string>;

/// What is due and what was done, before it is put into months.
struct Work {
    std::map<TeamAndKind, std::vector<Month>> due;  ///< each audit that is due, sorted
    std::map<TeamAndKind, std::vector<Date>> done;  ///< sorted
    int undated = 0;
};

Work work_in(const std::vector<CheckedAudit>& audits, const std::vector<PlannedAudits>& plan, Date as_of) {
    Work work;
    for (const auto& planned : plan) {
        auto& due = work.due[{planned.team, planned.kind}];
        due.insert(due.end(), static_cast<std::size_t>(planned.audits), planned.month);
    }
    for (const auto& checked : audits) {
        if (checked.is_draft()) continue;
        const auto& audit = checked.audit;
        work.undated += !audit.completed;
        if (!audit.completed || *audit.completed > as_of) continue;
        work.done[{aggregate::team_name(audit), audit.template_id}].push_back(*audit.completed);
    }
    for (auto& [key, months] : work.due) std::ranges::sort(months);
    for (auto& [key, days] : work.done) std::ranges::sort(days);
    return work;
}

using ByMonth = std::map<Month, MonthsActivity>;

void add_due(ByMonth& by_month, const std::vector<Month>& due, const std::vector<Date>& done, Date as_of) {
    for (std::size_t i = 0; i < due.size(); ++i) {
        auto& month = by_month[due[i]];
        const auto end = last_day(due[i]);
        ++month.due;
        month.done += i < done.size() && done[i] <= end;
        month.late += i < done.size() && done[i] > end;
        month.not_done += i >= done.size() && end < as_of;
    }
}

void add_to(MonthsActivity& sum, const MonthsActivity& one) {
    sum.due += one.due;
    sum.done += one.done;
    sum.late += one.late;
    sum.not_done += one.not_done;
    sum.completed += one.completed;
}

std::vector<Month> months_between(const std::map<std::string, ByMonth>& teams) {
    std::optional<Month> first;
    std::optional<Month> end;
    for (const auto& [team, by_month] : teams) {
        if (by_month.empty()) continue;
        first = std::min(first.value_or(by_month.begin()->first), by_month.begin()->first);
        end = std::max(end.value_or(by_month.rbegin()->first), by_month.rbegin()->first);
    }
    std::vector<Month> months;
    for (auto month = first; month && *month <= *end; *month += std::chrono::months{1})
        months.push_back(*month);
    return months;
}

}  // namespace

Activity activity(const std::vector<CheckedAudit>& audits, const std::vector<PlannedAudits>& plan,
                  Date as_of) {
    const auto work = work_in(audits, plan, as_of);
    std::map<std::string, ByMonth> teams;
    for (const auto& [key, due] : work.due) {
        const auto done = work.done.find(key);
        add_due(teams[key.first], due, done == work.done.end() ? std::vector<Date>{} : done->second, as_of);
    }
    for (const auto& [key, days] : work.done) {
        for (const auto day : days) ++teams[key.first][caseaudit::month_of(day)].completed;
    }
    Activity result{months_between(teams), {}, work.undated};
    for (auto& [team, by_month] : teams) {
        TeamsActivity one{team, {}, {}};
        for (const auto month : result.months) {
            one.months.push_back(by_month[month]);
            add_to(one.all, one.months.back());
        }
        result.teams.push_back(std::move(one));
    }
    return result;
}

}  // namespace caseaudit
