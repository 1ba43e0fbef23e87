#include "run/wanted.hpp"

#include <doctest/doctest.h>

namespace wanted_test {

using namespace caseaudit;

TEST_CASE("feedback of an extract is kept where a template asks for views, and else is not") {
    const plugins::PluginSet none{{}};
    Template one;
    CHECK_FALSE(wanted_by({&one}, none).kinds->contains("feedback"));
    one.views = true;
    CHECK(wanted_by({&one}, none).kinds->contains("feedback"));
    CHECK(wanted_by({&one}, none).text_kinds.empty());
}

}  // namespace wanted_test
