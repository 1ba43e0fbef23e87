#include "plugins/plugin.hpp"

#include <doctest/doctest.h>

#include <caseaudit/error.hpp>

#include "folder.hpp"

namespace plugin_test {

using namespace caseaudit;
using plugins::Plugin;
namespace fs = boost::filesystem;

namespace {

/// The refusal without the words that every one starts with.
std::string refusal(const std::string& path) {
    try {
        Plugin::load(path);
        return "it loaded";
    } catch (const Error& e) {
        const std::string text = e.what();
        const auto start = "cannot load plugin '" + path + "': ";
        REQUIRE_MESSAGE(text.starts_with(start), text);
        return text.substr(start.size());
    }
}

std::string refused_sample(const std::string& name) { return refusal(SAMPLES "/" + name + ".so"); }

}  // namespace

TEST_CASE("a good plugin loads, and says what it is") {
    const auto plugin = Plugin::load(SAMPLES "/good.so");
    CHECK(plugin.name() == "good");
    CHECK(plugin.version() == "1.2.3");
    CHECK(plugin.path() == SAMPLES "/good.so");
    CHECK(plugin.checks().find("any") != nullptr);
    CHECK(plugin.checks().find("other") == nullptr);
}

TEST_CASE("a plugin for another caseaudit is refused before any of its code is called") {
    CHECK(refused_sample("wrong_api") == "it was built for plugin API 99, and this caseaudit has 2");
    CHECK(refused_sample("wrong_build") ==
          std::string{"it was built with g++99/c++2b, and this caseaudit with "} + build_tag);
    CHECK(refused_sample("no_build")
              .starts_with("it was built with nothing known, and this caseaudit with g++"));
}

TEST_CASE("what is no plugin is refused") {
    CHECK(refused_sample("no_entry") == "it has no 'caseaudit_plugin'; is it a caseaudit plugin?");
    CHECK(refused_sample("entry_is_a_function") ==
          "its 'caseaudit_plugin' is not what CASEAUDIT_PLUGIN writes");
    CHECK(refused_sample("entry_is_too_small") ==
          "its 'caseaudit_plugin' is not what CASEAUDIT_PLUGIN writes");
    CHECK(refusal("/nowhere/x.so") == "No such file or directory");
    CHECK(refusal(SOURCE_FOLDER "/CMakeLists.txt") == "it is not a library");
}

TEST_CASE("the loader's own message is shown, and nothing about file descriptors") {
    const auto why = refused_sample("undefined");
    CHECK(why.find("undefined symbol: ") != std::string::npos);
    CHECK(why.find("escriptor") == std::string::npos);
    CHECK(why.find("dlerror") == std::string::npos);
}

TEST_CASE("a plugin that is not itself in order is refused") {
    CHECK(refused_sample("odd_no_name") == "it has no name");
    CHECK(refused_sample("odd_name") ==
          "it is named '../Odd'; a name is lower-case letters, digits and single hyphens, starting with a "
          "letter");
    CHECK(refused_sample("odd_version") == "its version is 'one'; it must be three numbers, such as 1.0.0");
    CHECK(refused_sample("odd_check").starts_with("it has a check named ''; a name is "));
    CHECK(refused_sample("odd_no_function") == "its check 'fine' has no function to run");
    CHECK(refused_sample("odd_no_checks") == "it adds no checks");
    CHECK(refused_sample("same_check_twice") == "adding its checks failed: it has two checks named 'fine'");
    CHECK(refused_sample("throws_in_add_checks") == "adding its checks failed: no luck");
    CHECK(refused_sample("throws_int_in_add_checks") == "adding its checks failed");
}

TEST_CASE("no plugin cut short is ever loaded") {
    const Folder folder;
    const auto whole = fs::file_size(SAMPLES "/good.so");
    for (auto length = whole - 1; length > 0; length = length * 4 / 5) {
        const auto path = folder.take("good.so", std::to_string(length) + ".so");
        fs::resize_file(path, length);
        CHECK_MESSAGE(refusal(path).starts_with(length < 4 ? "it is not a library" : "it is cut short: "),
                      length);
    }
}

}  // namespace plugin_test
