#include "store/transaction.hpp"

#include <spdlog/fmt/fmt.h>

#include <caseaudit/error.hpp>

#include "model/reference.hpp"
#include "store/chain.hpp"

namespace caseaudit::store {

Transaction::Transaction(Connection& connection, Doer doer)
    : connection_{connection}, doer_{std::move(doer)} {
    if (!is_reference(doer_.who)) {
        throw Error{fmt::format(
            "'{}' cannot stand in the history: say who does it by a reference such as W-012", doer_.who)};
    }
    connection_.sql() << (connection_.engine() == Engine::sqlite ? "BEGIN IMMEDIATE" : "BEGIN");
    try {
        take_turn();
    } catch (...) {
        roll_back();
        throw;
    }
}

Transaction::~Transaction() {
    if (open_) roll_back();
}

void Transaction::take_turn() {
    auto& sql = connection_.sql();
    sql << "INSERT INTO authorities (authority, last_number, last_hash) VALUES (:authority, 0, '') "
           "ON CONFLICT (authority) DO NOTHING",
        soci::use(connection_.authority());
    // SQLite lets one write at a time anyway.
    const auto* const lock = connection_.engine() == Engine::sqlite ? "" : " FOR UPDATE";
    sql << "SELECT last_number, last_hash FROM authorities WHERE authority = :authority" << lock,
        soci::into(last_number_), soci::into(last_hash_), soci::use(connection_.authority());
}

void Transaction::roll_back() noexcept {
    open_ = false;
    try {
        connection_.sql() << "ROLLBACK";
    } catch (const soci::soci_error&) {
        // Where even that is refused the session ends, and the database undoes it by itself.
        connection_.sql().close();
    }
}

std::int64_t Transaction::log(const Event& event) {
    HistoryLine line{.number = last_number_ + 1,
                     .day = doer_.today,
                     .who = doer_.who,
                     .what = event.what,
                     .thing = event.thing,
                     .content = event.content,
                     .note = event.note,
                     .previous = last_hash_,
                     .hash = {}};
    line.hash = hash_of(connection_.authority(), line);
    add_line(connection_, line);
    last_number_ = line.number;
    last_hash_ = line.hash;
    return line.number;
}

void Transaction::commit() {
    auto& sql = connection_.sql();
    sql << "UPDATE authorities SET last_number = :number, last_hash = :hash WHERE authority = :authority",
        soci::use(last_number_), soci::use(last_hash_), soci::use(connection_.authority());
    sql << "COMMIT";
    open_ = false;
}

Snapshot::Snapshot(Connection& connection) : connection_{connection} {
    connection_.sql() << (connection_.engine() == Engine::sqlite
                              ? "BEGIN"
                              : "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
}

Snapshot::~Snapshot() {
    try {
        connection_.sql() << "ROLLBACK";
    } catch (const soci::soci_error&) {
        connection_.sql().close();
    }
}

}  // namespace caseaudit::store
