#include <spdlog/fmt/fmt.h>

#include "files/sha256.hpp"
#include "store/actions/action_rows.hpp"

namespace caseaudit::store {

void insert_event(Connection& connection, ActionRow& row, const ActionEvent& event, std::int64_t line) {
    const auto number = static_cast<long long>(row.followed.events.size()) + 1;
    const std::string kind{name_of(event.kind)};
    const auto day = iso_date(event.day);
    const long long behind = event.behind ? 1 : 0;
    const long long of_history = line;
    connection.sql()
        << "INSERT INTO action_events (authority, action, number, kind, day, who, words, behind, line) "
           "VALUES (:authority, :action, :number, :kind, :day, :who, :words, :behind, :line)",
        soci::use(connection.authority()), soci::use(row.number), soci::use(number), soci::use(kind),
        soci::use(day), soci::use(event.who), soci::use(event.words), soci::use(behind),
        soci::use(of_history);
    row.followed.events.push_back(event);
}

void log_event(Transaction& change, ActionRow& row, const ActionEvent& event) {
    const auto line = change.log({.what = fmt::format("action-{}", name_of(event.kind)),
                                  .thing = fmt::format("action {}", row.number),
                                  .content = content_of(row, event)});
    insert_event(change.connection(), row, event, line);
}

std::string content_of(const ActionRow& row, const ActionEvent& event) {
    std::string all;
    // Each with its length before it: no two events are written alike.
    for (const auto& part :
         {std::to_string(row.number), std::string{name_of(event.kind)}, iso_date(event.day), event.who,
          event.words, std::string{event.behind ? "behind" : ""}})
        all += fmt::format("{}:{},", part.size(), part);
    return files::sha256(all);
}

}  // namespace caseaudit::store
