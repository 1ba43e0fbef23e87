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
#include <fstream>

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

}  // namespace

std::string read(const std::string& path, std::uint64_t most_bytes) {
    struct stat info {};
    if (::stat(path.c_str(), &info) != 0) fail("read", path);
    if (S_ISDIR(info.st_mode)) throw Error{fmt::format("cannot read '{}': it is a folder", path)};
    const auto size = static_cast<std::uint64_t>(info.st_size);
    if (size > most_bytes) {
        throw Error{fmt::format(
            "cannot read '{}': it has {} MB; the most that is read is {} MB. Is it the right file?", path,
            size / 1'000'000, most_bytes / 1'000'000)};
    }
    std::ifstream in{path, std::ios::binary};
    std::string bytes(size, '\0');
    in.read(bytes.data(), static_cast<std::streamsize>(size));
    bytes.resize(static_cast<std::size_t>(std::max<std::streamsize>(in.gcount(), 0)));
    if (in.bad() || !in.is_open()) fail("read", path);
    return bytes;
}

void write_private(const std::string& path, std::string_view bytes) {
    const auto temporary = fmt::format("{}.{}.part", path, ::getpid());
    {
        const Descriptor fd{
            ::open(temporary.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0600)};
        if (fd.get() < 0) fail("write", path);
        try {
            write_all(fd.get(), bytes, path);
            if (::fsync(fd.get()) != 0) fail("write", path);
        } catch (...) {
            ::unlink(temporary.c_str());
            throw;
        }
    }
    if (::rename(temporary.c_str(), path.c_str()) != 0) {
        const int why = errno;
        ::unlink(temporary.c_str());
        errno = why;
        fail("write", path);
    }
}

void make_folder(const std::string& path) {
    const fs::path folder{path};
    if (path.empty() || fs::is_directory(folder)) return;
    if (folder.has_parent_path()) make_folder(folder.parent_path().string());
    if (::mkdir(path.c_str(), 0700) != 0 && errno != EEXIST) fail("make the folder", path);
    if (!fs::is_directory(folder))
        throw Error{fmt::format("cannot make the folder '{}': a file has that name", path)};
}

std::vector<std::string> list(const std::string& folder, std::string_view ending) {
    if (!fs::is_directory(folder)) throw Error{fmt::format("'{}' is not a folder", folder)};
    std::vector<std::string> here;
    std::vector<std::string> below;
    try {
        for (const auto& item : fs::directory_iterator{folder}) {
            const auto path = item.path().string();
            if (fs::is_directory(item.status())) {
                below.push_back(path);
            } else if (path.ends_with(ending)) {
                here.push_back(path);
            }
        }
    } catch (const fs::filesystem_error& e) {
        throw Error{fmt::format("cannot read the folder '{}': {}", folder, e.code().message())};
    }
    std::ranges::sort(here);
    std::ranges::sort(below);
    for (const auto& sub : below) {
        const auto more = list(sub, ending);
        here.insert(here.end(), more.begin(), more.end());
    }
    return here;
}

}  // namespace caseaudit::files
