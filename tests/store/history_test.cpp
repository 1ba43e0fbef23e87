#include <doctest/doctest.h>

#include "fresh_store.hpp"
#include "store/chain.hpp"
#include "store/transaction.hpp"

namespace history_test {

using namespace caseaudit;

TEST_CASE_TEMPLATE("lines follow each other, each hashed with the one before", Fresh, OnSqlite,
                   OnPostgresql) {
    const Fresh fresh;
    Store store{fresh.place, Store::Missing::create};
    {
        store::Transaction change{store.connection(), anybody};
        CHECK(change.log({.what = "tried", .thing = "one", .content = "sha256:00", .note = "a: note, ü"}) ==
              1);
        CHECK(change.log({.what = "tried", .thing = "two"}) == 2);
        change.commit();
    }
    const auto lines = store.history();
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].previous == "");
    CHECK(lines[1].previous == lines[0].hash);
    CHECK(lines[0].note == "a: note, ü");
    CHECK(lines[0].day == anybody.today);
    for (const auto& line : lines) CHECK(store::hash_of("local", line) == line.hash);
    CHECK(store::hash_of("elsewhere", lines[0]) != lines[0].hash);
}

TEST_CASE_TEMPLATE("what was not committed leaves nothing", Fresh, OnSqlite, OnPostgresql) {
    const Fresh fresh;
    Store store{fresh.place, Store::Missing::create};
    {
        store::Transaction change{store.connection(), anybody};
        change.log({.what = "tried", .thing = "one"});
    }
    CHECK(store.history().empty());
    store::Transaction change{store.connection(), anybody};
    CHECK(change.log({.what = "tried", .thing = "one"}) == 1);
}

TEST_CASE("no two lines have the same text under the hash") {
    HistoryLine line;
    line.what = "ab";
    line.thing = "c";
    auto other = line;
    other.what = "a";
    other.thing = "bc";
    CHECK(store::hash_of("local", line) != store::hash_of("local", other));
}

}  // namespace history_test
