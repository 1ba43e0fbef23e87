#include <doctest/doctest.h>

#include <caseaudit/completion.hpp>

#include "completion/audit_json.hpp"

namespace lint_test {

using namespace caseaudit;

TEST_CASE("every shared case gets the hints that it names, and no others") {
    const auto cases = testing::shared_cases("lint.json");
    REQUIRE(cases.size() > 50);
    for (const auto& one : cases) {
        const auto text = one["text"].get<std::string>();
        CAPTURE(text);
        const auto hints = lint_text(text);
        nlohmann::json found = nlohmann::json::array();
        for (const auto& hint : hints)
            found.push_back({{"kind", name_of(hint.kind)}, {"text", text.substr(hint.at, hint.length)}});
        CHECK(found == one["hints"]);
    }
}

TEST_CASE("a hint says what it looks like and what to do") {
    const auto hints = lint_text("Spoke to Mrs Example about it.");
    REQUIRE(hints.size() == 1);
    CHECK(hints[0].says == "'Mrs Example' looks like a name: write a role or a reference");
}

TEST_CASE("text that is no UTF-8, or nothing, gives no hints and no fault") {
    CHECK(lint_text("").empty());
    CHECK(lint_text("\xC3").empty());
    CHECK(lint_text("\xFF\xFE \xC3\x28").empty());
}

TEST_CASE("a long text is read in time") {
    std::string text;
    for (int i = 0; i < 20'000; ++i) text += "The plan was reviewed. ";
    CHECK(lint_text(text).empty());
    std::string births;
    for (int i = 0; i < 7'000; ++i) births += "dob 01/01/2001 ";
    CHECK(lint_text(births).size() == 7'000);
}

}  // namespace lint_test
