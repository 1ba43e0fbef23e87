#include <spdlog/fmt/fmt.h>

#include <caseaudit/action_store.hpp>
#include <caseaudit/error.hpp>
#include <charconv>

#include "store/actions/action_rows.hpp"

namespace caseaudit {
namespace {

using namespace store;

void check_recommendation(Connection& connection, int recommendation) {
    if (recommendation == 0) return;
    const long long wanted = recommendation;
    long long count = 0;
    connection.sql()
        << "SELECT count(*) FROM recommendations WHERE authority = :authority AND number = :number",
        soci::into(count), soci::use(connection.authority()), soci::use(wanted);
    if (count > 0) return;
    throw Error{fmt::format(
        "there is no recommendation R{} in the store: 'actions import-plan' reads an improvement plan",
        recommendation)};
}

/// Nothing is ever taken away, so that counting them gives the next number.
std::string next_meeting_id(Connection& connection) {
    long long count = 0;
    connection.sql() << "SELECT count(*) FROM actions WHERE authority = :authority AND origin = 'meeting'",
        soci::into(count), soci::use(connection.authority());
    return fmt::format("QA-{}", count + 1);
}

}  // namespace

std::vector<FollowedAction> followed_actions(const Store& store) {
    auto& connection = store.connection();
    return guarded(connection, [&] {
        const Snapshot one_moment{connection};
        std::vector<FollowedAction> all;
        for (auto& row : read_actions(connection)) all.push_back(std::move(row.followed));
        return all;
    });
}

void record_event(Store& store, const std::string& id, ActionEvent event, const Doer& doer) {
    guarded(store.connection(), [&] {
        Transaction change{store.connection(), doer};
        auto row = action_with_id(store.connection(), id);
        event.who = doer.who;
        check_next(row.followed, event, doer.today);
        log_event(change, row, event);
        change.commit();
    });
}

std::string add_action(Store& store, const Action& action, const std::string& team, int recommendation,
                       const Doer& doer, const std::string& about) {
    auto& connection = store.connection();
    return guarded(connection, [&] {
        Transaction change{connection, doer};
        check_recommendation(connection, recommendation);
        ActionRow row;
        row.name = row.followed.id = next_meeting_id(connection);
        row.followed.origin = ActionOrigin::meeting;
        row.followed.team = team;
        row.followed.recommendation = recommendation;
        row.followed.action = action;
        row.followed.source = about;
        insert_action(connection, row);
        log_event(change, row, {ActionEventKind::opened, doer.today, doer.who, action.what, false});
        change.commit();
        return row.name;
    });
}

void link_action(Store& store, const std::string& id, int recommendation, const Doer& doer) {
    auto& connection = store.connection();
    guarded(connection, [&] {
        Transaction change{connection, doer};
        auto row = action_with_id(connection, id);
        if (row.followed.origin == ActionOrigin::plan)
            throw Error{fmt::format("action {} is one of the plan: it has its recommendation there", id)};
        check_recommendation(connection, recommendation);
        if (row.followed.recommendation == recommendation)
            throw Error{fmt::format("action {} is under R{} already", id, recommendation)};
        const ActionEvent event{ActionEventKind::changed, doer.today, doer.who,
                                fmt::format("Put under recommendation R{}.", recommendation), false};
        check_next(row.followed, event, doer.today);
        row.followed.recommendation = recommendation;
        update_action(connection, row);
        log_event(change, row, event);
        change.commit();
    });
}

int recommendation_numbered(const std::string& reference) {
    int number = 0;
    const auto* const end = reference.data() + reference.size();
    const bool is_one = reference.size() > 1 && reference.front() == 'R';
    if (is_one) {
        const auto read = std::from_chars(reference.data() + 1, end, number);
        if (read.ec == std::errc{} && read.ptr == end && number > 0) return number;
    }
    throw Error{
        fmt::format("'{}' is no recommendation: write R and its number in the plan, such as R2", reference)};
}

}  // namespace caseaudit
