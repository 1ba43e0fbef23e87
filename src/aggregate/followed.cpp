#include "aggregate/followed.hpp"

#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <map>
#include <tuple>

#include "aggregate/answers.hpp"

namespace caseaudit {
namespace {

using EventKind = ActionEventKind;

std::vector<ActionEvent> events_in(const Action& action, Date completed) {
    const auto closed = action.closed.value_or(completed);
    std::vector<ActionEvent> events{{EventKind::opened,
                                     std::min({completed, closed, action.told_on.value_or(completed)}), "",
                                     "", false}};
    if (action.state == ActionState::withdrawn)
        events.push_back({EventKind::withdrawn, closed, "", "The audit says so.", false});
    if (action.state == ActionState::done || action.state == ActionState::verified)
        events.push_back({EventKind::done, closed, "", "", false});
    if (action.state == ActionState::verified) events.push_back({EventKind::verified, closed, "", "", false});
    return events;
}

}  // namespace

std::vector<FollowedAction> followed_in(const std::vector<CheckedAudit>& audits) {
    std::vector<FollowedAction> all;
    for (const auto& checked : audits) {
        const auto& audit = checked.audit;
        if (checked.is_draft() || !audit.completed) continue;
        for (const auto& action : audit.actions) {
            FollowedAction followed;
            followed.id = fmt::format("{}#{}", audit.id, action.id);
            followed.audit = audit.id;
            followed.kind = audit.template_id;
            followed.team = audit.team;
            followed.action = action;
            followed.events = events_in(action, *audit.completed);
            all.push_back(std::move(followed));
        }
    }
    return all;
}

std::vector<std::size_t> latest_of_each_file(const std::vector<CheckedAudit>& audits) {
    std::map<std::tuple<std::string, SubjectKind, std::string>, std::size_t> latest;
    for (std::size_t i = 0; i < audits.size(); ++i) {
        const auto& audit = audits[i].audit;
        const auto [known, is_new] =
            latest.try_emplace({audit.template_id, audit.subject_kind, audit.subject}, i);
        if (!is_new && audits[known->second].audit.period.to < audit.period.to) known->second = i;
    }
    std::vector<std::size_t> all;
    for (const auto& [file, position] : latest) all.push_back(position);
    std::ranges::sort(all);
    return all;
}

std::vector<CheckedAudit> audits_of_team(const std::vector<CheckedAudit>& audits, const std::string& team) {
    std::vector<CheckedAudit> own;
    std::ranges::copy_if(audits, std::back_inserter(own), [&](const CheckedAudit& checked) {
        return aggregate::team_name(checked.audit) == team;
    });
    return own;
}

}  // namespace caseaudit
