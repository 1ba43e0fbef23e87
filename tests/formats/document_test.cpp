#include "formats/xml/document.hpp"

#include <doctest/doctest.h>

#include <caseaudit/error.hpp>

namespace document_test {

using namespace caseaudit;
using namespace caseaudit::xml;

namespace {

std::string fault_of(const std::string& text) {
    try {
        Document::from_text(text, "a.xml", "a");
        return "";
    } catch (const InputError& e) {
        return e.what();
    }
}

std::string repeated(const std::string& text, int times) {
    std::string all;
    for (int i = 0; i < times; ++i) all += text;
    return all;
}

}  // namespace

TEST_CASE("a good document is read") {
    const auto document = Document::from_text(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<a b=\"1\">\n <c>x\n y</c></a>", "a.xml", "a");
    CHECK(document.root().required("b") == "1");
    CHECK(document.root().required_child("c").text() == "x y");
    CHECK(document.root().required_child("c").line() == 3);
    CHECK(fault_of("\xEF\xBB\xBF<a/>") == "");
}

TEST_CASE("whatever is not well-formed is refused, with place, line, caret and advice") {
    CHECK(fault_of("<a>\n <b x=\"1\" x=\"2\"/>\n</a>") ==
          "a.xml:2: attribute 'x' is written twice\n   <b x=\"1\" x=\"2\"/>\n                 ^\nKeep one of "
          "them.");
    CHECK(fault_of("<a><b></a>").find("a.xml:1: element") == 0);
    CHECK(fault_of("<a>\n<b>").find("the document ends in the middle") != std::string::npos);
    CHECK(fault_of("<a b=\"<\"/>").find("there is a '<' inside an attribute") != std::string::npos);
    CHECK(fault_of("<a>&nbsp;</a>").find("'&nbsp;' is not defined") != std::string::npos);
    CHECK(fault_of("<a/><a/>").find("there is something after the end of the document") != std::string::npos);
    CHECK(fault_of("<a>\xff</a>").find("a.xml:1: this is not UTF-8 text") == 0);
    CHECK(fault_of("<a>\x01</a>").find("control character") != std::string::npos);
    CHECK(fault_of("<a>&#1;</a>").find("control character") != std::string::npos);
    CHECK(fault_of("<x:a/>").find("a.xml:1: ") == 0);
    CHECK(fault_of("").find("the file is empty") != std::string::npos);
    CHECK(fault_of("hello").find("this is not an XML document") != std::string::npos);
    CHECK(fault_of("<?xml version=\"1.0\" encoding=\"windows-1252\"?><a/>")
              .find("its encoding is windows-1252") != std::string::npos);
    CHECK(fault_of("<?xml version=\"1.0\" encoding=\"klingon\"?><a/>").find("its encoding is klingon") !=
          std::string::npos);
    CHECK(fault_of(std::string{"<\0a\0/\0>\0", 8}).find("a.xml:1: ") == 0);
    CHECK(fault_of("<b/>").find("this is a 'b', not an 'a'") != std::string::npos);
}

TEST_CASE("a DTD is refused before anything in it is read") {
    const std::string bomb =
        "<!DOCTYPE a [<!ENTITY x \"" + repeated("ha", 1000) + "\"><!ENTITY y \"&x;&x;&x;\">]>\n<a>&y;</a>";
    CHECK(fault_of(bomb).find("a document type (<!DOCTYPE …>) is not read here") != std::string::npos);
    CHECK(fault_of("<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><a/>").find("a document type") !=
          std::string::npos);
}

TEST_CASE("deep nesting and size are bounded") {
    CHECK(fault_of(repeated("<a>", 100000) + repeated("</a>", 100000)) != "");
    CHECK(fault_of("<a>" + std::string(33'000'000, 'x') + "</a>").find("the document is too large") !=
          std::string::npos);
}

TEST_CASE("an element refuses what it does not know") {
    const auto document =
        Document::from_text("<a b=\"1\" c=\"\"><d e=\"2013-02-31\"/>\n stray <d/></a>", "a.xml", "a");
    const auto root = document.root();
    CHECK_THROWS_WITH_AS(root.allow({"b"}, {"d"}),
                         "a.xml:1: <a> has no attribute 'c'\n  <a b=\"1\" c=\"\"><d e=\"2013-02-31\"/>\n     "
                         "      ^\nIt may have 'b'.",
                         InputError);
    CHECK_THROWS_WITH_AS(root.allow({"b", "c"}, {"x", "y"}), doctest::Contains("<d> cannot stand inside <a>"),
                         InputError);
    CHECK_THROWS_WITH_AS(root.allow({"b", "c"}, {"d"}),
                         doctest::Contains("there is text between the elements of <a>"), InputError);
    CHECK_THROWS_WITH_AS(root.required("x"), doctest::Contains("<a> needs the attribute 'x'"), InputError);
    CHECK_THROWS_WITH_AS(root.required("c"), doctest::Contains("'c' is empty"), InputError);
    CHECK_THROWS_WITH_AS(root.child("d"), doctest::Contains("<a> has a second <d>"), InputError);
    CHECK_THROWS_WITH_AS(root.children("d").front().date("e"),
                         doctest::Contains("'2013-02-31' is not a date"), InputError);
    CHECK_THROWS_WITH_AS(root.whole_number("b", 2, 9),
                         doctest::Contains("'1' is not a whole number from 2 to 9"), InputError);
    CHECK_THROWS_WITH_AS(root.one_of("b", {"yes", "no"}), doctest::Contains("It is 'yes' or 'no'."),
                         InputError);
}

}  // namespace document_test
