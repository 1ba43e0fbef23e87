#include "store/migrations.hpp"

#include <spdlog/fmt/fmt.h>

#include <array>
#include <caseaudit/error.hpp>

#include "store/connection.hpp"
#include "store/embedded.hpp"

namespace caseaudit::store {
namespace {

/// In order; the first is number 1. Never change one that was released: add another.
std::array<std::string_view, 8> all_migrations() {
    return {embedded::migration_001_audits,          embedded::migration_002_actions,
            embedded::migration_003_data_protection, embedded::migration_004_figures,
            embedded::migration_005_moderation,      embedded::migration_006_draws,
            embedded::migration_007_theme_decisions, embedded::migration_008_allocations};
}

/// The text without its comments; where the engines' words differ, those of this engine.
std::string adapted(std::string_view text, Engine engine) {
    std::string sql;
    for (std::size_t at = 0; at < text.size();) {
        const auto end = std::min(text.find('\n', at), text.size());
        if (const auto line = text.substr(at, end - at); !line.starts_with("--")) sql.append(line) += '\n';
        at = end + 1;
    }
    // SQLite then keeps the rows in their key, not beside it.
    constexpr std::string_view clustered = "{clustered}";
    for (auto at = sql.find(clustered); at != std::string::npos; at = sql.find(clustered))
        sql.replace(at, clustered.size(), engine == Engine::sqlite ? " WITHOUT ROWID" : "");
    return sql;
}

void apply(Connection& connection, std::string_view migration) {
    const auto text = adapted(migration, connection.engine());
    for (std::size_t at = 0; at < text.size();) {
        const auto end = text.find(";\n", at);
        if (end == std::string::npos) break;
        connection.sql() << text.substr(at, end - at);
        at = end + 2;
    }
}

bool has_versions(Connection& connection) {
    int count = 0;
    if (connection.engine() == Engine::sqlite) {
        connection.sql() << "SELECT count(*) FROM sqlite_master WHERE name = 'schema_versions'",
            soci::into(count);
    } else {
        connection.sql() << "SELECT count(*) FROM pg_tables WHERE tablename = 'schema_versions' "
                            "AND schemaname = current_schema()",
            soci::into(count);
    }
    return count > 0;
}

std::size_t version_of(Connection& connection) {
    long long version = 0;
    if (has_versions(connection))
        connection.sql() << "SELECT coalesce(max(number), 0) FROM schema_versions", soci::into(version);
    return static_cast<std::size_t>(version);
}

/// Waits for another that is doing the same.
void begin(Connection& connection) {
    if (connection.engine() == Engine::sqlite) {
        connection.sql() << "BEGIN IMMEDIATE";
        return;
    }
    connection.sql() << "BEGIN";
    connection.sql() << "SELECT pg_advisory_xact_lock(212311245)";
}

void add_missing(Connection& connection) {
    const auto all = all_migrations();
    begin(connection);
    if (!has_versions(connection))
        connection.sql() << "CREATE TABLE schema_versions (number BIGINT NOT NULL PRIMARY KEY)";
    for (auto done = version_of(connection); done < all.size(); ++done) {
        apply(connection, all.at(done));
        const auto number = static_cast<long long>(done) + 1;
        connection.sql() << "INSERT INTO schema_versions (number) VALUES (:number)", soci::use(number);
    }
    connection.sql() << "COMMIT";
}

}  // namespace

void migrate(Connection& connection) {
    const auto newest = all_migrations().size();
    const auto version = version_of(connection);
    if (version > newest) {
        throw Error{fmt::format(
            "the store '{}' has tables of version {}; this program knows version {}. Use a newer caseaudit.",
            connection.shown(), version, newest)};
    }
    if (version == newest) return;
    try {
        add_missing(connection);
    } catch (...) {
        connection.sql() << "ROLLBACK";
        throw;
    }
}

}  // namespace caseaudit::store
