#include <doctest/doctest.h>

#include <caseaudit/error.hpp>
#include <caseaudit/theme_decisions.hpp>

#include "themes/decided.hpp"
#include "themes/mended.hpp"
#include "themes/some_codebook.hpp"

namespace decisions_test {

using namespace caseaudit;

namespace {

const std::string hash(64, 'a');
const std::string other_hash(64, 'b');
const Date day{std::chrono::sys_days{std::chrono::year{2013} / 6 / 6}};

ThemeDecisions decided(const DecidedThemes& one) { return {{one}}; }

std::string document(const std::string& inside) {
    return "<?xml version=\"1.0\"?>\n<theme-decisions format=\"1\">\n  <decided>" + inside +
           "</decided>\n</theme-decisions>\n";
}

std::string fault_of(const std::string& inside) {
    try {
        read_theme_decisions_text(document(inside), "d.xml");
    } catch (const Error& fault) {
        return fault.what();
    }
    return "";
}

Codebook book() {
    auto made =
        test::codebook({test::theme("drift", {"drift*", "delay*"}), test::theme("voice", {"voice*"})});
    made.version = {1, 2, 3};
    return made;
}

}  // namespace

TEST_CASE("decisions are written and read as the same") {
    DecidedThemes one;
    one.on = day;
    one.by = "QA-01";
    one.hits = {{hash, "drift", "(by|until) ..2 when", false}};
    one.comments = {{hash, "voice"}, {other_hash, ""}};
    one.phrases = {{"court delays", PhraseUse::new_theme, "court"}, {"nan's house", PhraseUse::ignore, ""}};
    const auto text = write_theme_decisions(decided(one));
    const auto again = read_theme_decisions_text(text, "d.xml");
    CHECK(write_theme_decisions(again) == text);
    CHECK(again.hits() == one.hits);
    CHECK(again.comments() == one.comments);
    CHECK(again.phrases().size() == 2);
    CHECK(again.decided.front().by == "QA-01");
}

TEST_CASE("of two decisions the later stands, and the earlier stays in the file") {
    ThemeDecisions all;
    DecidedThemes right;
    right.hits = {{hash, "drift", "drift*", true}};
    DecidedThemes wrong;
    wrong.hits = {{hash, "drift", "drift*", false}};
    CHECK(add_decisions(all, decided(right), day, "QA-01") == 1);
    CHECK(add_decisions(all, decided(right), day, "QA-02") == 0);  // again: nothing new
    CHECK(all.decided.size() == 1);
    CHECK(add_decisions(all, decided(wrong), day, "QA-02") == 1);
    CHECK(all.decided.size() == 2);
    REQUIRE(all.hits().size() == 1);
    CHECK(!all.hits().front().is_right);
}

TEST_CASE("a file that is faulty is refused, at its line") {
    CHECK(fault_of("<hit comment='12' theme='drift' pattern='x' said='right'/>").find("d.xml:3") == 0);
    CHECK(
        fault_of("<hit comment='" + hash + "' theme='drift' pattern='x' said='perhaps'/>").find("'right'") !=
        std::string::npos);
    CHECK(fault_of("<hit comment='" + hash + "' theme='Drift!' pattern='x' said='right'/>") != "");
    CHECK(fault_of("<phrase phrase='x' use='add'/>") != "");
    CHECK(fault_of("<phrase phrase='x' use='ignore' theme='drift'/>") != "");
    CHECK(fault_of("<phrase phrase='(x' use='ignore'/>").find("no pattern") != std::string::npos);
    CHECK(fault_of("<other/>") != "");
    CHECK(fault_of("<comment comment='" + hash + "'/>") == "");
}

TEST_CASE("a theme is right where one of its hits is, and wrong where all are") {
    const auto codebook = book();
    const Coding both{0, {}, {}, {{0, 0, 5, {}}, {1, 9, 14, {}}}};
    DecidedThemes said;
    const auto coding = [&] { return themes::Decided{codebook, decided(said)}.coding(hash, both); };
    CHECK(coding() == std::nullopt);
    said.hits = {{hash, "drift", "drift*", false}};
    CHECK(coding() == std::nullopt);
    said.hits.push_back({hash, "drift", "delay*", false});
    CHECK(coding() == std::optional{false});
    said.hits.back().is_right = true;
    CHECK(coding() == std::optional{true});
}

TEST_CASE("a comment is coded by the analyst where all that is found is decided") {
    const auto codebook = book();
    CodedComment coded;
    coded.codings = {{0, {}, {}, {{0, 0, 5, {}}}}, {1, {}, {}, {{0, 6, 9, {}}}}};
    DecidedThemes said;
    const auto themes_of = [&](const CodedComment& one) {
        return themes::Decided{codebook, decided(said)}.themes(hash, one);
    };
    using Positions = std::vector<std::size_t>;
    said.hits = {{hash, "drift", "drift*", false}};
    CHECK(themes_of(coded) == std::nullopt);
    said.hits.push_back({hash, "voice", "voice*", true});
    CHECK(themes_of(coded) == std::optional{Positions{1}});
    CHECK(themes_of({}) == std::nullopt);  // nothing is found, and nobody looked
    said.comments = {{hash, ""}};
    CHECK(themes_of({}) == std::optional{Positions{}});
    said.comments = {{hash, "drift"}};
    CHECK(themes_of({}) == std::optional{Positions{0}});
}

TEST_CASE("phrases become patterns or themes, and the version rises") {
    DecidedThemes said;
    said.phrases = {{"court delays", PhraseUse::add, "drift"},
                    {"interpreter", PhraseUse::new_theme, "interpreter"},
                    {"christmas", PhraseUse::ignore, ""}};
    const auto mended = themes::mended(book(), decided(said), false);
    CHECK(mended.done.size() == 3);
    CHECK(mended.codebook.version == Version{1, 3, 0});
    CHECK(mended.codebook.find("drift")->includes.back().text == "court delays");
    REQUIRE(mended.codebook.find("interpreter") != nullptr);
    CHECK(mended.codebook.find("interpreter")->includes.size() == 1);
    CHECK(mended.codebook.find("christmas") == nullptr);
    CHECK(themes::mended(mended.codebook, decided(said), false).done.empty());  // once is enough
    said.phrases = {{"x", PhraseUse::add, "nowhere"}};
    CHECK_THROWS_AS(themes::mended(book(), decided(said), false), Error);
}

TEST_CASE("a pattern decided on three times and right in fewer than forty per cent is pruned") {
    DecidedThemes said;
    const auto say = [&](char comment, const char* theme, const char* pattern, bool is_right) {
        said.hits.push_back({std::string(64, comment), theme, pattern, is_right});
    };
    say('a', "drift", "delay*", false);
    say('b', "drift", "delay*", false);
    CHECK(themes::mended(book(), decided(said), true).done.empty());
    say('c', "drift", "delay*", true);
    for (const char comment : {'a', 'b', 'c'}) say(comment, "voice", "voice*", false);
    const auto pruned = themes::mended(book(), decided(said), true);
    CHECK(pruned.codebook.find("drift")->includes.size() == 1);
    CHECK(pruned.codebook.find("voice")->includes.size() == 1);  // its last stays
    CHECK(themes::mended(book(), decided(said), false).done.empty());
    say('d', "drift", "delay*", true);
    CHECK(themes::mended(book(), decided(said), true).codebook.find("drift")->includes.size() == 2);
}

}  // namespace decisions_test
