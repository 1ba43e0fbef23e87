// The children in need census, as it really comes: groups of elements become records, one child at a time.
#include "formats/tables/census.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <caseaudit/error.hpp>
#include <cstdlib>
#include <filesystem>

#include "files/files.hpp"
#include "formats/extracts/recorded_rows.hpp"

namespace census_test {

using namespace caseaudit;

namespace {

const std::string header =
    "<Header><CollectionDetails><Collection>CIN</Collection><Year>2026</Year>"
    "<ReferenceDate>2026-03-31</ReferenceDate></CollectionDetails></Header>\n";
const std::string one_child =
    "<Children><Child><ChildIdentifiers><LAchildID>C-0001</LAchildID></ChildIdentifiers></Child></Children>";

std::string message(const std::string& inside) { return "<Message>\n" + inside + "</Message>"; }

/// The rows of a census with this text; a fault is the last line, without its folder.
std::vector<std::string> rows_of(const std::string& bytes) {
    auto path = (std::filesystem::temp_directory_path() / "census-XXXXXX").string();
    const auto fd = ::mkstemp(path.data());
    REQUIRE(fd >= 0);
    files::write_private(path, bytes);
    test::RecordedRows rows;
    try {
        tables::read_census(path, rows);
    } catch (const InputError& e) {
        const std::string what = e.what();
        rows.lines.push_back("x" + what.substr(path.size()));
    }
    std::filesystem::remove(path);
    return rows.lines;
}

std::string fault_of(const std::string& bytes) { return rows_of(bytes).back(); }

}  // namespace

TEST_CASE("the census of a year, with everything that real files have") {
    test::RecordedRows rows;
    tables::read_census(FIXTURES "/extracts/census/cin-2026.xml", rows);
    const std::vector<std::string> expected{
        "covers 2025-04-01 to 2026-03-31",
        "20 Child LAchildID=C-0001 UPN=A123456789123 PersonBirthDate=2015-04-02 Sex=F Ethnicity=WBRI "
        "Disability=HAND VIS",
        "34 CINdetails LAchildID=C-0001 CINreferralDate=2025-05-06 ReferralSource=1A PrimaryNeedCode=N1 "
        "ReferralNFA=false",
        "40 Assessments LAchildID=C-0001 AssessmentActualStartDate=2025-05-07 "
        "AssessmentInternalReviewDate=2025-05-21 AssessmentAuthorisationDate=2025-06-20 AssessmentFactors=2B "
        "18B",
        "49 Section47 LAchildID=C-0001 S47ActualStartDate=2025-05-20 InitialCPCtarget=2025-06-11 "
        "DateOfInitialCPC=2025-06-10 ICPCnotRequired=false",
        "55 ChildProtectionPlans LAchildID=C-0001 CPPstartDate=2025-06-10 InitialCategoryOfAbuse=NEG "
        "LatestCategoryOfAbuse=EMO NumberOfPreviousCPP=0",
        "61 Reviews LAchildID=C-0001 CPPreviewDate=2025-09-08",
        "62 Reviews LAchildID=C-0001 CPPreviewDate=2026-03-02",
        "67 Child LAchildID=C-0002 Ethnicity=NOBT GenderCurrent=1 PersonBirthDate=2012-11-30",
        "69 CINdetails LAchildID=C-0002 ReferralNFA=0 CINreferralDate=2025-04-14 ReferralSource=5B "
        "PrimaryNeedCode=N5 CINclosureDate=2025-12-01 ReasonForClosure=RC8",
        "76 Assessments LAchildID=C-0002 AssessmentAuthorisationDate=2025-06-02 "
        "AssessmentActualStartDate=2025-04-15",
        "81 CINPlanDates LAchildID=C-0002 CINPlanStartDate=2025-06-02 CINPlanEndDate=2025-11-28",
        "95 rejected: the child has no LAchildID",
        "103 Child LAchildID=C-0003 PersonBirthDate=2018-02-31 Ethnicity=REFU Disability=NONE",
        "112 CINdetails LAchildID=C-0003 CINreferralDate=2025-10-01 ReferralNFA=TRUE",
        "116 CINdetails LAchildID=C-0003 CINreferralDate=2026-01-12 ReferralNFA=FALSE",
        "119 Section47 LAchildID=C-0003 S47ActualStartDate=2026-02-30 ICPCnotRequired=1",
        "123 ChildProtectionPlans LAchildID=C-0003 CPPstartDate=2026-01-30",
        "125 Reviews LAchildID=C-0003 CPPreviewDate=2026-03-20",
        "126 Reviews LAchildID=C-0003 CPPreviewDate=2026-03-27"};
    CHECK(rows.lines.size() == expected.size());
    for (std::size_t i = 0; i < std::min(rows.lines.size(), expected.size()); ++i) {
        CHECK(rows.lines[i] == expected[i]);
    }
}

TEST_CASE("namespaces and the place of the Header do not matter") {
    const auto text =
        "<c:Message "
        "xmlns:c=\"urn:c\"><c:Children><c:Child><c:ChildIdentifiers><c:LAchildID>C-0001</c:LAchildID>"
        "</c:ChildIdentifiers></c:Child></c:Children><Header><Year>2027</Year></Header></c:Message>";
    CHECK(rows_of(text) ==
          std::vector<std::string>{"covers 2026-04-01 to 2027-03-31", "1 Child LAchildID=C-0001"});
}

TEST_CASE("an initial conference said twice is one; two different ones are two") {
    const auto with = [](const std::string& first, const std::string& second) {
        return rows_of(message(
            header +
            "<Children><Child><ChildIdentifiers><LAchildID>C-0001</LAchildID></ChildIdentifiers><CINdetails>"
            "<DateOfInitialCPC>" +
            first + "</DateOfInitialCPC><Section47><DateOfInitialCPC>" + second +
            "</DateOfInitialCPC></Section47></CINdetails></Child></Children>"));
    };
    CHECK(with("2025-06-10", "2025-06-10")[2] == "3 CINdetails LAchildID=C-0001");
    CHECK(with("2025-06-10", "2025-07-10")[2] == "3 CINdetails LAchildID=C-0001 DateOfInitialCPC=2025-06-10");
}

TEST_CASE("encodings: UTF-8 with a mark, Windows-1252 when declared, UTF-16") {
    const auto child = std::string{"1 Child LAchildID=C-0001"};
    const auto plain = "<Message>" + header.substr(0, header.size() - 1) + one_child + "</Message>";
    CHECK(rows_of("\xEF\xBB\xBF" + plain).back() == child);
    CHECK(rows_of("<?xml version=\"1.0\" encoding=\"windows-1252\"?><!-- \x92 -->" + plain).back() == child);
    std::string wide{"\xFF\xFE", 2};
    for (const char c : plain) wide += {c, '\0'};
    CHECK(rows_of(wide).back() == child);
}

TEST_CASE("what is no census is refused with line and advice") {
    CHECK(fault_of("") == "x: the file is empty\nIs it the right file?");
    CHECK(fault_of("not XML at all").find("x:1: this is not an XML document") == 0);
    CHECK(fault_of("\x89PNG\r\n\x1a\n").find("x:1: ") == 0);
    CHECK(fault_of("<audit/>") ==
          "x:1: this is neither a case file nor a children in need census: it begins with 'audit'\nIs it the "
          "right file?");
    CHECK(fault_of(message(one_child)).find("x: the census has no Header, so its year is not known") == 0);
    CHECK(fault_of(message("<Header>\n</Header>" + one_child)).find("x:2: the Header gives no Year") == 0);
    CHECK(fault_of(message("<Header><Year>26</Year></Header>")).find("x:2: the Year '26' is no year") == 0);
    CHECK(fault_of(message("<Header><ReferenceDate>31/03/2026</ReferenceDate></Header>"))
              .find("x:2: the ReferenceDate '31/03/2026' is no date") == 0);
    CHECK(fault_of(message("<Header><Collection>SSDA903</Collection></Header>" + one_child))
              .find("x:2: this is no children in need census: its Collection is 'SSDA903'") == 0);
    CHECK(fault_of(message(header)) == "x: the census has no Children\nIs it the right file, and whole?");
}

TEST_CASE("XML that is not well-formed is refused where it breaks, after what stood before it") {
    const auto cut = message(header + one_child + "\n<Children><Child>");
    const auto rows = rows_of(cut.substr(0, cut.find("</Message>")));
    CHECK(rows[1] == "3 Child LAchildID=C-0001");
    CHECK(rows.back().find("x:4: ") == 0);
    CHECK(fault_of(message(header + "<Children><Child></Kid></Children>")).find("x:3: ") == 0);
    CHECK(fault_of(message(header + "<Children>&nbsp;</Children>")).find("x:3: '&nbsp;' is not defined") ==
          0);
    CHECK(fault_of("<!DOCTYPE Message [<!ENTITY a \"b\">]>\n" + message(header)).find("a document type") !=
          std::string::npos);
}

TEST_CASE("a file in another encoding than it declares is refused with its line") {
    const auto text = message(header + "<!-- x -->\n<Children><Child>\xe9</Child></Children>");
    CHECK(fault_of(text) ==
          "x:4: its text is not in the encoding that the file declares\nSave the file again as "
          "UTF-8, or declare the encoding it has (such as windows-1252).");
    CHECK(fault_of("<?xml version=\"1.0\" encoding=\"klingon\"?>" + text)
              .find("x:1: the encoding that the file declares is not known") == 0);
}

TEST_CASE("a child that never ends is refused") {
    std::string text = "<Message>" + header + "<Children><Child>";
    for (int i = 0; i < 400'000; ++i) text += "<CINdetails/>";
    CHECK(fault_of(text).find("x:2: one child's record has more than 8 MB") == 0);
    text = "<Message>" + header + "<Children><Child><a>" + std::string(9'000'000, 'y');
    CHECK(fault_of(text).find("x:2: one child's record has more than 8 MB") == 0);
}

TEST_CASE("a group of endless details is refused") {
    std::string leaves;
    for (int i = 0; i < 501; ++i) leaves += "<L" + std::to_string(i) + "/>";
    const auto text = "<Message>" + header + "<Children><Child><CINdetails>" + leaves;
    CHECK(fault_of(text + "</CINdetails></Child></Children></Message>")
              .find("x:2: one group of a child's record has more than 500 different details") == 0);
}

TEST_CASE("a folder, or no file, is an error") {
    test::RecordedRows rows;
    CHECK_THROWS_AS(tables::read_census(FIXTURES, rows), Error);
    CHECK_THROWS_AS(tables::read_census(FIXTURES "/no-such.xml", rows), Error);
}

}  // namespace census_test
