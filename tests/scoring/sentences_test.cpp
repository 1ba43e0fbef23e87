#include "scoring/sentences.hpp"

#include <doctest/doctest.h>

#include <set>
#include <stdexcept>

namespace sentences_test {

using namespace caseaudit::scoring;

TEST_CASE("places are filled by name, once, and what fills them stays as it is") {
    CHECK(fill("With the {gates} met, {grade}.", {{"grade", "Good"}, {"gates", "gate '{grade}'"}}) ==
          "With the gate '{grade}' met, Good.");
    CHECK(fill("No place.", {}) == "No place.");
}

TEST_CASE("a place that nothing fills is a fault of the program") {
    CHECK_THROWS_AS(fill("{grade}", {{"gates", "x"}}), std::logic_error);
}

TEST_CASE("every sentence has a name of its own, and says something") {
    std::set<std::string_view> names;
    for (const auto& one : all_sentences) {
        CHECK(names.insert(one.name).second);
        CHECK_FALSE(one.text.empty());
    }
}

}  // namespace sentences_test
