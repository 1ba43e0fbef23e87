#include "formats/tables/zip_file.hpp"

#include <spdlog/fmt/fmt.h>
#include <zip.h>

#include <caseaudit/error.hpp>

namespace caseaudit::tables {
namespace {

struct CloseFile {
    void operator()(zip_file_t* file) const { zip_fclose(file); }
};

constexpr auto damaged = "the workbook is damaged or cut short";
constexpr auto copy_again = "Copy it again, or save it again in the program that made it.";

}  // namespace

void ZipFile::Close::operator()(zip* archive) const { zip_discard(archive); }

void ZipFile::fail(const std::string& what, const std::string& advice) const {
    throw InputError{Place{path_, 0, 0}, what, {}, advice};
}

ZipFile::ZipFile(const std::string& path) : path_{path} {
    int code = 0;
    archive_.reset(zip_open(path.c_str(), ZIP_RDONLY, &code));
    if (!archive_) fail(damaged, copy_again);
}

bool ZipFile::has(const std::string& name) const {
    return zip_name_locate(archive_.get(), name.c_str(), 0) >= 0;
}

std::function<std::size_t(char*, std::size_t)> ZipFile::open(const std::string& name,
                                                             std::uint64_t most_bytes) const {
    const auto too_large = fmt::format("'{}' in it is larger than {} MB", name, most_bytes / 1'000'000);
    zip_stat_t about;
    zip_stat_init(&about);
    if (zip_stat(archive_.get(), name.c_str(), 0, &about) != 0) {
        fail(fmt::format("the workbook has no '{}'", name), copy_again);
    }
    if ((about.valid & ZIP_STAT_SIZE) != 0 && about.size > most_bytes)
        fail(too_large, "Is it the right file?");
    if ((about.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && about.encryption_method != ZIP_EM_NONE) {
        fail("the workbook is locked by a password", "Save it without one.");
    }
    auto* const opened = zip_fopen(archive_.get(), name.c_str(), 0);
    if (opened == nullptr) fail(damaged, copy_again);
    const std::shared_ptr<zip_file_t> file{opened, CloseFile{}};
    return [this, file, too_large, left = most_bytes](char* buffer, std::size_t size) mutable {
        const auto got = zip_fread(file.get(), buffer, size);
        if (got < 0) fail(damaged, copy_again);
        const auto read = static_cast<std::size_t>(got);
        if (read > left) fail(too_large, "Is it the right file?");
        left -= read;
        if (read > left_) fail("its parts are larger than 4 GB in all", "Is it the right file?");
        left_ -= read;
        return read;
    };
}

}  // namespace caseaudit::tables
