#include "store/actions/verify_actions.hpp"

#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <map>
#include <set>

#include "store/actions/action_rows.hpp"

namespace caseaudit::store {
namespace {

/// An event's place among those of its action, and the line that tells of it.
struct EventPlace {
    long long action = 0;
    long long number = 0;
    long long line = 0;
};

std::vector<EventPlace> event_places(Connection& connection) {
    EventPlace place;
    soci::statement rows =
        (connection.sql().prepare
             << "SELECT action, number, line FROM action_events WHERE authority = :authority "
                "ORDER BY action, number",
         soci::into(place.action), soci::into(place.number), soci::into(place.line),
         soci::use(connection.authority()));
    rows.execute();
    std::vector<EventPlace> all;
    while (rows.fetch()) all.push_back(place);
    return all;
}

/// Takes one event after another, and marks off the lines of the history that tell of them.
class ActionCheck {
public:
    explicit ActionCheck(const std::vector<HistoryLine>& lines) {
        for (const auto& line : lines) {
            if (line.what.starts_with("action-")) untold_[line.number] = &line;
            if (line.what == "erased") last_erasure_ = line.number;
        }
    }

    /// What is wrong with it; empty: nothing.
    std::string take(const ActionRow& row, const ActionEvent& event, const EventPlace& place,
                     long long expected) {
        const auto where = fmt::format("event {} of action {}", place.number, row.number);
        if (place.number != expected)
            return fmt::format("event {} of action {} is missing", expected, row.number);
        const auto told = untold_.find(place.line);
        if (told == untold_.end()) return "";
        if (told->second->content != content_of(row, event) ||
            told->second->thing != fmt::format("action {}", row.number))
            return fmt::format("{} is not what line {} of the history says", where, place.line);
        untold_.erase(told);
        return "";
    }

    /// A line whose event is gone. An action that is gone whole may have been erased with its audit.
    std::string rest(const std::set<std::string>& actions) const {
        const auto found = std::ranges::find_if(untold_, [&](const auto& one) {
            return actions.contains(one.second->thing) || one.first > last_erasure_;
        });
        if (found == untold_.end()) return "";
        const auto& line = *found->second;
        return fmt::format("line {} of the history says '{}' of {}, and that is missing", line.number,
                           line.what, line.thing);
    }

private:
    std::map<long long, const HistoryLine*> untold_;
    long long last_erasure_ = 0;
};

}  // namespace

std::string broken_actions(Connection& connection, const std::vector<HistoryLine>& lines) {
    const auto places = event_places(connection);
    ActionCheck check{lines};
    std::size_t at = 0;
    std::set<std::string> actions;
    for (const auto& row : read_actions(connection)) {
        actions.insert(fmt::format("action {}", row.number));
        long long expected = 0;
        for (const auto& event : row.followed.events) {
            auto broken = check.take(row, event, places.at(at++), ++expected);
            if (!broken.empty()) return broken;
        }
        if (expected == 0) return fmt::format("action {} has no events: it was never opened", row.number);
    }
    return check.rest(actions);
}

}  // namespace caseaudit::store
