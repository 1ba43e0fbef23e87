// The shipped maps of SSDA903 and of the Standard Safeguarding Dataset, over invented extracts.
#include <spdlog/fmt/fmt.h>

#include "formats/extracts/sink.hpp"

namespace returns_test {

using namespace caseaudit;
using namespace caseaudit::test;

namespace {

using Lines = std::vector<std::string>;

Extract returned(const std::string& name) {
    const auto maps = read_record_maps(SOURCE_FOLDER "/audit-templates/record-maps");
    return read_extract(FIXTURES "/extracts/" + name, maps, {}, day("2026-03-31"));
}

Extract dataset(const std::string& name) {
    const auto maps = read_record_maps(SOURCE_FOLDER "/audit-templates/record-maps");
    return read_extract(FIXTURES "/extracts/ssd/" + name, maps, {}, day("2026-04-30"));
}

/// Child, date and fields of every entry of one kind.
Lines entries(const Extract& extract, std::string_view kind) {
    Lines all;
    for (const auto& part : extract.parts) {
        for (const auto& entry : part.entries(kind)) {
            auto text = part.subject().ref + " " + iso_date(entry.date);
            for (const auto& [name, field] : entry.fields) text += fmt::format(" {}={}", name, field.text);
            all.push_back(std::move(text));
        }
    }
    return all;
}

}  // namespace

TEST_CASE("SSDA903 episodes begin placements, but not where only the legal status changes") {
    const auto all = returned("ssda903/episodes.csv");
    CHECK(entries(all, "placement") ==
          Lines{"C-0101 2025-05-06 type=U4", "C-0102 2025-01-14 type=K2", "C-0102 2025-10-20 type=U6"});
    CHECK(entries(all, "legal-status") ==
          Lines{"C-0101 2025-05-06 ended=2025-09-01 type=V2", "C-0101 2025-09-01 ended= type=C2",
                "C-0102 2025-01-14 ended=2025-10-20 type=V2", "C-0102 2025-10-20 ended= type=V2"});
    CHECK(all.report.tables[0].duplicates == 1);
    CHECK(coverage(all.parts[0], "placement")->fields == Lines{"type"});
    CHECK(coverage(all.parts[0], "placement")->period == Period{day("2025-04-01"), day("2026-03-31")});
}

TEST_CASE(
    "SSDA903 reviews are of looked-after children; a bad or later one is named and takes the coverage") {
    const auto all = returned("ssda903/reviews.csv");
    CHECK(entries(all, "review") ==
          Lines{"C-0101 2025-06-02 participation=PN1: attended, spoke for themselves type=looked-after",
                "C-0101 2025-08-29 participation=PN7: did not attend, conveyed no views type=looked-after"});
    CHECK(all.report.tables[0].rejected == 2);
    CHECK(coverage(all.parts[0], "review")->types == Lines{"looked-after"});
    CHECK(coverage(all.parts[1], "review") == nullptr);
}

TEST_CASE("SSDA903 covers up to 31 March, however long after that it was taken") {
    const auto maps = read_record_maps(SOURCE_FOLDER "/audit-templates/record-maps");
    const auto path = std::string{FIXTURES} + "/extracts/ssda903/missing.csv";
    const auto period = [&](const char* extracted) {
        const auto all = read_extract(path, maps, {}, day(extracted));
        CHECK(all.report.period == coverage(all.parts[0], "missing")->period);
        return all.parts[0].sources()[0].title + " " + all.parts[0].sources()[0].id;
    };
    const auto to_2026 = "SSDA903, missing episodes (missing.csv, up to 31 March 2026) ssda903-missing-2026";
    CHECK(period("2026-03-31") == to_2026);
    CHECK(period("2026-09-30") == to_2026);
    CHECK(period("2027-03-30") == to_2026);
    CHECK(period("2027-03-31") ==
          "SSDA903, missing episodes (missing.csv, up to 31 March 2027) ssda903-missing-2027");
}

TEST_CASE("SSDA903: who, missing episodes, and social workers by reference only") {
    const auto header = returned("ssda903/header.csv");
    CHECK(header.parts[0].subject().field("date-of-birth").is("2014-05-04"));
    CHECK(header.parts[1].subject().field("ethnicity").is("MWBC"));
    CHECK(header.parts[2].subject().field("date-of-birth").state == FieldState::not_in_source);
    CHECK(entries(returned("ssda903/missing.csv"), "missing") ==
          Lines{"C-0102 2025-11-03 ended=2025-11-04 type=missing"});
    const auto workers = returned("ssda903/sw_episodes.csv");
    CHECK(entries(workers, "involvement") ==
          Lines{"C-0101 2025-05-06 ended=2025-11-30 reason=FCONTA role=social worker worker=AB123456",
                "C-0101 2025-12-01 ended= reason= role=social worker worker=AB123457",
                "C-0102 2025-01-14 ended= reason= role=social worker"});
}

TEST_CASE("SSD: people, referrals with their closure, visits with what was seen") {
    const auto people = dataset("ssd_person.csv");
    CHECK(people.parts[0].subject().field("ethnicity").is("WBRI"));
    CHECK(people.parts[1].subject().field("ethnicity").state == FieldState::blank);
    CHECK(people.parts[1].subject().field("date-of-birth").is("2010-01-17"));
    const auto episodes = dataset("ssd_cin_episodes.csv");
    CHECK(entries(episodes, "referral") ==
          Lines{"C-0201 2026-02-03 from=Schools nfa=no", "C-0202 2025-10-06 from=Police nfa=no"});
    CHECK(entries(episodes, "closure") == Lines{"C-0202 2026-03-02 reason=RC7: other, or no longer in need"});
    const auto visits = dataset("ssd_cin_visits.csv");
    CHECK(entries(visits, "visit") ==
          Lines{"C-0201 2026-03-04 alone=no bedroom=no seen=yes type=child-in-need",
                "C-0201 2026-04-08 alone=yes bedroom=no seen=yes type=child-in-need"});
    CHECK(coverage(visits.parts[0], "visit")->types == Lines{"child-in-need"});
    CHECK(entries(dataset("ssd_involvements.csv"), "involvement") ==
          Lines{"C-0201 2026-02-04 ended= reason= role=ALLOCATED CASE WORKER team=T-1 worker=W-001"});
}

TEST_CASE("SSD: disabilities are rows of their own, and together one detail") {
    const auto all = dataset("ssd_disability.csv");
    CHECK(all.parts[0].subject().field("disability").is("HAND VIS"));
    CHECK(all.parts[0].conflicts().empty());
}

TEST_CASE("SSD: a table whose rows name no child is not taken for one") {
    CHECK_THROWS_AS(dataset("ssd_cla_reviews.csv"), Error);
}

}  // namespace returns_test
