#include <doctest/doctest.h>

#include "formats/check_fault.hpp"

namespace include_faults_test {

using namespace caseaudit;
using namespace caseaudit::test;

namespace {

const std::string two_questions =
    question_text("b.one") + question_text("b.two", "", "<when question=\"b.one\" is=\"yes\"/>");

/// a.xml, which includes something of b.xml in line 3.
void check_include(const std::string& include, const std::string& sentence) {
    check_fault(template_text("a", include), 3, sentence,
                {{"b.xml", template_text("b", section_text("s", two_questions))}});
}

std::string in_section(const std::string& include) {
    return "<section id=\"own\" title=\"S\">" + include + "</section>";
}

std::string including(const std::string& id, const std::string& other) {
    return template_text(id, "<include template=\"" + other + "\" section=\"s\"/>");
}

}  // namespace

TEST_CASE("faults of includes") {
    check_include("<include template=\"b\" section=\"none\"/>", "template 'b' has no section 'none'");
    check_include("<include template=\"b\"/>", "<include> needs the attribute 'section'");
    check_include("<include template=\"b\" question=\"b.one\"/>", "<include> has no attribute 'question'");
    check_include("<include section=\"s\"/>", "<include> needs the attribute 'template'");
    check_include("<include template=\"b\" section=\"s\" weight=\"x\"/>", "'x' is not a weight");
    check_include("<include template=\"b\" section=\"s\"/><include template=\"b\" section=\"s\"/>",
                  "there is a second section 's'");
    check_include(in_section("<include template=\"b\" question=\"b.none\"/>"),
                  "template 'b' has no question 'b.none'");
    check_include(in_section("<include template=\"b\"/>"), "the include does not say what it brings");
    check_include(in_section("<include template=\"b\" question=\"b.one\" section=\"s\"/>"),
                  "the include does not say what it brings");
    check_include(
        in_section("<include template=\"b\" section=\"s\"/><include template=\"b\" question=\"b.one\"/>"),
        "there is a second question 'b.one'; the first is in line 3");
    check_include(in_section("<include template=\"b\" question=\"b.two\"/>"),
                  "'b.two' is asked only after 'b.one', which is not in this template");
    check_include(
        in_section(
            "<include template=\"b\" question=\"b.two\"/><include template=\"b\" question=\"b.one\"/>"),
        "'b.two' is asked only after 'b.one', which comes later");
}

TEST_CASE("an include of a template that is not there names those that are") {
    const Templates files{{{"a.xml", including("a", "z")}, {"b.xml", including("b", "a")}}};
    CHECK(files.fault("a.xml").find("a.xml:3: there is no template 'z' in ''\n") == 0);
    CHECK(files.fault("a.xml").find("\nThere are: a, b.") != std::string::npos);
}

TEST_CASE("includes that go in a circle are refused, naming the chain") {
    check_fault(including("a", "a"), 3, "the includes go in a circle: a → a");
    const std::map<std::string, std::string> others{{"b.xml", including("b", "c")},
                                                    {"c.xml", including("c", "b")}};
    const Templates files{others};
    files.write("a.xml", including("a", "b"));
    check_message(files.fault("a.xml"), "c.xml", 3, "the includes go in a circle: b → c → b");
    check_message(files.fault("b.xml"), "c.xml", 3, "the includes go in a circle: b → c → b");
    check_message(files.fault("c.xml"), "b.xml", 3, "the includes go in a circle: c → b → c");
    CHECK(TemplateFolder{files.path.string()}.refused().size() == 3);
}

TEST_CASE("a fault of an included template is shown in its own file") {
    const Templates files{
        {{"a.xml", including("a", "b")},
         {"b.xml", template_text("b", section_text("s", question_text("b.one", "gate=\"outstanding\"")))}}};
    check_message(files.fault("a.xml"), "b.xml", 4, "a gate at outstanding caps nothing");
    const TemplateFolder folder{files.path.string()};
    REQUIRE(folder.refused().size() == 2);
    CHECK(files.without_folder(folder.refused()[0]) ==
          "a.xml: this template is not used, since it includes 'b.xml', which is faulty");
    check_message(files.without_folder(folder.refused()[1]), "b.xml", 4,
                  "a gate at outstanding caps nothing");
}

TEST_CASE("a template of a child does not include one of a worker") {
    const Templates files{
        {{"a.xml", including("a", "b")},
         {"b.xml", template_text("b", section_text("s", question_text("b.one")), " subject=\"worker\"")}}};
    check_message(files.fault("a.xml"), "a.xml", 3, "template 'b' is about a worker, this one about a child");
}

TEST_CASE("a file outside the folder includes from it, and is not included") {
    const Templates folder{{{"b.xml", template_text("b", section_text("s", question_text("b.one")))}}};
    const Templates drafts{{{"a.xml", including("a", "b")}}};
    CHECK(read_template(drafts.file("a.xml"), folder.path.string()).find("b.one") != nullptr);
    CHECK_THROWS_AS(read_template(drafts.file("none.xml"), folder.path.string()), Error);
}

}  // namespace include_faults_test
