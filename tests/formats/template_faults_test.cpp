#include <doctest/doctest.h>

#include "formats/check_fault.hpp"

namespace template_faults_test {

using namespace caseaudit;
using namespace caseaudit::test;

namespace {

/// The same for one question, which stands in line 4.
void check_question(const std::string& attributes, const std::string& more, const std::string& sentence) {
    check_fault(template_text("a", section_text("s", question_text("a.one", attributes, more))), 4, sentence);
}

const std::string good = template_text("a", section_text("s", question_text("a.one")));

}  // namespace

TEST_CASE("a fault is shown whole") {
    const Templates files{{{"a.xml", replaced(good, "sign-off", "sign-of")}}};
    CHECK(files.fault("a.xml") ==
          "a.xml:4: there is no element 'sign-of' in practice-areas.xml\n"
          "  <question id=\"a.one\" version=\"1\" label=\"a label\" element=\"sign-of\" measures=\"fact\" "
          "scale=\"yes-no\" >\n"
          "                                                   ^\n"
          "Name one that is there, or add it there.");
}

TEST_CASE("faults of a template as a whole") {
    check_fault(replaced(good, "1.0.0", "1.0"), 1, "'1.0' is not a version");
    check_fault(replaced(good, "1.0.0", "01.0.0"), 1, "'01.0.0' is not a version");
    check_fault(replaced(good, "1.0.0", "1.0.x"), 1, "'1.0.x' is not a version");
    check_fault(replaced(good, "format=\"1\"", "format=\"2\""), 1, "'2' is no format");
    check_fault(replaced(good, "id=\"a\"", "id=\"A\""), 1, "'A' is not an id");
    check_fault(replaced(good, "title=\"T\"", ""), 1, "<audit-template> needs the attribute 'title'");
    check_fault(replaced(good, "title=\"T\"", "title=\"T\" colour=\"red\""), 1,
                "<audit-template> has no attribute 'colour'");
    check_fault(replaced(good, "title=\"T\"", "title=\"T\" subject=\"dog\""), 1, "'dog' is no subject");
    check_fault(replaced(good, "<period months=\"6\"/>", ""), 1, "<audit-template> needs a <period>");
    check_fault(replaced(good, "months=\"6\"", "months=\"0\""), 2, "'0' is not a whole number from 1 to 120");
    check_fault(replaced(good, "<budget questions=\"25\" minutes=\"40\"/>", ""), 1,
                "<audit-template> needs a <budget>");
    check_fault(replaced(good, "<section", "<part/><section"), 3,
                "<part> cannot stand inside <audit-template>");
    check_fault(template_text("a", ""), 1, "the template has no sections");
    check_fault(template_text("a", section_text("s", "")), 3, "the section has no questions");
    check_fault(template_text("a", section_text("s", question_text("a.one")) +
                                       section_text("s", question_text("a.two"))),
                8, "there is a second section 's'");
    check_fault(template_text("a", section_text("s", question_text("a.one") + question_text("a.one"))), 6,
                "there is a second question 'a.one'; the first is in line 4");
    check_fault(replaced(good, "title=\"S\"", "title=\"S\" weight=\"-1\""), 3, "'-1' is not a weight");
}

TEST_CASE("faults of bands") {
    const auto with = [](const std::string& bands) {
        return template_text("a", bands + section_text("s", question_text("a.one")));
    };
    check_fault(with("<compliance-bands green=\"1/2\"/>"), 3, "'amber' (3/4) is not below 'green' (1/2)");
    check_fault(with("<compliance-bands amber=\"9/10\"/>"), 3, "'amber' (9/10) is not below 'green' (9/10)");
    check_fault(with("<grade-bands good=\"5/6\"/>"), 3, "'good' (5/6) is not below 'outstanding' (5/6)");
    check_fault(with("<grade-bands requires-improvement=\"2/3\"/>"), 3,
                "'requires-improvement' (2/3) is not below 'good' (1/2)");
    for (const auto* share : {"90%", "0.9", "3/2", "1/0", "-1/2", "1/", "/2", "1/2/3", "99999999999"}) {
        check_fault(with("<compliance-bands green=\"" + std::string{share} + "\"/>"), 3,
                    "'" + std::string{share} + "' is not a share from 0 to 1");
    }
    check_fault(with("<compliance-bands blue=\"1\"/>"), 3, "<compliance-bands> has no attribute 'blue'");
    check_fault(with("<grade-bands/><grade-bands/>"), 3, "<audit-template> has a second <grade-bands>");
}

TEST_CASE("faults of a question") {
    check_question("version=\"0\"", "", "'0' is not a whole number from 1 to 9999");
    check_question("element=\"none\"", "", "there is no element 'none' in practice-areas.xml");
    check_question("scale=\"ten\"", "", "there is no scale 'ten' in scales.xml");
    check_question("scale=\"\"", "", "'scale' is empty");
    check_fault(replaced(good, " scale=\"yes-no\"", ""), 4, "<question> needs the attribute 'scale'");
    check_question("measures=\"both\"", "", "'both' is no measures");
    check_question("gate=\"outstanding\"", "", "a gate at outstanding caps nothing");
    check_question("gate=\"poor\"", "", "'poor' is no gate");
    check_question("answered-by=\"me\"", "", "'me' is no answered-by");
    check_question("required=\"maybe\"", "", "'maybe' is no required");
    check_question("theme=\"x\"", "", "<question> has no attribute 'theme'");
    check_fault(template_text("a", section_text("s", question_text("a.one", "", "<score/>"))), 5,
                "<score> cannot stand inside <question>");
    check_fault(replaced(good, "<ask>Ask?</ask>", ""), 4, "<question> needs a <ask>");
    check_fault(replaced(good, "<ask>Ask?</ask>", "<ask> </ask>"), 5, "<ask> is empty");
    check_fault(replaced(good, "<finding>Not so</finding>", ""), 4, "<question> needs a <finding>");
    check_fault(replaced(good, "<ask>Ask?</ask>", "<ask>Ask?</ask><ask>Ask?</ask>"), 5,
                "<question> has a second <ask>");
    for (const auto* weight : {"1,5", "x", "-1", "1e2", "1.234", "1000", "10.25", ".5", "5.", "1.2.3"}) {
        check_question("weight=\"" + std::string{weight} + "\"", "",
                       "'" + std::string{weight} + "' is not a weight");
    }
}

TEST_CASE("faults of checks") {
    check_question("measures=\"judgement\" check=\"a.one\"", "", "a check cannot answer a judgement");
    check_question("prompted-by=\"a.one\"", "", "only a judgement is prompted by a check");
    check_question("scale=\"four-grades\" check=\"a.one\"", "",
                   "scale 'four-grades' does not say what met and not met become");
    for (const auto* check : {"one", "a.b.c", "a."}) {
        check_question("check=\"" + std::string{check} + "\"", "",
                       "'" + std::string{check} + "' does not name a check");
    }
}

TEST_CASE("a template has a bounded number of questions") {
    std::string questions;
    for (int i = 0; i < 1000; ++i) questions += question_text("a.q" + std::to_string(i));
    check_fault(template_text("a", section_text("s", questions)), 4 + 2 * 999,
                "the template has more than 999 questions");
}

}  // namespace template_faults_test
