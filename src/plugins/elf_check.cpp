#include "plugins/elf_check.hpp"

#include <elf.h>
#include <spdlog/fmt/fmt.h>

#include <array>
#include <boost/filesystem/operations.hpp>
#include <cerrno>
#include <cstdint>
#include <cstring>

#include "plugins/elf_image.hpp"

/// The header of the program itself, which the linker names: plugins must be for the same machine.
extern "C" __attribute__((visibility("hidden"))) const Elf64_Ehdr __ehdr_start;  // NOLINT

namespace caseaudit::plugins {
namespace {

using Fault = std::optional<std::string>;

std::string cut_short(const Image& image) {
    return fmt::format("it is cut short: it has {} bytes, and says it has more. Copy or build it again",
                       image.size);
}

Fault fault_of_header(const Elf64_Ehdr& header) {
    if (std::memcmp(header.e_ident, ELFMAG, SELFMAG) != 0) return "it is not a library";
    const bool same_layout = header.e_ident[EI_CLASS] == ELFCLASS64 &&
                             header.e_ident[EI_DATA] == __ehdr_start.e_ident[EI_DATA] &&
                             header.e_ident[EI_VERSION] == EV_CURRENT;
    if (!same_layout || header.e_machine != __ehdr_start.e_machine)
        return "it was built for another kind of machine";
    if (header.e_type != ET_DYN) return "it is not a shared library";
    return std::nullopt;
}

Fault fault_of_segments(Image& image, const Elf64_Ehdr& header) {
    if (header.e_phentsize != sizeof(Elf64_Phdr) || header.e_phnum == 0) return "it has nothing to load";
    bool loads = false;
    bool links = false;
    for (std::uint64_t i = 0; i < header.e_phnum; ++i) {
        Elf64_Phdr segment{};
        const auto at = i * sizeof segment;
        if (!image.holds(header.e_phoff, at) || !image.read(header.e_phoff + at, segment))
            return cut_short(image);
        if (!image.holds(segment.p_offset, segment.p_filesz)) return cut_short(image);
        if (segment.p_type == PT_LOAD && segment.p_filesz > segment.p_memsz)
            return "its parts do not fit each other";
        loads = loads || segment.p_type == PT_LOAD;
        links = links || segment.p_type == PT_DYNAMIC;
    }
    if (!loads || !links) return "it is not a shared library";
    return std::nullopt;
}

/// The table stands at the end of what linkers write: where it is whole, so is the file.
Fault fault_of_sections(const Image& image, const Elf64_Ehdr& header) {
    if (header.e_shoff == 0) return std::nullopt;
    const auto length = std::uint64_t{header.e_shnum == 0 ? 1U : header.e_shnum} * header.e_shentsize;
    if (header.e_shentsize != sizeof(Elf64_Shdr)) return "its parts do not fit each other";
    if (!image.holds(header.e_shoff, length)) return cut_short(image);
    return std::nullopt;
}

}  // namespace

std::optional<std::string> elf_fault(const std::string& path) {
    boost::system::error_code error;
    if (!boost::filesystem::is_regular_file(path, error)) return error ? error.message() : "it is not a file";
    Image image{std::ifstream{path, std::ios::binary}, boost::filesystem::file_size(path, error)};
    if (error || !image.bytes) return fmt::format("it cannot be read ({})", std::strerror(errno));
    Elf64_Ehdr header{};
    std::array<char, SELFMAG> magic{};
    if (!image.read(0, magic) || std::memcmp(magic.data(), ELFMAG, SELFMAG) != 0)
        return "it is not a library";
    if (!image.read(0, header)) return cut_short(image);
    if (auto fault = fault_of_header(header)) return fault;
    if (auto fault = fault_of_segments(image, header)) return fault;
    return fault_of_sections(image, header);
}

}  // namespace caseaudit::plugins
