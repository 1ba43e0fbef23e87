// Facts and judgements that come again after they were joined; and what a refused file leaves behind.
#include <doctest/doctest.h>

#include "desk.hpp"
#include "store/connection.hpp"

namespace joined_import_test {

using namespace caseaudit;
using What = ImportedFile::What;

namespace {

using Changes = std::map<std::string, std::string>;

std::string copy_text(const std::string& whose, Changes changes = {}) {
    changes["subject-kind"] = "copy=\"" + whose + "\" subject-kind";
    return made_up_audit(changes);
}

/// Nothing more is asked then, so that the joined audit is complete.
const Changes not_on_file{
    {"value=\"yes\"/>", "value=\"no\"><reason>Nothing there.</reason></answer>"},
    {"  <answer question=\"supervision.regular\" version=\"1\" state=\"answered\" value=\"no\">\n"
     "    <reason>No record from February to May.</reason>\n  </answer>\n",
     ""}};

template <class Fresh>
ImportReport import_one(Desk<Fresh>& desk, const std::string& text) {
    return desk.import({desk.file("one", text)}, Refusals::keep_the_others);
}

template <class Fresh>
std::size_t documents(const Desk<Fresh>& desk) {
    return desk.store.audits(Revisions::all).size();
}

}  // namespace

TEST_CASE_TEMPLATE("a corrected copy may open the joined whole again", Fresh, OnSqlite, OnPostgresql) {
    Desk<Fresh> desk;
    import_one(desk, copy_text("facts", not_on_file));
    const auto whole = import_one(desk, copy_text("judgements"));
    CHECK(whole.joined.size() == 1);
    CHECK(whole.waiting.empty());
    const auto corrected = import_one(desk, copy_text("facts", {{"\"2013-06-06\"", "\"2013-06-07\""}}));
    CHECK(corrected.files[0].says == "");
    CHECK(corrected.files[0].what == What::superseded);
    CHECK(corrected.joined.size() == 1);
    REQUIRE(corrected.waiting.size() == 1);
    CHECK(corrected.waiting[0].waits_for == "what is still missing of the whole");
    CHECK(documents(desk) == 5);
    CHECK(desk.store.verify().first_break == "");
}

TEST_CASE_TEMPLATE("a copy that changes nothing in the whole joins nothing", Fresh, OnSqlite, OnPostgresql) {
    Desk<Fresh> desk;
    import_one(desk, copy_text("facts"));
    import_one(desk, copy_text("judgements"));
    const auto same = import_one(desk, copy_text("facts", {{"  <auditor", "\n  <auditor"}}));
    CHECK(same.files[0].what == What::superseded);
    CHECK(same.joined.empty());
    CHECK(documents(desk) == 4);
    CHECK(import_one(desk, copy_text("facts", {{"\"42\"", "\"43\""}})).joined.size() == 1);
    // The whole is again as it was once: a revision of its own.
    CHECK(import_one(desk, copy_text("facts", {{"  <auditor", "\n\n  <auditor"}})).joined.size() == 1);
    CHECK(documents(desk) == 8);
    CHECK(desk.store.verify().first_break == "");
}

TEST_CASE_TEMPLATE("nothing of a refused file stays", Fresh, OnSqlite, OnPostgresql) {
    Desk<Fresh> desk;
    import_one(desk, sealed(made_up_audit()));
    const auto refused = import_one(desk, made_up_audit({{"Team Oak", "Team Elm"}}));
    CHECK(refused.files[0].what == What::refused);
    long long teams = 0;
    desk.store.connection().sql() << "SELECT count(*) FROM teams WHERE name = 'Team Elm'", soci::into(teams);
    CHECK(teams == 0);
}

}  // namespace joined_import_test
