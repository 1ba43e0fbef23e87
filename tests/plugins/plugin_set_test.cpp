#include "plugins/plugin_set.hpp"

#include <doctest/doctest.h>

#include "folder.hpp"

namespace plugin_set_test {

using caseaudit::plugins::PluginSet;
namespace fs = boost::filesystem;

TEST_CASE("the good plugins of a folder load in spite of the bad ones, each refused in one sentence") {
    const Folder folder;
    const auto wrong = folder.take("wrong_api.so", "a.so");
    folder.take("good.so", "b.so");
    const auto cut = folder.take("good.so", "c.so");
    fs::resize_file(cut, 1000);
    const auto open = folder.take("throws.so", "d.so");
    fs::permissions(open, fs::owner_all | fs::others_write);
    folder.take("nonsense.so", "e.so");
    folder.take("good.so", "f.txt");

    const PluginSet set{{folder.path()}};
    REQUIRE(set.all().size() == 2);
    CHECK(set.all()[0].name() == "good");
    CHECK(set.all()[1].name() == "nonsense");
    REQUIRE(set.refused().size() == 3);
    CHECK(set.refused()[0] ==
          "cannot load plugin '" + wrong + "': it was built for plugin API 99, and this caseaudit has 2");
    CHECK(set.refused()[1].starts_with("cannot load plugin '" + cut + "': it is cut short"));
    CHECK(set.refused()[2].starts_with("cannot load plugin '" + open + "': everybody can write to the file"));
    CHECK(set.hidden().empty());
}

TEST_CASE("a check is found by its whole id only") {
    const PluginSet set{{SAMPLES}};
    const auto found = set.find("good.any");
    REQUIRE(found);
    CHECK(found->plugin->name() == "good");
    CHECK(found->check->name == "any");
    for (const auto* id : {"", ".", "good", "good.", ".any", "good.other", "other.any"})
        CHECK_MESSAGE(!set.find(id), id);
}

TEST_CASE("an earlier folder's plugin hides a later one's of the same name") {
    const Folder first;
    const Folder second;
    const auto used = first.take("good.so", "z.so");
    const auto unused = second.take("good.so", "a.so");
    const PluginSet set{{first.path(), second.path()}};
    REQUIRE(set.all().size() == 1);
    CHECK(set.all()[0].path() == used);
    CHECK(set.refused().empty());
    REQUIRE(set.hidden().size() == 1);
    CHECK(set.hidden()[0] ==
          "plugin '" + unused + "' is not used: an earlier folder has one named 'good' too");
}

TEST_CASE("of two plugins with one name in one folder neither is used, nor a third from a later folder") {
    const Folder first;
    const Folder second;
    const auto one = first.take("good.so", "a.so");
    const auto two = first.take("good.so", "b.so");
    second.take("good.so", "good.so");
    const PluginSet set{{first.path(), second.path()}};
    CHECK(set.all().empty());
    REQUIRE(set.refused().size() == 1);
    CHECK(set.refused()[0] ==
          "cannot load plugins '" + one + "' and '" + two + "': both are named 'good'. Remove one");
    CHECK(set.hidden().size() == 1);
}

TEST_CASE("a folder that depends on where the program is started is refused, the others are searched") {
    const Folder folder;
    folder.take("good.so", "good.so");
    const PluginSet set{{"", "plugins", ".", folder / "nowhere", folder.path()}};
    CHECK(set.all().size() == 1);
    REQUIRE(set.refused().size() == 4);
    CHECK(set.refused()[0] == "cannot search the plugin folder '': write it in full, starting with '/'");
    CHECK(set.refused()[1] ==
          "cannot search the plugin folder 'plugins': write it in full, starting with '/'");
    CHECK(set.refused()[3] ==
          "cannot read the plugin folder '" + (folder / "nowhere") + "': No such file or directory");
}

}  // namespace plugin_set_test
