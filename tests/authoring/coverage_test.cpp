#include "authoring/coverage.hpp"

#include <doctest/doctest.h>

#include "authoring/some_template.hpp"

namespace coverage_test {

using namespace caseaudit;
using namespace caseaudit::authoring;
using namespace caseaudit::test;

namespace {

Question about(const std::string& id, const std::string& element) {
    auto question = fact(id);
    question.element = element;
    return question;
}

const std::vector<PracticeArea> areas{{"all", "All", {{"e1", "E1"}, {"e2", "E2"}}},
                                      {"some", "Some", {{"e3", "E3"}, {"e4", "E4"}}},
                                      {"none", "None", {{"e5", "E5"}}}};

}  // namespace

TEST_CASE("an area is covered when all, some or none of its elements have a question") {
    const auto one =
        with_questions({about("a.1", "e1"), about("a.2", "e2"), about("a.3", "e1"), about("a.4", "e4")});
    const auto rows = coverage(areas, {&one});
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].covered == Covered::yes);
    CHECK(rows[0].elements[0].questions == std::vector<std::string>{"a.1", "a.3"});
    CHECK(rows[1].covered == Covered::partial);
    CHECK(rows[1].elements[0].questions.empty());
    CHECK(rows[2].covered == Covered::no);
}

TEST_CASE("templates cover together, and a question they share counts once") {
    const auto one = with_questions({about("a.1", "e3")});
    const auto two = with_questions({about("a.1", "e3"), about("b.1", "e4")});
    const auto rows = coverage(areas, {&one, &two});
    CHECK(rows[1].covered == Covered::yes);
    CHECK(rows[1].elements[0].questions == std::vector<std::string>{"a.1"});
    CHECK(coverage(areas, {})[0].covered == Covered::no);
}

}  // namespace coverage_test
