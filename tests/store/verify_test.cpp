#include <doctest/doctest.h>
#include <sys/stat.h>

#include <boost/filesystem.hpp>
#include <caseaudit/data_protection.hpp>
#include <caseaudit/error.hpp>

#include "fresh_store.hpp"
#include "made_up_audit.hpp"
#include "store/connection.hpp"

namespace verify_test {

using namespace caseaudit;

namespace {

const TemplateFolder& shipped() {
    static const TemplateFolder folder{SOURCE_FOLDER "/audit-templates"};
    return folder;
}

void import_text(Store& store, const TestFolder& folder, const std::string& text) {
    const auto path = folder / "one";
    write_text(path, text);
    REQUIRE(store.import({path}, shipped(), anybody).kept);
}

/// A store with two audits, of which the first was corrected.
template <class Fresh>
struct Filled {
    Fresh fresh;
    Store store{fresh.place, Store::Missing::create};

    Filled() {
        import_text(store, fresh.folder, made_up_audit());
        import_text(store, fresh.folder, made_up_audit({{"2013-06-06", "2013-06-07"}}));
        import_text(store, fresh.folder, audit_named("A-2"));
    }
    /// As somebody would who can write the tables.
    void tamper(const std::string& statement) {
        auto& connection = store.connection();
        if (connection.engine() == store::Engine::sqlite) connection.sql() << "PRAGMA foreign_keys = OFF";
        connection.sql() << statement;
    }
    std::string broken() { return store.verify().first_break; }
};

void check_break(const std::string& broken, const std::string& part) {
    CAPTURE(broken);
    CHECK(broken.find(part) != std::string::npos);
}

}  // namespace

TEST_CASE_TEMPLATE("what was written is whole", Fresh, OnSqlite, OnPostgresql) {
    Filled<Fresh> filled;
    const auto found = filled.store.verify();
    CHECK(found.first_break == "");
    CHECK(found.documents == 3);
    CHECK(found.lines == filled.store.history().size());
    CHECK(filled.store.verify(filled.store.history().front().hash).first_break == "");
    check_break(filled.store.verify("sha256:0").first_break, "no line of the history has the hash");
}

TEST_CASE_TEMPLATE("every document comes back byte for byte", Fresh, OnSqlite, OnPostgresql) {
    Filled<Fresh> filled;
    const auto all = filled.store.audits(Revisions::all);
    REQUIRE(all.size() == 3);
    CHECK(filled.store.document(all[0]) == made_up_audit());
    CHECK(filled.store.document(all[1]) == made_up_audit({{"2013-06-06", "2013-06-07"}}));
    const auto standing = filled.store.audits();
    REQUIRE(standing.size() == 2);
    CHECK(standing[0].revision == 2);
    CHECK(standing[0].team == "Team Oak");
    CHECK(standing[0].completed == parse_date("2013-06-07"));
    CHECK(standing[1].id == "A-2");
}

TEST_CASE_TEMPLATE("a changed line of the history is named", Fresh, OnSqlite, OnPostgresql) {
    Filled<Fresh> filled;
    filled.tamper("UPDATE history SET who = 'W-999' WHERE number = 2");
    check_break(filled.broken(), "line 2 of the history was changed");
}

TEST_CASE_TEMPLATE("a line that was cut off the end is missed", Fresh, OnSqlite, OnPostgresql) {
    Filled<Fresh> filled;
    filled.store.log("exported", "", anybody);
    filled.tamper("DELETE FROM history WHERE number = (SELECT max(number) FROM history)");
    check_break(filled.broken(), "is missing, and all after it");
}

TEST_CASE_TEMPLATE("a changed packed answer is named", Fresh, OnSqlite, OnPostgresql) {
    Filled<Fresh> filled;
    filled.tamper("UPDATE packed_answers SET answers = 'B' || substr(answers, 2) WHERE audit = 2");
    check_break(filled.broken(), "revision 1 of 'A-2' (whole): its packed answers are not those");
}

TEST_CASE_TEMPLATE("changed columns are named", Fresh, OnSqlite, OnPostgresql) {
    for (const auto& tried : std::map<std::string, std::string>{
             {"UPDATE revisions SET grade = 'outstanding' WHERE audit = 2", "it is not what line"},
             {"UPDATE revisions SET as_of = '2013-05-30' WHERE audit = 2", "its columns are not"},
             {"UPDATE revisions SET superseded = 0 WHERE audit = 1", "whether it stands"},
             {"UPDATE audits SET subject = 'C-0009' WHERE number = 2", "its columns are not"},
             {"UPDATE teams SET name = 'Team Elm'", "its columns are not"},
             {"UPDATE layouts SET questions = 'x 1 a' WHERE number = 1", "what the packed answers of"}}) {
        CAPTURE(tried.first);
        Filled<Fresh> filled;
        filled.tamper(tried.first);
        check_break(filled.broken(), tried.second);
    }
}

TEST_CASE_TEMPLATE("what was deleted is named", Fresh, OnSqlite, OnPostgresql) {
    for (const auto& tried : std::map<std::string, std::string>{
             {"DELETE FROM documents WHERE audit = 2", "its document is missing"},
             {"DELETE FROM packed_answers WHERE audit = 2", "its packed answers are missing"}}) {
        CAPTURE(tried.first);
        Filled<Fresh> filled;
        filled.tamper(tried.first);
        check_break(filled.broken(), tried.second);
    }
    Filled<Fresh> filled;
    filled.tamper("DELETE FROM documents WHERE audit = 2");
    filled.tamper("DELETE FROM revisions WHERE audit = 2");
    check_break(filled.broken(),
                "says that a document was imported (audit 2 whole revision 1), and it is missing");
}

TEST_CASE_TEMPLATE("what was erased is not missed, its tombstone is", Fresh, OnSqlite, OnPostgresql) {
    Filled<Fresh> filled;
    About one;
    one.audit = "A-1";
    erase(filled.store, one, "A lawful request of the child's.", anybody);
    CHECK(filled.broken() == "");
    CHECK(filled.store.verify().documents == 1);
    filled.tamper("DELETE FROM tombstones");
    check_break(filled.broken(), "says that audit 1 was erased, and its tombstone is missing");
}

TEST_CASE("a byte of a document that was changed is named, and the document is not given out") {
    Filled<OnSqlite> filled;
    filled.tamper(
        "UPDATE documents SET bytes = (SELECT bytes FROM documents WHERE audit = 1 AND revision = 1) "
        "WHERE audit = 2");
    check_break(filled.broken(), "revision 1 of 'A-2' (whole) cannot be used");
    filled.tamper("UPDATE documents SET bytes = substr(bytes, 1, 40) WHERE audit = 1");
    check_break(filled.broken(), "revision 1 of 'A-1' (whole) cannot be used");
    CHECK_THROWS_AS(filled.store.document(filled.store.audits().front()), Error);
}

TEST_CASE("a backup is a store, as it was, for its owner alone") {
    Filled<OnSqlite> filled;
    const auto path = filled.fresh.folder / "copy.store";
    filled.store.backup(path);
    filled.store.log("exported", "", anybody);
    struct stat info {};
    REQUIRE(::stat(path.c_str(), &info) == 0);
    CHECK((info.st_mode & 0777) == 0600);
    const Store copy{{path}};
    CHECK(copy.verify().first_break == "");
    CHECK(copy.audits().size() == 2);
    CHECK(copy.history().size() + 1 == filled.store.history().size());
    filled.store.backup(path);
    CHECK(Store{{path}}.history().size() == filled.store.history().size());
    CHECK_THROWS_AS(filled.store.backup(filled.fresh.place.where), Error);
    CHECK(filled.broken() == "");
}

TEST_CASE("a server is not backed up here") {
    Filled<OnPostgresql> filled;
    CHECK_THROWS_WITH_AS(filled.store.backup(filled.fresh.folder / "copy"), doctest::Contains("pg_dump"),
                         Error);
}

}  // namespace verify_test
