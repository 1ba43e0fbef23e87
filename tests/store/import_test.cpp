#include <doctest/doctest.h>

#include <caseaudit/error.hpp>

#include "desk.hpp"

namespace import_test {

using namespace caseaudit;
using What = ImportedFile::What;

namespace {

std::string saying(const ImportedFile& file, What what) {
    CHECK(file.what == what);
    return file.says;
}

bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

const std::map<std::string, std::string> as_draft{{"\"complete\"", "\"draft\""},
                                                  {" completed=\"2013-06-06\"", ""}};

}  // namespace

TEST_CASE_TEMPLATE("an audit is stored once", Fresh, OnSqlite, OnPostgresql) {
    Desk<Fresh> desk;
    CHECK(desk.import(made_up_audit()).what == What::stored);
    const auto lines = desk.store.history().size();
    const auto again = desk.import(made_up_audit());
    CHECK(again.what == What::already_there);
    CHECK(again.says == "");
    CHECK(desk.store.history().size() == lines);
}

TEST_CASE_TEMPLATE("a complete audit supersedes its draft, never the other way", Fresh, OnSqlite,
                   OnPostgresql) {
    Desk<Fresh> desk;
    const auto draft = made_up_audit(as_draft);
    CHECK(desk.import(draft).what == What::stored);
    const auto complete = desk.import(made_up_audit());
    CHECK(complete.what == What::superseded);
    CHECK(complete.revision == 2);
    CHECK(saying(desk.import(draft), What::already_there) == "revision 2 has superseded it");
    auto other = as_draft;
    other["minutes=\"42\""] = "minutes=\"41\"";
    CHECK(saying(desk.import(made_up_audit(other)), What::passed_over) ==
          "it is a draft, and 'A-1' is in the store completed");
    CHECK(desk.store.history().back().what == "superseded");
}

TEST_CASE_TEMPLATE("an old draft stops nothing, before or after what completes it", Fresh, OnSqlite,
                   OnPostgresql) {
    auto facts = as_draft;
    facts["subject-kind"] = "copy=\"facts\" subject-kind";
    for (const auto& draft : {made_up_audit(as_draft), made_up_audit(facts)}) {
        Desk<Fresh> desk;
        const auto old = desk.file("draft", draft);
        const auto complete = desk.file("complete", made_up_audit());
        const auto report = desk.import(std::vector{complete, old});
        CHECK(report.kept);
        CHECK(report.files[1].what == What::passed_over);
        CHECK(desk.store.audits(Revisions::all).size() == 1);
        CHECK(desk.import(std::vector{old, complete}).count(What::refused) == 0);
    }
}

TEST_CASE_TEMPLATE("a correction supersedes, an older audit does not", Fresh, OnSqlite, OnPostgresql) {
    Desk<Fresh> desk;
    desk.import(made_up_audit());
    CHECK(desk.import(made_up_audit({{"completed=\"2013-06-06\"", "completed=\"2013-06-07\""}})).revision ==
          2);
    const auto older = made_up_audit({{"completed=\"2013-06-06\"", "completed=\"2013-06-05\""}});
    CHECK(has(saying(desk.import(older), What::refused), "completed on 7 June 2013"));
}

TEST_CASE_TEMPLATE("a day that is still to come is refused", Fresh, OnSqlite, OnPostgresql) {
    Desk<Fresh> desk;
    const auto on = [](const std::string& day) {
        return made_up_audit({{"completed=\"2013-06-06\"", "completed=\"" + day + "\""}});
    };
    CHECK(has(saying(desk.import(on("2026-11-25")), What::refused),
              "completed on 25 November 2026, after today, 24 November 2026"));
    CHECK(desk.import(on("2026-11-24")).what == What::stored);
}

TEST_CASE_TEMPLATE("an id is one audit's", Fresh, OnSqlite, OnPostgresql) {
    Desk<Fresh> desk;
    desk.import(made_up_audit());
    const auto other = made_up_audit({{"C-0001", "C-0002"}, {"2013-06-06", "2013-06-09"}});
    CHECK(has(saying(desk.import(other), What::refused), "another audit has the id 'A-1'"));
    Store elsewhere{{desk.fresh.place.where, "elsewhere"}};
    CHECK(elsewhere.import({desk.fresh.folder / "one"}, templates(), anybody).kept);
}

TEST_CASE_TEMPLATE("one refused file, and nothing is stored; or the others are", Fresh, OnSqlite,
                   OnPostgresql) {
    Desk<Fresh> desk;
    const std::vector files{
        desk.file("good", audit_named("A-1")),
        desk.file("unknown", made_up_audit({{"1.0.0", "9.0.0"}})),
        desk.file("value", made_up_audit({{"value=\"no\"", "value=\"perhaps\""}})),
        desk.file("foreign", "<order><item/></order>"),
        desk.file("path", audit_named("../../etc/x")),
        desk.file("fine", audit_named("A-2")),
    };
    const auto nothing = desk.import(files);
    CHECK_FALSE(nothing.kept);
    CHECK(nothing.count(What::refused) == 4);
    CHECK(desk.store.history().empty());
    const auto others = desk.import(files, Refusals::keep_the_others);
    CHECK(others.kept);
    CHECK(others.count(What::stored) == 2);
    CHECK(others.count(What::refused) == 4);
    CHECK(desk.store.history().size() == 3);
}

TEST_CASE_TEMPLATE("a score that is not what was shown is said", Fresh, OnSqlite, OnPostgresql) {
    Desk<Fresh> desk;
    const auto text =
        made_up_audit({{"</audit>", "  <scores grade=\"outstanding\" compliance=\"1/1\"/>\n</audit>"}});
    const auto warnings = desk.import(text).warnings;
    REQUIRE(warnings.size() == 2);
    CHECK(has(warnings[0], "its compliance was shown as 1/1; scored again it is"));
    CHECK(has(warnings[1], "its grade was shown as Outstanding; scored again it is not graded"));
}

TEST_CASE_TEMPLATE("what was changed after it was signed is refused", Fresh, OnSqlite, OnPostgresql) {
    Desk<Fresh> desk;
    auto text = sealed(made_up_audit());
    text.replace(text.find("value=\"yes\""), 11, "value=\"no\"");
    CHECK(has(saying(desk.import(text), What::refused), "was changed after it was signed"));
    CHECK(desk.import(sealed(made_up_audit())).what == What::stored);
}

TEST_CASE_TEMPLATE("only what is sealed supersedes what is sealed", Fresh, OnSqlite, OnPostgresql) {
    Desk<Fresh> desk;
    const auto corrected = made_up_audit({{"\"42\"", "\"43\""}});
    desk.import(sealed(made_up_audit()));
    CHECK(has(saying(desk.import(corrected), What::refused),
              "it is not sealed, and 'A-1' is in the store sealed\n"
              "Correct it in the form, which signs it anew."));
    CHECK(desk.store.audits(Revisions::all).size() == 1);
    CHECK(desk.import(sealed(corrected)).what == What::superseded);
}

TEST_CASE_TEMPLATE("facts and judgements become one audit, whichever comes first", Fresh, OnSqlite,
                   OnPostgresql) {
    const auto copy = [](const std::string& whose, const std::string& minutes) {
        return made_up_audit({{"subject-kind", "copy=\"" + whose + "\" subject-kind"}, {"\"42\"", minutes}});
    };
    for (const auto* order : {"facts judgements", "judgements facts"}) {
        Desk<Fresh> desk;
        const std::string both = order;
        const auto first = both.substr(0, both.find(' '));
        const auto second = both.substr(both.find(' ') + 1);
        const auto one = desk.import(std::vector{desk.file("1", copy(first, "\"20\""))});
        REQUIRE(one.waiting.size() == 1);
        CHECK(one.waiting[0].waits_for == "the copy with the " + second + ", completed");
        CHECK(one.joined.empty());
        const auto other = desk.import(std::vector{desk.file("2", copy(second, "\"22\""))});
        CHECK(other.joined == std::vector<std::string>{"A-1"});
        // Nobody has answered the rest: joined, it is a draft.
        REQUIRE(other.waiting.size() == 1);
        CHECK(other.waiting[0].waits_for == "what is still missing of the whole");
        CHECK(desk.store.verify().first_break == "");
        const auto audits = desk.store.audits();
        REQUIRE(audits.size() == 3);
        const auto corrected = desk.import(std::vector{desk.file("1", copy(first, "\"21\""))});
        CHECK(corrected.joined.size() == 1);
        CHECK(desk.store.audits(Revisions::all).size() == 5);
        CHECK(desk.store.verify().first_break == "");
    }
}

TEST_CASE_TEMPLATE("copies that do not fit each other are refused", Fresh, OnSqlite, OnPostgresql) {
    Desk<Fresh> desk;
    desk.import(made_up_audit({{"subject-kind", "copy=\"facts\" subject-kind"}}));
    const auto other = desk.import(
        made_up_audit({{"subject-kind", "copy=\"judgements\" subject-kind"}, {"2013-05-31", "2013-05-30"}}));
    CHECK(other.what == What::refused);
    CHECK(desk.store.audits().size() == 1);
    CHECK(desk.store.verify().first_break == "");
}

TEST_CASE_TEMPLATE("a blind pair waits to be reconciled", Fresh, OnSqlite, OnPostgresql) {
    Desk<Fresh> desk;
    const auto copy = [](const std::string& whose) {
        return made_up_audit({{"subject-kind", "copy=\"" + whose + "\" subject-kind"}});
    };
    const auto first = desk.import(std::vector{desk.file("first", copy("first"))});
    REQUIRE(first.waiting.size() == 1);
    CHECK(first.waiting[0].waits_for == "the second auditor's copy, completed");
    const auto second = desk.import(std::vector{desk.file("second", copy("second"))});
    REQUIRE(second.waiting.size() == 1);
    CHECK(second.waiting[0].waits_for == "the audit that the two auditors reconcile");
    CHECK(desk.import(made_up_audit()).what == What::stored);
    CHECK(desk.import(std::vector{desk.file("second", copy("second"))}).waiting.empty());
}

}  // namespace import_test
