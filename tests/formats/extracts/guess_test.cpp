// A first record map, guessed from a case system's own headers.
#include "formats/record_maps/guess.hpp"

#include <fstream>

#include "formats/extracts/sink.hpp"
#include "formats/tables/csv.hpp"

namespace guess_test {

using namespace caseaudit;
using namespace caseaudit::test;

namespace {

const std::string folder = FIXTURES "/extracts/case-system/";

std::string guessed(const std::vector<std::string>& names, std::optional<Date> from) {
    record_maps::Sampling sampling;
    for (const auto& name : names) {
        std::ifstream in{folder + name, std::ios::binary};
        tables::read_csv(in, folder + name, sampling);
    }
    const auto guesses = read_record_map(SOURCE_FOLDER "/audit-templates/guesses/record-map.xml");
    return record_maps::guessed_map(sampling.samples, guesses, from);
}

/// Why the map is not read.
std::string refusal(const std::string& map) {
    try {
        read_record_map_text(map, "m.xml");
        return "";
    } catch (const InputError& e) {
        return e.what();
    }
}

bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("a guessed map is read straight away once it is said since when") {
    const auto text = guessed({"visits.csv", "supervision.csv"}, day("2026-04-01"));
    INFO(text);
    CHECK(refusal(text).empty());
    const std::vector<RecordMap> maps{read_record_map_text(text, "m.xml")};
    const auto visits = read_extract(folder + "visits.csv", maps, {}, day("2026-07-31"));
    REQUIRE(visits.parts.size() == 2);
    const auto entries = visits.parts[0].entries("visit");
    REQUIRE(entries.size() == 2);
    const auto& first = *entries.begin();
    CHECK(first.type == "child-protection");
    CHECK(first.recorded == day("2026-06-05"));
    CHECK(first.field("status").is("done"));
    CHECK(first.field("seen").is("yes"));
    CHECK(first.field("worker").is("W-012"));
    CHECK(!first.text);
    CHECK(entries.back().field("status").is("unsuccessful"));
    CHECK(only_reject(visits).find("visits.csv:6: in column 'Visit Date', '31/06/2026' is no day") !=
          std::string::npos);
    CHECK(coverage(visits.parts[1], "visit") == nullptr);
    const auto supervision = read_extract(folder + "supervision.csv", maps, {}, day("2026-07-31"));
    REQUIRE(supervision.parts.size() == 2);
    CHECK(supervision.parts[0].entries("supervision").begin()->type == "case");
    CHECK(supervision.parts[1].entries("supervision").begin()->type == "informal");
    CHECK(coverage(supervision.parts[0], "supervision")->period.from == day("2026-04-01"));
}

TEST_CASE("headers with words in brackets are known, and visits are not taken for a chronology") {
    const auto text = guessed({"awkward-visits.csv"}, day("2026-04-01"));
    INFO(text);
    CHECK(has(text, "kind=\"visit\""));
    CHECK(!has(text, "chronology"));
    CHECK(!has(text, "Not A. Name"));
    const std::vector<RecordMap> maps{read_record_map_text(text, "m.xml")};
    const auto visits = read_extract(folder + "awkward-visits.csv", maps, {}, day("2026-09-30"));
    REQUIRE(visits.parts.size() == 2);
    CHECK(visits.parts[0].entries("visit").front().date == day("2026-09-03"));
    CHECK(visits.parts[1].entries("visit").front().field("alone").is("no"));
}

TEST_CASE("when something was written down does not say what it is") {
    CHECK(has(guessed({"only-written-down.csv"}, day("2026-04-01")), "CHOOSE"));
}

TEST_CASE("without a date the map is refused at the line where a person must say it") {
    const auto text = guessed({"visits.csv"}, {});
    const auto why = refusal(text);
    INFO(why);
    CHECK(has(why, "CHOOSE"));
    CHECK(has(why, "<table id=\"visits\""));
    CHECK(has(text, "from: since when this file has every record of its kind."));
}

TEST_CASE("rows that look like nothing known are left to a person") {
    const auto text = guessed({"ledger.csv"}, day("2026-04-01"));
    INFO(text);
    CHECK(!refusal(text).empty());
    CHECK(has(text, "Say which column has the child's reference"));
    CHECK(has(text, "<entry kind=\"CHOOSE\""));
    CHECK(has(text, "Columns that are not read: 1; 2; 3."));
}

TEST_CASE("the guess holds headers and codes, and nothing of anybody") {
    const auto text = guessed({"visits.csv", "supervision.csv"}, {});
    INFO(text);
    for (const auto* personal : {"C-0301", "W-012", "Invented", "04/06/2026"}) CHECK(!has(text, personal));
    CHECK(has(text, "Columns that are not read: Forename. Leave"));
    CHECK(has(text, "Column 'Seen Alone?' also has 'Declined'."));
    CHECK(has(text, "Words that people wrote."));
    CHECK(!has(text, "\n      <field name=\"decision\""));
    CHECK(has(text, "<field name=\"decision\" column=\"decision\"/>"));
}

TEST_CASE("a column of names that was taken for codes is not quoted") {
    record_maps::Sampling sampling;
    const auto row = [&](std::vector<std::string_view> cells) { sampling.row(1, cells); };
    sampling.table("visits");
    row({"Visit list", ""});
    row({"Child ID", "Visit Date", "Outcome"});
    row({"C-0001", "2026-06-04", "Pat Example"});
    row({"C-0002", "2026-06-05", "Sam Example"});
    row({"C-0003", "2026-06-05", "Completed"});
    const auto guesses = read_record_map(SOURCE_FOLDER "/audit-templates/guesses/record-map.xml");
    const auto text = record_maps::guessed_map(sampling.samples, guesses, {});
    CHECK(!has(text, "Example"));
    CHECK(has(text, "Column 'Outcome' has values that no code here knows."));
}

TEST_CASE("a file without headers is refused: its first row is about somebody") {
    const auto guesses = read_record_map(SOURCE_FOLDER "/audit-templates/guesses/record-map.xml");
    const auto why = [&](const std::vector<std::string_view>& cells) -> std::string {
        record_maps::Sampling sampling;
        sampling.table("visits");
        sampling.row(1, cells);
        try {
            return record_maps::guessed_map(sampling.samples, guesses, {});
        } catch (const Error& e) {
            return e.what();
        }
    };
    const auto refused = "'visits' has no row of headers. Add one as its first row: what each column is.";
    CHECK(why({"C-0001", "Pat Example", "04/06/2026"}) == refused);
    CHECK(why({"C-0001", ""}) == refused);
    for (const auto* cell : {"3/9/26", "1 High Street", "AB 12-34", "June 2026", "14:05"}) {
        INFO(cell);
        CHECK(why({"C-0001", "Pat Example", cell}) == refused);
    }
    CHECK(has(why({"Child ID", "Visit Date", "Decision 2"}), "<record-map"));
    CHECK(!has(why({"Pat Example", "Team Oak"}), "Example"));
    CHECK(has(why({"Child ID", "Visit Date"}), "<record-map"));
}

}  // namespace guess_test
