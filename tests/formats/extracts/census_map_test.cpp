// The shipped map of the children in need census: what its rows become, and what it never claims.
#include <spdlog/fmt/fmt.h>

#include <algorithm>

#include "formats/extracts/sink.hpp"

namespace census_map_test {

using namespace caseaudit;
using namespace caseaudit::test;

namespace {

Extract census(const char* name, Wanted wanted = {}) {
    const auto maps = read_record_maps(SOURCE_FOLDER "/audit-templates/record-maps");
    const auto path = std::string{FIXTURES} + "/extracts/census/" + name;
    return read_extract(path, maps, wanted, {});
}

/// The child's entries of one kind: date, type and what each field holds.
std::vector<std::string> entries(const Extract& extract, std::string_view child, std::string_view kind) {
    std::vector<std::string> all;
    for (const auto& part : extract.parts) {
        if (part.subject().ref != child) continue;
        for (const auto& entry : part.entries(kind)) {
            auto text = iso_date(entry.date);
            for (const auto& [name, field] : entry.fields) text += fmt::format(" {}={}", name, field.text);
            all.push_back(std::move(text));
        }
    }
    return all;
}

const CaseFile* part(const Extract& extract, std::string_view child, std::string_view source) {
    const auto found = std::ranges::find_if(extract.parts, [&](const CaseFile& one) {
        return one.subject().ref == child && one.sources()[0].id == source;
    });
    return found == extract.parts.end() ? nullptr : &*found;
}

std::vector<std::string> rejects(const Extract& extract) {
    std::vector<std::string> all;
    for (const auto& table : extract.report.tables) {
        for (const auto& one : table.rejects) all.push_back(fmt::format("{}: {}", one.line, one.why));
    }
    return all;
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("the census becomes referrals, assessments, enquiries, conferences, plans, reviews and closures") {
    const auto all = census("cin-2026.xml");
    CHECK(entries(all, "C-0001", "referral") == Lines{"2025-05-06 from=1A nfa=no"});
    CHECK(entries(all, "C-0001", "assessment") == Lines{"2025-05-07 authorised=2025-06-20 factors=2B 18B"});
    CHECK(entries(all, "C-0001", "section-47") ==
          Lines{"2025-05-20 conference-due=2025-06-11 conference-not-required=no"});
    CHECK(entries(all, "C-0001", "conference") == Lines{"2025-06-10 due=2025-06-11 type=initial"});
    CHECK(entries(all, "C-0001", "plan") ==
          Lines{"2025-06-10 category=NEG ended= latest-category=EMO previous-plans=0 type=child-protection"});
    CHECK(entries(all, "C-0001", "review") ==
          Lines{"2025-09-08 type=child-protection", "2026-03-02 type=child-protection"});
    CHECK(entries(all, "C-0001", "closure").empty());
    CHECK(entries(all, "C-0002", "plan") == Lines{"2025-06-02 ended=2025-11-28 type=child-in-need"});
    CHECK(entries(all, "C-0002", "closure") ==
          Lines{"2025-12-01 reason=RC8: closed after assessment, no further action"});
    CHECK(entries(all, "C-0003", "referral") == Lines{"2025-10-01 from= nfa=yes", "2026-01-12 from= nfa=no"});
    CHECK(entries(all, "C-0003", "review").size() == 2);
}

TEST_CASE("who the child is: a value, recorded blank, or what nobody could say") {
    const auto all = census("cin-2026.xml");
    const auto& first = part(all, "C-0001", "cin-census-child-2026")->subject();
    CHECK(first.field("date-of-birth").is("2015-04-02"));
    CHECK(first.field("disability").is("HAND VIS"));
    CHECK(first.team.empty());
    const auto& second = part(all, "C-0002", "cin-census-child-2026")->subject();
    CHECK(second.field("ethnicity").is("NOBT"));
    CHECK(second.field("disability").state == FieldState::blank);
    const auto& third = part(all, "C-0003", "cin-census-child-2026")->subject();
    CHECK(third.field("date-of-birth").state == FieldState::not_in_source);
    CHECK(third.field("worker").state == FieldState::not_in_source);
}

TEST_CASE("bad rows are named by line, and the rest goes on") {
    const auto found = rejects(census("cin-2026.xml"));
    INFO(fmt::format("{}", fmt::join(found, "; ")));
    REQUIRE(found.size() == 3);
    CHECK(found[2] == "95: the child has no LAchildID");
    CHECK(found[0].find("103: in column 'PersonBirthDate', '2018-02-31' is no day of the calendar; the ") ==
          0);
    CHECK(found[1] ==
          "119: in column 'S47ActualStartDate', '2026-02-30' is no day of the calendar; this section-47 is "
          "left out");
}

TEST_CASE("an enquiry that could not be read takes the coverage of enquiries from that child only") {
    const auto all = census("cin-2026.xml");
    const auto* spoilt = part(all, "C-0003", "cin-census-section-47-2026");
    REQUIRE(spoilt != nullptr);
    CHECK(coverage(*spoilt, "section-47") == nullptr);
    const auto* whole = part(all, "C-0001", "cin-census-section-47-2026");
    REQUIRE(whole != nullptr);
    CHECK(coverage(*whole, "section-47")->period == Period{day("2025-04-01"), day("2026-03-31")});
}

TEST_CASE(
    "the census claims nothing of visits, supervision, chronology, teams and workers, and one type of "
    "review") {
    auto all = std::vector<Extract>{};
    all.push_back(census("cin-2026.xml"));
    cover_everyone(all);
    for (const auto& file : all[0].parts) {
        for (const auto* kind : {"visit", "supervision", "chronology", "chronology-event", "note",
                                 "involvement", "pre-proceedings", "core-group", "placement"}) {
            CHECK(coverage(file, kind) == nullptr);
        }
        const auto* reviews = coverage(file, "review");
        if (reviews != nullptr) CHECK(reviews->types == Lines{"child-protection"});
    }
    CHECK(all[0].report.tables[0].rejected > 0);  // a child without its id may be any: nobody else is covered
    CHECK(part(all[0], "C-0002", "cin-census-child-protection-plans-2026") == nullptr);
}

TEST_CASE("a child who is not in one year's return had no episode of need in that year") {
    std::vector<Extract> all;
    all.push_back(census("cin-2025.xml"));
    all.push_back(census("cin-2026.xml"));
    REQUIRE(part(all[0], "C-0002", "cin-census-episodes-2025") == nullptr);
    cover_everyone(all);
    const auto* added = part(all[1], "C-0002", "cin-census-episodes-2025");
    REQUIRE(added != nullptr);
    CHECK(added->all_entries().empty());
    CHECK(coverage(*added, "referral")->period == Period{day("2024-04-01"), day("2025-03-31")});
}

TEST_CASE("each year is a source of its own") {
    const auto before = census("cin-2025.xml");
    CHECK(entries(before, "C-0001", "referral") == Lines{"2024-09-02 from=2A nfa=no"});
    const auto* episodes = part(before, "C-0001", "cin-census-episodes-2025");
    REQUIRE(episodes != nullptr);
    CHECK(episodes->sources()[0].title ==
          "Children in need census, episodes of need (cin-2025.xml, up to 31 March 2025)");
    CHECK(coverage(*episodes, "referral")->period == Period{day("2024-04-01"), day("2025-03-31")});
}

TEST_CASE("only the children wanted are held") {
    Wanted wanted;
    wanted.subjects = {{"C-0002"}};
    const auto all = census("cin-2026.xml", wanted);
    CHECK(std::ranges::all_of(all.parts, [](const CaseFile& one) { return one.subject().ref == "C-0002"; }));
    CHECK(entries(all, "C-0002", "assessment").size() == 1);
}

}  // namespace census_map_test
