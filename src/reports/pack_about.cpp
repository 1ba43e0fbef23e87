#include "reports/pack_about.hpp"

#include "reports/pack_draw.hpp"

namespace caseaudit::reports {

nlohmann::ordered_json about_json(const QaPack& pack) {
    using Json = nlohmann::ordered_json;
    auto kinds = Json::array();
    for (const auto& one : pack.kinds) {
        kinds.push_back({{"id", one.id},
                         {"title", one.title},
                         {"versions", one.versions},
                         {"complete", one.complete},
                         {"drafts", one.drafts}});
    }
    Json period = nullptr;
    if (pack.audit_period)
        period = {{"from", iso_date(pack.audit_period->from)}, {"to", iso_date(pack.audit_period->to)}};
    return {{"format", 1},
            {"report", "qa-meeting"},
            {"title", pack.title},
            {"audience", pack.audience},
            {"as-of", pack.as_of ? Json(iso_date(*pack.as_of)) : Json(nullptr)},
            {"audit-period", period},
            {"selection", pack.selection},
            {"counting", pack.counting},
            {"drawn", name_of(pack.drawn.drawn)},
            {"population", pack.drawn.population ? Json(*pack.drawn.population) : Json(nullptr)},
            {"sample", pack.sample},
            {"draw", draw_json(pack)},
            {"quotes-from", pack.quotes_from},
            {"detailed", pack.detailed},
            {"audits", pack.audits},
            {"complete", pack.complete},
            {"drafts", pack.drafts},
            {"files", pack.files},
            {"superseded-answers", pack.superseded},
            {"kinds", kinds},
            {"teams", pack.teams},
            {"areas-not-asked", pack.areas_not_asked}};
}

}  // namespace caseaudit::reports
