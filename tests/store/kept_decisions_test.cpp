#include "store/kept_decisions.hpp"

#include <doctest/doctest.h>

#include <caseaudit/error.hpp>

#include "desk.hpp"
#include "filled_store.hpp"

namespace kept_decisions_test {

using namespace caseaudit;

namespace {

const std::string page =
    "<?xml version=\"1.0\"?>\n<theme-decisions format=\"1\"><decided>"
    "<phrase phrase=\"court delays\" use=\"ignore\"/></decided></theme-decisions>\n";
const std::string later =
    "<?xml version=\"1.0\"?>\n<theme-decisions format=\"1\"><decided on=\"2013-06-06\" by=\"QA-01\">"
    "<phrase phrase=\"court delays\" use=\"add\" theme=\"drift\"/></decided></theme-decisions>\n";

}  // namespace

TEST_CASE_TEMPLATE("decisions are kept as they came, signed by the history; the same file twice is one",
                   Fresh, OnSqlite, OnPostgresql) {
    Desk<Fresh> desk;
    auto& store = desk.store;
    CHECK(kept_decisions(store).empty());
    CHECK(theme_decisions_of(store).decided.empty());
    const auto kept = keep_decisions(store, page, "1 decision", anybody);
    CHECK(kept.number == 1);
    CHECK(keep_decisions(store, page, "1 decision", anybody).number == 1);
    CHECK(keep_decisions(store, later, "1 decision", anybody).number == 2);
    const auto all = kept_decisions(store);
    REQUIRE(all.size() == 2);
    CHECK(all[0].document == page);
    CHECK(all[0].by == "W-001");
    CHECK(all[0].content == kept.content);
    const auto lines = store.history();
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].what == "decided");
    CHECK(lines[0].thing == "decisions 1");
    CHECK(lines[0].note == "1 decision");
    CHECK(store.verify().first_break.empty());
}

TEST_CASE_TEMPLATE("the last imported stands; who and when, where the file does not say, are the import's",
                   Fresh, OnSqlite, OnPostgresql) {
    Desk<Fresh> desk;
    auto& store = desk.store;
    keep_decisions(store, page, "1 decision", anybody);
    keep_decisions(store, later, "1 decision", anybody);
    const auto decisions = theme_decisions_of(store);
    REQUIRE(decisions.decided.size() == 2);
    CHECK(decisions.decided[0].on == anybody.today);
    CHECK(decisions.decided[0].by == "W-001");
    CHECK(decisions.decided[1].by == "QA-01");
    REQUIRE(decisions.phrases().size() == 1);
    CHECK(decisions.phrases().front().use == PhraseUse::add);
}

TEST_CASE_TEMPLATE("decisions that were changed, added or removed break the store", Fresh, OnSqlite,
                   OnPostgresql) {
    Desk<Fresh> desk;
    auto& store = desk.store;
    keep_decisions(store, page, "1 decision", anybody);
    auto& sql = store.connection().sql();
    sql << "UPDATE theme_decisions SET document = '<theme-decisions format=\"1\"/>'";
    CHECK(store.verify().first_break == "decisions 1 is not the document that the history signed");
    CHECK(refusal_of([&] { theme_decisions_of(store); }) == "decisions 1 is not the document that was kept");
    sql << "UPDATE theme_decisions SET number = 2";
    CHECK(store.verify().first_break == "the history does not know decisions 2");
    sql << "DELETE FROM theme_decisions";
    CHECK(store.verify().first_break == "decisions 1 is missing");
}

}  // namespace kept_decisions_test
