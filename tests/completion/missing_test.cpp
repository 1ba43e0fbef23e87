#include <doctest/doctest.h>

#include <caseaudit/completion.hpp>
#include <caseaudit/formats.hpp>

#include "completion/audit_json.hpp"

namespace missing_test {

using namespace caseaudit;

namespace {

const TemplateFolder& scoring_templates() {
    static const TemplateFolder folder{FIXTURES "/scoring/templates"};
    return folder;
}

}  // namespace

TEST_CASE("of every shared audit that is missing which its case names, and no more") {
    const auto cases = testing::shared_cases("missing.json");
    REQUIRE(cases.size() > 10);
    for (const auto& one : cases) {
        const auto name = one["name"].get<std::string>();
        CAPTURE(name);
        const auto& whole = scoring_templates().newest(one["template"].get<std::string>());
        nlohmann::json gaps = nlohmann::json::array();
        for (const auto& gap : what_is_missing(testing::audit_from(one["audit"]), whole))
            gaps.push_back({{"question", gap.question}, {"says", gap.says}});
        CHECK(gaps == one["gaps"]);
    }
}

}  // namespace missing_test
