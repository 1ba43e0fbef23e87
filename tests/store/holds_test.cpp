#include <doctest/doctest.h>

#include <caseaudit/data_protection.hpp>
#include <caseaudit/error.hpp>

#include "filled_store.hpp"

namespace holds_test {

using namespace caseaudit;

namespace {

const About the_child{"", "C-0001"};
const About the_audit{"A-1", ""};

RetentionPeriod period(Kept kept, int months) {
    return {kept, months, "", "Local policy", Certainty::unverified, true};
}

Retention six_years() {
    return Retention{
        {period(Kept::child_audit, 72), period(Kept::worker_audit, 24), period(Kept::draft, 12)}};
}

const std::map<std::string, std::string> as_draft{
    {"A-1", "A-2"}, {"\"complete\"", "\"draft\""}, {" completed=\"2013-06-06\"", ""}};

}  // namespace

TEST_CASE_TEMPLATE("a hold is placed and lifted, and the history has both", Fresh, OnSqlite, OnPostgresql) {
    FilledStore<Fresh> filled;
    auto& store = filled.store;
    CHECK(place_hold(store, the_child, "Court proceedings", anybody).number == 1);
    CHECK(refusal_of([&] {
              place_hold(store, the_child, "Again", anybody);
          }).find("'C-0001' is held already, since 24 November 2026 by W-001: Court proceedings") == 0);
    const auto lifted = lift_hold(store, the_child, "They ended", {"W-002", anybody.today});
    CHECK(lifted.lifted == anybody.today);
    CHECK(refusal_of([&] { lift_hold(store, the_child, "Again", anybody); }).find("'C-0001' is not held") ==
          0);
    CHECK(place_hold(store, the_child, "An inquiry", anybody).number == 2);
    const auto all = holds(store);
    REQUIRE(all.size() == 2);
    CHECK(all[0].placed_by == "W-001");
    CHECK(all[0].lifted_by == "W-002");
    CHECK(all[0].lifted_why == "They ended");
    CHECK_FALSE(all[1].lifted);
    const auto lines = store.history();
    REQUIRE(lines.size() == 3);
    CHECK(lines[1].what == "hold-lifted");
    CHECK(lines[2].thing == "hold 2");
}

TEST_CASE_TEMPLATE("a hold needs one reference and a reason", Fresh, OnSqlite, OnPostgresql) {
    FilledStore<Fresh> filled;
    const auto refused = [&](const About& about, const std::string& why, const std::string& sentence) {
        CHECK(refusal_of([&] { place_hold(filled.store, about, why, anybody); }).find(sentence) == 0);
    };
    refused({"A-1", "C-0001"}, "Court", "name either one audit or one subject");
    refused({}, "Court", "name either one audit or one subject");
    refused({"", "Jo Bloggs"}, "Court", "'Jo Bloggs' is no reference");
    refused(the_child, "  ", "say why");
    refused(the_child, "one\ntwo", "the reason is one line");
    refused(the_audit, "Court", "there is no audit 'A-1' in the store");
    CHECK(filled.store.history().empty());
}

TEST_CASE_TEMPLATE("audits are kept until their period ends, and what is held is said", Fresh, OnSqlite,
                   OnPostgresql) {
    FilledStore<Fresh> filled;
    filled.take(made_up_audit());
    filled.take(made_up_audit(as_draft));
    auto all = retained(filled.store, six_years());
    REQUIRE(all.size() == 2);
    CHECK(all[0].id == "A-2");
    CHECK(all[0].kept == Kept::draft);
    CHECK(iso_date(all[0].until) == "2014-05-31");
    CHECK(all[1].kept == Kept::child_audit);
    CHECK(iso_date(all[1].begin) == "2013-06-06");
    CHECK(iso_date(all[1].until) == "2019-06-06");
    CHECK_FALSE(all[1].past(*parse_date("2019-06-06")));
    CHECK(all[1].past(*parse_date("2019-06-07")));
    CHECK_FALSE(all[1].held);

    place_hold(filled.store, the_audit, "Complaint", anybody);
    all = retained(filled.store, six_years());
    CHECK_FALSE(all[0].held);
    CHECK(all[1].held);
    place_hold(filled.store, the_child, "Court", anybody);
    lift_hold(filled.store, the_audit, "Answered", anybody);
    all = retained(filled.store, six_years());
    CHECK(all[0].held);
    CHECK(all[1].held);
}

}  // namespace holds_test
