#include <caseaudit/score.hpp>
#include <nlohmann/json.hpp>

#include "reports/views.hpp"

namespace caseaudit::reports {
namespace {

using Json = nlohmann::ordered_json;

Json ratings_json(const RatingCounts& counts) {
    return {{"red", counts.red}, {"amber", counts.amber}, {"green", counts.green}};
}

Json plan_json(const PlanRatings& ratings) {
    return {{"team", ratings.team},
            {"year", ratings.year},
            {"quarter", ratings.quarter},
            {"ratings", ratings_json(ratings.counts)},
            {"children", ratings.counts.rated()}};
}

Json trend_json(const PlanTrend& trend) {
    return {{"team", trend.team},   {"better", trend.better},       {"same", trend.same},
            {"worse", trend.worse}, {"compared", trend.compared()}, {"rated-once", trend.once}};
}

Json beside_json(const BesideAudits& beside) {
    return {{"measure", name_of(beside.measure)},    {"agree", beside.agree},
            {"officer-worse", beside.officer_worse}, {"audit-worse", beside.audit_worse},
            {"compared", beside.compared()},         {"not-scored", beside.not_scored},
            {"not-rated", beside.not_rated}};
}

Json view_json(const ViewCounts& counts) {
    return {{"from", counts.from},
            {"category", counts.category},
            {"ratings", ratings_json(counts.ratings)},
            {"without-rating", counts.without_rating},
            {"declined", counts.declined},
            {"not-appropriate", counts.not_appropriate},
            {"not-asked", counts.not_asked},
            {"children", counts.children()}};
}

Json judged_json(const JudgedViews& judged) {
    return {{"from", judged.from},
            {"category", judged.category},
            {"agree", judged.agree},
            {"view-worse", judged.view_worse},
            {"audit-worse", judged.audit_worse},
            {"compared", judged.compared()},
            {"mismatches", judged.mismatches()},
            {"red-beside-green", judged.opposite},
            {"not-judged", judged.not_judged}};
}

template <class Items, class Function>
Json array(const Items& items, Function function) {
    auto all = Json::array();
    for (const auto& item : items) all.push_back(function(item));
    return all;
}

}  // namespace

nlohmann::ordered_json views_json(const PackViews& views) {
    return {
        {"least-to-claim", least_to_claim},          {"care-plans", array(views.plans, plan_json)},
        {"trends", array(views.trends, trend_json)}, {"beside-audits", array(views.beside, beside_json)},
        {"people", array(views.views, view_json)},   {"beside-judgements", array(views.judged, judged_json)}};
}

}  // namespace caseaudit::reports
