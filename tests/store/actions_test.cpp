// Actions in the store: what an audit's import makes of them, what happens to them, and the plan.
#include <doctest/doctest.h>

#include <caseaudit/action_store.hpp>
#include <caseaudit/error.hpp>

#include "fresh_store.hpp"
#include "store/actions/audit_actions.hpp"
#include "store/actions/verify_actions.hpp"

namespace actions_test {

using namespace caseaudit;
using Kind = ActionEventKind;

namespace {

Date on(const char* text) { return *parse_date(text); }
Doer doer(const char* who, const char* today = "2026-11-24") { return {who, on(today)}; }

Action action(const char* id, const char* what) {
    Action one;
    one.id = id;
    one.what = what;
    one.owner = "team manager";
    one.due = on("2026-11-20");
    one.measure = "It is on the file.";
    return one;
}

Audit audit(std::vector<Action> actions) {
    Audit one;
    one.id = "supervision-C-0001-2026-10-31";
    one.team = "Team Oak";
    one.completed = on("2026-11-02");
    one.actions = std::move(actions);
    return one;
}

/// As import does: the audit's own row, a line of the history, and its actions.
void keep(Store& store, const Audit& one) {
    store::Transaction change{store.connection(), anybody};
    store.connection().sql()
        << "INSERT INTO audits (authority, number, id, template, subject_kind, subject) VALUES "
           "('local', 7, :id, 'supervision', 'child', 'C-0001') ON CONFLICT (authority, number) DO NOTHING",
        soci::use(one.id);
    const auto line = change.log({.what = "tried", .thing = "audit 7"});
    store::keep_actions(change, 7, one, line);
    change.commit();
}

std::vector<FollowedAction> stored(const Store& store) { return followed_actions(store); }

const FollowedAction& named(const std::vector<FollowedAction>& all, const std::string& id) {
    for (const auto& one : all) {
        if (one.id == id) return one;
    }
    FAIL("no action ", id);
    return all.front();
}

ActionEvent event(Kind kind, const char* when = "2026-11-24", const char* words = "") {
    return {kind, on(when), "", words, false};
}

ActionState state(const Store& store, const std::string& id) {
    const auto all = stored(store);
    return standing(named(all, id), on("2026-12-31")).state;
}

const std::string first = "supervision-C-0001-2026-10-31#1";
const std::string second = "supervision-C-0001-2026-10-31#2";

}  // namespace

TEST_CASE_TEMPLATE("actions of an audit are followed from the day it was completed", Fresh, OnSqlite,
                   OnPostgresql) {
    const Fresh fresh;
    Store store{fresh.place, Store::Missing::create};
    auto urgent = action("2", "Tell the reviewing officer");
    urgent.urgent = true;
    urgent.told = "team manager";
    urgent.told_on = on("2026-10-30");
    urgent.why_later = "On leave";
    urgent.question = "supervision.on-file";
    keep(store, audit({action("1", "Hold supervision"), urgent}));
    const auto all = stored(store);
    REQUIRE(all.size() == 2);
    CHECK(all[0].id == first);
    CHECK(all[0].kind == "supervision");
    CHECK(all[0].team == "Team Oak");
    CHECK(all[0].audit == "supervision-C-0001-2026-10-31");
    CHECK(all[0].action.due == on("2026-11-20"));
    CHECK(standing(all[0], on("2026-11-24")).opened == on("2026-11-02"));
    CHECK(standing(all[1], on("2026-11-24")).opened == on("2026-10-30"));
    CHECK(all[1].action == urgent);
}

TEST_CASE_TEMPLATE("done and verified are recorded, each a line of the history", Fresh, OnSqlite,
                   OnPostgresql) {
    const Fresh fresh;
    Store store{fresh.place, Store::Missing::create};
    keep(store, audit({action("1", "Hold supervision")}));
    record_event(store, first, event(Kind::progress, "2026-11-10", "Booked."), doer("W-001"));
    record_event(store, first, event(Kind::done, "2026-11-20"), doer("W-001"));
    CHECK_THROWS_WITH_AS(record_event(store, first, event(Kind::verified), doer("W-001")),
                         (("action " + first) + ": W-001 did it, so somebody else must verify it").c_str(),
                         Error);
    record_event(store, first, event(Kind::verified), doer("AUD-01"));
    CHECK_THROWS_AS(record_event(store, first, event(Kind::done), doer("W-001")), Error);
    CHECK_THROWS_AS(record_event(store, second, event(Kind::done), doer("W-001")), Error);
    CHECK_THROWS_AS(record_event(store, "QA-1", event(Kind::done), doer("W-001")), Error);
    CHECK(state(store, first) == ActionState::verified);
    store.connection().sql() << "UPDATE action_events SET words = 'Cancelled.' WHERE kind = 'progress'";
    CHECK(store.verify().first_break == "event 2 of action 1 is not what line 2 of the history says");
    const auto lines = store.history();
    REQUIRE(lines.size() == 4);
    CHECK(lines[1].what == "action-progress");
    CHECK(lines[2].what == "action-done");
    CHECK(lines[2].thing == "action 1");
    CHECK(lines[2].who == "W-001");
    CHECK(lines[3].what == "action-verified");
    CHECK(lines[3].content.starts_with("sha256:"));
}

TEST_CASE_TEMPLATE("a corrected audit keeps what happened, and takes the rest from the correction", Fresh,
                   OnSqlite, OnPostgresql) {
    const Fresh fresh;
    Store store{fresh.place, Store::Missing::create};
    keep(store, audit({action("1", "Hold supervision"), action("2", "Write the chronology"),
                       action("3", "Ring school")}));
    record_event(store, second, event(Kind::done), doer("W-001"));
    // Ids given anew: the chronology is now the first, and supervision is gone; the third has other words.
    auto due_later = action("1", "Write the chronology");
    due_later.due = on("2026-12-01");
    keep(store, audit({due_later, action("3", "Ring the school nurse")}));
    auto all = stored(store);
    REQUIRE(all.size() == 3);
    CHECK(all[1].id == first);
    CHECK(all[1].action.due == on("2026-12-01"));
    CHECK(standing(all[1], anybody.today).state == ActionState::done);
    CHECK(all[2].action.what == "Ring the school nurse");
    CHECK(standing(all[0], anybody.today).state == ActionState::withdrawn);
    CHECK(all[0].events.back().words == "The corrected audit no longer has it.");
    // And when it comes back it is open again.
    keep(store, audit({due_later, action("2", "Hold supervision"), action("3", "Ring the school nurse")}));
    all = stored(store);
    REQUIRE(all.size() == 3);
    CHECK(standing(all[0], anybody.today).state == ActionState::open);
    CHECK(all[0].events.size() == 3);
    CHECK(all[1].events.size() == 2);
}

TEST_CASE_TEMPLATE("what was done is not inherited by other words under its id", Fresh, OnSqlite,
                   OnPostgresql) {
    const Fresh fresh;
    Store store{fresh.place, Store::Missing::create};
    keep(store, audit({action("1", "Hold supervision")}));
    record_event(store, first, event(Kind::done, "2026-11-20"), doer("W-001"));
    record_event(store, first, event(Kind::verified), doer("AUD-01"));
    keep(store, audit({action("1", "See the child alone")}));
    keep(store, audit({action("1", "See the child alone")}));
    const auto all = stored(store);
    REQUIRE(all.size() == 2);
    CHECK(all[0].action.what == "Hold supervision");
    CHECK(standing(all[0], anybody.today).state == ActionState::withdrawn);
    CHECK(all[1].action.what == "See the child alone");
    CHECK(standing(all[1], anybody.today).state == ActionState::open);
    record_event(store, first, event(Kind::done), doer("W-001"));
    CHECK(standing(stored(store)[1], anybody.today).state == ActionState::done);
}

TEST_CASE_TEMPLATE("what the document itself says was done is taken once", Fresh, OnSqlite, OnPostgresql) {
    const Fresh fresh;
    Store store{fresh.place, Store::Missing::create};
    auto done = action("1", "Hold supervision");
    done.state = ActionState::verified;
    done.closed = on("2026-11-01");
    auto gone = action("2", "Ring school");
    gone.state = ActionState::withdrawn;
    keep(store, audit({done, gone}));
    keep(store, audit({done, gone}));
    const auto all = stored(store);
    REQUIRE(all.size() == 2);
    CHECK(all[0].events.size() == 3);
    CHECK(standing(all[0], anybody.today).opened == on("2026-11-01"));
    CHECK(state(store, first) == ActionState::verified);
    CHECK(all[1].events.size() == 2);
    CHECK(state(store, second) == ActionState::withdrawn);
}

TEST_CASE_TEMPLATE("actions of a meeting, and under a recommendation", Fresh, OnSqlite, OnPostgresql) {
    const Fresh fresh;
    Store store{fresh.place, Store::Missing::create};
    CHECK(add_action(store, action("", "Hold workshops"), "Team Oak", 0, doer("AUD-01")) == "QA-1");
    CHECK_THROWS_AS(add_action(store, action("", "Write guidance"), "", 1, doer("AUD-01")), Error);
    PlanRow row;
    row.recommendation = "Supervision is reflective";
    row.action = "Train supervisors";
    row.lead = "Head of service";
    import_plan(store, {row}, doer("AUD-01"));
    CHECK(add_action(store, action("", "Write guidance"), "", 1, doer("AUD-01")) == "QA-2");
    link_action(store, "QA-1", 1, doer("AUD-01"));
    CHECK_THROWS_AS(link_action(store, "QA-1", 1, doer("AUD-01")), Error);
    CHECK_THROWS_AS(link_action(store, "QA-1", 2, doer("AUD-01")), Error);
    CHECK_THROWS_AS(link_action(store, "R1.1", 1, doer("AUD-01")), Error);
    const auto all = stored(store);
    REQUIRE(all.size() == 3);
    CHECK(all[0].kind == "meeting");
    CHECK(all[0].recommendation == 1);
    CHECK(all[0].events.back().kind == Kind::changed);
    const auto plan = exported_plan(all, recommendations(store), anybody.today);
    REQUIRE(plan.size() == 1);
    CHECK(plan[0].linked == "2 behind schedule");
}

TEST_CASE_TEMPLATE("a plan goes in, is brought up to date, and comes out", Fresh, OnSqlite, OnPostgresql) {
    const Fresh fresh;
    Store store{fresh.place, Store::Missing::create};
    auto rows = read_improvement_plan(FIXTURES "/improvement-plan/plan.csv");
    const auto in = import_plan(store, rows, doer("AUD-01", "2013-07-10"));
    CHECK(in.added == 3);
    CHECK(in.notes.empty());
    auto out = exported_plan(stored(store), recommendations(store), on("2013-07-10"));
    REQUIRE(out.size() == 3);
    CHECK(out[2].reference == "R2.1");
    for (std::size_t i = 0; i < rows.size(); ++i) {
        auto same = out[i];
        same.reference = "";
        CHECK(same == rows[i]);
    }
    CHECK(import_plan(store, out, doer("AUD-01", "2013-07-10")).unchanged == 3);
    out[1].action = "Hold four workshops";
    out[1].progress = "Two held";
    out[2].rag = PlanRag::complete;
    const auto again = import_plan(store, {out[1], out[2]}, doer("AUD-01", "2013-10-10"));
    CHECK(again.changed == 2);
    REQUIRE(again.notes.size() == 2);
    CHECK(again.notes[0] ==
          "R1.2: the file says In progress on schedule, but it was due 30 September 2013: it "
          "counts as behind schedule");
    CHECK(again.notes[1] ==
          "R1.1 is not in this file, and stays as it is; withdraw it with 'actions withdraw'");
    const auto now = exported_plan(stored(store), recommendations(store), on("2013-10-10"));
    CHECK(now[1].action == "Hold four workshops");
    CHECK(now[1].rag == PlanRag::behind);
    CHECK(now[1].progress == "Two held");
    CHECK(now[2].rag == PlanRag::complete);
    out[2].recommendation = out[0].recommendation;
    CHECK_THROWS_AS(import_plan(store, {out[0], out[2]}, doer("AUD-01", "2013-10-10")), Error);
    CHECK(stored(store).size() == 3);
}

TEST_CASE_TEMPLATE("an event that was changed, added or taken away is named", Fresh, OnSqlite, OnPostgresql) {
    const std::vector<std::pair<std::string, std::string>> tampered{
        {"UPDATE action_events SET who = 'W-009' WHERE kind = 'done'",
         "event 2 of action 1 is not what line 2 "},
        {"UPDATE action_events SET day = '2026-11-23' WHERE kind = 'done'",
         "event 2 of action 1 is not what line 2 "},
        {"DELETE FROM action_events WHERE kind = 'verified'",
         "line 3 of the history says 'action-verified' of action 1, and that is missing"},
        {"DELETE FROM action_events WHERE kind = 'done'", "event 2 of action 1 is missing"},
        {"DELETE FROM action_events", "action 1 has no events"}};
    for (const auto& [tampering, says] : tampered) {
        const auto& change = tampering;
        CAPTURE(change);
        const Fresh fresh;
        Store store{fresh.place, Store::Missing::create};
        keep(store, audit({action("1", "Hold supervision")}));
        record_event(store, first, event(Kind::done), doer("W-001"));
        record_event(store, first, event(Kind::verified), doer("AUD-01"));
        CHECK(store::broken_actions(store.connection(), store.history()) == "");
        store.connection().sql() << change;
        CHECK(store::broken_actions(store.connection(), store.history()).find(says) == 0);
    }
}

TEST_CASE("what was erased with its audit is no break; what went without an erasure is") {
    const OnSqlite fresh;
    Store store{fresh.place, Store::Missing::create};
    keep(store, audit({action("1", "Hold supervision")}));
    record_event(store, first, event(Kind::done), doer("W-001"));
    store.connection().sql() << "DELETE FROM action_events";
    store.connection().sql() << "DELETE FROM actions";
    CHECK(store::broken_actions(store.connection(), store.history()) ==
          "line 2 of the history says 'action-done' of action 1, and that is missing");
    store::Transaction change{store.connection(), anybody};
    change.log({.what = "erased", .thing = "audit 7"});
    change.commit();
    CHECK(store::broken_actions(store.connection(), store.history()) == "");
}

TEST_CASE("R2 is a recommendation; other words are not") {
    CHECK(recommendation_numbered("R2") == 2);
    for (const auto* text : {"", "R", "2", "R0", "R-1", "R2x", "r2"})
        CHECK_THROWS_AS(recommendation_numbered(text), Error);
}

}  // namespace actions_test
