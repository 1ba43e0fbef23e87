#include "records/case_folder.hpp"

#include <doctest/doctest.h>

#include <boost/filesystem.hpp>
#include <caseaudit/error.hpp>
#include <fstream>

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
