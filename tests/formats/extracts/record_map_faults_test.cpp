// Faults of a record map: each says place, line, caret and what to do.
#include "formats/check_fault.hpp"
#include "formats/extracts/some_map.hpp"
#include "formats/grammar.hpp"
#include "formats/record_maps/record_map.hpp"

namespace record_map_faults_test {

using namespace caseaudit;
using test::replaced;
using test::some_map;

namespace {

std::string fault(const std::string& text) {
    try {
        read_record_map_text(text, "m.xml");
        return "";
    } catch (const InputError& e) {
        return e.what();
    }
}

void check(const std::string& what, const std::string& by, const std::string& sentence) {
    const auto text = replaced(some_map, what, by);
    const auto message = fault(text);
    INFO(message);
    CHECK(message.find(sentence) != std::string::npos);
    CHECK(message.starts_with("m.xml:"));
    CHECK(test::shows_place_caret_and_advice(message));
}

}  // namespace

TEST_CASE("a good map is read, and its grammar accepts it") {
    const auto map = read_record_map_text(some_map, "m.xml");
    CHECK(map.tables.size() == 2);
    CHECK(map.tables[0].columns.size() == 7);
    CHECK(test::Grammar{"record-map"}.accepts(some_map));
}

TEST_CASE("faults of a record map") {
    check("id=\"some\"", "id=\"Some map\"", "'Some map' is not an id");
    check("dates=\"dmy\"", "dates=\"mdy\"", "'mdy' is no dates");
    check("dates=\"dmy\"", "dates=\"dmy\" period=\"year\"", "'year' is no period");
    check("dates=\"dmy\"", "dates=\"dmy\" period=\"own\"", "the map says that the file says its own period");
    check("dates=\"dmy\"", "dates=\"dmy\" year-ends=\"02-30\"", "'02-30' is no day of the year");
    check("column=\"alone\" codes", "column=\"alone\" many=\"yes\" codes",
          "only the subject has details from several rows");
    check("^(#n/a|n/a)$", "(", "is no pattern: missing )");
    check("value=\"yes\"", "", "the code has no value");
    check("value=\"\\1\"", "value=\"\\2\"", "does not fit the groups of 'match'");
    check("id=\"plain\"", "id=\"yes-no\"", "there is a second codes 'yes-no'");
    check("others=\"keep\"", "others=\"drop\"", "'drop' is no others");
    check("id=\"born\"", "id=\"child\"", "there is a second column 'child'");
    check("id=\"children\"", "id=\"visits\"", "there is a second table 'visits'");
    check("months=\"6\"", "", "how far back the table reaches must be said");
    check("months=\"6\"", "months=\"6\" from=\"2026-01-01\"",
          "the table reaches back by months and by a date");
    check("months=\"6\"", "months=\"0\"", "'0' is not a whole number");
    check("<column id=\"child\"", "<column id=\"chid\"", "no column says which child a row is about");
    check("column=\"alone\"", "column=\"along\"", "there is no column 'along'");
    check("codes=\"yes-no\"/>\n      <field name=\"worker\"", "codes=\"none\"/><field name=\"worker\"",
          "'none' is no codes");
    check("kind=\"visit\"", "kind=\"visits\"", "'visits' is no kind");
    check("kind=\"visit\"", "kind=\"action\"", "'action' is no kind");
    check("extent=\"every\"", "extent=\"all\"", "'all' is no extent");
    check("for=\"everyone\"", "", "<entry> needs the attribute 'for'");
    check("name=\"alone\"", "name=\"lone\"", "'lone' is no field of 'visit'");
    check("name=\"alone\"", "name=\"type\"", "'type' is given twice");
    check("value=\"child-protection\"", "value=\"protection\"", "'protection' is no value");
    check("<field name=\"date\" column=\"on\"/>", "", "the entry has no date");
    check("<field name=\"date\" column=\"on\"/>", "<set name=\"date\" value=\"2026-01-01\"/>",
          "'date' needs a column");
    check("column=\"alone\" codes", "column=\"alone\" lasting=\"yes\" codes",
          "only the subject has lasting details");
    check("column=\"alone\" codes", "column=\"alone\" may-be-later=\"yes\" codes", "'alone' is no date");
    check("name=\"ethnicity\" column", "name=\"race\" column", "'race' is no field of 'subject'");
    check("<entry kind=\"visit\" extent=\"latest\"", "<entry kind=\"closure\" types=\"a\" extent=\"latest\"",
          "'closure' has no types");
    check("match=\"^(|visit)$\"", "match=\"[\"", "'[' is no pattern");
    check("</record-map>", "<table/></record-map>", "<table> needs the attribute 'id'");
    CHECK(
        fault("<record-map format=\"1\" id=\"a\" title=\"A\" dates=\"iso\"/>").find("the map has no table") !=
        std::string::npos);
}

}  // namespace record_map_faults_test
