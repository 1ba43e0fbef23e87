#include <nlohmann/json.hpp>

#include "reports/schedule_report.hpp"

namespace caseaudit::reports {

std::string schedule_json(const scheduling::Schedule& schedule) {
    using Json = nlohmann::ordered_json;
    auto audits = Json::array();
    for (const auto& one : schedule.audits) {
        audits.push_back({{"day", iso_date(one.due)},
                          {"kind", one.kind},
                          {"team", one.team},
                          {"due", one.counts.due},
                          {"done", one.counts.done},
                          {"done-late", one.counts.late},
                          {"late", one.counts.not_done},
                          {"to-do", one.to_do()}});
    }
    auto meetings = Json::array();
    for (const auto& meeting : schedule.meetings)
        meetings.push_back({{"day", iso_date(meeting.day)},
                            {"planned-for", iso_date(meeting.planned)},
                            {"held", meeting.held ? Json(iso_date(*meeting.held)) : Json(nullptr)},
                            {"state", in_words(meeting)}});
    const Json all{{"as-of", iso_date(schedule.as_of)}, {"audits", audits}, {"meetings", meetings}};
    return all.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace caseaudit::reports
