#include "store/care/tombstone_rows.hpp"

namespace caseaudit::store {

std::vector<Tombstone> read_tombstones(Connection& connection) {
    Tombstone one;
    std::string day;
    long long documents = 0;
    soci::statement rows =
        (connection.sql().prepare
             << "SELECT t.id, h.day, h.who, t.why, h.content, t.documents FROM tombstones t "
                "JOIN history h ON h.authority = t.authority AND h.number = t.erased "
                "WHERE t.authority = :authority ORDER BY t.erased",
         soci::into(one.id), soci::into(day), soci::into(one.who), soci::into(one.why),
         soci::into(one.content), soci::into(documents), soci::use(connection.authority()));
    rows.execute();
    std::vector<Tombstone> all;
    while (rows.fetch()) {
        one.erased = parse_date(day).value_or(Date{});
        one.documents = static_cast<std::size_t>(documents);
        all.push_back(one);
    }
    return all;
}

std::optional<Tombstone> find_tombstone(Connection& connection, const std::string& id) {
    Tombstone one;
    std::string day;
    long long documents = 0;
    connection.sql() << "SELECT t.id, h.day, h.who, t.why, h.content, t.documents FROM tombstones t "
                        "JOIN history h ON h.authority = t.authority AND h.number = t.erased "
                        "WHERE t.authority = :authority AND t.id = :id ORDER BY t.erased DESC",
        soci::into(one.id), soci::into(day), soci::into(one.who), soci::into(one.why),
        soci::into(one.content), soci::into(documents), soci::use(connection.authority()), soci::use(id);
    if (!connection.sql().got_data()) return std::nullopt;
    one.erased = parse_date(day).value_or(Date{});
    one.documents = static_cast<std::size_t>(documents);
    return one;
}

void add_tombstone(Connection& connection, const TombstonePlace& place, const Tombstone& tombstone) {
    const auto documents = static_cast<long long>(tombstone.documents);
    connection.sql() << "INSERT INTO tombstones (authority, audit, id, why, documents, last_action, erased) "
                        "VALUES (:authority, :audit, :id, :why, :documents, :action, :erased)",
        soci::use(connection.authority()), soci::use(place.audit), soci::use(tombstone.id),
        soci::use(tombstone.why), soci::use(documents), soci::use(place.last_action), soci::use(place.line);
}

}  // namespace caseaudit::store
