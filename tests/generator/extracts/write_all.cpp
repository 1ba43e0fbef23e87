#include "generator/extracts/write_all.hpp"

#include <caseaudit/error.hpp>
#include <filesystem>
#include <fstream>

#include "generator/answer_key.hpp"
#include "generator/extracts/case_file.hpp"

namespace caseaudit::generator {
namespace {

namespace fs = std::filesystem;

void write(const fs::path& path, const std::string& text) {
    std::ofstream file{path, std::ios::binary};
    file << text;
    if (!file.flush()) throw Error{"cannot write " + path.string()};
}

}  // namespace

void write_all(std::uint64_t seed, int children, const std::string& folder) {
    const auto case_files = fs::path{folder} / "case-files";
    fs::create_directories(case_files);
    std::string key = key_head;
    for (int number = 1; number <= children; ++number) {
        const auto made = made_child(seed, number);
        write(case_files / (made.child.subject.ref + ".xml"), case_file(made.child));
        key += key_lines(made);
    }
    write(fs::path{folder} / "answer-key.csv", key);
}

}  // namespace caseaudit::generator
