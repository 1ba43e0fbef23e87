#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <caseaudit/action_store.hpp>

#include "store/actions/action_rows.hpp"

namespace caseaudit {

std::vector<std::string> store::read_recommendations(Connection& connection) {
    std::string words;
    soci::statement rows =
        (connection.sql().prepare
             << "SELECT words FROM recommendations WHERE authority = :authority ORDER BY number",
         soci::into(words), soci::use(connection.authority()));
    rows.execute();
    std::vector<std::string> all;
    while (rows.fetch()) all.push_back(words);
    return all;
}

namespace {

/// "3: 1 complete, 2 behind schedule"; empty where there is none.
std::string linked_words(const std::vector<ActionStanding>& all, int recommendation) {
    std::array<int, 3> counts{};
    for (const auto& one : all) {
        const bool is_linked = one.action->recommendation == recommendation &&
                               one.action->origin != ActionOrigin::plan &&
                               one.state != ActionState::withdrawn;
        if (is_linked) ++counts.at(static_cast<std::size_t>(one.rag()));
    }
    std::vector<std::string> parts;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        constexpr std::array<const char*, 3> words{"complete", "in progress on schedule", "behind schedule"};
        if (counts.at(i) > 0) parts.push_back(fmt::format("{} {}", counts.at(i), words.at(i)));
    }
    return fmt::format("{}", fmt::join(parts, ", "));
}

PlanRow exported_row(const ActionStanding& one, const std::string& recommendation) {
    const auto& action = *one.action;
    PlanRow row;
    row.reference = action.id;
    row.recommendation = recommendation;
    row.action = action.action.what;
    row.outcome = action.outcome;
    row.source = action.source;
    row.monitored = action.monitored;
    row.timescale = action.timescale;
    row.lead = action.action.owner;
    if (action.action.due) {
        const std::chrono::year_month_day day{*action.action.due};
        row.due = Month{day.year(), day.month()};
    }
    row.progress = one.progress;
    row.rag = one.rag();
    return row;
}

}  // namespace

std::vector<std::string> recommendations(const Store& store) {
    auto& connection = store.connection();
    return store::guarded(connection, [&] { return store::read_recommendations(connection); });
}

std::vector<PlanRow> exported_plan(const std::vector<FollowedAction>& all,
                                   const std::vector<std::string>& recommendations, Date as_at) {
    const auto now = standings(all, as_at);
    std::vector<PlanRow> rows;
    for (std::size_t i = 0; i < recommendations.size(); ++i) {
        const int number = static_cast<int>(i) + 1;
        auto linked = linked_words(now, number);
        for (const auto& action : all) {
            if (action.origin != ActionOrigin::plan || action.recommendation != number) continue;
            const auto one = std::ranges::find(now, &action, &ActionStanding::action);
            if (one == now.end() || one->state == ActionState::withdrawn) continue;
            rows.push_back(exported_row(*one, recommendations[i]));
            rows.back().linked = std::exchange(linked, {});
        }
    }
    return rows;
}

}  // namespace caseaudit
