#include "generator/extracts/write_all.hpp"

#include <caseaudit/error.hpp>
#include <filesystem>
#include <fstream>

#include "generator/answer_key.hpp"
#include "generator/extracts/annex_a.hpp"
#include "generator/extracts/case_file.hpp"
#include "generator/extracts/census.hpp"

namespace caseaudit::generator {
namespace {

namespace fs = std::filesystem;

void write(const fs::path& path, const std::string& text) {
    std::ofstream file{path, std::ios::binary};
    file << text;
    if (!file.flush()) throw Error{"cannot write " + path.string()};
}

std::vector<Made> made_children(std::uint64_t seed, int number) {
    std::vector<Made> all;
    for (int one = 1; one <= number; ++one) all.push_back(made_child(seed, one));
    return all;
}

void write_case_files(const std::vector<Made>& all, const fs::path& folder) {
    fs::create_directories(folder);
    for (const auto& made : all) write(folder / (made.child.subject.ref + ".xml"), case_file(made.child));
}

void write_census(const std::vector<Made>& all, const fs::path& folder) {
    fs::create_directories(folder);
    for (const auto& year : census_years()) {
        auto text = census_head(year);
        for (const auto& made : all) text += census_child(made.child, year);
        write(folder / ("cin-census-" + iso_date(year.to).substr(0, 4) + ".xml"), text + census_tail());
    }
}

void write_annex_a(const std::vector<Made>& all, const fs::path& folder) {
    fs::create_directories(folder / "csv");
    auto lists = annex_a_lists();
    for (const auto& made : all) add_to_annex_a(made.child, lists);
    for (const auto& list : lists) write(folder / "csv" / (list.name + ".csv"), as_csv(list));
    write_workbook(lists, (folder / "annex-a.xlsx").string());
}

void write_key(const std::vector<Made>& all, const fs::path& path) {
    std::string key = key_head;
    for (const auto& made : all) key += key_lines(made);
    write(path, key);
}

}  // namespace

void write_all(std::uint64_t seed, int children, const std::string& folder) {
    const auto all = made_children(seed, children);
    const fs::path path{folder};
    write_case_files(all, path / "case-files");
    write_census(all, path / "census");
    write_annex_a(all, path / "annex-a");
    write_key(all, path / "answer-key.csv");
}

}  // namespace caseaudit::generator
