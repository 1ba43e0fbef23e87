// Taking audits into a store, beside pugixml parsing the same files alone; and the store's size an audit.
#include <soci/soci.h>
#include <spdlog/fmt/fmt.h>
#include <unistd.h>

#include <caseaudit/store.hpp>
#include <chrono>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <iostream>
#include <pugixml.hpp>

#include "made_audits.hpp"
#include "store/connection.hpp"

using namespace caseaudit;
namespace fs = std::filesystem;

namespace {

/// Seconds.
struct Took {
    double wall = 0;
    double processor = 0;  ///< what another program on the machine does not disturb
};

template <class Work>
Took took(Work work) {
    const auto begin = std::chrono::steady_clock::now();
    const auto processor = std::clock();
    work();
    return {std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count(),
            static_cast<double>(std::clock() - processor) / CLOCKS_PER_SEC};
}

/// A folder that goes with the program.
class Folder {
public:
    Folder() { fs::create_directories(path_); }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    ~Folder() { fs::remove_all(path_); }
    std::string operator/(const std::string& name) const { return path_ / name; }

private:
    fs::path path_ = fs::temp_directory_path() / ("caseaudit-store-" + std::to_string(::getpid()));
};

void parse_all(const std::vector<std::string>& paths) {
    for (const auto& path : paths) {
        pugi::xml_document document;
        if (!document.load_file(path.c_str())) throw std::runtime_error{path};
    }
}

/// How many answers of each kind: reads every packed answer as a matrix does.
std::array<long long, 128> count_answers(Store& store) {
    constexpr std::size_t rows_at_once = 1000;
    std::vector<std::string> answers(rows_at_once);
    soci::statement rows =
        (store.connection().sql().prepare
             << "SELECT answers FROM packed_answers WHERE authority = :authority AND layout = 1",
         soci::into(answers), soci::use(store.connection().authority()));
    std::array<long long, 128> counts{};
    rows.execute();
    while (rows.fetch()) {
        for (const auto& row : answers) {
            for (const auto mark : row) ++counts.at(static_cast<std::size_t>(mark));
        }
        answers.resize(rows_at_once);
    }
    return counts;
}

void tell(const char* what, Took took, Took alone, std::size_t count) {
    std::cout << fmt::format(
        "{:34} {:8.2f} s, of processor {:8.2f} s: {:8.1f} µs an audit, {:6.2f} times pugixml\n", what,
        took.wall, took.processor, took.processor * 1e6 / static_cast<double>(count),
        took.processor / alone.processor);
}

}  // namespace

int main(int argc, char** argv) {
    const int count = argc > 1 ? std::atoi(argv[1]) : 100'000;
    const Folder folder;
    made_audits::write_templates(folder / "templates", SOURCE_FOLDER "/audit-templates");
    const auto paths = made_audits::write(folder / "audits", count);
    const TemplateFolder templates{folder / "templates"};
    for (const auto& refused : templates.refused()) std::cerr << refused << "\n";
    const Doer doer{"W-001", *parse_date("2026-12-31")};
    const StorePlace place{folder / "audits.store", "local"};
    Store store{place, Store::Missing::create};
    const auto alone = took([&] { parse_all(paths); });
    tell("pugixml alone", alone, alone, paths.size());
    tell("reading and checking", took([&] {
             for (const auto& path : paths) read_audit(path);
         }),
         alone, paths.size());
    ImportReport report;
    tell("import", took([&] { report = store.import(paths, templates, doer); }), alone, paths.size());
    if (report.count(ImportedFile::What::stored) != paths.size()) {
        for (const auto& file : report.files) {
            if (file.what == ImportedFile::What::refused) std::cerr << file.says << "\n";
        }
        return 2;
    }
    tell("import again", took([&] { store.import(paths, templates, doer); }), alone, paths.size());
    std::array<long long, 128> counts{};
    tell("every packed answer", took([&] { counts = count_answers(store); }), alone, paths.size());
    tell("verify", took([&] { report.kept = store.verify().first_break.empty(); }), alone, paths.size());
    store.backup(folder / "copy.store");
    std::cout << fmt::format(
        "{} bytes an audit as a file, {} in the store; {} answers of the first value; {}\n",
        fs::file_size(paths.front()), fs::file_size(folder / "copy.store") / paths.size(), counts['A'],
        report.kept ? "whole" : "BROKEN");
    return report.kept ? 0 : 2;
}
