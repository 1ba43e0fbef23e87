// What is taken back where rows may be anybody's, or one child is written in two ways.
#include "formats/extracts/sink.hpp"

namespace doubt_test {

using namespace caseaudit;
using namespace caseaudit::test;

namespace {

const std::vector<std::string> heads{"Child Unique ID", "Date of visit", "Sort"};
std::vector<std::string> visit(const std::string& child, const std::string& on) { return {child, on, ""}; }
const std::vector<std::string> list_heads{"Child's ID", "Date of birth", "Ethnicity",  "Team", "Status",
                                          "Last seen",  "Next review",   "Plan start", "Risk"};

}  // namespace

TEST_CASE("a row that may be anybody's: the table claims nothing complete, and says why") {
    for (const std::string nobody : {"", "A child", "Total:"}) {
        std::vector<Extract> all;
        all.push_back(
            Given{}
                .table("Visits", {heads, visit("C-0001", "01/09/2026"), visit(nobody, "02/09/2026")})
                .table("children", {list_heads, {"C-0002", "", "", "", "", "05/09/2026", "", "", ""}})
                .extract());
        CHECK(all[0].everyone.empty());
        CHECK(coverage(all[0].parts.at(0), "visit")->extent == Extent::some);
        CHECK(coverage(all[0].parts.at(1), "visit")->extent == Extent::latest);
        const auto& report = all[0].report.tables[0];
        CHECK(report.source.coverage[0].extent == Extent::some);
        REQUIRE(report.notes.size() == 1);
        CHECK(report.notes[0].find("nothing here is taken as complete") != std::string::npos);
        cover_everyone(all);
        CHECK(all[0].parts.size() == 2);
    }
}

TEST_CASE("two sheets of one table: the second gives nothing but its report") {
    const auto all =
        Given{}
            .table("Visits", {heads, visit("C-0001", "01/09/2026")})
            .table("More visits", {heads, visit("C-0001", "02/09/2026"), visit("C-0002", "02/09/2026")})
            .extract();
    CHECK(all.report.tables.size() == 2);
    REQUIRE(all.parts.size() == 1);
    CHECK(all.parts[0].all_entries()[0].date == day("2026-09-01"));
    CHECK(all.everyone.size() == 1);
}

TEST_CASE("a child written in two ways: nothing about it is taken as complete, and the report names it") {
    const auto read = [&](Wanted wanted) {
        std::vector<Extract> all;
        all.push_back(Given{std::move(wanted)}
                          .table("Visits", {heads, visit("C-1", "01/09/2026"), visit("C-2", "01/09/2026")})
                          .table("children", {list_heads,
                                              {"c-001", "", "", "", "", "", "", "", ""},
                                              {"C-10", "", "", "", "", "", "", "", ""}})
                          .extract());
        cover_everyone(all);
        return all[0];
    };
    const auto all = read({});
    REQUIRE(all.report.unknown.size() == 1);
    CHECK(all.report.unknown[0].starts_with("'C-1' and 'c-001' may be one child"));
    REQUIRE(all.parts.size() == 5);
    CHECK(coverage(all.parts[0], "visit")->extent == Extent::some);
    CHECK(coverage(all.parts[1], "visit")->extent == Extent::every);
    CHECK(all.parts[4].subject().ref == "C-10");
    Wanted one;
    one.subjects.emplace().insert("c-001");
    const auto alone = read(one);
    CHECK(alone.report.unknown == all.report.unknown);
    REQUIRE(alone.parts.size() == 1);
    CHECK(coverage(alone.parts[0], "plan")->extent == Extent::some);
}

TEST_CASE("two maps in one file: each table is of its own map's extract") {
    auto other = some_map;
    for (const auto& [from, to] : {std::pair{"id=\"some\"", "id=\"other\""},
                                   {"(?i)visits", "(?i)contacts"},
                                   {"^date of visit", "^day of contact"},
                                   {"(?i)children", "(?i)people"},
                                   {"^plan start", "^start of plan"}}) {
        other.replace(other.find(from), std::string_view{from}.size(), to);
    }
    const std::vector<RecordMap> maps{read_record_map_text(some_map, "some.xml"),
                                      read_record_map_text(other, "other.xml")};
    const Wanted wanted;
    record_maps::Apply apply{maps, "x.xlsx", wanted, day("2026-09-30")};
    const auto give = [&](const std::string& name, const Rows& rows) {
        apply.table(name);
        for (const auto& row : rows) apply.row(1, std::vector<std::string_view>{row.begin(), row.end()});
    };
    give("Visits", {heads, visit("C-1", "01/09/2026")});
    give("Contacts", {{"Child Unique ID", "Day of contact", "Sort"}, visit("C-2", "01/09/2026")});
    std::vector<Extract> all;
    all.push_back(apply.finish());
    REQUIRE(all[0].everyone.size() == 2);
    cover_everyone(all);
    CHECK(all[0].parts.size() == 2);  // neither map's visits say anything of the other's child
}

}  // namespace doubt_test
