#include <doctest/doctest.h>

#include "formats/template_files.hpp"

namespace template_test {

using namespace caseaudit;
using namespace caseaudit::test;

TEST_CASE("a template is read with everything it says") {
    const auto question =
        question_text("a.one", R"(version="3" weight="0.5" gate="good" check="a.check" required="no")", R"(
        <look-for>Look   here</look-for><strength>So</strength>
        <good-looks-like value="yes">Fine</good-looks-like>
        <limit name="longest-gap" days="31"/><limit name="longest-gap" days="14" when-worker="newly-qualified"/>)");
    const Templates files{
        {{"a.xml",
          template_text(
              "a", R"(<about>About it</about><compliance-bands green="8/10"/>)" + section_text("s", question),
              " subject=\"worker\" views=\"yes\"")}}};
    const auto one = files.read("a.xml");
    CHECK(one.id == "a");
    CHECK(one.version == Version{1, 0, 0});
    CHECK(one.subject == SubjectKind::worker);
    CHECK(one.views);
    CHECK(one.about == "About it");
    CHECK(one.period_months == 6);
    CHECK(one.bands.green == Fraction{4, 5});
    CHECK(one.bands.amber == Fraction{3, 4});
    REQUIRE(one.find("a.one") != nullptr);
    const auto& read = *one.find("a.one");
    CHECK(read.version == 3);
    CHECK(read.weight == 50);
    CHECK(read.gate == Grade::good);
    CHECK(read.check == "a.check");
    CHECK_FALSE(read.required);
    CHECK(read.answered_by == AnsweredBy::business_support);
    CHECK(read.look_for == "Look here");
    CHECK(read.good_looks_like == std::vector<GoodLooksLike>{{"yes", "Fine"}});
    CHECK(read.limits ==
          std::vector<LimitRule>{{"longest-gap", {31, LimitUnit::days}, "", ""},
                                 {"longest-gap", {14, LimitUnit::days}, "newly-qualified", ""}});
    CHECK(one.scales.size() == 1);
}

TEST_CASE("conditions are read as they are nested") {
    const auto when =
        R"(<when><count at-least="1" at-most="2"><answer question="a.one" is="yes not-applicable"/>
        <all><answer question="a.one" is="yes"/></all><not><any><answer question="a.one" is="no"/></any></not></count></when>)";
    const Templates files{
        {{"a.xml",
          template_text("a", section_text("s", question_text("a.one") + question_text("a.two", "", when)))}}};
    const auto one = files.read("a.xml");
    const auto& condition = *one.find("a.two")->when;
    CHECK(condition.kind == Condition::Kind::count);
    CHECK(condition.at_least == 1);
    CHECK(condition.at_most == 2);
    REQUIRE(condition.parts.size() == 3);
    CHECK(condition.parts[0].is == std::vector<std::string>{"yes", "not-applicable"});
    CHECK(condition.parts[1].kind == Condition::Kind::all);
    CHECK(condition.parts[2].kind == Condition::Kind::none);
    CHECK(condition.parts[2].parts[0].kind == Condition::Kind::any);
}

TEST_CASE("includes bring questions as they are, with another weight where they say so") {
    const auto first =
        section_text("s", question_text("a.one", "version=\"4\"") + question_text("a.two", "weight=\"2\""));
    const Templates files{
        {{"a.xml", template_text("a", first)},
         {"b.xml", template_text("b", "<include template=\"a\" section=\"s\" weight=\"3\"/>")},
         {"c.xml",
          template_text("c",
                        section_text("own", question_text("c.own") +
                                                "<include template=\"b\" question=\"a.two\" weight=\"0\"/>"
                                                "<include template=\"a\" question=\"a.one\"/>"))},
         {"d.xml", template_text("d", section_text("own", "<include template=\"a\" section=\"s\"/>"))}}};
    const auto b = files.read("b.xml");
    CHECK(b.sections[0].id == "s");
    CHECK(b.sections[0].title == "S");
    CHECK(b.sections[0].weight == 300);
    CHECK(b.find("a.one")->version == 4);
    const auto c = files.read("c.xml");
    CHECK(c.sections[0].questions.size() == 3);
    CHECK(c.find("a.two")->weight == 0);
    CHECK(c.find("a.one")->weight == 100);
    CHECK(files.read("d.xml").sections[0].questions.size() == 2);
}

TEST_CASE("an include takes the newest version that is there") {
    auto newer = template_text("a", section_text("s", question_text("a.one", "version=\"2\"")));
    newer.replace(newer.find("1.0.0"), 5, "1.10.0");
    const auto old = template_text("a", section_text("s", question_text("a.one")));
    const Templates files{{{"a-1.xml", newer},
                           {"a-2.xml", old},
                           {"b.xml", template_text("b", "<include template=\"a\" section=\"s\"/>")}}};
    CHECK(files.read("b.xml").find("a.one")->version == 2);
    const TemplateFolder folder{files.path.string()};
    CHECK(folder.newest("a").version == Version{1, 10, 0});
    CHECK(folder.find("a", {1, 0, 0}) != nullptr);
    CHECK(folder.find("a", {1, 2, 0}) == nullptr);
    CHECK(folder.all().size() == 3);
    CHECK_THROWS_WITH_AS(folder.newest("z"), "there is no template 'z'. There are: a, b", Error);
}

TEST_CASE("a folder keeps what is faulty apart") {
    const auto good = template_text("a", section_text("s", question_text("a.one")));
    const Templates files{{{"1.xml", good},
                           {"2.xml", good},
                           {"3.xml", "<audit-template"},
                           {"4.xml", "<x/>"},
                           {"5.xml", template_text("b", "<include template=\"a\" section=\"s\"/>")}}};
    const TemplateFolder folder{files.path.string()};
    CHECK(folder.all().size() == 2);
    REQUIRE(folder.refused().size() == 3);
    CHECK(files.without_folder(folder.refused()[0])
              .find("2.xml:1: template 'a' 1.0.0 is in '1.xml' as well\n") == 0);
    CHECK(files.without_folder(folder.refused()[1]).find("3.xml:1: ") == 0);
    CHECK(files.without_folder(folder.refused()[2]).find("4.xml:1: this is a 'x', not an 'audit-template'") ==
          0);
    CHECK(folder.practice_areas().size() == 11);
    CHECK_THROWS_AS(TemplateFolder{files.file("none")}, Error);
}

TEST_CASE("the hash is that of the canonical form, and changes with what the template rests on") {
    const auto text = template_text(
        "a", section_text("s", question_text("a.one", "", "<when question=\"a.zero\" is=\"yes\"/>")));
    auto before = text;
    before.insert(before.find("<question"), question_text("a.zero"));
    const Templates files{{{"a.xml", before}}};
    const auto one = files.read("a.xml");
    CHECK(one.hash.size() == 7 + 64);
    CHECK(write_template(one).find("<when question=\"a.zero\" is=\"yes\" />") != std::string::npos);
    files.write("a.xml", "<!-- a comment -->\n" + before);
    CHECK(files.read("a.xml").hash == one.hash);
    auto scales = files::read(files.file("scales.xml"), 100'000);
    scales.replace(scales.find("score=\"1\""), 9, "score=\"1/2\"");
    files.write("scales.xml", scales);
    CHECK(files.read("a.xml").hash != one.hash);
}

TEST_CASE("every template that comes with the program is read") {
    const TemplateFolder folder{SOURCE_FOLDER "/audit-templates"};
    CHECK(folder.refused() == std::vector<std::string>{});
    CHECK(folder.all().size() >= 5);
}

TEST_CASE("a template in memory is read like its file") {
    const Templates files{{{"a.xml", template_text("a", section_text("s", question_text("a.one")))}}};
    const auto from_text = read_template_text(template_text("a", section_text("s", question_text("a.one"))),
                                              "b.xml", files.path.string());
    CHECK(from_text.hash == files.read("a.xml").hash);
    CHECK(from_text.path == "b.xml");
    CHECK_THROWS_WITH_AS(read_template_text("<a/>", "b.xml", files.path.string()),
                         doctest::Contains("b.xml:1: this is an 'a'"), InputError);
}

}  // namespace template_test
