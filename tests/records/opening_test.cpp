#include "records/opening.hpp"

#include <doctest/doctest.h>

#include <boost/filesystem.hpp>
#include <caseaudit/error.hpp>
#include <fstream>

namespace opening_test {

using namespace caseaudit;

namespace {

std::string written(const std::string& text) {
    const auto path = (boost::filesystem::temp_directory_path() / boost::filesystem::unique_path()).string();
    std::ofstream{path} << text;
    return path;
}

/// What reading the text as a list of subjects says, without the path.
std::string refusal(const std::string& text) {
    const auto path = written(text);
    try {
        read_subjects(path);
    } catch (const Error& e) {
        return std::string{e.what()}.substr(path.size());
    }
    return {};
}

}  // namespace

TEST_CASE("the day of an extract: for one file, else for every file, else not known") {
    const ExtractDays days{{"2026-09-30", "annex-a.xlsx=2026-08-31", "other/annex-a.xlsx=2026-07-31"}};
    CHECK(days.of("x/visits.csv") == parse_date("2026-09-30"));
    CHECK(days.of("x/annex-a.xlsx") == parse_date("2026-08-31"));
    CHECK(days.of("other/annex-a.xlsx") == parse_date("2026-07-31"));
    CHECK(!ExtractDays{}.of("visits.csv"));
}

TEST_CASE("what is no day is refused") {
    CHECK_THROWS_WITH_AS(ExtractDays({"yesterday"}),
                         "'yesterday' does not say on which day an extract was taken. Write 2026-09-30, or "
                         "annex-a.xlsx=2026-09-30 for one file",
                         Error);
    CHECK_THROWS_AS(ExtractDays({"annex-a.xlsx=31/02/2026"}), Error);
    CHECK_THROWS_AS(ExtractDays({"2026-09-30", "2026-09-29"}), Error);
}

TEST_CASE("subjects are named one a line") {
    const auto subjects = read_subjects(written("C-0001\r\n\n  C-0002 \n"));
    CHECK(subjects == std::set<std::string, std::less<>>{"C-0001", "C-0002"});
}

TEST_CASE("a list of subjects with a name in it, or with nobody, is refused") {
    CHECK(refusal("C-0001\nJo Smith\n") ==
          ":2: 'Jo Smith' is no reference. Write one reference a line, such as C-0001");
    CHECK(refusal("\n\n") == ": it names no subject");
}

}  // namespace opening_test
