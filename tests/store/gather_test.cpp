#include <doctest/doctest.h>

#include <caseaudit/data_protection.hpp>
#include <caseaudit/error.hpp>

#include "filled_store.hpp"

namespace gather_test {

using namespace caseaudit;

TEST_CASE_TEMPLATE("all that is held on one person is gathered", Fresh, OnSqlite, OnPostgresql) {
    FilledStore<Fresh> filled;
    auto& store = filled.store;
    const auto first = made_up_audit();
    filled.take(first);
    filled.take(made_up_audit({{"minutes=\"42\"", "minutes=\"43\""}}));
    filled.take(
        made_up_audit({{"A-1", "A-2"}, {"C-0001", "C-00010"}, {"Three months", "As for C-0001. Three"}}));
    filled.take(made_up_audit({{"A-1", "A-3"}, {"C-0001", "C-0001.2"}}));
    place_hold(store, {"", "C-0001"}, "Court", anybody);
    const auto child = gather(store, "C-0001", anybody);
    REQUIRE(child.documents.size() == 2);
    CHECK(child.documents[0].bytes == first);
    CHECK_FALSE(child.documents[0].stands);
    CHECK(child.documents[1].stands);
    REQUIRE(child.mentions.size() == 1);
    CHECK(child.mentions[0].audit == "A-2");
    CHECK(child.mentions[0].as == std::vector<std::string>{"in its words"});
    CHECK(child.holds.size() == 1);
    CHECK(store.history().back().what == "gathered");
    CHECK(store.history().back().thing == "one person");

    const auto auditor = gather(store, "AUD-01", anybody);
    CHECK(auditor.documents.empty());
    REQUIRE(auditor.mentions.size() == 4);
    CHECK(auditor.mentions[0].as == std::vector<std::string>{"auditor"});
    const auto lines = store.history().size();
    CHECK(gather(store, anybody.who, anybody).history.size() == lines);
    CHECK(gather(store, "W-999", anybody).nothing());
    CHECK(refusal_of([&] { gather(store, "Jo Bloggs", anybody); }) == "'Jo Bloggs' is no reference");
}

}  // namespace gather_test
