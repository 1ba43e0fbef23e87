#include "sampling/second_readings.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <caseaudit/error.hpp>

#include "sampling/tickets.hpp"

namespace second_readings_draw_test {

using namespace caseaudit;
using namespace caseaudit::sampling;

namespace {

std::vector<ReadableAudit> audits(int number) {
    std::vector<ReadableAudit> all;
    for (int i = 1; i <= number; ++i) all.push_back({"A-" + std::to_string(i), Grade::good, false});
    return all;
}

bool is_drawn_as(const std::vector<DrawnReading>& drawn, const std::string& id, WhyRead why) {
    return std::ranges::any_of(drawn, [&](const DrawnReading& one) {
        return one.id == id && std::ranges::find(one.why, why) != one.why.end();
    });
}

}  // namespace

TEST_CASE("every audit that is Inadequate, Outstanding or overridden is read again, whatever the seed") {
    auto all = audits(20);
    all[2].computed = Grade::inadequate;
    all[4].computed = Grade::outstanding;
    all[6].is_overridden = true;
    const auto drawn = draw_second_readings(all, 0, "");
    REQUIRE(drawn.size() == 3);
    CHECK(is_drawn_as(drawn, "A-3", WhyRead::inadequate));
    CHECK(is_drawn_as(drawn, "A-5", WhyRead::outstanding));
    CHECK(is_drawn_as(drawn, "A-7", WhyRead::overridden));
}

TEST_CASE("at random are those with the lowest tickets, and the same again for the same seed") {
    const auto drawn = draw_second_readings(audits(20), 5, "January 2027");
    REQUIRE(drawn.size() == 5);
    std::vector<std::string> tickets;
    for (const auto& audit : audits(20)) tickets.push_back(ticket("January 2027", audit.id));
    std::ranges::sort(tickets);
    for (const auto& one : drawn) CHECK(ticket("January 2027", one.id) <= tickets[4]);
    const auto ids = [](const std::vector<DrawnReading>& some) {
        std::vector<std::string> all;
        for (const auto& one : some) all.push_back(one.id);
        return all;
    };
    CHECK(ids(draw_second_readings(audits(20), 5, "January 2027")) == ids(drawn));
    CHECK(ids(draw_second_readings(audits(20), 5, "February 2027")) != ids(drawn));
}

TEST_CASE("an audit may be drawn for two reasons, and is drawn once") {
    auto all = audits(3);
    all[1].computed = Grade::inadequate;
    const auto drawn = draw_second_readings(all, 3, "any");
    REQUIRE(drawn.size() == 3);
    CHECK(drawn[1].why == std::vector{WhyRead::random, WhyRead::inadequate});
}

TEST_CASE("what cannot be drawn is said in words") {
    const auto says = [](const std::vector<ReadableAudit>& all, Count random, const std::string& seed) {
        try {
            draw_second_readings(all, random, seed);
            return std::string{};
        } catch (const Error& fault) {
            return std::string{fault.what()};
        }
    };
    CHECK(says({}, 0, "") == "there is no completed audit with a grade to read a second time");
    CHECK(says(audits(2), 3, "any") == "3 second readings are wanted, and there are 2 audits with a grade");
    CHECK(says(audits(2), 1, "").find("a draw needs a seed") == 0);
    auto twice = audits(2);
    twice[1].id = "A-1";
    CHECK(says(twice, 0, "").find("the audit 'A-1' comes twice") == 0);
}

TEST_CASE("each audit is as likely as any other to be drawn at random") {
    std::vector<int> drawn(8);
    constexpr int draws = 4000;
    for (int seed = 0; seed < draws; ++seed) {
        for (const auto& one : draw_second_readings(audits(8), 2, std::to_string(seed)))
            ++drawn[static_cast<std::size_t>(std::stoi(one.id.substr(2)) - 1)];
    }
    // A quarter each; five standard errors of that.
    for (const int times : drawn) CHECK(std::abs(times - draws / 4) < 137);
}

}  // namespace second_readings_draw_test
