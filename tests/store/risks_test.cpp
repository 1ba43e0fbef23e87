#include <doctest/doctest.h>

#include <caseaudit/action_store.hpp>

#include "fresh_store.hpp"
#include "made_up_audit.hpp"

namespace risks_test {

using namespace caseaudit;

namespace {

const TemplateFolder& shipped() {
    static const TemplateFolder folder{SOURCE_FOLDER "/audit-templates"};
    return folder;
}

std::string with_risk(const std::string& id) {
    return made_up_audit({{"A-1", id},
                          {"</audit>",
                           "  <risk-now told=\"team manager\" on=\"2013-06-06\" at=\"14:05\">"
                           "<what>Alone at night.</what><response>Visit today.</response></risk-now>\n"
                           "</audit>"}});
}

}  // namespace

TEST_CASE_TEMPLATE("a recorded risk is said on import, and shown for 28 days", Fresh, OnSqlite,
                   OnPostgresql) {
    const Fresh fresh;
    Store store{fresh.place, Store::Missing::create};
    const std::string path = fresh.folder / "one";
    write_text(path, with_risk("A-1"));
    const auto report = store.import({path}, shipped(), anybody);
    REQUIRE(report.files.at(0).warnings.size() == 1);
    CHECK(report.files[0].warnings[0] ==
          "a child may be at risk: told team manager, on 6 June 2013 at 14:05");
    const auto shown_on = [&](const char* day) { return recorded_risks(store, *parse_date(day)).size(); };
    CHECK(shown_on("2013-06-05") == 0);
    CHECK(shown_on("2013-06-06") == 1);
    CHECK(shown_on("2013-07-04") == 1);
    CHECK(shown_on("2013-07-05") == 0);
    const auto risks = recorded_risks(store, *parse_date("2013-06-10"));
    CHECK(risks.at(0).audit == "A-1");
    CHECK(risks[0].team == "Team Oak");
    CHECK(risks[0].risk.what == "Alone at night.");
}

TEST_CASE("what a risk does not say is said") {
    CHECK(risk_warning({"", "", {}, "", ""}) ==
          "a child may be at risk: it does not say who was told, it does not say when");
}

}  // namespace risks_test
