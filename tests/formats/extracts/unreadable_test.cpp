// What cannot be read, and must not look as if nothing had been there.
#include "formats/extracts/sink.hpp"
#include "formats/extracts/some_rows.hpp"

namespace unreadable_test {

using namespace caseaudit;
using namespace caseaudit::test;

TEST_CASE("a login made of a name is no reference, a number with a few letters is one") {
    for (const std::string worker : {"jsmith1", "Jane.Smith2", "SMIT-1"}) {
        auto row = visit("C-0001", "01/09/2026");
        row[3] = worker;
        CHECK(!extract("Visits", {heads, row}).parts[0].all_entries()[0].field("worker").has_value());
    }
    for (const std::string worker : {"W-0144", "SW12345", "abc123"}) {
        auto row = visit("C-0001", "01/09/2026");
        row[3] = worker;
        CHECK(extract("Visits", {heads, row}).parts[0].all_entries()[0].field("worker").is(worker));
    }
}

TEST_CASE("an error of the spreadsheet is unreadable, #N/A is nothing") {
    auto bad = visit("C-0001", "01/09/2026", "#REF!");
    const auto field = extract("Visits", {heads, bad});
    CHECK(only_reject(field) ==
          "x.csv:2: in column 'Seen alone?', the spreadsheet has an error; the 'alone' of this row is left "
          "out");
    CHECK(field.parts[0].all_entries()[0].field("alone").state == FieldState::not_in_source);
    const auto none = extract("Visits", {heads, visit("C-0001", "01/09/2026", "#N/A")});
    CHECK(none.parts[0].all_entries()[0].field("alone").state == FieldState::blank);
    const auto date = extract("Visits", {heads, visit("C-0001", "#DIV/0!")});
    CHECK(coverage(date.parts[0], "visit") == nullptr);
    bad = visit("C-0001", "01/09/2026");
    bad[6] = "#NAME?";
    const auto condition = extract("Visits", {heads, bad});
    CHECK(only_reject(condition).find("in column 'Sort', the spreadsheet has an error") != std::string::npos);
    CHECK(coverage(condition.parts[0], "visit") == nullptr);
    const auto latest = extract("children", {list_heads, {"C-0001", "", "", "", "", "#VALUE!", "", "", ""}});
    CHECK(coverage(latest.parts[0], "visit") == nullptr);
    bad = visit("C-0001", "01/09/2026");
    bad[4] = "#VALUE!";
    const auto words = extract("Visits", {heads, bad}, {.text_kinds = {"visit"}});
    CHECK(!words.parts[0].all_entries()[0].text);
    CHECK(coverage(words.parts[0], "visit") == nullptr);
}

TEST_CASE("a row with more cells than headers is rejected, and proves nothing for its child") {
    auto shifted = visit("C-0001", "01/09/2026");
    shifted.insert(shifted.begin() + 4, "at home");
    shifted.back() = "visit";
    auto padded = visit("C-0002", "01/09/2026");
    padded.push_back(" ");
    const auto all = extract("Visits", {heads, visit("C-0001", "02/09/2026"), shifted, padded});
    CHECK(only_reject(all).starts_with("x.csv:3: the row has more cells than there are headers"));
    REQUIRE(all.parts.size() == 2);
    CHECK(all.parts[0].all_entries().size() == 1);
    CHECK(coverage(all.parts[0], "visit") == nullptr);
    CHECK(coverage(all.parts[1], "visit") != nullptr);
    const auto list =
        extract("children", {list_heads, {"C-0001", "", "", "Team Oak", "", "", "", "", "", "x"}});
    CHECK(list.parts[0].sources()[0].coverage.empty());
}

TEST_CASE("of headers that nobody asked for a hundred are named") {
    auto many = heads;
    for (int i = 0; i < 150; ++i) many.push_back("Other " + std::to_string(i));
    const auto all = extract("Visits", {many, visit("C-0001", "01/09/2026")});
    const auto& unasked = all.report.tables[0].unasked;
    CHECK(unasked.size() == most_names + 1);
    CHECK(unasked.back() == "and 50 more");
}

}  // namespace unreadable_test
