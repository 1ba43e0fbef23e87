#include "generator/extracts/write_all.hpp"

#include <caseaudit/error.hpp>
#include <filesystem>
#include <fstream>

#include "generator/extracts/annex_a.hpp"
#include "generator/extracts/case_file.hpp"
#include "generator/extracts/census.hpp"
#include "generator/extracts/mapped_csv.hpp"

namespace caseaudit::generator {
namespace {

namespace fs = std::filesystem;

/// The files of one folder, as they are written.
class Files {
public:
    explicit Files(const std::string& folder) : folder_{folder} { fs::create_directories(folder_); }

    std::string path(const std::string& name) const { return (folder_ / name).string(); }
    void write(const std::string& name, const std::string& text) {
        std::ofstream file{path(name), std::ios::binary};
        file << text;
        if (!file.flush()) throw Error{"cannot write " + path(name)};
        paths.push_back(path(name));
    }

    std::vector<std::string> paths;

private:
    fs::path folder_;
};

std::vector<Table> annex_a(const std::vector<Made>& all) {
    auto lists = annex_a_lists();
    for (const auto& made : all) add_to_annex_a(made.child, lists);
    return lists;
}

}  // namespace

std::vector<Made> made_children(std::uint64_t seed, int first, int last) {
    std::vector<Made> all;
    for (int number = first; number <= last; ++number) all.push_back(made_child(seed, number));
    return all;
}

std::vector<std::string> write_case_files(const std::vector<Made>& all, const std::string& folder) {
    Files files{folder};
    for (const auto& made : all) files.write(made.child.subject.ref + ".xml", case_file(made.child));
    return files.paths;
}

std::vector<std::string> write_census(const std::vector<Made>& all, const std::string& folder) {
    Files files{folder};
    for (const auto& year : census_years()) {
        auto text = census_head(year);
        for (const auto& made : all) text += census_child(made.child, year);
        files.write("cin-census-" + iso_date(year.to).substr(0, 4) + ".xml", text + census_tail());
    }
    return files.paths;
}

std::vector<std::string> write_annex_a_csv(const std::vector<Made>& all, const std::string& folder) {
    Files files{folder};
    for (const auto& list : annex_a(all)) files.write(list.name + ".csv", as_csv(list));
    return files.paths;
}

std::vector<std::string> write_mapped_csv(const std::vector<Made>& all, const std::string& folder) {
    Files files{folder};
    auto lists = own_lists();
    for (const auto& made : all) add_to_own_lists(made.child, lists);
    for (const auto& list : lists) files.write(list.name + ".csv", as_csv(list));
    files.write("case-system.record-map.xml", own_record_map());
    return files.paths;
}

std::vector<std::string> write_annex_a_xlsx(const std::vector<Made>& all, const std::string& folder) {
    const Files files{folder};
    const auto path = files.path("annex-a.xlsx");
    write_workbook(annex_a(all), path);
    return {path};
}

void write_all(std::uint64_t seed, int children, const std::string& folder) {
    const auto all = made_children(seed, 1, children);
    write_case_files(all, folder + "/case-files");
    write_census(all, folder + "/census");
    write_annex_a_csv(all, folder + "/annex-a-csv");
    write_mapped_csv(all, folder + "/mapped-csv");
    write_annex_a_xlsx(all, folder + "/annex-a-xlsx");
    std::string key = key_head;
    for (const auto& made : all) key += key_lines(made);
    Files{folder}.write("answer-key.csv", key);
}

}  // namespace caseaudit::generator
