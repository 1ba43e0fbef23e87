#include "files/files.hpp"

#include <fcntl.h>
#include <spdlog/fmt/fmt.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <boost/filesystem.hpp>
#include <caseaudit/error.hpp>
#include <cerrno>
#include <cstring>

namespace caseaudit::files {
namespace fs = boost::filesystem;
namespace {

[[noreturn]] void fail(std::string_view what, const std::string& path) {
    throw Error{fmt::format("cannot {} '{}': {}", what, path, std::strerror(errno))};
}

/// Closes on the way out, whatever happens.
class Descriptor {
public:
    explicit Descriptor(int fd) : fd_{fd} {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor() {
        if (fd_ >= 0) ::close(fd_);
    }
    int get() const { return fd_; }

private:
    int fd_;
};

void write_all(int fd, std::string_view bytes, const std::string& path) {
    while (!bytes.empty()) {
        const auto n = ::write(fd, bytes.data(), bytes.size());
        if (n < 0 && errno == EINTR) continue;
        if (n < 0) fail("write", path);
        bytes.remove_prefix(static_cast<std::size_t>(n));
    }
}

std::string read_all(int fd, std::uint64_t most_bytes, const std::string& path) {
    constexpr std::size_t block = 1 << 16;
    std::string bytes;
    for (std::size_t n = 1; n > 0 && bytes.size() < most_bytes;) {
        const auto start = bytes.size();
        bytes.resize(start + std::min<std::uint64_t>(block, most_bytes - start));
        const auto got = ::read(fd, bytes.data() + start, bytes.size() - start);
        if (got < 0 && errno != EINTR) fail("read", path);
        n = got < 0 ? 1 : static_cast<std::size_t>(got);
        bytes.resize(start + (got < 0 ? 0 : n));
    }
    return bytes;
}

[[noreturn]] void refuse_size(const std::string& path, const std::string& size, std::uint64_t most_bytes) {
    throw Error{
        fmt::format("cannot read '{}': it has {}; the most that is read is {} MB. Is it the right file?",
                    path, size, most_bytes / 1'000'000)};
}

bool is_folder(const fs::path& path) {
    boost::system::error_code ignored;
    return fs::is_directory(path, ignored);
}

struct Contents {
    std::vector<std::string> files;
    std::vector<std::string> folders;
};

/// Links to folders are not followed: they may lead round in a circle.
Contents contents(const std::string& folder, std::string_view ending) {
    Contents found;
    try {
        for (const auto& item : fs::directory_iterator{folder}) {
            auto path = item.path().string();
            if (fs::is_directory(item.symlink_status())) {
                found.folders.push_back(std::move(path));
            } else if (path.ends_with(ending) && !is_folder(path)) {
                found.files.push_back(std::move(path));
            }
        }
    } catch (const fs::filesystem_error& e) {
        throw Error{fmt::format("cannot read the folder '{}': {}", folder, e.code().message())};
    }
    return found;
}

}  // namespace

std::string read(const std::string& path, std::uint64_t most_bytes) {
    const Descriptor fd{::open(path.c_str(), O_RDONLY | O_CLOEXEC)};
    struct stat info {};
    if (fd.get() < 0 || ::fstat(fd.get(), &info) != 0) fail("read", path);
    if (S_ISDIR(info.st_mode)) throw Error{fmt::format("cannot read '{}': it is a folder", path)};
    const auto size = static_cast<std::uint64_t>(info.st_size);
    if (size > most_bytes) refuse_size(path, fmt::format("{} MB", size / 1'000'000), most_bytes);
    auto bytes = read_all(fd.get(), most_bytes + 1, path);
    if (bytes.size() > most_bytes) refuse_size(path, "more", most_bytes);
    return bytes;
}

void write_private(const std::string& path, std::string_view bytes) {
    struct stat info {};
    if (::stat(path.c_str(), &info) == 0 && !S_ISREG(info.st_mode)) {
        throw Error{fmt::format("cannot write '{}': it is a folder or a device", path)};
    }
    auto temporary = path + ".XXXXXX";
    const Descriptor fd{::mkostemp(temporary.data(), O_CLOEXEC)};
    if (fd.get() < 0) fail("write", path);
    try {
        write_all(fd.get(), bytes, path);
        if (::fsync(fd.get()) != 0 || ::rename(temporary.c_str(), path.c_str()) != 0) fail("write", path);
    } catch (...) {
        ::unlink(temporary.c_str());
        throw;
    }
}

void claim_private(const std::string& path, bool create) {
    constexpr mode_t owner_only = 0600;
    // A file that is there is not opened: closing it would undo the locks that this program has on it.
    if (create) {
        const Descriptor fd{::open(path.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, owner_only)};
        if (fd.get() < 0 && errno != EEXIST) fail("make", path);
    }
    struct stat info {};
    if (::stat(path.c_str(), &info) != 0) fail("open", path);
    if (!S_ISREG(info.st_mode)) throw Error{fmt::format("cannot open '{}': it is no file", path)};
    if ((info.st_mode & (S_IRWXG | S_IRWXO)) != 0) {
        throw Error{
            fmt::format("others than its owner can use '{0}'. Close it to them: chmod 600 '{0}'", path)};
    }
}

void put_in_place(const std::string& temporary, const std::string& path) {
    const Descriptor fd{::open(temporary.c_str(), O_RDWR | O_CLOEXEC)};
    if (fd.get() < 0 || ::fsync(fd.get()) != 0) fail("write", temporary);
    if (::rename(temporary.c_str(), path.c_str()) != 0) fail("write", path);
}

void make_folder(const std::string& path) {
    const fs::path folder{path};
    if (path.empty() || is_folder(folder)) return;
    if (folder.has_parent_path()) make_folder(folder.parent_path().string());
    if (::mkdir(path.c_str(), 0700) != 0 && errno != EEXIST) fail("make the folder", path);
    if (!is_folder(folder))
        throw Error{fmt::format("cannot make the folder '{}': a file has that name", path)};
}

std::vector<std::string> list(const std::string& folder, std::string_view ending) {
    if (!is_folder(folder)) throw Error{fmt::format("'{}' is not a folder", folder)};
    auto found = contents(folder, ending);
    std::ranges::sort(found.files);
    std::ranges::sort(found.folders);
    for (const auto& below : found.folders) {
        for (auto& file : list(below, ending)) found.files.push_back(std::move(file));
    }
    return std::move(found.files);
}

}  // namespace caseaudit::files
