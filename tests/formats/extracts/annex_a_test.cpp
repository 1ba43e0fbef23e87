// Ofsted's Annex A, lists 1 to 9, as councils write them.
#include <fstream>

#include "formats/extracts/sink.hpp"
#include "formats/template_files.hpp"

namespace annex_a_test {

using namespace caseaudit;
using namespace caseaudit::test;

namespace {

const std::string common = "Child Unique ID,Gender,Ethnicity,Date of Birth,Age of Child (Years),";
const std::string child = "C-0001,a) Male,f) MWBC,02/03/2015,11,";
const std::string disabled = "Does the Child have a Disability,";
const std::string team = ",Allocated Team,Allocated Worker\n";

const std::string list_6 =
    common + disabled +
    "CIN Start Date,Primary Need Code,Date Child Was Last Seen,CIN Closure Date,Reason for "
    "Closure,Case status" +
    team;
const std::string list_7 =
    common + disabled +
    "CPP Start Date,Initial Category of Abuse,Latest Category of Abuse,Date of the Last Statutory Visit,Was "
    "the Child "
    "Seen Alone?,Date of latest review conference,CPP End Date,Number of Previous CPPs" +
    team;

/// The extract of one list in a file of that name.
Extract read(const std::string& name, const std::string& text) {
    const Templates folder{{}};
    folder.write(name, text);
    static const std::vector<RecordMap> maps{
        read_record_map(SOURCE_FOLDER "/audit-templates/record-maps/annex-a.xml")};
    return read_extract(folder.file(name), maps, Wanted{}, day("2026-09-30"));
}

const Entry& only(const CaseFile& file, std::string_view kind) {
    const auto entries = file.entries(kind);
    REQUIRE(entries.size() == 1);
    return entries.front();
}

const Period period{day("2026-04-01"), day("2026-09-30")};

}  // namespace

TEST_CASE("Annex A list 7 has the latest visit, seen alone, and review") {
    const auto all =
        read("annex-a-list-7.csv",
             list_7 + child +
                 "a) Yes,01/05/2026,a) Neglect,d) Emotional,05/09/2026,b) No,28/07/2026,,0,Team Oak,W-012\n");
    const auto& file = all.parts.at(0);
    CHECK(file.sources()[0].title ==
          "Annex A, list 7: child protection (annex-a-list-7.csv, taken 30 September 2026)");
    const auto& visit = only(file, "visit");
    CHECK(visit.date == day("2026-09-05"));
    CHECK(visit.type == "child-protection");
    CHECK(visit.field("alone").is("no"));
    CHECK(only(file, "review").date == day("2026-07-28"));
    const auto& plan = only(file, "plan");
    CHECK(plan.field("category").is("NEG"));
    CHECK(plan.field("latest-category").is("EMO"));
    CHECK(plan.field("ended").state == FieldState::blank);
    CHECK(file.subject().team == "Team Oak");
    CHECK(file.subject().field("worker").is("W-012"));
    CHECK(file.subject().field("disability").is("yes"));
    CHECK(!file.lacks(latest("visit").with({"alone"}).of_types({"child-protection"}), period));
    CHECK(file.lacks(every("visit").of_types({"child-protection"}), period));
    CHECK(file.lacks(latest("visit"), period));
    CHECK(file.lacks(every("supervision"), period));
    CHECK(all.report.tables[0].missing.empty());
    CHECK(all.report.tables[0].unasked == std::vector<std::string>{"Gender", "Age of Child (Years)"});
}

TEST_CASE("an unborn child's day lies ahead by no more than a pregnancy") {
    const auto born = [](const std::string& date) {
        return read("annex-a-list-7.csv",
                    list_7 + "C-0001,,," + date + ",,,01/05/2026,,,05/09/2026,,,,0,Team Oak,W-012\n");
    };
    CHECK(born("21/07/2027").parts[0].subject().field("date-of-birth").is("2027-07-21"));
    const auto all = born("22/07/2027");
    CHECK(all.parts[0].subject().field("date-of-birth").state == FieldState::not_in_source);
    CHECK(all.report.tables[0].rejects.at(0).why ==
          "in column 'Date of Birth', 22 July 2027 is more than 42 weeks after the day of the extract, "
          "30 September 2026; the 'date-of-birth' of this row is left out");
}

TEST_CASE("what is not known is no 'no', and no 'no disability'") {
    const auto field = [](const std::string& disability, const std::string& alone) {
        return read("annex-a-list-7.csv", list_7 + child + disability + ",01/05/2026,,,05/09/2026," + alone +
                                              ",,,0,Team Oak,W-012\n");
    };
    for (const std::string none : {"N/K", "n/k", "NK", "N/A - unborn", "N/A", "No data", "No information",
                                   "No record", "c) Unknown"}) {
        INFO(none);
        const auto all = field(none, none);
        CHECK(all.parts[0].subject().field("disability").state == FieldState::blank);
        CHECK(only(all.parts[0], "visit").field("alone").state == FieldState::blank);
    }
    for (const std::string no : {"b) No", "No", "N", "0", "FALSE", "No - child refused", "no (teenager)"}) {
        INFO(no);
        const auto all = field(no, no);
        CHECK(all.parts[0].subject().field("disability").is("NONE"));
        CHECK(only(all.parts[0], "visit").field("alone").is("no"));
    }
    CHECK(only(field("Yes", "a) Yes").parts[0], "visit").field("alone").is("yes"));
    for (const std::string odd : {"Nobody asked", "No longer known", "Y/N"}) {
        INFO(odd);
        CHECK(only(field("", odd).parts[0], "visit").field("alone").state == FieldState::not_in_source);
    }
}

TEST_CASE("Annex A list 6 has the status, and the latest visit of those in need") {
    const auto all = read("List_6.csv", list_6 + child +
                                            "b) No,01/05/2026,a) N1,01/09/2026,,,c) Child in need plan,Team "
                                            "Oak,Pat Example\nC-0002,,,,,,,,02/09/2026,,,b) Child Protection "
                                            "plan,,\nC-0003,,,,,,,,,10/09/2026,g) RC7,e) Closed episode,,\n");
    REQUIRE(all.parts.size() == 3);
    const auto& in_need = all.parts[0];
    CHECK(in_need.subject().field("status").is("child-in-need"));
    CHECK(in_need.subject().field("primary-need").is("N1"));
    CHECK(in_need.subject().field("disability").is("NONE"));
    CHECK(in_need.subject().field("worker").state == FieldState::not_in_source);
    CHECK(only(in_need, "visit").field("seen").state == FieldState::not_in_source);
    CHECK(!in_need.lacks(latest("visit").of_types({"child-in-need"}), period));
    CHECK(in_need.lacks(latest("visit").of_types({"child-protection"}), period));
    const auto& on_a_plan = all.parts[1];
    CHECK(on_a_plan.subject().field("status").is("child-protection"));
    CHECK(on_a_plan.entries("visit").empty());
    CHECK(on_a_plan.lacks(latest("visit").of_types({"child-in-need"}), period));
    CHECK(only(all.parts[2], "closure").field("reason").is("RC7: other, or no longer in need"));
    CHECK(!in_need.lacks(every("closure"), period));
    CHECK(all.report.tables[0].notes ==
          std::vector<std::string>{
              "column 'Allocated Worker': what is no reference (it may be a name) is dropped"});
}

TEST_CASE("Annex A lists 1 to 5, 8 and 9") {
    const auto one =
        read("List 1.csv", common + "Date of Contact,Contact Source\n" + child + "03/09/2026,q) 6: Police\n");
    CHECK(only(one.parts.at(0), "contact").field("from").is("6"));
    const auto two =
        read("List 2.csv", common +
                               "Assessment start date,Assessment completion date,Organisation completing "
                               "assessment\n" +
                               child + "03/08/2026,,b) School\n");
    CHECK(only(two.parts.at(0), "early-help").field("organisation").is("School"));
    const auto three =
        read("List 3.csv", common +
                               "Date of referral,Referral Source,Referral NFA?,Number of Referrals in "
                               "Last 12 Months" +
                               team + child + "03/09/2026,e) 2A: Schools,b) No,2,,\n");
    CHECK(only(three.parts.at(0), "referral").field("nfa").is("no"));
    CHECK(only(three.parts.at(0), "referral").field("previous-in-12-months").is("2"));
    const auto four = read(
        "List 4.csv", common + disabled +
                          "Continuous Assessment Start Date,Child Seen During Continuous "
                          "Assessment,Continuous Assessment Date of Authorisation,Was the child assessed "
                          "as requiring LA children\xE2\x80\x99s social care support" +
                          team + child + ",03/07/2026,a) Yes,,,,\n");
    CHECK(only(four.parts.at(0), "assessment").field("child-seen").is("yes"));
    CHECK(only(four.parts.at(0), "assessment").field("authorised").state == FieldState::blank);
    const auto five = read(
        "List 5.csv", common + disabled +
                          "Strategy discussion initiating Section 47 Enquiry Start Date,Was an ICPC deemed "
                          "unnecessary?,Date of ICPC,Did the ICPC Result in a CPP" +
                          team + child + ",03/07/2026,b) No,20/07/2026,a) Yes,,\n");
    CHECK(only(five.parts.at(0), "section-47").field("strategy-discussion").is("2026-07-03"));
    CHECK(only(five.parts.at(0), "conference").field("decision").is("child protection plan"));
    const auto eight = read(
        "List 8.csv", common + disabled +
                          "Start date of current legal status,Legal Status,Date of Latest Statutory "
                          "Review,Date of Last Social Work Visit,Date of Last Health Assessment,Date "
                          "Ceased to be Looked After,Start Date of Most Recent Placement,Placement Type" +
                          team + child +
                          ",01/02/2025,a) C2,01/06/2026,01/09/2026,01/01/2026,,01/02/2025,a) "
                          "U4,,\n");
    const auto& care = eight.parts.at(0);
    CHECK(only(care, "visit").type == "looked-after");
    CHECK(only(care, "placement").field("type").is("U4"));
    CHECK(care.subject().field("legal-status").is("C2"));
    CHECK(!care.lacks(every("placement").with({"ended"}), period));
    CHECK(care.lacks(every("review").of_types({"looked-after"}), period));
    const auto nine = read("List 9.csv", common + disabled + "Eligibility Category,LA in Touch" + team +
                                             child + ",c) Former relevant child,a) Yes,,\n");
    CHECK(nine.parts.at(0).subject().field("status").is("care-leaver"));
}

TEST_CASE("a list is known by its headers too") {
    const auto all =
        read("export.csv", list_7 + child + "a) Yes,01/05/2026,,,05/09/2026,b) No,28/07/2026,,0,,\n");
    CHECK(all.report.tables.at(0).table == "list-7");
}

TEST_CASE("what is none of the lists is refused") {
    CHECK_THROWS_WITH_AS(read("notes.csv", "Name,Telephone\nx,y\n"),
                         doctest::Contains("no record map knows it"), Error);
    CHECK_THROWS_WITH_AS(read("list-7.csv", ""), doctest::Contains("the file is empty"), Error);
    CHECK_THROWS_WITH_AS(read("list-7.csv", "\x89PNG"), doctest::Contains("this is a picture (PNG)"), Error);
    CHECK_THROWS_WITH_AS(read("list-7.csv", list_6.substr(0, 20)),
                         doctest::Contains("no record map knows it"), Error);
}

}  // namespace annex_a_test
