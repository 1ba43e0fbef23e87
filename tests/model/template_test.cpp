#include <doctest/doctest.h>

#include <caseaudit/error.hpp>
#include <caseaudit/template.hpp>

namespace template_test {

using namespace caseaudit;

TEST_CASE("a version is three numbers") {
    CHECK(parse_version("1.0.0") == Version{1, 0, 0});
    CHECK(parse_version("10.20.30") == Version{10, 20, 30});
    CHECK(to_string(Version{1, 2, 3}) == "1.2.3");
    CHECK(Version{1, 10, 0} > Version{1, 9, 9});
    for (const auto* bad : {"", "1", "1.0", "1.0.0.0", "1.0.0.", ".1.0", "1..0", "-1.0.0", "+1.0.0", "1.0.0a",
                            "1.0. 0", "01.0.0", "1.0.00", "99999999999.0.0", "1.-0.0", "v1.0.0"}) {
        CHECK_MESSAGE(!parse_version(bad), bad);
    }
}

TEST_CASE("grades have a name in files and a title for people") {
    CHECK(name_of(Grade::requires_improvement) == "requires-improvement");
    CHECK(title_of(Grade::requires_improvement) == "Requires improvement");
    CHECK(grade_named("outstanding") == Grade::outstanding);
    CHECK(!grade_named("Outstanding"));
}

TEST_CASE("a template finds its questions and scales") {
    Template made;
    made.id = "t";
    made.scales.resize(1);
    made.scales[0].id = "yes-no";
    made.sections.resize(2);
    made.sections[1].questions.resize(1);
    made.sections[1].questions[0].id = "q";
    CHECK(made.find("q") == &made.sections[1].questions[0]);
    CHECK(made.find("r") == nullptr);
    CHECK(made.scale("yes-no").id == "yes-no");
    CHECK_THROWS_WITH_AS(made.scale("other"), "template 't' has no scale 'other'", Error);
}

}  // namespace template_test
