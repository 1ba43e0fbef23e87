#include "plugins/elf_check.hpp"

#include <doctest/doctest.h>
#include <elf.h>

#include <algorithm>
#include <fstream>
#include <iterator>

#include "folder.hpp"

namespace elf_check_test {

using caseaudit::plugins::elf_fault;

namespace {

std::string bytes_of(const std::string& path) {
    std::ifstream in{path, std::ios::binary};
    return {std::istreambuf_iterator<char>{in}, {}};
}

void write(const std::string& path, std::string_view bytes) {
    std::ofstream{path, std::ios::binary | std::ios::trunc}.write(bytes.data(),
                                                                  static_cast<std::streamsize>(bytes.size()));
}

std::string fault(const std::string& path) { return elf_fault(path).value_or("none"); }

const std::string good = SAMPLES "/good.so";

}  // namespace

TEST_CASE("a whole plugin, and the library itself, have no fault") {
    CHECK(fault(good) == "none");
    CHECK(fault(LIBRARY) == "none");
}

TEST_CASE("a plugin cut short anywhere has a fault") {
    const Folder folder;
    const auto whole = bytes_of(good);
    REQUIRE(whole.size() > 4096);
    const auto path = folder / "cut.so";
    for (std::size_t length = 0; length < whole.size(); length += length < 200 ? 1 : whole.size() / 150) {
        write(path, std::string_view{whole}.substr(0, length));
        CHECK_MESSAGE(fault(path) != "none", length);
    }
    write(path, std::string_view{whole}.substr(0, whole.size() - 1));
    CHECK(fault(path).starts_with("it is cut short: it has "));
}

TEST_CASE("what is no shared library for this machine is said to be none") {
    const Folder folder;
    const auto path = folder / "other.so";
    CHECK(fault(folder / "nowhere.so") == "No such file or directory");
    CHECK(fault(folder.path()) == "it is not a file");
    write(path, "Dear reader, this is a letter, and no library at all.");
    CHECK(fault(path) == "it is not a library");
    write(path, "");
    CHECK(fault(path) == "it is not a library");

    auto changed = bytes_of(good);
    changed[EI_CLASS] = ELFCLASS32;
    write(path, changed);
    CHECK(fault(path) == "it was built for another kind of machine");
    changed = bytes_of(good);
    changed[offsetof(Elf64_Ehdr, e_machine)] = 3;
    write(path, changed);
    CHECK(fault(path) == "it was built for another kind of machine");
    changed = bytes_of(good);
    changed[offsetof(Elf64_Ehdr, e_type)] = ET_REL;
    write(path, changed);
    CHECK(fault(path) == "it is not a shared library");
}

TEST_CASE("tables that point beyond the file are found, however large their numbers") {
    const Folder folder;
    const auto path = folder / "far.so";
    const auto whole = bytes_of(good);
    for (const auto offset : {offsetof(Elf64_Ehdr, e_phoff), offsetof(Elf64_Ehdr, e_shoff)}) {
        for (const char byte : {'\x7f', '\xff'}) {
            auto changed = whole;
            std::fill_n(changed.begin() + static_cast<std::ptrdiff_t>(offset), 8, byte);
            write(path, changed);
            CHECK(fault(path).starts_with("it is cut short"));
        }
    }
    auto changed = whole;
    changed[offsetof(Elf64_Ehdr, e_phnum)] = 0;
    write(path, changed);
    CHECK(fault(path) == "it has nothing to load");
    changed = whole;
    changed[offsetof(Elf64_Ehdr, e_shentsize)] = 1;
    write(path, changed);
    CHECK(fault(path) == "its parts do not fit each other");
}

}  // namespace elf_check_test
