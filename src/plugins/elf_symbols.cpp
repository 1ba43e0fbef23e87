#include "plugins/elf_symbols.hpp"

#include <elf.h>

#include <algorithm>
#include <boost/filesystem/operations.hpp>
#include <optional>

#include "plugins/elf_image.hpp"

namespace caseaudit::plugins {
namespace {

std::optional<Elf64_Shdr> section(Image& image, const Elf64_Ehdr& header, std::uint64_t number) {
    Elf64_Shdr found{};
    if (number >= header.e_shnum || !image.read(header.e_shoff + number * sizeof found, found))
        return std::nullopt;
    return found;
}

std::optional<Elf64_Shdr> dynamic_symbols(Image& image, const Elf64_Ehdr& header) {
    for (std::uint64_t i = 0; i < header.e_shnum; ++i) {
        const auto found = section(image, header, i);
        if (found && found->sh_type == SHT_DYNSYM && found->sh_entsize == sizeof(Elf64_Sym)) return found;
    }
    return std::nullopt;
}

std::string name_at(Image& image, const Elf64_Shdr& names, std::uint64_t offset) {
    std::string name;
    char c = 0;
    while (offset < names.sh_size && image.read(names.sh_offset + offset++, c) && c != '\0') name += c;
    return name;
}

/// The ends of a library's parts, which the linker itself offers where another library asks for some of its
/// own.
bool is_of_linker(std::string_view name) {
    return name == "__bss_start" || name == "_edata" || name == "_end";
}

bool is_exported(const Elf64_Sym& symbol) {
    const auto visibility = ELF64_ST_VISIBILITY(symbol.st_other);
    return symbol.st_shndx != SHN_UNDEF && ELF64_ST_BIND(symbol.st_info) != STB_LOCAL &&
           (visibility == STV_DEFAULT || visibility == STV_PROTECTED);
}

}  // namespace

std::vector<std::string> exported_symbols(const std::string& path) {
    Image image{std::ifstream{path, std::ios::binary}, boost::filesystem::file_size(path)};
    std::vector<std::string> exported;
    Elf64_Ehdr header{};
    if (!image.read(0, header)) return exported;
    const auto symbols = dynamic_symbols(image, header);
    const auto names = symbols ? section(image, header, symbols->sh_link) : std::nullopt;
    if (!names || !image.holds(symbols->sh_offset, symbols->sh_size)) return exported;
    for (std::uint64_t at = 0; at + sizeof(Elf64_Sym) <= symbols->sh_size; at += sizeof(Elf64_Sym)) {
        Elf64_Sym symbol{};
        if (!image.read(symbols->sh_offset + at, symbol) || !is_exported(symbol)) continue;
        auto name = name_at(image, *names, symbol.st_name);
        if (!is_of_linker(name)) exported.push_back(std::move(name));
    }
    std::ranges::sort(exported);
    return exported;
}

}  // namespace caseaudit::plugins
