#include <doctest/doctest.h>

#include <algorithm>
#include <boost/filesystem.hpp>
#include <caseaudit/action_store.hpp>
#include <caseaudit/data_protection.hpp>
#include <caseaudit/error.hpp>

#include "files/files.hpp"
#include "files/sha256.hpp"
#include "filled_store.hpp"
#include "store/compressed.hpp"
#include "store/connection.hpp"

namespace erase_test {

using namespace caseaudit;

namespace {

const About the_child{"", "C-0001"};
const About the_audit{"A-1", ""};

long long rows_of(const Store& store, const std::string& table) {
    long long count = 0;
    store.connection().sql() << "SELECT count(*) FROM " << table, soci::into(count);
    return count;
}

/// In the store's file, or in the journal beside it.
bool lies_in(const std::string& bytes, const std::string& store) {
    constexpr std::uint64_t most = 100'000'000;
    for (const auto* end : {"", "-wal"}) {
        const auto path = store + end;
        if (boost::filesystem::exists(path) && files::read(path, most).find(bytes) != std::string::npos)
            return true;
    }
    return false;
}

/// From its middle: how a document begins is alike in all.
std::string piece_of(const std::string& document) {
    const auto bytes = store::Compressor{}.compress(document);
    return bytes.substr(bytes.size() / 2, 64);
}

std::string with_action(const std::string& id) {
    return made_up_audit(
        {{"A-1", id}, {"</audit>", R"(  <action id="1" owner="team-manager" due="2013-06-30" state="open">
    <what>Hold supervision every month</what>
    <measure>Six records by December</measure>
  </action>
</audit>)"}});
}

}  // namespace

TEST_CASE_TEMPLATE("of an erased audit a tombstone is left, and others stay", Fresh, OnSqlite, OnPostgresql) {
    FilledStore<Fresh> filled;
    auto& store = filled.store;
    const auto corrected = made_up_audit({{"minutes=\"42\"", "minutes=\"43\""}});
    filled.take(made_up_audit());
    filled.take(corrected);
    filled.take(audit_named("A-2"));
    const auto done = erase(store, the_audit, "Request of 1 November 2026", anybody);
    REQUIRE(done.erased.size() == 1);
    const auto& left = done.erased.front();
    CHECK(left.id == "A-1");
    CHECK(left.documents == 2);
    CHECK(left.content == files::sha256(corrected));
    CHECK(tombstones(store) == done.erased);
    CHECK(rows_of(store, "documents") == 1);
    CHECK(rows_of(store, "revisions") == 1);
    CHECK(rows_of(store, "packed_answers") == 1);
    CHECK(rows_of(store, "audits WHERE subject = 'C-0001'") == 1);
    const auto line = store.history().back();
    CHECK(line.what == "erased");
    CHECK(line.thing == "audit 1");
    CHECK(line.content == left.content);
    const auto again = erase(store, the_audit, "Request", anybody);
    CHECK(again.before);
    CHECK(again.erased == done.erased);
}

TEST_CASE_TEMPLATE("all that is about one subject is erased, or nothing", Fresh, OnSqlite, OnPostgresql) {
    FilledStore<Fresh> filled;
    auto& store = filled.store;
    filled.take(made_up_audit());
    filled.take(audit_named("A-2"));
    filled.take(made_up_audit({{"A-1", "A-3"}, {"C-0001", "C-0002"}}));
    place_hold(store, {"A-2", ""}, "Court", anybody);
    const auto said = refusal_of([&] { erase(store, the_child, "Request", anybody); });
    CHECK(said.find("the audit 'A-2' is held, since 24 November 2026 by W-001: Court") == 0);
    CHECK(rows_of(store, "documents") == 3);
    lift_hold(store, {"A-2", ""}, "Ended", anybody);
    place_hold(store, the_child, "Inquiry", anybody);
    CHECK(refusal_of([&] { erase(store, the_audit, "Request", anybody); }).find("is held") !=
          std::string::npos);
    lift_hold(store, the_child, "Ended", anybody);
    CHECK(erase(store, the_child, "Request", anybody).erased.size() == 2);
    CHECK(rows_of(store, "documents") == 1);
    CHECK(rows_of(store, "holds WHERE subject <> '' OR why <> ''") == 0);
    CHECK(refusal_of([&] {
              erase(store, the_child, "Request", anybody);
          }).find("no audit in the store is about") == 0);
    CHECK(refusal_of([&] {
              erase(store, {"A-9", ""}, "Request", anybody);
          }) == "there is no audit 'A-9' in the store");
    CHECK(refusal_of([&] { erase(store, {"A-3", ""}, "", anybody); }).find("say why") == 0);
    CHECK(rows_of(store, "documents") == 1);
}

TEST_CASE_TEMPLATE("an erased audit comes in again only where that is said", Fresh, OnSqlite, OnPostgresql) {
    FilledStore<Fresh> filled;
    auto& store = filled.store;
    filled.take(made_up_audit());
    erase(store, the_audit, "Request", anybody);
    const auto refused = filled.take(made_up_audit());
    CHECK(refused.what == ImportedFile::What::refused);
    CHECK(refused.says.find("the audit 'A-1' was erased on 24 November 2026 by W-001: Request") !=
          std::string::npos);
    CHECK(rows_of(store, "documents") == 0);
    CHECK(filled.take(made_up_audit(), AfterErasure::take).what == ImportedFile::What::stored);
    CHECK(rows_of(store, "documents") == 1);
    CHECK(filled.take(made_up_audit()).what == ImportedFile::What::already_there);
    CHECK(erase(store, the_audit, "Again", anybody).erased.front().why == "Again");
    CHECK(tombstones(store).size() == 2);
}

TEST_CASE_TEMPLATE("actions go with their audit, and no other gets their number", Fresh, OnSqlite,
                   OnPostgresql) {
    FilledStore<Fresh> filled;
    auto& store = filled.store;
    filled.take(with_action("A-1"));
    filled.take(with_action("A-2"));
    record_event(store, "A-2#1", {ActionEventKind::done, anybody.today, "", "Seventeen zebras", false},
                 anybody);
    erase(store, {"A-2", ""}, "Request", anybody);
    CHECK(followed_actions(store).size() == 1);
    CHECK(rows_of(store, "action_events") == 1);
    filled.take(with_action("A-3"));
    record_event(store, "A-3#1", {ActionEventKind::progress, anybody.today, "", "Begun", false}, anybody);
    CHECK(store.history().back().thing == "action 3");
    const auto named = named_history(store);
    CHECK(named.back().thing == "action A-3#1");
    CHECK(named.back().audit == "A-3");
    const auto erased =
        std::ranges::find_if(named, [](const NamedLine& line) { return line.line.what == "erased"; });
    REQUIRE(erased != named.end());
    CHECK(erased->audit == "A-2");
    CHECK(erased->thing == "A-2");
}

TEST_CASE("no byte of an erased audit is left in the file or beside it") {
    FilledStore<OnSqlite> filled;
    const auto planted =
        made_up_audit({{"C-0001", "C-7777"}, {"Three months", "Seventeen zebras crossed at dawn"}});
    const auto& path = filled.fresh.place.where;
    filled.take(planted);
    for (int i = 2; i < 30; ++i) filled.take(audit_named("A-" + std::to_string(i)));
    REQUIRE(lies_in(piece_of(planted), path));
    REQUIRE(lies_in("C-7777", path));
    place_hold(filled.store, {"", "C-7777"}, "Because of zebras", anybody);
    lift_hold(filled.store, {"", "C-7777"}, "No zebras", anybody);
    erase(filled.store, {"", "C-7777"}, "Request", anybody);
    wipe_erased(filled.store);
    CHECK_FALSE(lies_in(piece_of(planted), path));
    CHECK_FALSE(lies_in("C-7777", path));
    CHECK_FALSE(lies_in("zebras", path));
    CHECK(lies_in(piece_of(audit_named("A-29")), path));
}

TEST_CASE("while another has the store open it is said that bytes may be left") {
    FilledStore<OnSqlite> filled;
    filled.take(made_up_audit());
    const Store other{filled.fresh.place};
    auto& reading = other.connection().sql();
    reading << "BEGIN";
    CHECK(rows_of(other, "documents") == 1);
    erase(filled.store, the_audit, "Request", anybody);
    CHECK(refusal_of([&] { wipe_erased(filled.store); }).find("another program has it open") !=
          std::string::npos);
    reading << "ROLLBACK";
    CHECK(refusal_of([&] { wipe_erased(filled.store); }) == "");
}

}  // namespace erase_test
