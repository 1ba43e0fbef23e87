#include "store/meetings.hpp"

#include <doctest/doctest.h>

#include <caseaudit/error.hpp>

#include "desk.hpp"
#include "filled_store.hpp"
#include "store/allocations.hpp"

namespace meetings_test {

using namespace caseaudit;

TEST_CASE_TEMPLATE("that a meeting was held stands in the history, and can be taken back", Fresh, OnSqlite,
                   OnPostgresql) {
    Desk<Fresh> desk;
    auto& store = desk.store;
    const auto day = anybody.today - std::chrono::days{3};
    record_meeting(store, day, true, anybody);
    CHECK(held_meetings(store.history()) == std::vector{day});
    CHECK_THROWS_AS(record_meeting(store, day, true, anybody), Error);
    CHECK_THROWS_AS(record_meeting(store, anybody.today + std::chrono::days{1}, true, anybody), Error);
    record_meeting(store, day, false, anybody);
    CHECK(held_meetings(store.history()).empty());
    CHECK_THROWS_AS(record_meeting(store, day, false, anybody), Error);
    CHECK(store.verify().first_break.empty());
}

TEST_CASE_TEMPLATE("allocations are kept beside draws, each numbered for itself", Fresh, OnSqlite,
                   OnPostgresql) {
    Desk<Fresh> desk;
    auto& store = desk.store;
    CHECK(keep_allocation(store, "{\"allocation\": []}\n", "0 cases", anybody).number == 1);
    CHECK(keep_allocation(store, "{\"allocation\": []}\n", "0 cases", anybody).number == 1);
    CHECK(kept_allocations(store).size() == 1);
    CHECK(store.history().front().thing == "allocation 1");
    store.connection().sql() << "UPDATE allocations SET document = 'x'";
    CHECK(store.verify().first_break == "allocation 1 is not the document that the history signed");
}

}  // namespace meetings_test
