#include <caseaudit/action_reports.hpp>
#include <nlohmann/json.hpp>

#include "reports/action_words.hpp"

namespace caseaudit {
namespace {

using namespace reports;
using ActionJson = nlohmann::ordered_json;

ActionJson day_json(const std::optional<Date>& day) {
    return day ? ActionJson(iso_date(*day)) : ActionJson(nullptr);
}

ActionJson events_json(const FollowedAction& action, Date as_at) {
    auto all = ActionJson::array();
    for (const auto& event : action.events) {
        if (event.day > as_at) continue;
        all.push_back({{"what", name_of(event.kind)},
                       {"day", iso_date(event.day)},
                       {"who", event.who},
                       {"words", event.words},
                       {"behind", event.behind}});
    }
    return all;
}

ActionJson action_json(const ActionStanding& one, Date as_at) {
    const auto& followed = *one.action;
    const auto& action = followed.action;
    return {{"id", followed.id},
            {"origin", name_of(followed.origin)},
            {"kind", followed.kind},
            {"team", followed.team},
            {"recommendation", recommendation_words(followed.recommendation)},
            {"state", name_of(one.state)},
            {"rag", title_of(one.rag())},
            {"urgent", action.urgent},
            {"overdue", one.overdue},
            {"what", action.what},
            {"owner", action.owner},
            {"measure", action.measure},
            {"opened", iso_date(one.opened)},
            {"due", day_json(one.due)},
            {"report-due", day_json(one.report_due)},
            {"report-overdue", one.report_overdue},
            {"age", one.age},
            {"age-class", age_words(age_class(one.age))},
            {"told", action.told},
            {"told-on", day_json(action.told_on)},
            {"done-by", one.done_by},
            {"last-report", one.progress},
            {"events", events_json(followed, as_at)}};
}

ActionJson ids_json(const std::vector<const ActionStanding*>& actions) {
    auto ids = ActionJson::array();
    for (const auto* one : actions) ids.push_back(one->action->id);
    return ids;
}

ActionJson ages_json(const Standings& actions) {
    auto all = ActionJson::array();
    for (const auto& [team, ages] : team_ages(actions)) {
        ActionJson one{{"team", team}};
        for (std::size_t i = 0; i < ages.by_age.size(); ++i) one[age_words(i)] = ages.by_age.at(i);
        one["open"] = ages.open;
        one["overdue"] = ages.overdue;
        all.push_back(one);
    }
    return all;
}

ActionJson risks_json(const std::vector<RecordedRisk>& risks) {
    auto all = ActionJson::array();
    for (const auto& one : risks) {
        all.push_back({{"audit", one.audit},
                       {"team", one.team},
                       {"what", one.risk.what},
                       {"told", one.risk.told},
                       {"on", day_json(one.risk.on)},
                       {"at", one.risk.at},
                       {"response", one.risk.response}});
    }
    return all;
}

}  // namespace

std::string actions_json(const std::vector<ActionStanding>& actions, Date as_at) {
    auto all = ActionJson::array();
    for (const auto& one : actions) all.push_back(action_json(one, as_at));
    return ActionJson{{"as-at", iso_date(as_at)}, {"actions", all}}.dump(2) + "\n";
}

std::string actions_due_json(const std::vector<RecordedRisk>& risks,
                             const std::vector<ActionStanding>& actions, Date as_at, int within) {
    const auto parts = due_parts(actions, as_at, within);
    return ActionJson{{"as-at", iso_date(as_at)},
                      {"within", within},
                      {"risks", risks_json(risks)},
                      {"urgent", ids_json(parts.urgent)},
                      {"overdue", ids_json(parts.overdue)},
                      {"not-reported-back", ids_json(parts.not_reported)},
                      {"due-soon", ids_json(parts.due_soon)},
                      {"to-verify", ids_json(parts.to_verify)},
                      {"ages", ages_json(actions)}}
               .dump(2) +
           "\n";
}

}  // namespace caseaudit
