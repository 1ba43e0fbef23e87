#include "files/files.hpp"

#include <doctest/doctest.h>
#include <sys/resource.h>
#include <sys/stat.h>

#include <boost/filesystem.hpp>
#include <caseaudit/error.hpp>
#include <csignal>
#include <fstream>

namespace files_test {

using namespace caseaudit;
namespace fs = boost::filesystem;

namespace {

/// A folder of its own, gone afterwards.
class Folder {
public:
    Folder() { fs::create_directories(path_); }
    ~Folder() { fs::remove_all(path_); }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    std::string operator/(const std::string& name) const { return (path_ / name).string(); }
    std::string path() const { return path_.string(); }
    std::size_t size() const {
        return static_cast<std::size_t>(
            std::distance(fs::directory_iterator{path_}, fs::directory_iterator{}));
    }

private:
    fs::path path_ = fs::temp_directory_path() / fs::unique_path();
};

mode_t mode_of(const std::string& path) {
    struct stat info {};
    REQUIRE(::stat(path.c_str(), &info) == 0);
    return info.st_mode & 0777;
}

}  // namespace

TEST_CASE("what is written is read back, and only its owner can read it") {
    const Folder folder;
    const std::string bytes = {'a', '\0', 'b', '\n', '\xff'};
    files::write_private(folder / "x", bytes);
    CHECK(files::read(folder / "x", 100) == bytes);
    CHECK(mode_of(folder / "x") == 0600);
    CHECK(folder.size() == 1);
}

TEST_CASE("a file that others could read is private once written again") {
    const Folder folder;
    std::ofstream{folder / "x"} << "old";
    fs::permissions(folder / "x", fs::owner_all | fs::group_read | fs::others_read);
    files::write_private(folder / "x", "new");
    CHECK(files::read(folder / "x", 100) == "new");
    CHECK(mode_of(folder / "x") == 0600);
}

TEST_CASE("a file that cannot be written leaves nothing half done") {
    const Folder folder;
    CHECK_THROWS_WITH_AS(files::write_private(folder / "none/x", "a"), doctest::Contains("No such file"),
                         Error);
    fs::create_directory(folder / "sub");
    CHECK_THROWS_WITH_AS(files::write_private(folder / "sub", "a"),
                         doctest::Contains("it is a folder or a device"), Error);
    CHECK(folder.size() == 1);
    CHECK_THROWS_AS(files::write_private("/dev/null", "a"), Error);
    CHECK(fs::status("/dev/null").type() == fs::character_file);
}

TEST_CASE("a write that fails in the middle leaves the old file whole") {
    const Folder folder;
    files::write_private(folder / "x", "old");
    struct rlimit before {};
    REQUIRE(::getrlimit(RLIMIT_FSIZE, &before) == 0);
    const struct rlimit small { 10, before.rlim_max };
    std::signal(SIGXFSZ, SIG_IGN);
    REQUIRE(::setrlimit(RLIMIT_FSIZE, &small) == 0);
    CHECK_THROWS_WITH_AS(files::write_private(folder / "x", std::string(1000, 'n')),
                         doctest::Contains("File too large"), Error);
    REQUIRE(::setrlimit(RLIMIT_FSIZE, &before) == 0);
    std::signal(SIGXFSZ, SIG_DFL);
    CHECK(files::read(folder / "x", 100) == "old");
    CHECK(folder.size() == 1);
}

TEST_CASE("what is too large, a folder or not there is not read") {
    const Folder folder;
    files::write_private(folder / "x", "12345");
    CHECK(files::read(folder / "x", 5) == "12345");
    CHECK_THROWS_WITH_AS(files::read(folder / "x", 4), doctest::Contains("Is it the right file?"), Error);
    CHECK_THROWS_WITH_AS(files::read(folder.path(), 4), doctest::Contains("it is a folder"), Error);
    CHECK_THROWS_WITH_AS(files::read(folder / "y", 4), doctest::Contains("No such file"), Error);
    CHECK_THROWS_WITH_AS(files::read("/dev/zero", 1000), doctest::Contains("it has more"), Error);
    CHECK(files::read("/dev/null", 4).empty());
}

TEST_CASE("folders are made with those above them, for their owner alone") {
    const Folder folder;
    files::make_folder(folder / "a/b/c/");
    files::make_folder(folder / "a/b");
    CHECK(mode_of(folder / "a/b/c") == 0700);
    files::write_private(folder / "x", "");
    CHECK_THROWS_WITH_AS(files::make_folder(folder / "x"), doctest::Contains("a file has that name"), Error);
    CHECK_THROWS_WITH_AS(files::make_folder(folder / "x/y"), doctest::Contains("'"), Error);
}

TEST_CASE("files are listed in order, and links lead nowhere") {
    const Folder folder;
    files::make_folder(folder / "b/c.xml");
    for (const auto* name : {"z.xml", "a.xml", "a.txt", "b/d.xml"}) files::write_private(folder / name, "");
    fs::create_directory_symlink(folder.path(), folder / "round");
    fs::create_directory_symlink(folder.path(), folder / "round.xml");
    fs::create_symlink(folder / "a.txt", folder / "link.xml");
    CHECK(files::list(folder.path(), ".xml") ==
          std::vector<std::string>{folder / "a.xml", folder / "link.xml", folder / "z.xml",
                                   folder / "b/d.xml"});
    CHECK_THROWS_WITH_AS(files::list(folder / "a.xml", ".xml"), doctest::Contains("is not a folder"), Error);
    CHECK_THROWS_WITH_AS(files::list(folder / "none", ".xml"), doctest::Contains("is not a folder"), Error);
}

}  // namespace files_test
