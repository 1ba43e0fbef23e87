// Rows made case files, and what a fault in them takes away.
#include "formats/extracts/sink.hpp"
#include "formats/extracts/some_rows.hpp"

namespace apply_test {

using namespace caseaudit;
using namespace caseaudit::test;

TEST_CASE("each child of a table is one case file, with one source") {
    const auto all = extract("Visits", {heads, visit("C-0002", "01/09/2026"), visit("C-0001", "02/09/2026"),
                                        visit("C-0002", "2026-08-01 10:30")});
    REQUIRE(all.parts.size() == 2);
    CHECK(all.parts[0].subject().ref == "C-0001");
    const auto& file = all.parts[1];
    CHECK(file.path() == "x.csv");
    CHECK(file.sources()[0].id == "some-visits");
    CHECK(file.sources()[0].title == "Some lists, visits (x.csv, taken 30 September 2026)");
    REQUIRE(file.all_entries().size() == 2);
    const auto& first = file.all_entries()[0];
    CHECK(first.id == "some-visits-4");
    CHECK(first.line == 4);
    CHECK(first.date == day("2026-08-01"));
    CHECK(first.recorded == day("2026-08-01"));
    CHECK(first.type == "child-protection");
    CHECK(first.field("alone").is("yes"));
    CHECK(first.field("worker").is("W-012"));
    CHECK(first.source == "some-visits");
}

TEST_CASE("what is covered is what has a column") {
    auto rows = Rows{{"Child Unique ID", "Date of visit", "Sort"}, {"C-0001", "01/09/2026", "visit"}};
    const auto all = extract("Visits", rows);
    const auto* visits = coverage(all.parts[0], "visit");
    REQUIRE(visits != nullptr);
    CHECK(visits->period == Period{day("2026-04-01"), day("2026-09-30")});
    CHECK(visits->fields == std::vector<std::string>{"type"});
    CHECK(visits->types == std::vector<std::string>{"child-protection"});
    CHECK(all.parts[0].all_entries()[0].field("alone").state == FieldState::not_in_source);
    const auto& report = all.report.tables[0];
    CHECK(report.found == std::vector<std::string>{"on", "kind", "child"});
    CHECK(report.missing == std::vector<std::string>{"alone", "worker", "notes", "typed"});
    rows[0][2] = "Something else";
    const auto without = extract("Visits", rows);
    CHECK(coverage(without.parts[0], "visit") == nullptr);
    CHECK(without.report.tables[0].unasked == std::vector<std::string>{"Something else"});
}

TEST_CASE("a file of which too much would be kept is refused; what nobody asked for does not count") {
    const Rows rows{heads, visit("C-0001", "01/09/2026"), visit("C-0002", "02/09/2026"),
                    visit("C-0001", "03/09/2026")};
    CHECK(extract("Visits", rows, {.most_rows = 3}).parts.size() == 2);
    CHECK(extract("Visits", rows, {.subjects = {{"C-0001"}}, .most_rows = 2}).parts.size() == 1);
    CHECK_THROWS_WITH_AS(
        extract("Visits", rows, {.most_rows = 2}),
        "x.csv: it has more than 2 rows about the children asked for, too many to hold at once. "
        "List the references of fewer children in a file, such as those of the sample, and name it "
        "with --subjects.",
        Error);
}

TEST_CASE("words are kept only of the kinds that are wanted so") {
    const auto without = extract("Visits", {heads, visit("C-0001", "01/09/2026")});
    CHECK(!without.parts[0].all_entries()[0].text);
    CHECK(!coverage(without.parts[0], "visit")->text);
    const auto with = extract("Visits", {heads, visit("C-0001", "01/09/2026")}, {.text_kinds = {"visit"}});
    CHECK(with.parts[0].all_entries()[0].text == "Seen at home");
    CHECK(coverage(with.parts[0], "visit")->text);
}

TEST_CASE("people's words in a detail are kept as present, not as written") {
    const Rows rows{list_heads, {"C-0001", "", "", "", "", "", "", "01/08/2026", "Drink and drugs"}};
    const auto bare = extract("children", rows).parts[0];
    CHECK(bare.all_entries()[0].field("focus") == Field{FieldState::value, ""});
    const auto full = extract("children", rows, {.text_kinds = {"plan"}}).parts[0];
    CHECK(full.all_entries()[0].field("focus").text == "Drink and drugs");
}

TEST_CASE("only wanted subjects and kinds are kept") {
    const Rows rows{heads, visit("C-0001", "01/09/2026"), visit("C-0002", "01/09/2026")};
    Wanted one;
    one.subjects.emplace().insert("C-0002");
    const auto all = extract("Visits", rows, one);
    REQUIRE(all.parts.size() == 1);
    CHECK(all.parts[0].subject().ref == "C-0002");
    CHECK(all.report.tables[0].children == 2);
    Wanted none;
    none.kinds.emplace().insert("plan");
    const auto bare = extract("Visits", rows, none);
    CHECK(bare.parts[0].all_entries().empty());
    CHECK(bare.parts[0].sources()[0].coverage.empty());
    CHECK(bare.everyone.empty());
}

TEST_CASE("a row whose date is none is rejected, and proves nothing for its child") {
    for (const auto& [text, why] : std::vector<std::pair<std::string, std::string>>{
             {"31/02/2026", "'31/02/2026' is no day of the calendar"},
             {"1/2/26", "'1/2/26' has a year without its century: write it as 30/09/2026"},
             {"02/25/2026", "'02/25/2026' has no such month: the day comes first"},
             {"last week", "what stands here is no date"},
             {"01/10/2026", "1 October 2026 is after the day of the extract, 30 September 2026"},
             {"", "there is no date"}}) {
        const auto all = extract("Visits", {heads, visit("C-0001", "01/09/2026"), visit("C-0001", text),
                                            visit("C-0002", "02/09/2026")});
        CHECK(only_reject(all) == "x.csv:3: in column 'Date of visit', " + why + "; this visit is left out");
        CHECK(all.parts[0].all_entries().size() == 1);
        CHECK(coverage(all.parts[0], "visit") == nullptr);
        CHECK(coverage(all.parts[1], "visit") != nullptr);
    }
}

TEST_CASE("a value that no code knows is said once, and its field is not covered for that child") {
    const auto all = extract(
        "Visits", {heads, visit("C-0001", "01/09/2026", "Perhaps"), visit("C-0001", "02/09/2026", "Perhaps"),
                   visit("C-0002", "02/09/2026", "Unknown")});
    CHECK(all.report.tables[0].rejected == 0);
    CHECK(all.report.tables[0].notes ==
          std::vector<std::string>{"column 'Seen alone?': a value that no code knows is not read"});
    CHECK(all.parts[0].all_entries()[0].field("alone").state == FieldState::not_in_source);
    CHECK(coverage(all.parts[0], "visit")->fields == std::vector<std::string>{"worker", "type"});
    CHECK(all.parts[1].all_entries()[0].field("alone").state == FieldState::blank);
    CHECK(coverage(all.parts[1], "visit")->fields.size() == 3);
}

TEST_CASE("a value that no code knows is shown only where a digit says that it is a code") {
    const auto note = [](const std::string& value) {
        return extract("Visits", {heads, visit("C-0001", "01/09/2026", value)}).report.tables[0].notes.at(0);
    };
    CHECK(note("z9) Perhaps") ==
          "column 'Seen alone?': 'z9) Perhaps' is a value that no code knows, and is not read");
    CHECK(note("Pat Example") == "column 'Seen alone?': a value that no code knows is not read");
    CHECK(note("Pat Example of 9 High Street") ==
          "column 'Seen alone?': a value that no code knows is not read");
}

TEST_CASE("a worker's name never comes in") {
    for (const std::string name : {"Pat Example", "Example", "O'Example", "p.example@council.example"}) {
        auto row = visit("C-0001", "01/09/2026");
        row[3] = name;
        const auto all = extract("Visits", {heads, row, row});
        CHECK(all.parts[0].all_entries()[0].field("worker").state == FieldState::not_in_source);
        CHECK(
            all.report.tables[0].notes ==
            std::vector<std::string>{"column 'Worker': what is no reference (it may be a name) is dropped"});
    }
}

TEST_CASE("exact repetitions are dropped and counted") {
    auto other = visit("C-0001", "01/09/2026");
    other[4] = "Another visit of the day";
    const auto all =
        extract("Visits", {heads, visit("C-0001", "01/09/2026"), visit("C-0001", "01/09/2026"), other});
    CHECK(all.report.tables[0].duplicates == 1);
    CHECK(all.parts[0].all_entries().size() == 2);
}

TEST_CASE("a row without a usable child is rejected, an empty one is no row") {
    const auto all = extract("Visits", {heads, visit("", "01/09/2026"), {"", "", ""}});
    CHECK(only_reject(all) == "x.csv:2: the row does not say which child it is about");
    CHECK(all.report.tables[0].rows == 1);
    const auto odd = extract("Visits", {heads, visit("A child", "01/09/2026")});
    CHECK(only_reject(odd).find("is no reference") != std::string::npos);
    CHECK(only_reject(odd).find("A child") == std::string::npos);
}

TEST_CASE("rejects are counted all, and kept twenty") {
    Rows rows{heads};
    for (int i = 0; i < 50; ++i) rows.push_back(visit("C-0001", "31/02/20" + std::to_string(26 + i)));
    const auto all = extract("Visits", rows);
    CHECK(all.report.tables[0].rejected == 50);
    CHECK(all.report.tables[0].rejects.size() == most_rejects);
}

TEST_CASE("the latest entry is covered from its own day on, and none of it is none at all") {
    const auto all = extract("children", {list_heads,
                                          {"C-0001", "", "", "", "", "05/09/2026", "", "", ""},
                                          {"C-0002", "", "", "", "", "#N/A", "", "", ""}});
    CHECK(coverage(all.parts[0], "visit")->period == Period{day("2026-09-05"), day("2026-09-30")});
    CHECK(coverage(all.parts[1], "visit")->period == Period{day("2024-01-01"), day("2026-09-30")});
    const Period period{day("2026-04-01"), day("2026-09-30")};
    CHECK(!all.parts[1].lacks(latest("visit"), period));
    CHECK(all.parts[1].lacks(every("visit"), period));
}

TEST_CASE("the subject's details: those that last, and those of the day of the extract") {
    const auto all = extract(
        "children",
        {list_heads, {"C-0001", "01/12/2026", "f) MWBC", "Team Oak", "child-protection", "", "", "", ""}});
    const auto& file = all.parts[0];
    CHECK(file.subject().team == "Team Oak");
    CHECK(file.subject().field("date-of-birth").is("2026-12-01"));
    CHECK(file.subject().field("ethnicity").is("MWBC"));
    CHECK(file.subject().line == 2);
    const Period before{day("2026-02-01"), day("2026-07-31")};
    const Period now{day("2026-04-01"), day("2026-09-30")};
    CHECK(!file.lacks(about_subject({"ethnicity", "date-of-birth"}), before));
    CHECK(file.lacks(about_subject({"status"}), before));
    CHECK(!file.lacks(about_subject({"status", "ethnicity"}), now));
}

TEST_CASE("two rows that say a detail differently are a conflict, and the first stays") {
    const auto all = extract("children", {list_heads,
                                          {"C-0001", "01/12/2020", "A", "", "", "", "", "", ""},
                                          {"C-0001", "01/12/2021", "A", "", "", "", "", "", ""}});
    const auto& file = all.parts[0];
    CHECK(file.subject().field("date-of-birth").is("2020-12-01"));
    REQUIRE(file.conflicts().size() == 1);
    CHECK(file.conflicts()[0].field == "date-of-birth");
    CHECK(file.conflicts()[0].statements[1].value == "2021-12-01");
    CHECK(file.conflicts()[0].statements[1].where.line == 3);
    CHECK(file.conflicts()[0].statements[1].where.entry == "C-0001");
}

TEST_CASE("due dates may be later than the extract; an entry may be none") {
    const auto all = extract("children", {list_heads,
                                          {"C-0001", "", "", "", "", "", "01/12/2026", "01/08/2026", ""},
                                          {"C-0002", "", "", "", "", "", "", "", ""}});
    CHECK(all.parts[0].all_entries()[0].field("next-review").is("2026-12-01"));
    CHECK(all.parts[1].all_entries().empty());
    CHECK(coverage(all.parts[1], "plan") != nullptr);
    CHECK(all.report.tables[0].rejected == 0);
}

TEST_CASE("headers may stand in row 2, and be written as people write them") {
    const auto all = extract(
        "Visits",
        {{"A title"}, {"Child\xE2\x80\x99s  ID ", " DATE OF VISIT", "sort"}, {"C-0001", "01/09/2026", ""}});
    CHECK(all.parts.at(0).all_entries().size() == 1);
    CHECK(all.parts[0].all_entries()[0].line == 3);
}

TEST_CASE("a table is known by its headers where its name says nothing") {
    const auto all = extract("Sheet1", {heads, visit("C-0001", "01/09/2026")});
    CHECK(all.report.tables[0].table == "visits");
    CHECK(all.report.tables[0].name == "Sheet1");
}

TEST_CASE("an unknown table is named, and the others are read") {
    auto all = Given{}.table("Costs", {{"Budget", "Spent"}, {"1", "2"}}).table("Visits", {heads}).extract();
    CHECK(all.report.unknown == std::vector<std::string>{"'Costs': no record map knows its columns"});
    CHECK(all.report.tables.size() == 1);
    CHECK(all.parts.empty());
}

TEST_CASE("a file of which no table is known is refused, and so is one of an unknown day") {
    CHECK_THROWS_WITH_AS(
        extract("Costs", {{"Budget"}, {"1"}}),
        doctest::Contains("x.csv: no record map knows it ('Costs': no record map knows its columns). "
                          "Those there are: Some lists."),
        Error);
    CHECK_THROWS_WITH_AS((Given{{}, std::nullopt}.table("Visits", {heads})),
                         doctest::Contains("x.csv: when was this extract taken?"), Error);
}

TEST_CASE("what covers everyone covers a child without a row, but not one whose row was rejected") {
    std::vector<Extract> all;
    all.push_back(Given{}
                      .table("Visits", {heads, visit("C-0001", "31/02/2026")})
                      .table("children", {list_heads,
                                          {"C-0001", "", "", "", "", "", "", "", ""},
                                          {"C-0002", "", "", "", "", "", "", "", ""}})
                      .extract());
    cover_everyone(all);
    const Period period{day("2026-04-01"), day("2026-09-30")};
    const auto lacks = [&](std::size_t part) {
        return all[0].parts.at(part).lacks(every("visit").of_types({"child-protection"}), period).has_value();
    };
    REQUIRE(all[0].parts.size() == 4);
    CHECK(lacks(0));
    CHECK(all[0].parts[3].subject().ref == "C-0002");
    CHECK(all[0].parts[3].sources()[0].id == "some-visits");
    CHECK(!lacks(3));
}

}  // namespace apply_test
