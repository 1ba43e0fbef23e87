#include <doctest/doctest.h>

#include <caseaudit/timing.hpp>

namespace timing_test {

using namespace caseaudit;

namespace {

Date day(std::string_view text) { return *parse_date(text); }

/// What was due on 10 May 2013, as it stood on 31 May.
Timing done_on(std::string_view text) {
    return timing(Field{FieldState::value, std::string{text}}, day("2013-05-10"), day("2013-05-31"));
}

}  // namespace

TEST_CASE("what was done stands against its last day") {
    CHECK(done_on("2013-05-10") == Timing::in_time);
    CHECK(done_on("2013-05-11") == Timing::late);
    CHECK(done_on("2013-06-01") == Timing::overdue);
}

TEST_CASE("what was not done is overdue once its last day has passed") {
    CHECK(timing(std::nullopt, day("2013-05-30"), day("2013-05-31")) == Timing::overdue);
    CHECK(timing(std::nullopt, day("2013-05-31"), day("2013-05-31")) == Timing::not_yet_due);
    CHECK(timing(Field{FieldState::blank, {}}, day("2013-05-30"), day("2013-05-31")) == Timing::overdue);
}

TEST_CASE("what the source cannot carry is never overdue") {
    CHECK(timing(Field{}, day("2013-05-01"), day("2013-05-31")) == Timing::unknown);
    CHECK(in_time(Timing::unknown) == Shown::unknown);
    CHECK(in_time(Timing::in_time) == Shown::yes);
    CHECK(in_time(Timing::late) == Shown::no);
    CHECK(in_time(Timing::overdue) == Shown::no);
    CHECK(in_time(Timing::not_yet_due) == Shown::no);
}

}  // namespace timing_test
