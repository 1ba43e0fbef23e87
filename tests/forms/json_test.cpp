#include <doctest/doctest.h>

#include <caseaudit/formats.hpp>
#include <caseaudit/forms.hpp>
#include <nlohmann/json.hpp>

#include "scoring/builders.hpp"

namespace json_test {

using namespace caseaudit;
using namespace caseaudit::testing;
using nlohmann::json;

namespace {

Template hung_together() {
    auto first = gated(fact("a", 200), Grade::requires_improvement);
    auto second = optional(asked_when(judgement("b"), "a", "yes"));
    return audit_template({{"s", "S", 150, {first, second}}});
}

}  // namespace

TEST_CASE("a score plan has all that a script needs to score") {
    const auto plan = json::parse(score_plan_json(hung_together()));
    CHECK(plan["template"] == "invented");
    CHECK(plan["templateVersion"] == "1.0.0");
    CHECK(plan["green"] == json::array({9, 10}));
    CHECK(plan["grades"][3] ==
          json{{"name", "outstanding"}, {"title", "Outstanding"}, {"from", json::array({5, 6})}});
    CHECK(plan["sections"][0]["weight"] == 150);
    const auto& first = plan["sections"][0]["questions"][0];
    CHECK(first["ledger"] == "compliance");
    CHECK(first["weight"] == 200);
    CHECK(first["gate"] == "requires-improvement");
    CHECK(first["opensOthers"] == true);
    CHECK(first["noEvidenceAs"] == "no");
    CHECK(first["values"][1] == json{{"id", "no"}, {"title", "No"}, {"score", {0, 1}}, {"fails", true}});
    const auto& second = plan["sections"][0]["questions"][1];
    CHECK(second["required"] == false);
    CHECK(second["when"] == json{{"kind", "answer"}, {"question", "a"}, {"is", {"yes"}}});
    CHECK(plan["sentences"]["draft"] == "Not graded: the audit is still marked as a draft.");
}

TEST_CASE("conditions of several parts keep their counts") {
    auto made = hung_together();
    const auto earlier = *made.sections[0].questions[1].when;
    auto& when = made.sections[0].questions[1].when;
    when = Condition{Condition::Kind::count, "", {}, 1, 2, {earlier}};
    const auto plan = json::parse(score_plan_json(made));
    CHECK(plan["sections"][0]["questions"][1]["when"] ==
          json{{"kind", "count"},
               {"atLeast", 1},
               {"atMost", 2},
               {"parts", {{{"kind", "answer"}, {"question", "a"}, {"is", {"yes"}}}}}});
}

TEST_CASE("no text of a template ends the script element that holds it") {
    auto made = hung_together();
    made.sections[0].questions[0].ask = "</script><script>alert(1)</script><!--";
    made.sections[0].questions[0].label = made.sections[0].questions[0].ask;
    for (const auto& text : {template_json(made), score_plan_json(made)}) {
        CHECK(text.find('<') == std::string::npos);
        CHECK(text.find('\n') == std::string::npos);
    }
    CHECK(json::parse(template_json(made))["sections"][0]["questions"][0]["ask"] ==
          made.sections[0].questions[0].ask);
}

TEST_CASE("every template that is shipped has its plan and its texts") {
    const TemplateFolder folder{SOURCE_FOLDER "/audit-templates"};
    REQUIRE(folder.all().size() > 10);
    for (const auto& one : folder.all()) {
        CAPTURE(one.id);
        const auto texts = json::parse(template_json(one));
        const auto plan = json::parse(score_plan_json(one));
        REQUIRE(texts["sections"].size() == plan["sections"].size());
        CHECK(texts["hash"] == one.hash);
        CHECK(texts["budget"]["minutes"] == one.budget_minutes);
        const auto& question = texts["sections"][0]["questions"][0];
        for (const char* field :
             {"id", "version", "label", "measure", "scale", "ask", "answeredBy", "required"})
            CHECK(question.contains(field));
    }
}

}  // namespace json_test
