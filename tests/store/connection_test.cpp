#include "store/connection.hpp"

#include <doctest/doctest.h>
#include <soci/sqlite3/soci-sqlite3.h>
#include <sys/stat.h>

#include <boost/filesystem.hpp>
#include <caseaudit/error.hpp>
#include <fstream>

#include "fresh_store.hpp"
#include "store/transaction.hpp"

namespace connection_test {

using namespace caseaudit;
namespace fs = boost::filesystem;

namespace {

mode_t mode_of(const std::string& path) {
    struct stat info {};
    REQUIRE(::stat(path.c_str(), &info) == 0);
    return info.st_mode & 0777;
}

void log_something(Store& store) {
    store::Transaction change{store.connection(), anybody};
    change.log({.what = "tried", .thing = "nothing"});
    change.commit();
}

std::string fault(const StorePlace& place) {
    try {
        const Store store{place};
        return "";
    } catch (const Error& e) {
        return e.what();
    }
}

}  // namespace

TEST_CASE_TEMPLATE("a store is made once, and opened again with what is in it", Fresh, OnSqlite,
                   OnPostgresql) {
    const Fresh fresh;
    {
        Store store{fresh.place, Store::Missing::create};
        log_something(store);
    }
    CHECK(Store{fresh.place}.history().size() == 1);
    CHECK(Store{fresh.place, Store::Missing::create}.history().size() == 1);
}

TEST_CASE_TEMPLATE("authorities know nothing of each other", Fresh, OnSqlite, OnPostgresql) {
    const Fresh fresh;
    Store store{fresh.place, Store::Missing::create};
    log_something(store);
    Store other{{fresh.place.where, "elsewhere"}};
    CHECK(other.history().empty());
    log_something(other);
    log_something(other);
    CHECK(other.history().size() == 2);
    CHECK(store.history().size() == 1);
}

TEST_CASE_TEMPLATE("tables that a newer program made are refused", Fresh, OnSqlite, OnPostgresql) {
    const Fresh fresh;
    Store{fresh.place, Store::Missing::create}.connection().sql()
        << "INSERT INTO schema_versions (number) VALUES (99)";
    CHECK(fault(fresh.place).find("Use a newer caseaudit") != std::string::npos);
}

TEST_CASE_TEMPLATE("who is not a reference, or an authority that is none, is refused", Fresh, OnSqlite,
                   OnPostgresql) {
    const Fresh fresh;
    Store store{fresh.place, Store::Missing::create};
    CHECK_THROWS_AS(store::Transaction(store.connection(), Doer{"Jo Bloggs", anybody.today}), Error);
    CHECK_THROWS_AS(Store({fresh.place.where, "../x"}), Error);
    log_something(store);
    CHECK(store.history().size() == 1);
}

TEST_CASE("a file is its owner's alone, with what lies beside it") {
    const OnSqlite fresh;
    Store store{fresh.place, Store::Missing::create};
    log_something(store);
    for (const auto* end : {"", "-wal", "-shm"}) CHECK(mode_of(fresh.place.where + end) == 0600);
    fs::permissions(fresh.place.where, fs::add_perms | fs::group_read);
    CHECK(fault(fresh.place).find("chmod 600") != std::string::npos);
}

TEST_CASE("what is missing, no store, or no database is refused and left as it is") {
    const TestFolder folder;
    CHECK(fault({folder / "none"}).find("No such file") != std::string::npos);
    CHECK_FALSE(fs::exists(folder / "none"));
    soci::session{soci::sqlite3, "db=" + folder / "other"} << "CREATE TABLE x (y TEXT)";
    std::ofstream{folder / "text"} << "some words that are no database, and more of them, and more of them\n";
    for (const auto* name : {"other", "text"}) {
        fs::permissions(folder / name, fs::owner_read | fs::owner_write);
        const auto before = fs::file_size(folder / name);
        CHECK(fault({folder / name}) != "");
        CHECK(fs::file_size(folder / name) == before);
    }
    CHECK(fault({folder / "other"}).find("no store of caseaudit") != std::string::npos);
}

TEST_CASE("no password is shown where a server cannot be reached") {
    const auto said = fault({"postgresql://worker:secret@localhost:1/audits?password=hidden"});
    CHECK(said.find("postgresql://worker@localhost:1/audits") != std::string::npos);
    CHECK(said.find("secret") == std::string::npos);
    CHECK(said.find("hidden") == std::string::npos);
}

}  // namespace connection_test
