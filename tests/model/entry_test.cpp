#include <doctest/doctest.h>

#include "model/entries.hpp"

namespace entry_test {

using namespace caseaudit;

namespace {

std::vector<std::string> ids(const Entries& entries) {
    std::vector<std::string> all;
    for (const auto& one : entries) all.push_back(one.id);
    return all;
}

using Ids = std::vector<std::string>;

}  // namespace

TEST_CASE("a field that nobody mentioned is not in the source") {
    const auto visit = entry("visit", "2013-01-01",
                             {{"seen", {FieldState::value, "yes"}}, {"alone", {FieldState::blank, ""}}});
    CHECK(visit.field("seen").is("yes"));
    CHECK_FALSE(visit.field("seen").is("no"));
    CHECK(visit.field("alone").state == FieldState::blank);
    CHECK_FALSE(visit.field("alone").is(""));
    CHECK(visit.field("bedroom").state == FieldState::not_in_source);
    CHECK(Subject{}.field("status").state == FieldState::not_in_source);
}

TEST_CASE("a field is a date only when it is one") {
    CHECK(Field{FieldState::value, "2013-01-01"}.date() == day("2013-01-01"));
    CHECK(!Field{FieldState::value, "soon"}.date());
    CHECK(!Field{FieldState::blank, "2013-01-01"}.date());
}

TEST_CASE("entries are of one kind, oldest first, and of one day in the order of the file") {
    auto second = entry("visit", "2013-02-01");
    second.id = "second";
    const auto file = file_of(
        {entry("visit", "2013-03-01"), entry("visit", "2013-02-01"), second, entry("note", "2013-01-01")});
    CHECK(ids(file.entries("visit")) == Ids{"visit-2013-02-01", "second", "visit-2013-03-01"});
    CHECK(file.entries("closure").empty());
    CHECK(file.entries("closure").begin() == file.entries("closure").end());
    CHECK(file.all_entries().front().kind == "note");
}

TEST_CASE("entries are narrowed by date, both ends of a period included") {
    const auto file =
        file_of({entry("visit", "2013-01-01"), entry("visit", "2013-02-01"), entry("visit", "2013-03-01")});
    const auto visits = file.entries("visit");
    CHECK(ids(visits.within({day("2013-01-01"), day("2013-02-01")})) ==
          Ids{"visit-2013-01-01", "visit-2013-02-01"});
    CHECK(ids(visits.before(day("2013-02-01"))) == Ids{"visit-2013-01-01"});
    CHECK(ids(visits.after(day("2013-02-01"))) == Ids{"visit-2013-03-01"});
    CHECK(visits.within({day("2013-02-02"), day("2013-02-01")}).empty());
    CHECK(visits.size() == 3);
    CHECK(&visits.back() == &visits[2]);
}

TEST_CASE("entries are narrowed by type and by any test") {
    auto group = entry("supervision", "2013-01-01");
    group.type = "group";
    const auto file = file_of({group, entry("supervision", "2013-02-01")});
    const auto all = file.entries("supervision");
    CHECK(all.of_type({"group", "case"}).size() == 1);
    CHECK(all.of_type({""}).size() == 1);
    CHECK(all.of_type({}).empty());
    CHECK(all.where([](const Entry& one) { return one.type.empty(); }).front().date == day("2013-02-01"));
}

TEST_CASE("each entry is paired with the one after it") {
    const auto file =
        file_of({entry("visit", "2013-01-01"), entry("visit", "2013-02-01"), entry("visit", "2013-03-01")});
    const auto pairs = pairwise(file.entries("visit"));
    REQUIRE(pairs.size() == 2);
    CHECK(pairs[1].first->date == day("2013-02-01"));
    CHECK(pairs[1].second->date == day("2013-03-01"));
    CHECK(pairwise(file.entries("note")).empty());
}

}  // namespace entry_test
