#include <spdlog/fmt/fmt.h>

#include <caseaudit/error.hpp>

#include "store/care/hold_rows.hpp"
#include "store/care/removal.hpp"
#include "store/care/tombstone_rows.hpp"
#include "store/transaction.hpp"

namespace caseaudit {
namespace {

void refuse_held(store::Connection& connection, const std::vector<store::NumberedAudit>& audits) {
    const auto held = store::read_holds(connection);
    for (const auto& audit : audits) {
        const auto* const row = store::hold_on(held, audit);
        if (row == nullptr) continue;
        throw Error{fmt::format(
            "the audit '{}' is held, since {} by {}: {}\nNothing was erased. Once the hold is lifted "
            "('caseaudit hold lift'), do it again.",
            audit.id, row->hold.placed, row->hold.placed_by, row->hold.why)};
    }
}

Tombstone erase_audit(store::Transaction& change, const store::NumberedAudit& audit, const std::string& why) {
    auto& connection = change.connection();
    Tombstone left{audit.id,
                   change.doer().today,
                   change.doer().who,
                   why,
                   store::last_content(connection, audit.number),
                   store::documents_of(connection, audit.number)};
    const auto last_action = store::last_action_of(connection, audit.number);
    store::remove_audit(connection, audit.number);
    const auto line = change.log({.what = "erased",
                                  .thing = fmt::format("audit {}", audit.number),
                                  .content = left.content,
                                  .note = fmt::format("documents: {}", left.documents)});
    store::add_tombstone(connection, {audit.number, last_action, line}, left);
    return left;
}

/// The words of holds that were lifted: nothing else of that subject is left in the tables.
void forget_holds_on(store::Connection& connection, const std::string& subject) {
    connection.sql() << "UPDATE holds SET subject = '', why = '', lifted_why = '' "
                        "WHERE authority = :authority AND subject = :subject AND lifted > 0",
        soci::use(connection.authority()), soci::use(subject);
}

Erasure nothing_to_erase(store::Connection& connection, const About& about) {
    if (!about.audit.empty()) {
        if (const auto left = store::find_tombstone(connection, about.audit)) return {{*left}, true};
        throw Error{fmt::format("there is no audit '{}' in the store", about.audit)};
    }
    throw Error{fmt::format(
        "no audit in the store is about '{0}'. 'caseaudit subject {0}' says where else the reference stands.",
        about.subject)};
}

/// What is deleted is overwritten at once; PostgreSQL's administrator sees to that with VACUUM.
void overwrite_what_is_deleted(store::Connection& connection) {
    int secure = 0;
    if (connection.engine() == store::Engine::sqlite)
        connection.sql() << "PRAGMA secure_delete = ON", soci::into(secure);
}

[[noreturn]] void say_bytes_are_left(const store::Connection& connection, const std::string& why) {
    throw Error{fmt::format(
        "bytes of what was erased may still lie in the store '{}' or beside it: {}\nMend that, then give "
        "'caseaudit erase --finish'.",
        connection.shown(), why)};
}

void empty_journal(store::Connection& connection) {
    int busy = 0;
    connection.sql() << "PRAGMA wal_checkpoint(TRUNCATE)", soci::into(busy);
    if (busy != 0) say_bytes_are_left(connection, "another program has it open.");
}

/// For whoever has the store open: writing waits for minutes, this need not.
void wait_little(store::Connection& connection) {
    int milliseconds = 0;
    connection.sql() << "PRAGMA busy_timeout = 2000", soci::into(milliseconds);
}

}  // namespace

std::vector<Tombstone> tombstones(const Store& store) {
    auto& connection = store.connection();
    return store::guarded(connection, [&] { return store::read_tombstones(connection); });
}

Erasure erase(Store& store, const About& about, const std::string& why, const Doer& doer) {
    store::check_about(about);
    store::check_why(why);
    auto& connection = store.connection();
    return store::guarded(connection, [&] {
        overwrite_what_is_deleted(connection);
        store::Transaction change{connection, doer};
        const auto audits = store::audits_about(connection, about);
        if (audits.empty()) return nothing_to_erase(connection, about);
        refuse_held(connection, audits);
        Erasure erasure;
        for (const auto& audit : audits) erasure.erased.push_back(erase_audit(change, audit, why));
        if (!about.subject.empty()) forget_holds_on(connection, about.subject);
        change.commit();
        return erasure;
    });
}

void wipe_erased(Store& store) {
    auto& connection = store.connection();
    if (connection.engine() != store::Engine::sqlite) return;
    try {
        wait_little(connection);
        empty_journal(connection);
        connection.sql() << "VACUUM";
        empty_journal(connection);
    } catch (const soci::soci_error& fault) {
        say_bytes_are_left(connection, fault.get_error_message());
    }
}

}  // namespace caseaudit
