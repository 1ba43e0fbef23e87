#include <doctest/doctest.h>

#include <caseaudit/completion.hpp>

#include "completion/audit_json.hpp"

namespace smart_test {

using namespace caseaudit;

TEST_CASE("every shared action has the faults that it names, and no others") {
    const auto cases = testing::shared_cases("smart.json");
    REQUIRE(cases.size() > 10);
    for (const auto& one : cases) {
        CAPTURE(one["action"].dump());
        const auto completed = parse_date(one["completed"].get<std::string>()).value();
        CHECK(nlohmann::json(smart_faults(testing::action_from(one["action"]), completed)) == one["faults"]);
    }
}

}  // namespace smart_test
