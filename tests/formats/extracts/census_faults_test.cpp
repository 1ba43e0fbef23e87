// Rows of a census with faults: each is named, what it spoils is not claimed, and the rest goes on.
#include <spdlog/fmt/fmt.h>

#include <cstdlib>
#include <filesystem>

#include "files/files.hpp"
#include "formats/extracts/sink.hpp"

namespace census_faults_test {

using namespace caseaudit;
using namespace caseaudit::test;

namespace {

/// A census of one child with these groups inside CINdetails.
Extract census(const std::string& groups) {
    auto path = (std::filesystem::temp_directory_path() / "census-XXXXXX").string();
    REQUIRE(::mkstemp(path.data()) >= 0);
    files::write_private(
        path,
        "<Message><Header><Collection>CIN</Collection><Year>2026</Year></Header><Children><Child>"
        "<ChildIdentifiers><LAchildID>C-0001</LAchildID></ChildIdentifiers>\n<CINdetails>"
        "<CINreferralDate>2025-05-06</CINreferralDate>\n" +
            groups + "</CINdetails></Child></Children></Message>");
    const auto maps = read_record_maps(SOURCE_FOLDER "/audit-templates/record-maps");
    auto extract = read_extract(path, maps, {}, {});
    std::filesystem::remove(path);
    return extract;
}

std::string assessment(const std::string& start, const std::string& authorised = "") {
    return "<Assessments><AssessmentActualStartDate>" + start +
           "</AssessmentActualStartDate><AssessmentAuthorisationDate>" + authorised +
           "</AssessmentAuthorisationDate></Assessments>\n";
}

const TableReport& report(const Extract& extract, std::string_view table) {
    for (const auto& one : extract.report.tables) {
        if (one.table == table) return one;
    }
    FAIL("no such table");
    return extract.report.tables.front();
}

const CaseFile& assessments(const Extract& extract) {
    for (const auto& part : extract.parts) {
        if (part.sources()[0].id == "cin-census-assessments-2026") return part;
    }
    FAIL("no assessments");
    return extract.parts.front();
}

/// What is said of the only assessment, which cannot be read.
std::string why(const std::string& start) {
    const auto extract = census(assessment(start));
    CHECK(coverage(assessments(extract), "assessment") == nullptr);
    const auto& rejects = report(extract, "assessments").rejects;
    REQUIRE(rejects.size() == 1);
    CHECK(rejects[0].line == 3);
    return rejects[0].why;
}

}  // namespace

TEST_CASE("dates of a census: ISO, with or without a time, and nothing else") {
    CHECK(assessments(census(assessment("2025-06-01T00:00:00"))).all_entries()[0].date == day("2025-06-01"));
    CHECK(why("01/06/2025").find("is not written as 2026-09-30") != std::string::npos);
    CHECK(why("2025-02-31").find("is no day of the calendar") != std::string::npos);
    CHECK(why("2026-04-01").find("is after the day of the extract, 31 March 2026") != std::string::npos);
    CHECK(why("").find("there is no date") != std::string::npos);
    CHECK(why("soon").find("what stands here is no date") != std::string::npos);
}

TEST_CASE("a bad detail is not in this source; the entry stays") {
    const auto extract =
        census(assessment("2025-06-01", "2025-06-31") + assessment("2025-09-01", "2025-10-01"));
    const auto& part = assessments(extract);
    REQUIRE(part.all_entries().size() == 2);
    CHECK(part.all_entries()[0].field("authorised").state == FieldState::not_in_source);
    CHECK(part.all_entries()[1].field("authorised").is("2025-10-01"));
    CHECK(coverage(part, "assessment")->fields == std::vector<std::string>{"factors"});
}

TEST_CASE("the same group twice is one, and is counted") {
    const auto extract =
        census(assessment("2025-06-01") + assessment("2025-06-01") + assessment("2025-06-02"));
    CHECK(assessments(extract).all_entries().size() == 2);
    CHECK(report(extract, "assessments").duplicates == 1);
}

TEST_CASE("pre-proceedings, new in 2026-27, are carried only by a file that has them") {
    const auto group = std::string{
        "<PreProceedingsandFGDM><PPStartDate>2025-07-01</PPStartDate><LBPSentDate>2025-07-02</LBPSentDate>"
        "<FGDMMeetingOffer>1</FGDMMeetingOffer></PreProceedingsandFGDM>"};
    const auto extract = census(group);
    const auto& part = extract.parts.back();
    REQUIRE(part.entries("pre-proceedings").size() == 1);
    CHECK(part.entries("pre-proceedings").back().field("family-meeting-offered").is("yes"));
    std::vector<Extract> without;
    without.push_back(census(""));
    cover_everyone(without);
    for (const auto& one : without[0].parts) CHECK(coverage(one, "pre-proceedings") == nullptr);
}

TEST_CASE("a group or a code that nobody knows is named once") {
    const auto extract =
        census("<Oddity><a>1</a></Oddity><Oddity><a>2</a></Oddity><ReferralNFA>perhaps</ReferralNFA>");
    CHECK(extract.report.unknown == std::vector<std::string>{"'Oddity': no record map knows this group"});
    const auto& notes = report(extract, "episodes").notes;
    REQUIRE(notes.size() == 1);
    CHECK(notes[0].find("a value that no code knows is not read") != std::string::npos);
}

}  // namespace census_faults_test
