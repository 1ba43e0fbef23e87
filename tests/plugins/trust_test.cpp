#include "plugins/trust.hpp"

#include <doctest/doctest.h>

#include "folder.hpp"

namespace trust_test {

using namespace caseaudit::plugins;
namespace fs = boost::filesystem;

TEST_CASE("only what the user or root alone can write is trusted") {
    const User user{1000, 1000};
    CHECK_FALSE(distrust({0644, 1000, 1000}, user));
    CHECK_FALSE(distrust({0755, 0, 0}, user));
    CHECK_FALSE(distrust({0664, 1000, 1000}, user));
    CHECK(distrust({0664, 1000, 100}, user) == Distrust::group_can_write);
    CHECK(distrust({0664, 0, 0}, user) == Distrust::group_can_write);
    CHECK(distrust({0664, 1000, 1000}, {1000, std::nullopt}) == Distrust::group_can_write);
    CHECK(distrust({0646, 1000, 1000}, user) == Distrust::everybody_can_write);
    CHECK(distrust({01777, 0, 0}, user) == Distrust::everybody_can_write);
    CHECK(distrust({0644, 1001, 1000}, user) == Distrust::belongs_to_somebody_else);
}

TEST_CASE("a file that everybody can write, or a folder, is named with what mends it") {
    const Folder folder;
    const auto path = folder.take("good.so", "good.so");
    CHECK_FALSE(distrust_file(path));
    fs::permissions(path, fs::owner_all | fs::others_write);
    CHECK(distrust_file(path) == "everybody can write to the file '" + fs::canonical(path).string() +
                                     "'. Mend it by: chmod go-w '" + fs::canonical(path).string() + "'");
    fs::permissions(path, fs::owner_all);
    fs::permissions(folder.path(), fs::owner_all | fs::others_write | fs::sticky_bit);
    CHECK(distrust_file(path).value_or("").starts_with("everybody can write to the folder '"));
    fs::permissions(folder.path(), fs::owner_all);
    CHECK_FALSE(distrust_file(path));
}

TEST_CASE("a link is as trusted as what it leads to, and as the folder it is in") {
    const Folder real;
    const Folder links;
    const auto path = real.take("good.so", "good.so");
    const auto link = links / "link.so";
    fs::create_symlink(path, link);
    CHECK_FALSE(distrust_file(link));
    fs::permissions(path, fs::owner_all | fs::others_write);
    CHECK(distrust_file(link).value_or("").starts_with("everybody can write to the file '"));
    fs::permissions(path, fs::owner_all);
    fs::permissions(links.path(), fs::owner_all | fs::others_write);
    CHECK(distrust_file(link).value_or("").starts_with("everybody can write to the folder '" + links.path()));
    fs::permissions(links.path(), fs::owner_all);
    fs::remove(path);
    CHECK(distrust_file(link) == "it cannot be found (No such file or directory)");
}

}  // namespace trust_test
