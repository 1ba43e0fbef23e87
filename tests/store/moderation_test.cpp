#include <doctest/doctest.h>
#include <soci/soci.h>

#include <caseaudit/data_protection.hpp>
#include <caseaudit/error.hpp>
#include <caseaudit/moderation.hpp>

#include "filled_store.hpp"
#include "store/connection.hpp"

namespace moderation_store_test {

using namespace caseaudit;

namespace {

const Doer moderator{"MOD-01", anybody.today};

template <class Fresh>
struct Moderated : FilledStore<Fresh> {
    Moderated() {
        this->take(made_up_audit());
        appoint_moderator(this->store, "MOD-01", anybody);
    }

    std::string content() const {
        for (const auto& one : this->store.audits()) {
            if (one.copy == Copy::whole) return one.content;
        }
        return {};
    }
    void draw() {
        keep_second_readings(this->store, {{"A-1", content(), {WhyRead::random}, "any"}}, moderator);
    }
    void grade(Grade grade, const std::string& why, const Doer& doer = moderator) {
        keep_moderated_grades(this->store, {{"A-1", content(), Grade::good, grade, why}}, doer);
    }
};

std::string second_reading(const std::map<std::string, std::string>& changes = {}) {
    std::map<std::string, std::string> all{{"status=", "copy=\"moderation\" status="}, {"AUD-01", "AUD-07"}};
    for (const auto& [from, to] : changes) all[from] = to;
    return made_up_audit(all);
}

}  // namespace

TEST_CASE_TEMPLATE("moderators are appointed by somebody else, and ended", Fresh, OnSqlite, OnPostgresql) {
    Moderated<Fresh> desk;
    auto& store = desk.store;
    CHECK(refusal_of([&] { appoint_moderator(store, "MOD-01", anybody); }) ==
          "'MOD-01' is a moderator already");
    CHECK(refusal_of([&] {
              appoint_moderator(store, "W-001", anybody);
          }).find("nobody appoints themselves") == 0);
    CHECK(refusal_of([&] { appoint_moderator(store, "two words", anybody); }).find("'two words' is no ref") ==
          0);
    CHECK(refusal_of([&] { end_moderator(store, "MOD-02", anybody); }) ==
          "'MOD-02' is no moderator in this store");
    end_moderator(store, "MOD-01", anybody);
    const auto all = moderators(store);
    REQUIRE(all.size() == 1);
    CHECK(all[0].who == "MOD-01");
    CHECK(all[0].appointed_by == "W-001");
    CHECK(all[0].ended == anybody.today);
    CHECK(refusal_of([&] { desk.grade(Grade::good, ""); }).find("'MOD-01' is no moderator") == 0);
    CHECK(store.verify().first_break.empty());
}

TEST_CASE_TEMPLATE("a second reading stands beside the audit that it reads", Fresh, OnSqlite, OnPostgresql) {
    Moderated<Fresh> desk;
    CHECK(desk.take(second_reading()).says.find("it was never drawn") != std::string::npos);
    desk.draw();
    desk.draw();
    CHECK(second_readings(desk.store).size() == 1);
    CHECK(second_readings(desk.store)[0].drawn_by == "MOD-01");
    CHECK(desk.take(made_up_audit({{"status=", "copy=\"moderation\" status="}}))
              .says.find("AUD-01 made the first reading") != std::string::npos);
    CHECK(desk.take(second_reading()).what == ImportedFile::What::stored);
    const auto all = desk.store.audits();
    REQUIRE(all.size() == 2);
    CHECK(all[0].copy == Copy::moderation);
    CHECK(all[1].copy == Copy::whole);
    CHECK(all[1].revision == 1);
    CHECK(desk.store.verify().first_break.empty());
}

TEST_CASE_TEMPLATE("audits are found by id, with their copies", Fresh, OnSqlite, OnPostgresql) {
    Moderated<Fresh> desk;
    desk.draw();
    REQUIRE(desk.take(second_reading()).what == ImportedFile::What::stored);
    REQUIRE(desk.take(made_up_audit({{"A-1", "A-2"}, {"C-0001", "C-0002"}})).what ==
            ImportedFile::What::stored);
    const auto found = desk.store.audits({"A-2", "A-9", "A-1"});
    REQUIRE(found.size() == 3);
    CHECK(found[0].id == "A-2");
    CHECK(found[1].copy == Copy::moderation);
    CHECK(found[2].content == desk.content());
    CHECK(desk.store.audits(std::vector<std::string>{}).empty());
}

TEST_CASE_TEMPLATE("a second reading of what is not there is refused", Fresh, OnSqlite, OnPostgresql) {
    Moderated<Fresh> desk;
    CHECK(desk.take(second_reading({{"A-1", "A-9"}})).says.find("is not in the store") != std::string::npos);
}

TEST_CASE_TEMPLATE("a changed grade needs a moderator and a reason, and the computed one stays", Fresh,
                   OnSqlite, OnPostgresql) {
    Moderated<Fresh> desk;
    auto& store = desk.store;
    CHECK(refusal_of([&] { desk.grade(Grade::inadequate, ""); }) ==
          "the grade of 'A-1' is computed as Good: another needs a reason, --why");
    CHECK(refusal_of([&] {
              desk.grade(Grade::inadequate, "The gate", anybody);
          }).find("'W-001' is no moderator") == 0);
    CHECK(moderated_grades(store).empty());
    desk.grade(Grade::good, "");
    desk.grade(Grade::inadequate, "The gate holds");
    const auto all = moderated_grades(store);
    REQUIRE(all.size() == 2);
    CHECK_FALSE(all[0].is_override());
    CHECK(all[1].computed == Grade::good);
    CHECK(all[1].grade == Grade::inadequate);
    CHECK(all[1].why == "The gate holds");
    CHECK(all[1].moderator == "MOD-01");
    const auto lines = store.history();
    CHECK(lines[lines.size() - 2].what == "grade-confirmed");
    CHECK(lines.back().what == "grade-overridden");
    CHECK(lines.back().thing == "audit 1");
    CHECK(store.verify().first_break.empty());
}

TEST_CASE_TEMPLATE("nobody moderates a reading of their own, or what was corrected meanwhile", Fresh,
                   OnSqlite, OnPostgresql) {
    Moderated<Fresh> desk;
    appoint_moderator(desk.store, "AUD-01", anybody);
    CHECK(refusal_of([&] {
              desk.grade(Grade::good, "", {"AUD-01", anybody.today});
          }).find("'AUD-01' is an auditor of 'A-1'") == 0);
    CHECK(refusal_of([&] {
              keep_moderated_grades(desk.store, {{"A-1", "sha256:old", Grade::good, Grade::good, ""}},
                                    moderator);
          }).find("the audit 'A-1' was corrected meanwhile") == 0);
    CHECK(refusal_of([&] {
              keep_moderated_grades(desk.store, {{"A-9", "", Grade::good, Grade::good, ""}}, moderator);
          }) == "there is no audit 'A-9' in the store");
}

TEST_CASE_TEMPLATE("what was written into moderation by hand is found", Fresh, OnSqlite, OnPostgresql) {
    Moderated<Fresh> desk;
    desk.draw();
    desk.grade(Grade::inadequate, "The gate holds");
    auto& sql = desk.store.connection().sql();
    SUBCASE("another grade") {
        sql << "UPDATE moderated_grades SET grade = 'good' WHERE authority = 'local'";
        CHECK(desk.store.verify().first_break.find("moderated grade 1 is not what line") == 0);
    }
    SUBCASE("a reading is gone") {
        sql << "DELETE FROM second_readings WHERE authority = 'local'";
        CHECK(desk.store.verify().first_break.find(
                  "says 'second-reading-drawn' of audit 1, and that is missing") != std::string::npos);
    }
    SUBCASE("another moderator") {
        sql << "UPDATE moderators SET who = 'MOD-09' WHERE authority = 'local'";
        CHECK(desk.store.verify().first_break.find("moderator 1 is not what line") == 0);
    }
}

TEST_CASE_TEMPLATE("what is erased takes its moderation with it, and the chain stays whole", Fresh, OnSqlite,
                   OnPostgresql) {
    Moderated<Fresh> desk;
    desk.draw();
    desk.take(second_reading());
    desk.grade(Grade::inadequate, "The gate holds");
    erase(desk.store, {"A-1", ""}, "Past its period", anybody);
    CHECK(moderated_grades(desk.store).empty());
    CHECK(second_readings(desk.store).empty());
    CHECK(desk.store.audits(Revisions::all).empty());
    CHECK(desk.store.verify().first_break.empty());
}

}  // namespace moderation_store_test
