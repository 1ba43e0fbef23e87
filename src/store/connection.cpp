#include "store/connection.hpp"

#include <soci/postgresql/soci-postgresql.h>
#include <soci/sqlite3/soci-sqlite3.h>
#include <spdlog/fmt/fmt.h>

#include <caseaudit/error.hpp>
#include <chrono>
#include <thread>

#include "files/files.hpp"
#include "model/reference.hpp"
#include "store/migrations.hpp"

namespace caseaudit::store {
namespace {

/// "caseaud", in a file's header: so that no other program's database is taken for a store.
constexpr int application = 0x0ca5ea0d;

/// Without what stands between the user and the machine, and without parameters: either may be a password.
std::string without_secrets(const std::string& where) {
    if (!is_address(where)) return where;
    const auto begin = where.find("://") + 3;
    const auto end = where.find('?');
    auto shown = where.substr(0, end);
    const auto at = shown.rfind('@');
    const auto colon = shown.find(':', begin);
    if (at != std::string::npos && colon < at) shown.erase(colon, at - colon);
    return shown;
}

std::string checked_authority(const std::string& authority) {
    if (is_reference(authority)) return authority;
    throw Error{fmt::format(
        "'{}' cannot be an authority: write letters, digits, hyphens, dots and underscores", authority)};
}

int number_of(soci::session& sql, const std::string& query) {
    int number = 0;
    sql << query, soci::into(number);
    return number;
}

void prepare_file(soci::session& sql, const std::string& path) {
    // Asked first: another that makes the store just now says whose it is before it makes tables.
    const auto tables = number_of(sql, "SELECT count(*) FROM sqlite_master");
    const auto known = number_of(sql, "PRAGMA application_id");
    if (known != application && tables > 0)
        throw Error{fmt::format("'{}' is a database, but no store of caseaudit. Name another file.", path)};
    std::string mode;
    sql << "PRAGMA journal_mode = WAL", soci::into(mode);
    if (mode != "wal") {
        throw Error{fmt::format("the store '{}' cannot keep a journal (it says '{}'): put it on a local disk",
                                path, mode)};
    }
    if (known != application) sql << fmt::format("PRAGMA application_id = {}", application);
    sql << "PRAGMA synchronous = FULL";
    sql << "PRAGMA foreign_keys = ON";
}

/// Where several make the same store at once SQLite may refuse the later ones without waiting.
void open_file(soci::session& sql, const std::string& path, Store::Missing missing) {
    constexpr int most_tries = 200;
    constexpr std::chrono::milliseconds pause{50};
    if (path.find('"') != std::string::npos)
        throw Error{fmt::format("the store '{}': name a file without quotation marks", path)};
    files::claim_private(path, missing == Store::Missing::create);
    sql.open(soci::sqlite3, fmt::format("db=\"{}\" timeout=600", path));
    for (int tries = 1;; ++tries) {
        try {
            return prepare_file(sql, path);
        } catch (const soci::sqlite3_soci_error& fault) {
            if (fault.result() != SQLITE_BUSY || tries == most_tries) throw;
        }
        std::this_thread::sleep_for(pause);
    }
}

}  // namespace

bool is_address(std::string_view where) {
    return where.starts_with("postgresql://") || where.starts_with("postgres://");
}

void refuse(const std::string& shown, const soci::soci_error& fault) {
    auto message = fault.get_error_message();
    // SOCI says first which of its functions it was.
    if (const auto said = message.find(": "); message.starts_with("sqlite3_") && said != std::string::npos)
        message.erase(0, said + 2);
    while (!message.empty() && message.back() == '\n') message.pop_back();
    throw Error{fmt::format("the store '{}': {}\nNothing was changed; mend the cause and do it again.", shown,
                            message)};
}

Connection::Connection(const StorePlace& place, Store::Missing missing)
    : engine_{is_address(place.where) ? Engine::postgresql : Engine::sqlite},
      authority_{checked_authority(place.authority)},
      shown_{without_secrets(place.where)} {
    guarded(*this, [&] {
        if (engine_ == Engine::sqlite) {
            open_file(sql_, place.where, missing);
        } else {
            sql_.open(soci::postgresql, place.where);
            sql_ << "SET client_min_messages = warning";
        }
        migrate(*this);
    });
}

}  // namespace caseaudit::store
