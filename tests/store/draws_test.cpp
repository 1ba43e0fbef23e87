#include "store/draws.hpp"

#include <doctest/doctest.h>

#include <caseaudit/data_protection.hpp>
#include <caseaudit/error.hpp>

#include "desk.hpp"
#include "filled_store.hpp"

namespace draws_test {

using namespace caseaudit;

namespace {

const std::string document = "{\"seed\": \"January 2027\", \"files\": [\"C-1001\", \"C-1002\"]}\n";

}  // namespace

TEST_CASE_TEMPLATE("a draw is kept, signed by the history, and given back byte for byte", Fresh, OnSqlite,
                   OnPostgresql) {
    Desk<Fresh> desk;
    auto& store = desk.store;
    const auto kept = keep_draw(store, document, "2 of 40 files", anybody);
    CHECK(kept.number == 1);
    CHECK(keep_draw(store, document, "2 of 40 files", anybody).number == 1);
    CHECK(keep_draw(store, "another\n", "3 of 40 files", anybody).number == 2);
    CHECK(kept_draw(store, 1).document == document);
    const auto all = kept_draws(store);
    REQUIRE(all.size() == 2);
    CHECK(all[0].by == "W-001");
    CHECK(all[0].day == anybody.today);
    CHECK(all[0].content == kept.content);
    const auto lines = store.history();
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].what == "sampled");
    CHECK(lines[0].thing == "draw 1");
    CHECK(lines[0].content == kept.content);
    CHECK(store.verify().first_break.empty());
    CHECK(refusal_of([&] { kept_draw(store, 3); }) == "there is no draw 3 in the store");
}

TEST_CASE_TEMPLATE("a draw that was changed, added or removed breaks the store", Fresh, OnSqlite,
                   OnPostgresql) {
    Desk<Fresh> desk;
    auto& store = desk.store;
    keep_draw(store, document, "2 of 40 files", anybody);
    auto& sql = store.connection().sql();
    sql << "UPDATE draws SET document = 'C-1003'";
    CHECK(store.verify().first_break == "draw 1 is not the document that the history signed");
    CHECK(refusal_of([&] { kept_draw(store, 1); }) == "draw 1 is not the document that was kept");
    sql << "UPDATE draws SET document = ''";
    CHECK(store.verify().first_break == "draw 1 is gone, and the history does not say that it was erased");
    sql << "UPDATE draws SET number = 2";
    CHECK(store.verify().first_break == "the history does not know draw 2");
    sql << "DELETE FROM draws";
    CHECK(store.verify().first_break == "draw 1 is missing");
}

TEST_CASE_TEMPLATE("a draw names whom it drew, and is erased on request", Fresh, OnSqlite, OnPostgresql) {
    Desk<Fresh> desk;
    auto& store = desk.store;
    keep_draw(store, document, "2 of 40 files", anybody);
    CHECK(gather(store, "C-1001", anybody).draws == std::vector<std::int64_t>{1});
    CHECK(gather(store, "C-100", anybody).draws.empty());
    CHECK(refusal_of([&] { erase_draw(store, 1, "", anybody); }) != "");
    place_hold(store, {"", "C-1001"}, "Court proceedings", anybody);
    CHECK(refusal_of([&] {
              erase_draw(store, 1, "Request", anybody);
          }).find("draw 1 names somebody who is held (hold 1): Court proceedings") == 0);
    lift_hold(store, {"", "C-1001"}, "They ended", anybody);
    erase_draw(store, 1, "Request of 1 November 2026", anybody);
    CHECK(store.verify().first_break.empty());
    CHECK(gather(store, "C-1001", anybody).draws.empty());
    CHECK(refusal_of([&] { erase_draw(store, 1, "Again", anybody); }) == "draw 1 was erased");
    CHECK(keep_draw(store, document, "2 of 40 files", anybody).number == 2);
    store.connection().sql() << "UPDATE draws SET document = 'back' WHERE number = 1";
    CHECK(store.verify().first_break == "draw 1 is still there, and the history says that it was erased");
}

}  // namespace draws_test
