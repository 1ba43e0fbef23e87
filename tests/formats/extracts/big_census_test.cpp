// A large census is read in the memory of one child, and only those wanted are held.
#include <sys/resource.h>

#include <cstdio>
#include <filesystem>
#include <fstream>

#include "formats/extracts/sink.hpp"

namespace big_census_test {

using namespace caseaudit;
using namespace caseaudit::test;

namespace {

constexpr int children = 1'500;

void write_big_census(const std::string& path) {
    std::ofstream out{path};
    out << "<Message><Header><Collection>CIN</Collection><Year>2026</Year></Header>\n<Children>\n";
    for (int i = 0; i < children; ++i) {
        out << "<Child><ChildIdentifiers><LAchildID>C-" << i << "</LAchildID></ChildIdentifiers>\n"
            << "<CINdetails><CINreferralDate>2025-05-06</CINreferralDate>\n";
        for (int j = 0; j < 10; ++j) {
            out << "  <Assessments>\n      <AssessmentActualStartDate>2025-05-0" << 1 + j % 9
                << "</AssessmentActualStartDate>\n      <AssessmentFactors>" << j
                << "A</AssessmentFactors>\n  " << std::string(1'900, ' ') << "</Assessments>\n";
        }
        out << "</CINdetails></Child>\n";
    }
    out << "</Children></Message>\n";
}

long peak_kilobytes() {
    rusage use{};
    ::getrusage(RUSAGE_SELF, &use);
    return use.ru_maxrss;
}

}  // namespace

TEST_CASE("a large census needs no more memory than a small one") {
    const auto path = (std::filesystem::temp_directory_path() / "caseaudit-big-census.xml").string();
    write_big_census(path);
    REQUIRE(std::filesystem::file_size(path) > 30'000'000);
    const auto maps = read_record_maps(SOURCE_FOLDER "/audit-templates/record-maps");
    Wanted wanted;
    wanted.subjects = {{"C-7"}};
    const auto before = peak_kilobytes();
    const auto all = read_extract(path, maps, wanted, {});
    CHECK(peak_kilobytes() - before < 15'000);
    std::filesystem::remove(path);
    CHECK(all.parts.size() == 3);
    CHECK(all.report.tables.at(0).children == children);
    CHECK(all.report.tables.at(1).rows == children);
    CHECK(all.report.tables.at(2).rows == children * 10);
}

}  // namespace big_census_test
