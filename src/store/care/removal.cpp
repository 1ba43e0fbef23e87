#include "store/care/removal.hpp"

#include <spdlog/fmt/fmt.h>

#include <initializer_list>
#include <vector>

namespace caseaudit::store {
namespace {

std::vector<long long> actions_of(Connection& connection, long long audit) {
    long long number = 0;
    soci::statement rows =
        (connection.sql().prepare
             << "SELECT number FROM actions WHERE authority = :authority AND audit = :audit",
         soci::into(number), soci::use(connection.authority()), soci::use(audit));
    rows.execute();
    std::vector<long long> all;
    while (rows.fetch()) all.push_back(number);
    return all;
}

void remove_actions(Connection& connection, long long audit) {
    for (const auto action : actions_of(connection, audit)) {
        connection.sql() << "DELETE FROM action_events WHERE authority = :authority AND action = :action",
            soci::use(connection.authority()), soci::use(action);
    }
    connection.sql() << "DELETE FROM actions WHERE authority = :authority AND audit = :audit",
        soci::use(connection.authority()), soci::use(audit);
}

/// No id of an audit has a blank in it: another audit may take the id that this one had.
void forget_who_it_is_about(Connection& connection, long long audit) {
    const auto no_id = fmt::format("erased {}", audit);
    connection.sql()
        << "UPDATE audits SET id = :id, subject = '' WHERE authority = :authority AND number = :audit",
        soci::use(no_id), soci::use(connection.authority()), soci::use(audit);
    connection.sql()
        << "UPDATE holds SET why = '', lifted_why = '' WHERE authority = :authority AND audit = :audit",
        soci::use(connection.authority()), soci::use(audit);
}

}  // namespace

std::size_t documents_of(Connection& connection, long long audit) {
    long long count = 0;
    connection.sql() << "SELECT count(*) FROM documents WHERE authority = :authority AND audit = :audit",
        soci::into(count), soci::use(connection.authority()), soci::use(audit);
    return static_cast<std::size_t>(count);
}

std::string last_content(Connection& connection, long long audit) {
    std::string content;
    connection.sql() << "SELECT content FROM revisions WHERE authority = :authority AND audit = :audit "
                        "ORDER BY CASE superseded WHEN 0 THEN 0 ELSE 1 END, "
                        "CASE copy WHEN 'whole' THEN 0 ELSE 1 END, imported DESC",
        soci::into(content), soci::use(connection.authority()), soci::use(audit);
    return content;
}

long long last_action_of(Connection& connection, long long audit) {
    long long last = 0;
    connection.sql()
        << "SELECT coalesce(max(number), 0) FROM actions WHERE authority = :authority AND audit = :audit",
        soci::into(last), soci::use(connection.authority()), soci::use(audit);
    return last;
}

void remove_audit(Connection& connection, long long audit) {
    remove_actions(connection, audit);
    // What points to another line goes before it.
    for (const auto* table : {"moderated_grades", "second_readings", "packed_figures", "packed_answers",
                              "documents", "revisions"}) {
        const auto query =
            fmt::format("DELETE FROM {} WHERE authority = :authority AND audit = :audit", table);
        connection.sql() << query, soci::use(connection.authority()), soci::use(audit);
    }
    forget_who_it_is_about(connection, audit);
}

}  // namespace caseaudit::store
