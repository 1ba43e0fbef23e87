// A file of any size is read in bounded memory: what is not wanted is never held.
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <fstream>

#include "formats/extracts/sink.hpp"
#include "formats/template_files.hpp"

namespace big_file_test {

using namespace caseaudit;
using namespace caseaudit::test;

namespace {

constexpr long most_growth_kb = 48'000;
constexpr int children = 5000;

/// How large, in MB; tests/bench/big-extract asks for 200.
std::size_t size_wanted() {
    const auto* const asked = std::getenv("CASEAUDIT_BIG_MB");
    return (asked == nullptr ? 8U : static_cast<std::size_t>(std::atoi(asked))) * 1'000'000U;
}

/// Visits of many children, with long notes that nobody asked for.
void write_big(const std::string& path) {
    std::ofstream out{path, std::ios::binary};
    out << "Child Unique ID,Date of visit,Seen alone?,Worker,Notes,Typed on,Sort\r\n";
    const std::string notes(600, 'n');
    const auto rows = size_wanted() / 660;
    for (std::size_t i = 0; i < rows; ++i) {
        out << "C-" << i % children << ",0" << 1 + i % 9 << "/09/2026,a) Yes,W-012,\"" << notes << ' ' << i
            << "\r\nmore\",03/09/2026,\r\n";
    }
}

long peak_kb() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

/// In a process of its own, whose peak is its own too.
bool is_bounded(const std::string& path) {
    const auto child = ::fork();
    if (child == 0) {
        const auto before = peak_kb();
        const std::vector<RecordMap> maps{read_record_map_text(some_map, "some.xml")};
        Wanted one;
        one.subjects.emplace().insert("C-7");
        const auto all = read_extract(path, maps, one, day("2026-09-30"));
        const bool is_right = all.parts.size() == 1 && all.report.tables[0].children == children;
        ::_exit(is_right && peak_kb() - before < most_growth_kb ? 0 : 1);
    }
    int status = 1;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

}  // namespace

TEST_CASE("memory stays bounded whatever the size of a file") {
    const Templates folder{{}};
    write_big(folder.file("visits.csv"));
    CHECK(is_bounded(folder.file("visits.csv")));
}

}  // namespace big_file_test
