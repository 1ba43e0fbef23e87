#include "store/actions/action_rows.hpp"

#include <spdlog/fmt/fmt.h>

#include <caseaudit/error.hpp>
#include <map>

namespace caseaudit::store {
namespace {

/// One row, as it goes between the table and the program.
struct ActionColumns {
    long long number = 0;
    long long audit = 0;
    std::string audit_id, kind, name, origin, team;
    long long recommendation = 0;
    std::string what, owner, due, measure;
    long long urgent = 0;
    std::string told, told_on, why_later, question, outcome, source, monitored, timescale;

    void read_into(soci::statement& rows) {
        for (auto* column : {&number, &audit}) rows.exchange(soci::into(*column));
        for (auto* column : {&audit_id, &kind, &name, &origin, &team}) rows.exchange(soci::into(*column));
        rows.exchange(soci::into(recommendation));
        for (auto* column : {&what, &owner, &due, &measure}) rows.exchange(soci::into(*column));
        rows.exchange(soci::into(urgent));
        for (auto* column :
             {&told, &told_on, &why_later, &question, &outcome, &source, &monitored, &timescale})
            rows.exchange(soci::into(*column));
    }
};

constexpr const char* select_actions =
    "SELECT a.number, coalesce(a.audit, 0), coalesce(u.id, ''), coalesce(u.template, ''), a.name, a.origin, "
    "a.team, a.recommendation, a.what, a.owner, a.due, a.measure, a.urgent, a.told, a.told_on, a.why_later, "
    "a.question, a.outcome, a.source, a.monitored, a.timescale FROM actions a LEFT JOIN audits u "
    "ON u.authority = a.authority AND u.number = a.audit WHERE a.authority = :authority";

ActionRow action_row_of(const ActionColumns& columns) {
    ActionRow row{columns.number, columns.audit, columns.name, {}};
    auto& followed = row.followed;
    followed.origin = action_origin_named(columns.origin).value_or(ActionOrigin::audit);
    const bool is_of_audit = followed.origin == ActionOrigin::audit;
    followed.id = is_of_audit ? columns.audit_id + "#" + columns.name : columns.name;
    followed.audit = columns.audit_id;
    followed.kind = is_of_audit ? columns.kind : columns.origin;
    followed.team = columns.team;
    followed.recommendation = static_cast<int>(columns.recommendation);
    auto& action = followed.action;
    action.id = columns.name;
    action.what = columns.what;
    action.owner = columns.owner;
    action.due = parse_date(columns.due);
    action.measure = columns.measure;
    action.urgent = columns.urgent != 0;
    action.told = columns.told;
    action.told_on = parse_date(columns.told_on);
    action.why_later = columns.why_later;
    action.question = columns.question;
    followed.outcome = columns.outcome;
    followed.source = columns.source;
    followed.monitored = columns.monitored;
    followed.timescale = columns.timescale;
    return row;
}

/// Binds what narrows the rows, where anything does; gives the words that do.
std::string actions_narrowed_by(soci::statement& rows, const OnlyActions& only, const char* number_column) {
    if (only.number != 0) {
        rows.exchange(soci::use(only.number));
        return fmt::format(" AND {} = :number", number_column);
    }
    if (only.audit == 0) return "";
    rows.exchange(soci::use(only.audit));
    return " AND a.audit = :audit";
}

void start_rows(soci::statement& rows, const std::string& text) {
    rows.alloc();
    rows.prepare(text);
    rows.define_and_bind();
    rows.execute();
}

using EventsByAction = std::map<long long, std::vector<ActionEvent>>;

EventsByAction read_action_events(Connection& connection, const OnlyActions& only) {
    long long action = 0;
    long long behind = 0;
    std::string kind;
    std::string day;
    ActionEvent event;
    soci::statement rows{connection.sql()};
    rows.exchange(soci::into(action));
    for (auto* column : {&kind, &day, &event.who, &event.words}) rows.exchange(soci::into(*column));
    rows.exchange(soci::into(behind));
    rows.exchange(soci::use(connection.authority()));
    const auto narrowed = actions_narrowed_by(rows, only, "e.action");
    start_rows(
        rows,
        "SELECT e.action, e.kind, e.day, e.who, e.words, e.behind FROM action_events e JOIN actions a ON "
        "a.authority = e.authority AND a.number = e.action WHERE e.authority = :authority" +
            narrowed + " ORDER BY e.action, e.number");
    EventsByAction all;
    while (rows.fetch()) {
        event.kind = action_event_named(kind).value_or(ActionEventKind::changed);
        event.day = parse_date(day).value_or(Date{});
        event.behind = behind != 0;
        all[action].push_back(event);
    }
    return all;
}

/// Never one that an action of an erased audit had: the history still speaks of it.
long long next_action_number(Connection& connection) {
    long long last = 0;
    connection.sql() << "SELECT coalesce(max(number), 0) FROM actions WHERE authority = :authority",
        soci::into(last), soci::use(connection.authority());
    long long erased = 0;
    connection.sql() << "SELECT coalesce(max(last_action), 0) FROM tombstones WHERE authority = :authority",
        soci::into(erased), soci::use(connection.authority());
    return std::max(last, erased) + 1;
}

std::string action_day(const std::optional<Date>& day) { return day ? iso_date(*day) : ""; }

}  // namespace

std::vector<ActionRow> read_actions(Connection& connection, const OnlyActions& only) {
    auto events = read_action_events(connection, only);
    ActionColumns columns;
    soci::statement rows{connection.sql()};
    columns.read_into(rows);
    rows.exchange(soci::use(connection.authority()));
    const auto narrowed = actions_narrowed_by(rows, only, "a.number");
    start_rows(rows, select_actions + narrowed + " ORDER BY a.number");
    std::vector<ActionRow> all;
    while (rows.fetch()) {
        all.push_back(action_row_of(columns));
        all.back().followed.events = std::move(events[columns.number]);
    }
    return all;
}

ActionRow action_with_id(Connection& connection, const std::string& id) {
    const auto mark = id.rfind('#');
    const auto audit = mark == std::string::npos ? "" : id.substr(0, mark);
    const auto name = mark == std::string::npos ? id : id.substr(mark + 1);
    long long number = 0;
    connection.sql()
        << "SELECT coalesce(max(a.number), 0) FROM actions a LEFT JOIN audits u ON u.authority = "
           "a.authority AND u.number = a.audit WHERE a.authority = :authority AND a.name = :name AND "
           "coalesce(u.id, '') = :audit",
        soci::into(number), soci::use(connection.authority()), soci::use(name), soci::use(audit);
    if (number == 0)
        throw Error{fmt::format("there is no action {}; 'actions list' names those there are", id)};
    return read_actions(connection, {.number = number}).front();
}

void insert_action(Connection& connection, ActionRow& row) {
    row.number = next_action_number(connection);
    const auto& followed = row.followed;
    const auto& action = followed.action;
    const std::string origin{name_of(followed.origin)};
    const auto due = action_day(action.due);
    const auto told_on = action_day(action.told_on);
    const long long urgent = action.urgent ? 1 : 0;
    const long long recommendation = followed.recommendation;
    auto has_audit = row.audit == 0 ? soci::i_null : soci::i_ok;
    connection.sql()
        << "INSERT INTO actions (authority, number, audit, name, origin, team, recommendation, what, "
           "owner, due, measure, urgent, told, told_on, why_later, question, outcome, source, monitored, "
           "timescale) VALUES (:authority, :number, :audit, :name, :origin, :team, :recommendation, :what, "
           ":owner, :due, :measure, :urgent, :told, :told_on, :why_later, :question, :outcome, :source, "
           ":monitored, :timescale)",
        soci::use(connection.authority()), soci::use(row.number), soci::use(row.audit, has_audit),
        soci::use(row.name), soci::use(origin), soci::use(followed.team), soci::use(recommendation),
        soci::use(action.what), soci::use(action.owner), soci::use(due), soci::use(action.measure),
        soci::use(urgent), soci::use(action.told), soci::use(told_on), soci::use(action.why_later),
        soci::use(action.question), soci::use(followed.outcome), soci::use(followed.source),
        soci::use(followed.monitored), soci::use(followed.timescale);
}

void update_action(Connection& connection, const ActionRow& row) {
    const auto& followed = row.followed;
    const auto& action = followed.action;
    const auto due = action_day(action.due);
    const auto told_on = action_day(action.told_on);
    const long long urgent = action.urgent ? 1 : 0;
    const long long recommendation = followed.recommendation;
    connection.sql()
        << "UPDATE actions SET name = :name, team = :team, recommendation = :recommendation, what = :what, "
           "owner = :owner, due = :due, measure = :measure, urgent = :urgent, told = :told, told_on = "
           ":told_on, why_later = :why_later, question = :question, outcome = :outcome, source = :source, "
           "monitored = :monitored, timescale = :timescale WHERE authority = :authority AND number = "
           ":number",
        soci::use(row.name), soci::use(followed.team), soci::use(recommendation), soci::use(action.what),
        soci::use(action.owner), soci::use(due), soci::use(action.measure), soci::use(urgent),
        soci::use(action.told), soci::use(told_on), soci::use(action.why_later), soci::use(action.question),
        soci::use(followed.outcome), soci::use(followed.source), soci::use(followed.monitored),
        soci::use(followed.timescale), soci::use(connection.authority()), soci::use(row.number);
}

}  // namespace caseaudit::store
