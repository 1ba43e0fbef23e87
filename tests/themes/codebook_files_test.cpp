#include <doctest/doctest.h>

#include <caseaudit/codebook_files.hpp>
#include <caseaudit/error.hpp>

#include "files/files.hpp"
#include "themes/lint.hpp"
#include "themes/some_codebook.hpp"

namespace codebook_files_test {

using namespace caseaudit;

namespace {

const std::string head = "<codebook format=\"1\" id=\"c\" version=\"1.2.3\" title=\"T\">\n";
const std::string one_theme =
    "<theme id=\"a\" title=\"A\" tier=\"core\" areas=\"x "
    "y\">\n<definition>D</definition>\n<example>E</example>\n"
    "<include>one ..2 two*</include>\n<exclude>no</exclude>\n</theme>\n";

Codebook read(const std::string& inner) {
    return read_codebook_text(head + inner + "</codebook>\n", "c.xml");
}

void check_refused(const std::string& inner, int line, const std::string& sentence) {
    try {
        read(inner);
        FAIL("accepted: " << inner);
    } catch (const InputError& fault) {
        CHECK(fault.place.line == line);
        CHECK_MESSAGE(fault.message.find(sentence) != std::string::npos, fault.message);
    }
}

template <class Read>
void check_table_refused(Read read_text, const std::string& text, int line, const std::string& sentence) {
    try {
        read_text(text, "c.tsv");
        FAIL("accepted: " << text);
    } catch (const InputError& fault) {
        CHECK(fault.place.line == line);
        CHECK_MESSAGE(fault.message.find(sentence) != std::string::npos, fault.message);
    }
}

Codebook shipped() { return read_codebook(SOURCE_FOLDER "/audit-templates/codebook.xml"); }

}  // namespace

TEST_CASE("a codebook is read as it is written") {
    const auto book = read(
        "<cues><issue>not</issue><strength>good</strength><turn>but</turn></cues><nothing>n/a</nothing>" +
        one_theme);
    CHECK(to_string(book.version) == "1.2.3");
    REQUIRE(book.themes.size() == 1);
    CHECK(book.themes.front().areas == std::vector<std::string>{"x", "y"});
    CHECK(book.themes.front().includes.front().text == "one ..2 two*");
    CHECK(book.themes.front().includes.front().line == 5);
    CHECK(book.issue_cues.size() == 1);
    CHECK(book.nothing == std::vector<std::string>{"n/a"});
}

TEST_CASE("what is not as it should be is refused at its line") {
    check_refused("", 1, "there is no theme");
    check_refused(one_theme + one_theme, 8, "there is a second theme 'a'");
    check_refused(
        "<theme id=\"a\" title=\"A\" tier=\"core\"><definition>D</definition><example>E</example></theme>", 2,
        "has no pattern");
    check_refused(
        "<theme id=\"a\" title=\"A\" tier=\"core\">\n<definition>D</definition><example>E</example>\n"
        "<include>(a|b</include></theme>",
        4, "the pattern '(a|b' cannot be read");
    check_refused(
        "<theme id=\"a\" title=\"A\" tier=\"core\">\n<definition>D</definition><example>E</example>\n"
        "<include>a</include>\n<include>a</include></theme>",
        5, "stands here twice");
    check_refused("<theme id=\"a\" title=\"A\" tier=\"cor\"><definition>D</definition></theme>", 2, "");
    check_refused("<topic/>", 2, "");
}

TEST_CASE("the shipped codebook is written and read again without loss, as XML and as TSV") {
    const auto book = shipped();
    CHECK(book.themes.size() == 37);
    const auto xml = write_codebook(book);
    CHECK(write_codebook(read_codebook_text(xml, "c.xml")) == xml);
    CHECK(write_codebook(codebook_from_tsv(codebook_to_tsv(book), "c.tsv")) == xml);
}

TEST_CASE("the shipped codebook has no fault") {
    const std::vector<PracticeArea> none;
    for (const auto& remark : themes::lint_codebook(shipped(), none)) {
        if (remark.is_fault)
            CHECK_MESSAGE(remark.message.find("there is no practice area") == 0,
                          remark.theme << remark.message);
    }
}

TEST_CASE("a dictionary of quanteda finds what the codebook finds, and comes back") {
    const auto book =
        test::codebook({test::theme("visits", {"seen ..1 alone", "(cp|cin) visit*"}, {"health visit*"}),
                        test::theme("voice", {"listen* ~1 child"})});
    const auto yaml = codebook_to_quanteda(book);
    for (const auto* value :
         {"\"seen alone\"", "\"seen * alone\"", "\"listen* child\"", "\"child * listen*\"", "exclude:"})
        CHECK_MESSAGE(yaml.find(value) != std::string::npos, yaml);
    const auto again = codebook_from_quanteda(yaml, "c.yml");
    REQUIRE(again.themes.size() == 2);
    for (const auto* text :
         {"seen alone", "seen at alone", "seen at home alone", "health visit", "child was listened to"})
        CHECK(test::found_in(again, text).empty() == test::found_in(book, text).empty());
}

TEST_CASE("a dictionary with keys in keys becomes themes of their own") {
    const auto book = codebook_from_quanteda("Plans:\n  Smart: [smart, by when]\n  Late: overdue\n", "c.yml");
    REQUIRE(book.themes.size() == 2);
    CHECK(book.themes[0].id == "plans.smart");
    CHECK(book.themes[1].includes.front().line == 3);
}

TEST_CASE("tables and dictionaries that cannot be used are refused at their line") {
    const auto tsv = [](const std::string& text, const std::string& name) {
        return codebook_from_tsv(text, name);
    };
    check_table_refused(tsv, "a\tA\tcore\tinclude\tx\nb\tB\n", 2, "there are 2 columns");
    check_table_refused(tsv, "a\tA\tcor\tinclude\tx\n", 1, "the tier is 'cor'");
    check_table_refused(tsv, "a\tA\tcore\tinclud\tx\n", 1, "'includ' is no kind of row");
    check_table_refused(tsv, "a\tA\tcore\tinclude\t(x\n", 1, "cannot be read");
    check_table_refused(tsv, "a\tA\tcore\texclude\tx\n", 1, "theme 'a' has no pattern");
    check_table_refused(tsv, "", 0, "there is no theme");
    const auto yaml = [](const std::string& text, const std::string& name) {
        return codebook_from_quanteda(text, name);
    };
    check_table_refused(yaml, "a: [x\n", 2, "it is not YAML");
    check_table_refused(yaml, "- a\n", 1, "a dictionary is keys");
    check_table_refused(yaml, "a:\n  - \"x *\"\n", 2, "ends with any word");
    check_table_refused(yaml, "a:\n  - x\na:\n  - y\n", 3, "there is a second 'a'");
}

TEST_CASE("lint names what is dead, shared and short") {
    auto one = test::theme("plans", {"plan*", "plan b", "mo", "health visitor"}, {"health visit*"});
    one.example = "nothing of it";
    one.areas = {"nowhere"};
    const auto remarks =
        themes::lint_codebook(test::codebook({one, test::theme("contingency", {"plan b"})}), {});
    std::string all;
    for (const auto& remark : remarks)
        all += (remark.is_fault ? "fault " : "") + remark.theme + ": " + remark.message + "\n";
    for (const auto* sentence :
         {"fault plans: there is no practice area 'nowhere'", "fault plans: its example has none",
          "plans: 'plan b' finds nothing that 'plan*' does not", "plans: 'mo' is short",
          "plans: 'plan b' is also found by theme 'contingency'",
          "plans: 'health visitor' is cancelled by an exclude"})
        CHECK_MESSAGE(all.find(sentence) != std::string::npos, all);
}

TEST_CASE("patterns are counted by the comments they are found in, and those they alone give the theme") {
    const auto book = test::codebook({test::theme("a", {"drift", "delay"}), test::theme("b", {"drift"})});
    const auto coded = ThemeCoder{book}.code({{"drift drift", {}}, {"drift, delay", {}}, {"delay", {}}}, {});
    const auto uses = themes::pattern_uses(book, coded);
    REQUIRE(uses.size() == 3);
    CHECK(uses[0].comments == 2);
    CHECK(uses[0].only == 1);
    CHECK(uses[0].other_themes == 2);
    CHECK(uses[1].comments == 2);
    CHECK(uses[1].only == 1);
    CHECK(uses[2].only == 2);
}

}  // namespace codebook_files_test
