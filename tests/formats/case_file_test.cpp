#include <doctest/doctest.h>

#include <caseaudit/error.hpp>
#include <caseaudit/formats.hpp>

namespace case_file_test {

using namespace caseaudit;

namespace {

const std::string source =
    R"(<source id="s" title="S"><coverage of="supervision" extent="every" from="2012-01-01" to="2013-05-31"
    fields="signed risk next" text="yes"/><coverage of="action" extent="every" from="2012-01-01" to="2013-05-31"
    fields="owner"/><coverage of="subject" extent="latest" from="2012-01-01" to="2013-05-31" fields="religion"/>
</source>)";
const std::string subject =
    R"(<subject kind="child" ref="C-0001" team="Team Oak" ethnicity="" status="child-in-need">
<sibling ref="C-0002"/></subject>)";

CaseFile read(const std::string& entries) {
    return read_case_file_text("<case-file format=\"1\">" + source + subject + entries + "</case-file>",
                               "c.xml");
}

Entry supervision(const std::string& attributes, const std::string& inside = "") {
    return read("<supervision date=\"2013-03-02\" " + attributes + ">" + inside + "</supervision>")
        .all_entries()[0];
}

std::string fault_in(const std::string& document) {
    try {
        read_case_file_text(document, "c.xml");
        return "";
    } catch (const InputError& e) {
        return e.what();
    }
}

std::string fault_of(const std::string& entries) {
    return fault_in("<case-file format=\"1\">" + source + subject + entries + "</case-file>");
}

std::string fault_of_source(const std::string& sources) {
    return fault_in("<case-file format=\"1\">" + sources + subject + "</case-file>");
}

bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("the subject and its siblings are read") {
    const auto file = read("");
    CHECK(file.path() == "c.xml");
    CHECK(file.subject().ref == "C-0001");
    CHECK(file.subject().team == "Team Oak");
    CHECK(file.subject().siblings == std::vector<std::string>{"C-0002"});
    CHECK(file.subject().field("status").is("child-in-need"));
    CHECK(file.subject().field("ethnicity").state == FieldState::blank);
    CHECK(file.subject().field("religion").state == FieldState::blank);
    CHECK(file.subject().field("language").state == FieldState::not_in_source);
}

TEST_CASE("a field has a value, is blank, or is not in the source") {
    const auto value = FieldState::value;
    const auto blank = FieldState::blank;
    const auto not_in_source = FieldState::not_in_source;
    CHECK(supervision("signed=\"yes\"").field("signed") == Field{value, "yes"});
    CHECK(supervision("signed=\" \"").field("signed") == Field{blank, ""});
    CHECK(supervision("").field("signed") == Field{blank, ""});
    CHECK(supervision("").field("supervisor") == Field{not_in_source, ""});
    CHECK(supervision("supervisor=\"\"").field("supervisor") == Field{blank, ""});
    CHECK(supervision("supervisor=\"M-1\"").field("supervisor") == Field{value, "M-1"});
    CHECK(supervision("", "<risk>a\n b</risk>").field("risk") == Field{value, "a b"});
    CHECK(supervision("", "<risk length=\"240\"/>").field("risk") == Field{value, ""});
    CHECK(supervision("", "<risk length=\"0\"/>").field("risk") == Field{blank, ""});
    CHECK(supervision("", "<risk/>").field("risk") == Field{blank, ""});
    CHECK(supervision("").field("risk") == Field{blank, ""});
    CHECK(supervision("").field("decision") == Field{not_in_source, ""});
    CHECK(supervision("", "<decision/>").field("decision") == Field{blank, ""});
    CHECK(supervision("", "<next date=\"2013-04-02\"/>").field("next") == Field{value, "2013-04-02"});
    CHECK(supervision("", "<next/>").field("next") == Field{blank, ""});
    CHECK(supervision("").field("next") == Field{blank, ""});
}

TEST_CASE("actions stand inside their entry, with fields of their own") {
    const auto entry =
        supervision("", "<action what=\"Visit\" due=\"2013-03-09\"/><action owner=\"\">Call school</action>");
    REQUIRE(entry.actions.size() == 2);
    CHECK(entry.actions[0].kind == "action");
    CHECK(entry.actions[0].id == "action-1");
    CHECK(entry.actions[0].date == entry.date);
    CHECK(entry.actions[0].field("what").is("Visit"));
    CHECK(entry.actions[0].field("due").date() == parse_date("2013-03-09"));
    CHECK(entry.actions[0].field("owner").state == FieldState::blank);
    CHECK(entry.actions[0].field("done").state == FieldState::not_in_source);
    CHECK(entry.actions[1].field("what").is("Call school"));
}

TEST_CASE("words of the record are kept as written, and are nothing where there are none") {
    CHECK(supervision("", "<text>One\nTwo</text>").text == "One\nTwo");
    CHECK(supervision("", "<text/>").text == "");
    CHECK(!supervision("").text);
}

TEST_CASE("the events of a chronology are entries of their own") {
    const auto file = read(
        "<chronology last-updated=\"2013-05-01\"><event date=\"2013-02-01\" "
        "significant=\"yes\"><what>Moved</what>"
        "<impact length=\"9\"/></event><event date=\"2013-01-01\" id=\"e1\"><what "
        "length=\"30\"/></event></chronology>");
    CHECK(file.entries("chronology").front().date == parse_date("2013-05-01"));
    const auto events = file.entries("chronology-event");
    REQUIRE(events.size() == 2);
    CHECK(events[0].id == "e1");
    CHECK(!events[0].text);
    CHECK(events[0].field("what") == Field{FieldState::value, ""});
    CHECK(events[1].text == "Moved");
    CHECK(events[1].field("what").is("Moved"));
    CHECK(events[1].field("impact").has_value());
    CHECK(events[1].field("outcome").state == FieldState::not_in_source);
    CHECK(events[1].source == "s");
}

TEST_CASE("an entry has type, dates, line and an id, made where none is given") {
    const auto file = read(
        "\n<visit date=\"2013-01-02\" id=\"visit-2\"/><visit date=\"2013-01-03\" type=\"looked-after\" "
        "recorded=\"2013-01-05\"/><visit date=\"2013-01-04\"/>");
    const auto visits = file.entries("visit");
    CHECK(visits[0].id == "visit-2");
    CHECK(visits[1].id == "visit-1");
    CHECK(visits[2].id == "visit-3");
    CHECK(visits[1].type == "looked-after");
    CHECK(visits[1].field("type").is("looked-after"));
    CHECK(visits[1].recorded == parse_date("2013-01-05"));
    CHECK(visits[0].line == 6);
}

TEST_CASE("entries dated outside the coverage are kept") {
    CHECK(read("<supervision date=\"2013-07-01\"/><supervision date=\"2001-07-01\"/>").all_entries().size() ==
          2);
}

TEST_CASE("what a case file gets wrong is said with place and advice") {
    CHECK(has(fault_of("<supervison date=\"2013-01-01\"/>"), "<supervison> cannot stand inside <case-file>"));
    CHECK(has(fault_of("<supervison date=\"2013-01-01\"/>"),
              "'subject', 'supervision', 'supervision-agreement'"));
    CHECK(has(fault_of("<visit date=\"2013-01-01\" colour=\"red\"/>"), "<visit> has no attribute 'colour'"));
    CHECK(has(fault_of("<visit date=\"2013-01-01\" colour=\"red\"/>"),
              "It may have 'date', 'id', 'recorded', 'source', 'type'"));
    CHECK(has(fault_of("<visit date=\"2013-01-01\"><risk/></visit>"), "<risk> cannot stand inside <visit>"));
    CHECK(has(fault_of("<event date=\"2013-01-01\"/>"), "<event> cannot stand inside <case-file>"));
    CHECK(has(fault_of("<action what=\"x\"/>"), "<action> cannot stand inside <case-file>"));
    CHECK(has(fault_of("<visit/>"), "<visit> needs the attribute 'date'"));
    CHECK(has(fault_of("<visit date=\"1 May 2013\"/>"), "'1 May 2013' is not a date"));
    CHECK(has(fault_of("<visit date=\"2013-01-01\" recorded=\"\"/>"), "'recorded' is empty"));
    CHECK(has(fault_of("<plan date=\"2013-01-01\" ended=\"soon\"/>"), "'soon' is not a date"));
    CHECK(has(fault_of("<supervision date=\"2013-01-01\"><next date=\"May\"/></supervision>"),
              "'May' is not a date"));
    CHECK(has(fault_of("<supervision date=\"2013-01-01\"><action due=\"May\"/></supervision>"),
              "'May' is not a date"));
    CHECK(has(fault_of("<supervision date=\"2013-01-01\"><action what=\"a\">b</action></supervision>"),
              "the action says twice what it is"));
    CHECK(has(fault_of("<supervision date=\"2013-01-01\" type=\"chat\"/>"), "'chat' is no type"));
    CHECK(has(fault_of("<supervision date=\"2013-01-01\" signed=\"y\"/>"), "It is 'yes' or 'no'."));
    CHECK(has(fault_of("<supervision date=\"2013-01-01\" supervisor=\"Jo Smith\"/>"), "never a name"));
    CHECK(has(fault_of("<supervision date=\"2013-01-01\"><risk length=\"3\">abc</risk></supervision>"),
              "has words and a length"));
    CHECK(has(fault_of("<supervision date=\"2013-01-01\"><risk/><risk/></supervision>"),
              "has a second <risk>"));
    CHECK(has(fault_of("<visit date=\"2013-01-01\" source=\"other\"/>"), "there is no source 'other'"));
    CHECK(has(fault_of("<visit id=\"v\" date=\"2013-01-01\"/>\n<note id=\"v\" date=\"2013-01-01\"/>"),
              "a second entry has the id 'v'"));
    CHECK(has(fault_of("<visit id=\"../v\" date=\"2013-01-01\"/>"), "'../v' is not a reference"));
    CHECK(has(fault_of(subject), "has a second <subject>"));
    CHECK(has(fault_of("words"), "there is text between the elements of <case-file>"));
    CHECK(has(fault_in("<case-file format=\"2\">" + source + subject + "</case-file>"), "'2' is no format"));
    CHECK(has(fault_in("<case-file>" + source + subject + "</case-file>"), "needs the attribute 'format'"));
    CHECK(
        has(fault_in("<case-file format=\"1\">" + source + "</case-file>"), "<case-file> needs a <subject>"));
}

TEST_CASE("the sources must say what they cover, in the kinds and fields there are") {
    const auto covering = [](const std::string& coverage) {
        return fault_of_source("<source id=\"s\" title=\"S\"><coverage " + coverage + "/></source>");
    };
    const std::string dates = " extent=\"every\" from=\"2012-01-01\" to=\"2013-05-31\" ";
    CHECK(covering("of=\"visit\"" + dates) == "");
    CHECK(has(fault_of_source(""), "what the source covers must be said, or nothing can be checked"));
    CHECK(
        has(fault_of_source("<source id=\"s\" title=\"S\"/>"), "the source 's' does not say what it covers"));
    CHECK(has(covering("of=\"visits\"" + dates), "'visits' is no kind of entry"));
    CHECK(has(covering("of=\"visit\"" + dates + "fields=\"seen risk\""), "'risk' is no field of 'visit'"));
    CHECK(has(covering("of=\"subject\"" + dates + "fields=\"team\""), "'team' is no field of 'subject'"));
    CHECK(has(covering("of=\"closure\"" + dates + "text=\"yes\""), "'closure' has no words of its own"));
    CHECK(has(covering("of=\"visit\" extent=\"most\" from=\"2012-01-01\" to=\"2013-05-31\""),
              "'most' is no extent"));
    CHECK(has(covering("of=\"visit\" extent=\"every\" from=\"2013-06-01\" to=\"2013-05-31\""),
              "the coverage ends before it begins"));
    CHECK(has(covering("of=\"visit\" extent=\"every\" from=\"2013-06-01\""), "needs the attribute 'to'"));
    CHECK(has(fault_of_source(source + source), "there is a second source 's'"));
}

TEST_CASE("an entry says which of several sources it came from, and takes its blanks from that one") {
    const std::string two = "<case-file format=\"1\">" + source +
                            "<source id=\"t\" title=\"T\"><coverage of=\"supervision\" extent=\"latest\" "
                            "from=\"2012-01-01\" to=\"2013-05-31\" fields=\"supervisor\"/></source>" +
                            subject;
    CHECK(has(fault_in(two + "<visit date=\"2013-01-01\"/></case-file>"),
              "<visit> needs the attribute 'source'"));
    const auto file =
        read_case_file_text(two + "<supervision source=\"t\" date=\"2013-01-01\"/></case-file>", "c.xml");
    CHECK(file.all_entries()[0].source == "t");
    CHECK(file.all_entries()[0].field("supervisor").state == FieldState::blank);
    CHECK(file.all_entries()[0].field("signed").state == FieldState::not_in_source);
}

TEST_CASE("a subject that cannot be is refused") {
    const auto about = [](const std::string& text) {
        return fault_in("<case-file format=\"1\">" + source + text + "</case-file>");
    };
    CHECK(has(about("<subject kind=\"dog\" ref=\"C-1\"/>"), "'dog' is no kind"));
    CHECK(has(about("<subject kind=\"child\" ref=\"../C-1\"/>"), "'../C-1' is not a reference"));
    CHECK(
        has(about("<subject kind=\"child\" ref=\"C-1\" name=\"x\"/>"), "<subject> has no attribute 'name'"));
    CHECK(has(about("<subject kind=\"child\" ref=\"C-1\"><sibling ref=\"C-1\"/></subject>"),
              "'C-1' is the subject"));
    CHECK(has(about("<subject kind=\"child\" ref=\"C-1\" date-of-birth=\"2001\"/>"), "'2001' is not a date"));
}

}  // namespace case_file_test
