// XML that is bad in form, given to every reader of records: each says place, line, caret and what to do.
#include <doctest/doctest.h>
#include <unistd.h>

#include <boost/filesystem.hpp>
#include <caseaudit/error.hpp>
#include <caseaudit/formats.hpp>
#include <fstream>
#include <functional>

#include "formats/audit_text.hpp"

namespace bad_xml_test {

using namespace caseaudit;

namespace {

const std::string case_file = R"(<?xml version="1.0" encoding="UTF-8"?>
<case-file format="1">
  <source id="s" title="S">
    <coverage of="visit" extent="every" from="2012-01-01" to="2013-05-31"/>
  </source>
  <subject kind="child" ref="C-0001"/>
  <visit date="2013-01-01" id="v">
    <text>Seen</text>
  </visit>
</case-file>
)";

std::string fault_of(const std::function<void()>& read) {
    try {
        read();
        return "";
    } catch (const InputError& e) {
        return e.what();
    }
}

const std::string timescales = R"(<?xml version="1.0" encoding="UTF-8"?>
<timescales format="1" start-is="day-0">
  <timescale name="visit" days="28" from="2013-01-01" source="Policy" certainty="verified">
    <about>From visit to visit</about>
  </timescale>
</timescales>
)";

struct Reader {
    std::string good;
    std::function<std::string(const std::string&)> fault;
};

std::vector<Reader> readers() {
    return {{case_file,
             [](const std::string& text) { return fault_of([&] { read_case_file_text(text, "x.xml"); }); }},
            {test::whole_audit,
             [](const std::string& text) { return fault_of([&] { read_audit_text(text, "x.xml"); }); }},
            {timescales,
             [](const std::string& text) { return fault_of([&] { read_timescales_text(text, "x.xml"); }); }}};
}

/// `x.xml:LINE: sentence`, the line, a caret, and advice.
void check_message(const std::string& message, const std::string& sentence) {
    INFO(message);
    CHECK(message.find("x.xml:") == 0);
    CHECK(message.find(sentence) != std::string::npos);
    CHECK(message.find("\n  ") != std::string::npos);
    const auto caret = message.find("^\n");
    REQUIRE(caret != std::string::npos);
    CHECK(message.size() > caret + 5);
}

/// Every reader refuses its good document, made bad by `spoil`.
void check_all(const std::function<std::string(std::string)>& spoil, const std::string& sentence) {
    for (const auto& reader : readers()) check_message(reader.fault(spoil(reader.good)), sentence);
}

/// Puts `part` inside the root, before its end.
std::string inside(std::string text, const std::string& part) { return text.insert(text.rfind("</"), part); }

/// Adds to the root's start tag.
std::string in_root(std::string text, const std::string& part) {
    return text.insert(text.find(" format="), part);
}

std::string repeated(const std::string& part, int times) {
    std::string all;
    for (int i = 0; i < times; ++i) all += part;
    return all;
}

}  // namespace

TEST_CASE("the good documents are good") {
    for (const auto& reader : readers()) CHECK(reader.fault(reader.good) == "");
}

TEST_CASE("a document cut short anywhere is refused, and nothing crashes") {
    for (const auto& reader : readers()) {
        const auto end = reader.good.find_last_not_of('\n');
        for (std::size_t size = 0; size < end; ++size) CHECK(reader.fault(reader.good.substr(0, size)) != "");
    }
    check_all([](const std::string& text) { return text.substr(0, text.size() - 8); },
              "the document ends in the middle");
}

TEST_CASE("what is no UTF-8 text is refused") {
    for (const std::string bad :
         {"\xff", "\xe9t\xe9", "\xc0\xaf", "\xed\xa0\x80", "\xf4\x90\x80\x80", "\xe2\x82"}) {
        check_all([&](const std::string& text) { return inside(text, "<!-- " + bad + " -->"); },
                  "this is not UTF-8 text");
    }
    const std::string latin = "<?xml version=\"1.0\" encoding=\"iso-8859-1\"?>\n";
    check_all([&](const std::string& text) { return latin + text.substr(text.find('\n') + 1); },
              "its encoding is iso-8859-1");
    check_all(
        [](const std::string& text) {
            std::string wide = "\xff\xfe";
            for (const char c : text) wide += {c, '\0'};
            return wide;
        },
        "this is not UTF-8 text");
}

TEST_CASE("what is not well-formed is refused") {
    check_all([](const std::string& text) { return in_root(text, " format=\"1\""); },
              "attribute 'format' is written twice");
    check_all([](const std::string& text) { return text + "<x/>"; },
              "there is something after the end of the document");
    check_all([](const std::string& text) { return text + "words"; },
              "there is something after the end of the document");
    check_all([](const std::string& text) { return inside(text, "&nbsp;"); }, "'&nbsp;' is not defined");
    check_all([](const std::string& text) { return inside(text, "<!-- \x02 -->"); }, "control character");
    check_all([](const std::string& text) { return inside(text, "&#2;"); }, "control character");
    check_all([](const std::string& text) { return in_root(text, " id='<'"); },
              "there is a '<' inside an attribute");
    check_all([](const std::string& text) { return inside(text, "<x>"); }, "is closed by another name");
    check_all([](const std::string& text) { return inside(text, "<x:y/>"); }, "x.xml:");
    check_all([](const std::string&) { return std::string{"{\"json\": 1}"}; }, "this is not an XML document");
    check_all([](const std::string&) { return std::string{"<other/>"}; }, "this is an 'other', not a");
}

TEST_CASE("no entity is expanded") {
    const std::string bomb = "<!DOCTYPE x [<!ENTITY a \"" + repeated("ha", 500) + "\"><!ENTITY b \"" +
                             repeated("&a;", 500) + "\"><!ENTITY c \"" + repeated("&b;", 500) + "\">]>\n";
    check_all([&](std::string text) { return text.insert(text.find('\n') + 1, bomb); },
              "a document type (<!DOCTYPE …>) is not read here");
}

TEST_CASE("deep nesting is refused") {
    check_all(
        [](const std::string& text) {
            return inside(text, repeated("<x>", 50'000) + repeated("</x>", 50'000));
        },
        "there are too many elements one inside another");
    check_all(
        [](const std::string& text) { return inside(text, repeated("<x>", 50) + repeated("</x>", 50)); },
        "<x> cannot stand inside");
}

TEST_CASE("what is unknown, or stands where it should not, is refused") {
    check_all([](const std::string& text) { return inside(text, "<unknown/>"); },
              "<unknown> cannot stand inside");
    check_all([](const std::string& text) { return in_root(text, " unknown=\"1\""); },
              "has no attribute 'unknown'");
    check_all([](const std::string& text) { return in_root(text, " xmlns=\"x\""); },
              "has no attribute 'xmlns'");
    check_all([](const std::string& text) { return inside(text, "words"); },
              "there is text between the elements");
    check_all([](const std::string& text) { return inside(text, "<![CDATA[words]]>"); },
              "there is text between the elements");
    check_all(
        [](const std::string& text) {
            return inside(text,
                          "<action id=\"../x\" owner=\"o\"><what>w</what></action><visit id=\"../x\" "
                          "date=\"2013-01-01\"/>");
        },
        "");
}

TEST_CASE("a file that is far too large is refused before it is read") {
    const auto path = (boost::filesystem::temp_directory_path() / boost::filesystem::unique_path()).string();
    std::ofstream{path} << case_file;
    REQUIRE(::truncate(path.c_str(), 100'000'000) == 0);
    CHECK_THROWS_WITH_AS(read_case_file(path),
                         doctest::Contains("it has 100 MB; the most that is read is 32 MB"), Error);
    CHECK_THROWS_WITH_AS(read_audit(path), doctest::Contains("Is it the right file?"), Error);
    boost::filesystem::remove(path);
}

TEST_CASE("a file that is not there, or is a folder, is refused") {
    CHECK_THROWS_WITH_AS(read_case_file("/no/such/file.xml"), doctest::Contains("No such file"), Error);
    CHECK_THROWS_WITH_AS(read_audit("/tmp"), doctest::Contains("it is a folder"), Error);
}

TEST_CASE("what the grammars refuse, the readers refuse too") {
    const auto folder = boost::filesystem::path{FIXTURES} / "bad-records";
    int refused = 0;
    for (const auto& file : boost::filesystem::directory_iterator{folder}) {
        const auto path = file.path().string();
        const bool is_audit = file.path().filename().string().starts_with("audit-");
        CHECK(fault_of([&] { is_audit ? void(read_audit(path)) : void(read_case_file(path)); }) != "");
        ++refused;
    }
    CHECK(refused == 11);
}

}  // namespace bad_xml_test
