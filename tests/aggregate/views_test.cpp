#include <doctest/doctest.h>

#include <algorithm>

#include "aggregate/made_up.hpp"

namespace views_test {

using namespace caseaudit;
using made_up::day;

namespace {

/// The made-up questions as if they were about planning.
const std::vector<PracticeArea> planning{
    {"planning-and-review", "Planning and review", {{"on-file", "On file"}, {"reflective", "Reflective"}}}};

/// As if supervision were visits.
const std::vector<PracticeArea> about_visits{
    {"relationship",
     "Relationship",
     {{"on-file", "On file", "visits"}, {"reflective", "Reflective", "visits"}}}};

View view(const char* date, const char* from, const char* category, const char* rating,
          const char* state = "given") {
    return {from, category, rating, state, {"feedback", std::string{from} + date, day(date), "s", 1}};
}

View rated(const char* date, const char* rating) {
    return view(date, "independent-reviewing-officer", "care-plan", rating);
}

CheckedAudit audit(int number, const char* team, std::vector<View> views) {
    auto made = made_up::audit(number, team);
    made.audit.views = std::move(views);
    return made;
}

PackViews views_of(std::vector<CheckedAudit> audits) {
    return qa_pack(countable(std::move(audits)).audits, planning, {}).views;
}

}  // namespace

TEST_CASE("without views there is nothing to say") {
    const auto views = views_of({audit(1, "Team Oak", {})});
    CHECK(views.empty());
    CHECK(views.trends.empty());
}

TEST_CASE("ratings of care plans are counted by team and quarter, of each child the latest") {
    const auto views = views_of(
        {audit(1, "Team Oak",
               {rated("2013-01-10", "green"), rated("2013-03-31", "amber"), rated("2013-04-01", "red")}),
         audit(2, "Team Oak", {rated("2013-02-01", "red")}), audit(3, "", {rated("2013-02-01", "green")}),
         audit(4, "Team Ash", {rated("2012-12-31", "green")})});
    REQUIRE(views.plans.size() == 4);
    CHECK(views.plans[0].team == "Team Ash");
    CHECK(views.plans[0].year == 2012);
    CHECK(views.plans[0].quarter == 4);
    CHECK(views.plans[1].team == "Team Oak");
    CHECK(views.plans[1].counts == RatingCounts{1, 1, 0});
    CHECK(views.plans[2].quarter == 2);
    CHECK(views.plans[2].counts == RatingCounts{1, 0, 0});
    CHECK(views.plans[3].team == "Team not recorded");
}

TEST_CASE("the trend goes from a child's first rating to the latest") {
    const auto views = views_of(
        {audit(1, "Team Oak", {rated("2013-01-10", "green"), rated("2013-04-01", "red")}),
         audit(2, "Team Oak", {rated("2013-01-10", "red"), rated("2013-04-01", "amber")}),
         audit(3, "Team Elm",
               {rated("2013-01-10", "red"), rated("2013-02-10", "green"), rated("2013-04-01", "red")}),
         audit(4, "Team Elm", {rated("2013-04-01", "red")})});
    REQUIRE(views.trends.size() == 3);
    CHECK(views.trends[0].team == "");
    CHECK(views.trends[0].better == 1);
    CHECK(views.trends[0].worse == 1);
    CHECK(views.trends[0].same == 1);
    CHECK(views.trends[0].once == 1);
    CHECK(views.trends[0].compared() == 3);
    CHECK(views.trends[1].team == "Team Elm");
    CHECK(views.trends[1].compared() == 1);
}

TEST_CASE("the latest rating stands beside the audits' answers about planning, each ledger by itself") {
    const auto views =
        views_of({audit(1, "Team Oak", {rated("2013-01-10", "green")}),
                  audit(2, "Team Oak", {rated("2013-01-10", "green"), rated("2013-02-10", "amber")}),
                  audit(8, "Team Oak", {rated("2013-01-10", "amber")}), audit(9, "Team Oak", {})});
    const auto& facts = views.beside[0];
    CHECK(facts.measure == Measure::fact);
    CHECK(facts.agree == 1);
    CHECK(facts.officer_worse == 1);
    CHECK(facts.audit_worse == 1);
    CHECK(facts.not_rated == 1);
    const auto& judgements = views.beside[1];
    CHECK(judgements.agree == 2);
    CHECK(judgements.compared() == 2);
    CHECK(judgements.not_scored == 1);
    CHECK(judgements.not_rated == 0);
}

TEST_CASE("people's views are counted by category, of each child the latest") {
    const auto views = views_of(
        {audit(1, "Team Oak",
               {view("2013-02-01", "child", "visits", "red"), view("2013-03-01", "child", "visits", "green"),
                view("2013-03-01", "parent", "contact", "", "declined")}),
         audit(
             2, "Team Oak",
             {view("2013-02-01", "child", "visits", ""), view("2013-02-01", "child", "health", "amber", "")}),
         audit(3, "Team Oak",
               {view("2013-02-01", "child", "visits", "", "not-asked"),
                view("2013-02-01", "worker", "", "", "not-appropriate")})});
    REQUIRE(views.views.size() == 4);
    CHECK(views.views[0].category == "health");
    CHECK(views.views[0].ratings.amber == 1);
    const auto& visits = views.views[1];
    CHECK(visits.from == "child");
    CHECK(visits.ratings == RatingCounts{0, 0, 1});
    CHECK(visits.without_rating == 1);
    CHECK(visits.not_asked == 1);
    CHECK(visits.children() == 3);
    CHECK(views.views[2].from == "parent");
    CHECK(views.views[2].declined == 1);
    CHECK(views.views[3].not_appropriate == 1);
}

TEST_CASE("a view that two audits of a child hold counts once, with the later audit's team") {
    auto later = audit(1, "Team Elm", {rated("2013-02-01", "red")});
    later.audit.id = "another";
    later.audit.period.to = day("2013-06-30");
    const auto views = views_of({audit(1, "Team Oak", {rated("2013-02-01", "red")}), later});
    REQUIRE(views.plans.size() == 1);
    CHECK(views.plans[0].team == "Team Elm");
    CHECK(views.plans[0].counts.rated() == 1);
}

TEST_CASE("the evidence says which child each rating is of, and how it stands beside the audits") {
    const auto audits = countable({audit(2, "Team Oak",
                                         {rated("2013-01-10", "green"), rated("2013-02-10", "amber"),
                                          view("2013-02-01", "child", "visits", "red")})})
                            .audits;
    const auto evidence = qa_evidence(audits, planning, {});
    REQUIRE(evidence.plans.size() == 1);
    const auto& plan = evidence.plans[0];
    CHECK(plan.subject == "C-0002");
    REQUIRE(plan.ratings.size() == 2);
    CHECK(plan.ratings[1].first == Rag::amber);
    CHECK(plan.trend == "worse");
    CHECK(plan.facts == Rag::green);
    CHECK(plan.beside_facts == "officer worse");
    CHECK(plan.judgements == Rag::amber);
    CHECK(plan.beside_judgements == "agree");
    REQUIRE(evidence.views.size() == 1);
    CHECK(evidence.views[0].subject == "C-0002");
    CHECK(evidence.views[0].from == "child");
    CHECK(evidence.views[0].where.line == 1);
}

TEST_CASE("people's latest ratings stand beside the audits' judgement of the same category") {
    // Supervision of 1 is judged Good, of 2 Requires improvement, of 8 not at all.
    const auto audits = countable({audit(1, "Team Oak",
                                         {view("2013-01-10", "child", "visits", "green"),
                                          view("2013-02-10", "child", "visits", "red"),
                                          view("2013-02-10", "worker", "visits", "green"),
                                          view("2013-02-10", "child", "health", "green")}),
                                   audit(2, "Team Oak",
                                         {view("2013-02-10", "child", "visits", "green"),
                                          view("2013-02-10", "worker", "visits", "", "declined")}),
                                   audit(8, "Team Elm", {view("2013-02-10", "child", "visits", "red")})})
                            .audits;
    const auto judged = qa_pack(audits, about_visits, {}).views.judged;
    REQUIRE(judged.size() == 3);
    CHECK(judged[0].category == "health");
    CHECK(judged[0].not_judged == 1);
    CHECK(judged[0].compared() == 0);
    CHECK(judged[1].from == "child");
    CHECK(judged[1].view_worse == 1);
    CHECK(judged[1].audit_worse == 1);
    CHECK(judged[1].opposite == 1);
    CHECK(judged[1].not_judged == 1);
    CHECK(judged[2].from == "worker");
    CHECK(judged[2].agree == 1);
    CHECK(judged[2].mismatches() == 0);
    const auto evidence = qa_evidence(audits, about_visits, {});
    REQUIRE(evidence.views.size() == 7);
    CHECK(evidence.views[0].where.date == day("2013-01-10"));
    CHECK(evidence.views[0].beside == "");
    const auto latest = std::ranges::find_if(
        evidence.views, [](const EvidenceView& one) { return one.beside == "view worse"; });
    REQUIRE(latest != evidence.views.end());
    CHECK(latest->subject == "C-0001");
    CHECK(latest->audited == Rag::green);
}

TEST_CASE("without a category on their elements no view is judged") {
    const auto views = views_of({audit(1, "Team Oak", {view("2013-02-10", "child", "visits", "red")})});
    REQUIRE(views.judged.size() == 1);
    CHECK(views.judged[0].not_judged == 1);
}

TEST_CASE("questions about how feedback was asked for are not about the plan") {
    static auto made = made_up::supervision();
    made.sections[0].questions[0].id = "parallel-views.child-asked";
    auto one = audit(8, "Team Oak", {rated("2013-01-10", "red")});
    one.audit_template = &made;
    one.audit.answers = {made_up::answered("parallel-views.child-asked", "no")};
    const auto views = views_of({one});
    CHECK(views.beside[0].compared() == 0);
    CHECK(views.beside[0].not_scored == 1);
}

}  // namespace views_test
