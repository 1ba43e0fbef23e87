#include "records/case_folder.hpp"

#include <doctest/doctest.h>

#include <boost/filesystem.hpp>
#include <caseaudit/error.hpp>
#include <fstream>

namespace case_folder_test {

using namespace caseaudit;
namespace fs = boost::filesystem;

namespace {

/// A folder of files for one test.
class Files {
public:
    Files() : path_{fs::temp_directory_path() / fs::unique_path()} { fs::create_directories(path_); }
    Files(const Files&) = delete;
    Files& operator=(const Files&) = delete;
    ~Files() { fs::remove_all(path_); }

    std::string put(const std::string& name, const std::string& text) const {
        std::ofstream{(path_ / name).string()} << text;
        return (path_ / name).string();
    }
    std::string path() const { return path_.string(); }

private:
    fs::path path_;
};

std::string a_file(const std::string& source, const std::string& ref, const std::string& entries = "") {
    return "<case-file format=\"1\"><source id=\"" + source +
           "\" title=\"Invented\"><coverage of=\"visit\" extent=\"every\" from=\"2025-04-01\" "
           "to=\"2026-03-31\"/></source><subject kind=\"child\" ref=\"" +
           ref + "\"/>" + entries + "</case-file>";
}

const std::string visits_map = R"(<record-map format="1" id="some" title="Some lists" dates="dmy">
  <table id="visits" title="visits" name="(?i)visits" months="6">
    <column id="child" header="(?i)^child id$"/><column id="on" header="(?i)^date of visit$"/>
    <entry kind="visit" extent="every" for="everyone"><field name="date" column="on"/></entry>
  </table>
</record-map>)";

Opening of(const std::vector<std::string>& paths) {
    Opening opening;
    opening.paths = paths;
    return opening;
}

}  // namespace

TEST_CASE("two files of one child from different systems are one case file") {
    const Files files;
    files.put("a.xml", a_file("visits", "C-1", "<visit date=\"2026-01-05\"/>"));
    files.put("b.xml", a_file("notes", "C-1", "<visit date=\"2026-02-05\"/>"));
    files.put("c.xml", a_file("notes", "C-2"));
    const CaseFolder cases{of({files.path()})};
    REQUIRE(cases.all().size() == 2);
    CHECK(cases.all()[0].entries("visit").size() == 2);
    CHECK(cases.refused().empty());
}

TEST_CASE("two files of one child from the same source: the second is refused, and the first used") {
    const Files files;
    files.put("a.xml", a_file("visits", "C-1", "<visit date=\"2026-01-05\"/>"));
    const auto second = files.put("b.xml", a_file("visits", "C-1"));
    const CaseFolder cases{of({files.path()})};
    REQUIRE(cases.all().size() == 1);
    CHECK(cases.all()[0].entries("visit").size() == 1);
    REQUIRE(cases.refused().size() == 1);
    CHECK(cases.refused()[0].starts_with(second + ": 'C-1' is in " + files.path() + "/a.xml too"));
}

TEST_CASE("a second file of one table is refused, and the first claims nothing complete") {
    const Files files;
    const std::string heads = "Child ID,Date of visit\n";
    const auto first = files.put("a.csv", heads + "C-1,01/06/2026\nC-2,01/06/2026\n");
    const auto second = files.put("b.csv", heads + "C-1,01/09/2026\n");
    fs::create_directories(files.path() + "/maps");
    files.put("maps/visits.xml", visits_map);
    auto opening = of({first, second});
    opening.record_maps = files.path() + "/maps";
    opening.extracted = ExtractDays{{"2026-09-30"}};
    const CaseFolder cases{opening};
    REQUIRE(cases.refused().size() == 1);
    CHECK(cases.refused()[0] == second + ": 'b' is a second table of what 'a' in " + first +
                                    " is; only that one is used, and what it covers is not known: nothing is "
                                    "taken as complete. Give each table once.");
    REQUIRE(cases.all().size() == 2);
    const Period period{*parse_date("2026-05-01"), *parse_date("2026-09-30")};
    for (const auto& file : cases.all()) {
        CHECK(file.entries("visit").size() == 1);
        CHECK(file.lacks(every("visit"), period));
        CHECK(file.lacks(latest("visit"), period));
    }
    opening.paths = {first};
    const CaseFolder alone{opening};
    for (const auto& file : alone.all()) CHECK(!file.lacks(every("visit"), period));
}

TEST_CASE("only the subjects that are asked for are kept") {
    const Files files;
    files.put("a.xml", a_file("visits", "C-1"));
    files.put("b.xml", a_file("visits", "C-2"));
    auto opening = of({files.path()});
    opening.wanted.subjects.emplace({std::string{"C-2"}});
    const CaseFolder cases{opening};
    REQUIRE(cases.all().size() == 1);
    CHECK(cases.all()[0].subject().ref == "C-2");
}

TEST_CASE("a file named twice is read once, and the order of the names changes nothing") {
    const Files files;
    const auto a = files.put("a.xml", a_file("visits", "C-1", "<visit date=\"2026-01-05\" id=\"v\"/>"));
    const auto b = files.put("b.xml", a_file("notes", "C-1", "<visit date=\"2026-01-05\" id=\"w\"/>"));
    const CaseFolder forwards{of({a, b, a})};
    const CaseFolder backwards{of({b, files.path()})};
    CHECK(forwards.refused().empty());
    CHECK(forwards.all()[0].entries("visit")[0].id == "v");
    CHECK(backwards.all()[0].entries("visit")[0].id == "v");
}

TEST_CASE("a path that is not there") { CHECK_THROWS_AS(CaseFolder{of({"/no/such/folder"})}, Error); }

TEST_CASE("a file that cannot be opened is refused, and the others are read") {
    const Files files;
    files.put("a.xml", a_file("visits", "C-1"));
    fs::create_symlink("nowhere", files.path() + "/gone.xml");
    const CaseFolder cases{of({files.path()})};
    CHECK(cases.all().size() == 1);
    REQUIRE(cases.refused().size() == 1);
    CHECK(cases.refused()[0].find("gone.xml") != std::string::npos);
}

TEST_CASE("a broken file is refused, and the others are read") {
    const Files files;
    files.put("a.xml", a_file("visits", "C-1"));
    files.put("broken.xml", "<case-file");
    files.put("empty.xml", "");
    files.put("done.audit.xml", "not looked at");
    const CaseFolder cases{of({files.path()})};
    CHECK(cases.all().size() == 1);
    CHECK(cases.refused().size() == 2);
}

}  // namespace case_folder_test
