#pragma once
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>

struct zip;

namespace caseaudit::tables {

/// A zip archive, read one file at a time. Sizes are bounded: an archive can claim, and hold, far more than
/// it seems to.
class ZipFile {
public:
    /// Throws `InputError` when it is no whole archive.
    explicit ZipFile(const std::string& path);

    bool has(const std::string& name) const;
    /// Fills a buffer from the file called `name`; 0 at its end. Throws `InputError` when it is damaged,
    /// locked by a password, or larger than `most_bytes`, or when all that was read is
    /// more than 4 GB. Valid as long as the archive.
    std::function<std::size_t(char*, std::size_t)> open(const std::string& name,
                                                        std::uint64_t most_bytes) const;
    /// How a fault inside a file names its place: `annex-a.xlsx (xl/workbook.xml)`.
    std::string place(const std::string& name) const { return path_ + " (" + name + ")"; }

private:
    [[noreturn]] void fail(const std::string& what, const std::string& advice) const;

    struct Close {
        void operator()(zip* archive) const;
    };
    std::string path_;
    std::unique_ptr<zip, Close> archive_;
    mutable std::uint64_t left_ = 4'000'000'000;  ///< bytes that may still be read, in all
};

}  // namespace caseaudit::tables
