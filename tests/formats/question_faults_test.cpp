#include <doctest/doctest.h>

#include "formats/check_fault.hpp"

namespace question_faults_test {

using namespace caseaudit;
using namespace caseaudit::test;

namespace {

/// What one question holds besides <ask> and <finding>; it stands in line 6.
void check_part(const std::string& more, const std::string& sentence, const std::string& attributes = "") {
    check_fault(template_text("a", section_text("s", question_text("a.one", attributes, "\n" + more))), 6,
                sentence);
}

/// The <when> of the second of three questions; it stands in line 8.
void check_when(const std::string& when, const std::string& sentence) {
    check_fault(template_text(
                    "a", section_text("s", question_text("a.one") + question_text("a.two", "", "\n" + when) +
                                               question_text("a.three"))),
                8, sentence);
}

}  // namespace

TEST_CASE("faults of what good looks like") {
    const std::string four_grades = "measures=\"judgement\" scale=\"four-grades\"";
    check_part("<good-looks-like value=\"maybe\">x</good-looks-like>", "scale 'yes-no' has no value 'maybe'");
    check_part("<good-looks-like grade=\"great\">x</good-looks-like>",
               "scale 'four-grades' has no value 'great'", four_grades);
    check_part("<good-looks-like grade=\"good\">x</good-looks-like>",
               "scale 'yes-no' is named by 'value' here");
    check_part("<good-looks-like value=\"good\">x</good-looks-like>",
               "scale 'four-grades' is named by 'grade' here", four_grades);
    check_part("<good-looks-like>x</good-looks-like>", "<good-looks-like> needs the attribute 'value'");
    check_part("<good-looks-like value=\"yes\"/>", "<good-looks-like> is empty");
    check_part(
        "<good-looks-like value=\"yes\">x</good-looks-like><good-looks-like "
        "value=\"yes\">y</good-looks-like>",
        "there is a second <good-looks-like> for 'yes'");
}

TEST_CASE("faults of limits") {
    check_part("<limit days=\"1\"/>", "<limit> needs the attribute 'name'");
    check_part("<limit name=\"gap\"/>", "the limit has no amount");
    check_part("<limit name=\"gap\" days=\"1\" months=\"1\"/>", "the limit has more than one amount");
    check_part("<limit name=\"gap\" days=\"0\"/>", "'0' is not a whole number from 1 to 36500");
    check_part("<limit name=\"gap\" percent=\"101\"/>", "'101' is not a whole number from 0 to 100");
    check_part("<limit name=\"gap\" weeks=\"1\"/>", "<limit> has no attribute 'weeks'");
    check_part("<limit name=\"gap\" days=\"1\"/><limit name=\"gap\" days=\"2\"/>",
               "limit 'gap' is given twice for the same workers and statuses");
    check_part("<limit name=\"gap\" days=\"1\"/><limit name=\"gap\" months=\"2\" when-worker=\"new\"/>",
               "limit 'gap' is in months here and in days before");
    check_part("<limit name=\"gap\" days=\"1\" when-worker=\"new\"/>", "limit 'gap' is given only for some");
    check_part("<limit name=\"gap\" days=\"1\" when-worker=\"\"/>", "'when-worker' is empty");
}

TEST_CASE("faults of conditions") {
    check_when("<when question=\"a.none\" is=\"yes\"/>",
               "'a.two' is asked only after 'a.none', which is not in this template");
    check_when("<when question=\"a.three\" is=\"yes\"/>",
               "'a.two' is asked only after 'a.three', which comes later");
    check_when("<when question=\"a.two\" is=\"yes\"/>",
               "'a.two' is asked only after 'a.two', which comes later");
    check_when("<when question=\"a.one\" is=\"partly\"/>", "'a.one' is never answered 'partly'");
    check_when("<when><all><answer question=\"a.one\" is=\"yes unanswered\"/></all></when>",
               "'a.one' is never answered 'unanswered'");
    check_when("<when question=\"a.one\"/>", "<when> needs the attribute 'is'");
    check_when("<when is=\"yes\"/>", "<when> needs the attribute 'question'");
    check_when("<when/>", "<when> says nothing");
    check_when("<when><all/></when>", "<all> is empty");
    check_when("<when><some/></when>", "<some> cannot stand inside <when>");
    const std::string answer = "<answer question=\"a.one\" is=\"yes\"/>";
    check_when("<when>" + answer + answer + "</when>", "<when> holds more than one condition");
    check_when("<when question=\"a.one\" is=\"yes\">" + answer + "</when>",
               "<answer> cannot stand inside <when>");
    check_when("<when question=\"a.one\" is=\"yes\"/><when question=\"a.one\" is=\"no\"/>",
               "<question> has a second <when>");
    check_when("<when><count>" + answer + "</count></when>", "<count> does not say how many");
    check_when("<when><count at-least=\"2\">" + answer + "</count></when>",
               "'2' is not a whole number from 0 to 1");
    check_when("<when><count at-least=\"1\" at-most=\"0\">" + answer + "</count></when>",
               "'at-most' is less than 'at-least'");
    check_when("<when><all at-least=\"1\">" + answer + "</all></when>", "<all> has no attribute 'at-least'");
}

}  // namespace question_faults_test
