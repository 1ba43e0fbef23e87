#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <caseaudit/error.hpp>

#include "store/moderation/moderation_rows.hpp"
#include "store/rows.hpp"

namespace caseaudit {
namespace {

long long audit_number(store::Connection& connection, const std::string& id) {
    const auto row = store::find_audit(connection, id);
    if (!row) throw Error{fmt::format("there is no audit '{}' in the store", id)};
    return row->number;
}

bool is_there(const std::vector<store::ReadingRow>& rows, const store::ReadingRow& wanted) {
    return std::ranges::any_of(rows, [&](const store::ReadingRow& row) {
        return row.audit == wanted.audit && row.reading.content == wanted.reading.content &&
               row.why == wanted.why && row.reading.seed == wanted.reading.seed;
    });
}

void add_reading(store::Transaction& change, store::ReadingRow& row) {
    const auto thing = fmt::format("audit {}", row.audit);
    row.line =
        change.log({.what = "second-reading-drawn", .thing = thing, .content = store::content_of(row)});
    auto& connection = change.connection();
    connection.sql() << "INSERT INTO second_readings (authority, number, audit, content, why, seed, line) "
                        "VALUES (:authority, :number, :audit, :content, :why, :seed, :line)",
        soci::use(connection.authority()), soci::use(row.number), soci::use(row.audit),
        soci::use(row.reading.content), soci::use(row.why), soci::use(row.reading.seed), soci::use(row.line);
}

long long last_number(const std::vector<store::ReadingRow>& rows) {
    return rows.empty() ? 0 : rows.back().number;
}

}  // namespace

std::vector<SecondReading> second_readings(const Store& store) {
    auto& connection = store.connection();
    return store::guarded(connection, [&] {
        std::vector<SecondReading> all;
        for (auto& row : store::read_readings(connection)) all.push_back(std::move(row.reading));
        return all;
    });
}

std::size_t keep_second_readings(Store& store, const std::vector<SecondReading>& readings, const Doer& doer) {
    auto& connection = store.connection();
    return store::guarded(connection, [&] {
        store::Transaction change{connection, doer};
        store::check_is_moderator(connection, doer.who);
        const auto there = store::read_readings(connection);
        auto number = last_number(there);
        std::size_t added = 0;
        for (const auto& reading : readings) {
            store::ReadingRow row;
            row.audit = audit_number(connection, reading.audit);
            row.why = names_of(reading.why, " ");
            row.reading = reading;
            if (is_there(there, row)) continue;
            row.number = ++number;
            add_reading(change, row);
            ++added;
        }
        change.commit();
        return added;
    });
}

}  // namespace caseaudit
