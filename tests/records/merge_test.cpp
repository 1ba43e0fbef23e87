#include "records/merge.hpp"

#include <doctest/doctest.h>

#include <caseaudit/formats.hpp>

namespace merge_test {

using namespace caseaudit;
using records::merged;

namespace {

/// What one source says of C-1.
CaseFile part(const std::string& source, const std::string& subject, const std::string& entries) {
    const auto coverage = [](const std::string& of, const std::string& fields) {
        return "<coverage of=\"" + of +
               "\" extent=\"every\" from=\"2025-04-01\" to=\"2026-03-31\" fields=\"" + fields + "\"/>";
    };
    return read_case_file_text("<case-file format=\"1\"><source id=\"" + source + "\" title=\"Invented\">" +
                                   coverage("visit", "seen alone") + coverage("plan", "ended category") +
                                   coverage("subject", "ethnicity disability") +
                                   "</source><subject kind=\"child\" ref=\"C-1\" " + subject + "/>" +
                                   entries + "</case-file>",
                               source + ".xml");
}

const std::string seen = "<visit date=\"2026-01-05\" type=\"child-protection\" seen=\"yes\"/>";

std::string said(const Conflict& conflict) {
    std::string text = conflict.kind + " " + conflict.field + ":";
    for (const auto& one : conflict.statements) text += " " + one.where.source + "=" + one.value;
    return text;
}

/// The conflicts, each in a line.
std::string conflicts(const CaseFile& file) {
    std::string text;
    for (const auto& conflict : file.conflicts()) text += said(conflict) + "\n";
    return text;
}

}  // namespace

TEST_CASE("one record stays as it is") {
    const auto file = merged({part("a", "", seen)});
    CHECK(file.all_entries().size() == 1);
    CHECK(file.conflicts().empty());
}

TEST_CASE("entries of several sources stand in one case file, each knowing its source") {
    const auto file = merged({part("a", "", seen), part("b", "", "<visit date=\"2026-02-05\"/>")});
    REQUIRE(file.entries("visit").size() == 2);
    CHECK(file.entries("visit")[0].source == "a");
    CHECK(file.entries("visit")[1].source == "b");
    CHECK(file.sources().size() == 2);
}

TEST_CASE("the same entry of two sources is one, its missing details filled in") {
    const auto file =
        merged({part("a", "", "<visit date=\"2026-01-05\" seen=\"\"/>"),
                part("b", "", "<visit date=\"2026-01-05\" type=\"child-protection\" seen=\"yes\"/>")});
    REQUIRE(file.entries("visit").size() == 1);
    const auto& visit = file.entries("visit")[0];
    CHECK(visit.source == "a");
    CHECK(visit.also_from == std::vector<std::string>{"b"});
    CHECK(visit.field("seen").is("yes"));
    CHECK(visit.type == "child-protection");
    CHECK(file.conflicts().empty());
}

TEST_CASE("what one source says differently in itself stays a conflict") {
    const auto one = part("a", "ethnicity=\"WBRI\"", seen);
    const auto statement = [](const std::string& value, int line) {
        return Conflict::Statement{value, {"subject", "C-1", {}, "a", line}};
    };
    const std::vector<Conflict> own{{"subject", "ethnicity", {statement("WBRI", 2), statement("MWBC", 3)}}};
    const CaseFile doubtful{one.path(), one.subject(), one.sources(), one.all_entries(), own};
    CHECK(conflicts(merged({doubtful, part("b", "", seen)})) == "subject ethnicity: a=WBRI a=MWBC\n");
    CHECK(conflicts(merged({part("b", "", seen), doubtful})) == "subject ethnicity: a=WBRI a=MWBC\n");
}

TEST_CASE("two entries of one source on one day stay two") {
    const auto file = merged({part("a", "", seen + seen), part("b", "", seen)});
    CHECK(file.entries("visit").size() == 2);
}

TEST_CASE("entries of different types on one day are not the same") {
    const auto file =
        merged({part("a", "", seen), part("b", "", "<visit date=\"2026-01-05\" type=\"looked-after\"/>")});
    CHECK(file.entries("visit").size() == 2);
}

TEST_CASE("ids stay unique") {
    const auto file = merged({part("a", "", "<visit date=\"2026-01-05\" id=\"v\"/>"),
                              part("b", "", "<visit date=\"2026-01-06\" id=\"v\"/>")});
    CHECK(file.all_entries()[0].id == "v");
    CHECK(file.all_entries()[1].id == "b-v");
}

TEST_CASE("what two sources say differently of a visit is a conflict, and neither is overwritten") {
    const auto file =
        merged({part("a", "", seen), part("b", "", "<visit date=\"2026-01-05\" seen=\"no\"/>")});
    CHECK(conflicts(file) == "visit seen: a=yes b=no\n");
    CHECK(file.entries("visit")[0].field("seen").is("yes"));
    CHECK(file.conflicts()[0].statements[1].where.line == 1);
}

TEST_CASE("who the child is: a conflict names every source") {
    const auto file = merged({part("a", "ethnicity=\"WBRI\" date-of-birth=\"2015-01-01\"", ""),
                              part("b", "ethnicity=\"MWBC\" date-of-birth=\"2015-01-01\"", ""),
                              part("c", "ethnicity=\"\" date-of-birth=\"2015-01-10\"", "")});
    CHECK(
        conflicts(file) ==
        "subject date-of-birth: a=2015-01-01 b=2015-01-01 c=2015-01-10\nsubject ethnicity: a=WBRI b=MWBC\n");
    CHECK(file.subject().field("ethnicity").is("WBRI"));
    CHECK(file.conflicts()[0].statements[0].where.date == *parse_date("2026-03-31"));
}

TEST_CASE("a source that says only whether there is a disability agrees with one that says which") {
    CHECK(conflicts(merged({part("a", "disability=\"HAND\"", ""), part("b", "disability=\"yes\"", "")}))
              .empty());
    CHECK(conflicts(merged({part("a", "disability=\"NONE\"", ""), part("b", "disability=\"no\"", "")}))
              .empty());
    CHECK(conflicts(merged({part("a", "disability=\"HAND\"", ""), part("b", "disability=\"no\"", "")})) ==
          "subject disability: a=HAND b=no\n");
}

TEST_CASE("team, status and worker are those of the newest source, in whatever order") {
    const auto of = [](const std::string& day, const std::string& subject) {
        return read_case_file_text(
            "<case-file format=\"1\"><source id=\"s" + day +
                "\" title=\"Invented\"><coverage of=\"subject\" extent=\"latest\" from=\"" + day +
                "\" to=\"" + day +
                "\" fields=\"status worker\"/></source><subject kind=\"child\" ref=\"C-1\" " + subject +
                "/></case-file>",
            day + ".xml");
    };
    const auto march = of("2026-03-31", R"(team="Team Oak" status="child-in-need" worker="W-1")");
    const auto june = of("2026-06-30", R"(team="Team Ash" status="closed" worker="")");
    for (const auto& file : {merged({march, june}), merged({june, march})}) {
        CHECK(file.subject().team == "Team Ash");
        CHECK(file.subject().field("status").is("closed"));
        CHECK(file.subject().field("worker").state == FieldState::blank);
    }
}

TEST_CASE("team, status and worker of sources of one day: the first source's stay") {
    const auto file = merged({part("a", "team=\"Team Oak\" status=\"child-in-need\"", ""),
                              part("b", "team=\"Team Ash\" status=\"closed\"", "")});
    CHECK(file.conflicts().empty());
    CHECK(file.subject().team == "Team Oak");
    CHECK(file.subject().field("status").is("child-in-need"));
}

TEST_CASE("a value is taken from a later source where the first has a blank or nothing") {
    const auto file =
        merged({part("a", "ethnicity=\"\"", ""), part("b", "ethnicity=\"WBRI\" language=\"English\"", "")});
    CHECK(file.subject().field("ethnicity").is("WBRI"));
    CHECK(file.subject().field("language").is("English"));
    CHECK(file.conflicts().empty());
}

TEST_CASE("an ethnicity not obtained yet gives way to one that another source knows") {
    const auto not_obtained = part("a", "ethnicity=\"NOBT\"", "");
    const auto known = part("b", "ethnicity=\"WBRI\"", "");
    for (const auto& file : {merged({not_obtained, known}), merged({known, not_obtained})}) {
        CHECK(file.subject().field("ethnicity").is("WBRI"));
        CHECK(file.conflicts().empty());
    }
    CHECK(conflicts(merged({not_obtained, known, part("c", "ethnicity=\"MWBC\"", "")})) ==
          "subject ethnicity: b=WBRI c=MWBC\n");
    CHECK(merged({not_obtained, part("b", "", "")}).subject().field("ethnicity").is("NOBT"));
}

TEST_CASE("plans that run together and begin on different days are a conflict") {
    const auto plan = [](const std::string& rest) {
        return "<plan type=\"child-protection\" " + rest + "/>";
    };
    CHECK(conflicts(merged(
              {part("a", "", plan("date=\"2025-09-01\"")), part("b", "", plan("date=\"2025-09-03\""))})) ==
          "plan date: a=2025-09-01 b=2025-09-03\n");
    CHECK(conflicts(merged({part("a", "", plan("date=\"2025-05-01\" ended=\"2025-09-01\"")),
                            part("b", "", plan("date=\"2025-09-03\""))}))
              .empty());
    CHECK(conflicts(merged({part("a", "", plan("date=\"2025-09-01\"") + plan("date=\"2025-12-01\"")),
                            part("b", "", plan("date=\"2025-09-01\""))}))
              .empty());
}

TEST_CASE("many plans of two sources that run together are one conflict for each type") {
    std::string some, others;
    for (const std::string day : {"01", "05", "09"}) {
        some += "<plan type=\"child-protection\" date=\"2025-09-" + day + "\"/>";
        others += "<plan type=\"child-protection\" date=\"2025-10-" + day + "\"/>";
    }
    some += "<plan type=\"looked-after\" date=\"2025-09-01\"/>";
    others += "<plan type=\"looked-after\" date=\"2025-10-01\"/>";
    CHECK(conflicts(merged({part("a", "", some), part("b", "", others)})) ==
          "plan date: a=2025-09-01 b=2025-10-01\nplan date: a=2025-09-01 b=2025-10-01\n");
}

TEST_CASE("a part that cannot be joined is named") {
    try {
        merged({part("a", "", seen), part("b", "", seen), part("a", "", seen)});
        FAIL("joined");
    } catch (const records::CannotJoin& e) {
        CHECK(e.part == 2);
        CHECK(std::string{e.what()}.starts_with("a.xml: 'C-1' is in a.xml too, with the same source 'a'"));
    }
}

TEST_CASE("feedback of one day is the same only where person, category and all else agree") {
    const auto form = [](const std::string& name, const std::string& from, const std::string& view) {
        return read_feedback_form_text("<feedback-form format=\"1\" subject=\"C-1\" from=\"" + from +
                                           "\" date=\"2026-02-05\">" + view + "</feedback-form>",
                                       name);
    };
    const std::string green = "<view category=\"visits\" rating=\"green\" state=\"given\"/>";
    const std::string words =
        "<view category=\"visits\" rating=\"green\" state=\"given\"><words>Yes</words></view>";
    const auto views = [](const std::vector<CaseFile>& parts) {
        const auto file = merged(parts);
        CHECK(file.conflicts().empty());
        return file.entries("feedback").size();
    };
    CHECK(views({form("a", "child", green), form("b", "worker", green)}) == 2);
    CHECK(views({form("a", "parent", green),
                 form("b", "parent", "<view category=\"visits\" rating=\"red\" state=\"given\"/>")}) == 2);
    CHECK(views({form("a", "parent", words), form("b", "parent", green)}) == 1);
    CHECK(
        views(
            {form("a", "parent", words),
             form("b", "parent",
                  "<view category=\"visits\" rating=\"green\" state=\"given\"><words>No</words></view>")}) ==
        2);
}

}  // namespace merge_test
