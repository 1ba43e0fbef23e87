#include <doctest/doctest.h>

#include <algorithm>
#include <caseaudit/formats.hpp>

#include "formats/check_fault.hpp"

namespace retention_test {

using namespace caseaudit;

namespace {

std::string period(const std::string& kept, const std::string& length) {
    return "<period kind=\"" + kept + "\" " + length +
           " source=\"Local policy\" certainty=\"unverified\" "
           "local=\"yes\">\n<about>Words</about></period>\n";
}

const std::string three = period("child-audit", "years=\"6\"") + period("worker-audit", "years=\"2\"") +
                          period("draft", "months=\"3\"");

std::string file(const std::string& periods) {
    return "<retention format=\"1\">\n" + periods + "</retention>\n";
}

void check_period_refused(const std::string& text, int line, const std::string& sentence) {
    try {
        read_retention_text(text, "r.xml");
        FAIL("accepted: " << text);
    } catch (const InputError& e) {
        test::check_message(e.what(), "r.xml", line, sentence);
    }
}

}  // namespace

TEST_CASE("periods of retention are read, and counted in whole months") {
    const auto read = read_retention_text(file(three), "r.xml");
    CHECK(read.all().size() == 3);
    CHECK(read.of(Kept::worker_audit).months == 24);
    CHECK(read.of(Kept::draft).about == "Words");
    CHECK(read.of(Kept::draft).local);
    CHECK(iso_date(read.until(Kept::child_audit, *parse_date("2020-02-29"))) == "2026-02-28");
    CHECK(iso_date(read.until(Kept::draft, *parse_date("2026-11-30"))) == "2027-02-28");
}

TEST_CASE("faulty periods of retention are refused, with place and advice") {
    const auto refused_with = [](const std::string& what, const std::string& by, int line,
                                 const std::string& sentence) {
        check_period_refused(test::replaced(file(three), what, by), line, sentence);
    };
    refused_with("years=\"6\" ", "", 2, "the period has not one length");
    refused_with("years=\"6\" ", "years=\"6\" months=\"1\" ", 2, "the period has not one length");
    refused_with("\"6\"", "\"0\"", 2, "'0' is not a whole number from 1 to 150");
    refused_with("\"child-audit\"", "\"photo\"", 2, "'photo' is no kind");
    refused_with("unverified", "sure", 2, "'sure' is no certainty");
    refused_with("Words", " ", 3, "<about> is empty");
    check_period_refused(file(period("draft", "years=\"1\"")), 1, "there is no period for 'child-audit'");
    check_period_refused(file(three + period("draft", "years=\"1\"")), 1,
                         "there are two periods for 'draft'");
}

TEST_CASE("the periods that are shipped are the council's to set") {
    const auto shipped = read_retention(SOURCE_FOLDER "/audit-templates/retention.xml");
    for (const auto& one : shipped.all()) {
        CHECK(one.local);
        CHECK(one.certainty == Certainty::unverified);
        CHECK(one.source == "Local policy");
    }
}

}  // namespace retention_test
