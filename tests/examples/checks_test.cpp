// The checks find in the example case files what the published review found.
#include <doctest/doctest.h>

#include "examples/examples.hpp"

namespace checks_test {

using namespace caseaudit;
using namespace caseaudit::examples;

namespace {

/// The subjects whose fact has this outcome.
std::vector<std::string> subjects(const std::string& kind, const std::string& question, Outcome outcome) {
    std::vector<std::string> found;
    for (const auto& draft : drafts_of(kind)) {
        const auto* answer = draft.find(question);
        if (answer != nullptr && answer->outcome == outcome) found.push_back(draft.subject);
    }
    return found;
}

using Refs = std::vector<std::string>;

}  // namespace

TEST_CASE("supervision is not on file for nine of sixteen") {
    CHECK(subjects("supervision", "supervision.on-file", Outcome::not_met).size() == 9);
    CHECK(subjects("supervision", "supervision.on-file", Outcome::met) ==
          Refs{"C-0001", "C-0003", "C-0005", "C-0006", "C-0008", "C-0010", "C-0014"});
}

TEST_CASE("informal discussions are counted, and are not supervision") {
    const auto drafts = drafts_of("supervision");
    const auto reason = drafts[6].find("supervision.on-file")->reason;
    CAPTURE(reason);
    CHECK(reason.find("3 ") != std::string::npos);
    CHECK(reason.find("informal") != std::string::npos);
}

TEST_CASE("a next date that the extract cannot carry is not checked, never not met") {
    CHECK(subjects("supervision", "supervision.next-date", Outcome::not_checked) == Refs{"C-0005", "C-0006"});
}

TEST_CASE("a chronology is not available on twelve of sixteen") {
    CHECK(subjects("chronology", "chronology.present", Outcome::not_met).size() == 12);
    CHECK(subjects("chronology", "chronology.present", Outcome::met) ==
          Refs{"C-0003", "C-0004", "C-0008", "C-0010"});
}

TEST_CASE("one chronology raises a prompt for cut and paste, and siblings' shared events do not") {
    Refs prompted;
    for (const auto& draft : drafts_of("chronology")) {
        for (const auto& raised : draft.prompts) {
            if (!raised.prompts.empty()) prompted.push_back(draft.subject);
        }
    }
    CHECK(prompted == Refs{"C-0008"});
    CHECK(subjects("chronology", "chronology.significant", Outcome::not_met) == Refs{"C-0008"});
}

TEST_CASE("no audit activity is on any file") {
    CHECK(subjects("process", "process.audit-activity", Outcome::not_met).size() == 16);
}

TEST_CASE("of six recent referrals two followed a closure within a year, one within a month") {
    const std::string year = "process.not-reopened-within-12-months";
    const std::string month = "process.not-reopened-within-a-month";
    CHECK(subjects("process", year, Outcome::not_met) == Refs{"C-0011", "C-0012"});
    CHECK(subjects("process", year, Outcome::met).size() == 4);
    CHECK(subjects("process", year, Outcome::not_applicable).size() == 10);
    CHECK(subjects("process", month, Outcome::not_met) == Refs{"C-0011"});
    CHECK(subjects("process", month, Outcome::met).size() == 5);
}

TEST_CASE("a transfer is recorded with its reason, or without") {
    CHECK(subjects("process", "process.transfer-recorded", Outcome::met) == Refs{"C-0012"});
    CHECK(subjects("process", "process.transfer-recorded", Outcome::not_met) == Refs{"C-0009"});
}

}  // namespace checks_test
