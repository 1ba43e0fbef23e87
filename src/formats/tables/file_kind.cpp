#include "formats/tables/file_kind.hpp"

#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <array>
#include <boost/filesystem.hpp>
#include <caseaudit/error.hpp>
#include <cerrno>
#include <cstring>
#include <fstream>

namespace caseaudit::tables {
namespace {

struct Refused {
    std::string_view start;
    const char* what;
};

constexpr std::array<Refused, 8> refused{
    {{"\x89PNG", "a picture (PNG)"},
     {"\xFF\xD8\xFF", "a picture (JPEG)"},
     {"GIF8", "a picture (GIF)"},
     {"%PDF", "a PDF"},
     {"\xD0\xCF\x11\xE0", "an old workbook (.xls) or one with a password"},
     {"\x1F\x8B", "compressed (gzip)"},
     {"{\\rtf", "a document (RTF)"},
     {"SQLite format 3", "a database (SQLite)"}}};

[[noreturn]] void refuse(const std::string& path, const std::string& what, const char* advice) {
    throw InputError{Place{path, 0, 0}, what, {}, advice};
}

}  // namespace

FileKind file_kind_of(std::string_view start, const std::string& path) {
    if (start.empty()) refuse(path, "the file is empty", "Export it again.");
    for (const auto& one : refused) {
        if (!start.starts_with(one.start)) continue;
        refuse(path, fmt::format("this is {}", one.what), "Save the lists as CSV or as a workbook (.xlsx).");
    }
    if (start.starts_with("PK")) return FileKind::workbook;
    if (start.starts_with("\xEF\xBB\xBF")) start.remove_prefix(3);
    const auto first = start.find_first_not_of(" \t\r\n");
    if (first != std::string_view::npos && start[first] == '<') return FileKind::xml;
    const bool is_wide = start.starts_with("\xFF\xFE") || start.starts_with("\xFE\xFF");
    if (!is_wide && start.find('\0') != std::string_view::npos) {
        refuse(path, "this is no text: it holds bytes 0",
               "Save the lists as CSV in UTF-8, or copy the file again.");
    }
    const auto second = start.substr(std::min<std::size_t>(start.size(), 2));
    if (is_wide &&
        (second.starts_with(std::string_view{"<\0", 2}) || second.starts_with(std::string_view{"\0<", 2}))) {
        return FileKind::xml;
    }
    return FileKind::csv;
}

FileKind file_kind(const std::string& path) {
    boost::system::error_code ignored;
    if (boost::filesystem::is_directory(path, ignored)) {
        throw Error{fmt::format("cannot read '{}': it is a folder", path)};
    }
    std::ifstream in{path, std::ios::binary};
    std::array<char, 4096> start{};
    if (!in) throw Error{fmt::format("cannot read '{}': {}", path, std::strerror(errno))};
    in.read(start.data(), start.size());
    return file_kind_of({start.data(), static_cast<std::size_t>(in.gcount())}, path);
}

}  // namespace caseaudit::tables
