#include "sampling/recent.hpp"

#include <doctest/doctest.h>

#include "files/sha256.hpp"

namespace recent_test {

using namespace caseaudit;
using namespace caseaudit::sampling;

namespace {

Date day(const char* text) { return parse_date(text).value(); }

const Frame frame{{{"C-1", {}}, {"C-2", {}}, {"C-3", {}}, {"C-4", {}}}, {}};
const std::vector<PastAudit> audits{{"C-1", day("2026-03-01"), Grade::inadequate},
                                    {"C-1", day("2026-05-31"), Grade::good},
                                    {"C-2", day("2026-06-01"), Grade::inadequate},
                                    {"C-3", day("2026-07-01"), std::nullopt},
                                    {"C-9", day("2026-07-01"), Grade::inadequate}};

std::vector<std::string> in_words(const std::vector<Exclusion>& all) {
    std::vector<std::string> words;
    for (const auto& one : all) words.push_back(one.ref + ": " + one.reason);
    return words;
}

}  // namespace

TEST_CASE("files audited on the day or later are left out, once") {
    CHECK(in_words(audited_since(frame, audits, day("2026-06-01"), {})) ==
          std::vector<std::string>{"C-2: audited since 1 June 2026", "C-3: audited since 1 June 2026"});
    CHECK(in_words(audited_since(frame, audits, day("2026-06-02"), {{"C-3", "a relative"}})).empty());
}

TEST_CASE("of those audited again the last audit counts") {
    CHECK(
        in_words(not_graded(frame, audits, {Grade::inadequate}, {})) ==
        std::vector<std::string>{"C-1: last audit Good", "C-3: last audit not graded", "C-4: never audited"});
    CHECK(in_words(not_graded(frame, audits, {Grade::inadequate, Grade::good}, {{"C-4", "a relative"}})) ==
          std::vector<std::string>{"C-3: last audit not graded"});
}

TEST_CASE("the frame's hash is of its references alone") {
    CHECK(hash_of(frame) == files::sha256("C-1\nC-2\nC-3\nC-4\n"));
}

}  // namespace recent_test
