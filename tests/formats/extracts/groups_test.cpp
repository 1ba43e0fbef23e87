// Groups of elements: rows that name their own cells.
#include "formats/extracts/sink.hpp"

namespace groups_test {

using namespace caseaudit;
using namespace caseaudit::test;

namespace {

const std::string map_text = R"(<record-map format="1" id="census" title="A census" dates="iso" period="own">
  <column id="child" header="^LAchildID$"/>
  <table id="child" title="children" name="^Child$">
    <column id="ethnicity" header="^Ethnicity$"/>
    <subject><field name="ethnicity" column="ethnicity" lasting="yes"/></subject>
  </table>
  <table id="assessments" title="assessments" name="^Assessments$" always="yes">
    <column id="start" header="^Start$" always="yes"/><column id="end" header="^End$" always="yes"/>
    <column id="seen" header="^Seen$"/><column id="factors" header="^Factor$"/>
    <entry kind="assessment" extent="every" for="everyone"><field name="date" column="start"/>
      <field name="authorised" column="end"/><field name="outcome" column="seen"/>
      <field name="factors" column="factors"/></entry>
  </table>
</record-map>)";

struct Census {
    std::vector<RecordMap> maps{read_record_map_text(map_text, "m.xml")};
    Wanted wanted;
    record_maps::Apply apply{maps, "c.xml", wanted, {}};

    Census() { apply.covers({day("2025-04-01"), day("2026-03-31")}); }
    void record(std::string_view group, std::vector<tables::NamedCell> cells) {
        apply.record(group, ++line, cells);
    }
    int line = 0;
};

}  // namespace

TEST_CASE("groups in any order become one case file for each child and table") {
    Census census;
    census.record("Child", {{"LAchildID", "C-0001"}, {"Ethnicity", "WBRI"}});
    census.record("Assessments", {{"LAchildID", "C-0001"}, {"Start", "2025-05-01"}});
    census.record("Child", {{"LAchildID", "C-0002"}, {"Ethnicity", "MWBC"}});
    census.record("Assessments", {{"LAchildID", "C-0001"},
                                  {"Seen", "x"},
                                  {"Start", "2025-08-01"},
                                  {"Factor", "1A"},
                                  {"Factor", "2B"}});
    const auto all = census.apply.finish();
    REQUIRE(all.parts.size() == 3);
    CHECK(all.parts[0].sources()[0].id == "census-child-2026");
    CHECK(all.parts[0].sources()[0].title == "A census, children (c.xml, up to 31 March 2026)");
    const auto& entries = all.parts[2].all_entries();
    REQUIRE(entries.size() == 2);
    CHECK(entries[0].field("authorised").state == FieldState::blank);
    CHECK(entries[0].field("outcome").state == FieldState::blank);
    CHECK(entries[1].field("factors").is("1A 2B"));
    CHECK(coverage(all.parts[2], "assessment")->period == Period{day("2025-04-01"), day("2026-03-31")});
}

TEST_CASE("a table that is always there covers everyone, also where no group of it is met") {
    Census census;
    census.record("Child", {{"LAchildID", "C-0001"}, {"Ethnicity", "WBRI"}});
    std::vector<Extract> all;
    all.push_back(census.apply.finish());
    cover_everyone(all);
    REQUIRE(all[0].parts.size() == 2);
    const auto* assessments = coverage(all[0].parts[1], "assessment");
    REQUIRE(assessments != nullptr);
    CHECK(assessments->fields == std::vector<std::string>{"authorised"});
}

TEST_CASE("a group that no map knows is named once, and a line may hold several") {
    Census census;
    census.record("Child", {{"LAchildID", "C-0001"}, {"Ethnicity", "WBRI"}, {"UPN", "A"}});
    census.record("Oddity", {{"LAchildID", "C-0001"}});
    census.record("Oddity", {{"LAchildID", "C-0001"}});
    census.line = 0;
    census.record("Assessments", {{"LAchildID", "C-0001"}, {"Start", "2025-05-01"}});
    census.line = 0;
    census.record("Assessments", {{"LAchildID", "C-0001"}, {"Start", "2025-06-01"}});
    const auto all = census.apply.finish();
    CHECK(all.report.unknown == std::vector<std::string>{"'Oddity': no record map knows this group"});
    CHECK(all.report.tables[0].unasked == std::vector<std::string>{"UPN"});
    CHECK(all.parts[1].all_entries()[0].id == "census-assessments-2026-1");
    CHECK(all.parts[1].all_entries()[1].id == "census-assessments-2026-1-2");
}

TEST_CASE("rejects before any table and groups unknown are counted, and not all kept") {
    Census census;
    for (int i = 0; i < 50; ++i) census.apply.reject(i, "the child has no LAchildID");
    for (int i = 0; i < 150; ++i) {
        const auto group = "Other" + std::to_string(i);
        census.record(group, {{"LAchildID", "C-0001"}});
    }
    census.record("Child", {{"LAchildID", "C-0001"}, {"Ethnicity", "WBRI"}});
    const auto all = census.apply.finish();
    CHECK(all.report.tables[0].rejected == 50);
    CHECK(all.report.tables[0].rejects.size() == most_rejects);
    CHECK(all.report.unknown.size() == most_names + 1);
    CHECK(all.report.unknown.back() == "and 50 more that no record map knows");
}

TEST_CASE("of a detail that many rows add to, fifty words are kept, and no more is claimed") {
    const std::string map = R"(<record-map format="1" id="m" title="M" dates="iso">
  <table id="t" title="t" name="t" from="2024-01-01"><column id="child" header="^id$"/><column id="a" header="^a$"/>
    <subject><field name="disability" column="a" many="yes"/></subject></table></record-map>)";
    const std::vector<RecordMap> maps{read_record_map_text(map, "m.xml")};
    const Wanted wanted;
    const auto read = [&](int count) {
        record_maps::Apply apply{maps, "t.csv", wanted, day("2026-09-30")};
        apply.table("t");
        apply.row(1, std::vector<std::string_view>{"id", "a"});
        for (int i = 0; i < count; ++i) {
            const auto word = "D" + std::to_string(i % 60);
            apply.row(i + 2, std::vector<std::string_view>{"C-0001", word});
        }
        return apply.finish();
    };
    CHECK(coverage(read(50).parts[0], "subject") != nullptr);
    const auto all = read(60);
    CHECK(coverage(all.parts[0], "subject") == nullptr);
    CHECK(all.report.tables[0].notes.size() == 1);
}

TEST_CASE("a child that cannot be told apart is rejected, wherever it stands") {
    Census census;
    census.apply.reject(3, "the child has no id");
    census.record("Child", {{"LAchildID", "C-0001"}, {"Ethnicity", "WBRI"}});
    const auto all = census.apply.finish();
    CHECK(all.parts.size() == 1);
    CHECK(all.everyone.empty());
    CHECK(only_reject(all) == "c.xml:3: the child has no id");
    Census empty;
    empty.apply.reject(3, "the child has no id");
    CHECK_THROWS_WITH_AS(empty.apply.finish(), "c.xml:3: the child has no id", Error);
}

}  // namespace groups_test
