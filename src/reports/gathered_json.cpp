#include <nlohmann/json.hpp>

#include "reports/gathered.hpp"

namespace caseaudit::reports {
namespace {

using nlohmann::ordered_json;

ordered_json documents_json(const Gathered& gathered) {
    auto all = ordered_json::array();
    for (const auto& one : gathered.documents) {
        all.push_back({{"audit", one.audit},
                       {"copy", name_of(one.copy)},
                       {"revision", one.revision},
                       {"stands", one.stands},
                       {"imported", iso_date(one.imported)},
                       {"file", document_name(one)}});
    }
    return all;
}

ordered_json mentions_json(const Gathered& gathered) {
    auto all = ordered_json::array();
    for (const auto& one : gathered.mentions) {
        all.push_back(
            {{"audit", one.audit}, {"copy", name_of(one.copy)}, {"revision", one.revision}, {"as", one.as}});
    }
    return all;
}

ordered_json events_json(const FollowedAction& action) {
    auto all = ordered_json::array();
    for (const auto& one : action.events) {
        all.push_back({{"day", iso_date(one.day)},
                       {"what", name_of(one.kind)},
                       {"who", one.who},
                       {"words", one.words}});
    }
    return all;
}

ordered_json gathered_actions_json(const Gathered& gathered) {
    auto all = ordered_json::array();
    for (const auto& one : gathered.actions) {
        all.push_back({{"id", one.id},
                       {"what", one.action.what},
                       {"owner", one.action.owner},
                       {"events", events_json(one)}});
    }
    return all;
}

ordered_json gathered_holds_json(const Gathered& gathered) {
    auto all = ordered_json::array();
    for (const auto& one : gathered.holds) {
        all.push_back({{"placed", iso_date(one.placed)},
                       {"by", one.placed_by},
                       {"why", one.why},
                       {"lifted", one.lifted ? iso_date(*one.lifted) : ""}});
    }
    return all;
}

ordered_json gathered_grades_json(const Gathered& gathered) {
    auto all = ordered_json::array();
    for (const auto& one : gathered.moderated) {
        all.push_back({{"audit", one.audit},
                       {"computed", name_of(one.computed)},
                       {"grade", name_of(one.grade)},
                       {"why", one.why},
                       {"by", one.moderator},
                       {"day", iso_date(one.day)}});
    }
    return all;
}

ordered_json gathered_appointments_json(const Gathered& gathered) {
    auto all = ordered_json::array();
    for (const auto& one : gathered.appointments) {
        all.push_back({{"appointed", iso_date(one.appointed)},
                       {"by", one.appointed_by},
                       {"ended", one.ended ? iso_date(*one.ended) : ""}});
    }
    return all;
}

ordered_json gathered_history_json(const Gathered& gathered) {
    auto all = ordered_json::array();
    for (const auto& one : gathered.history) {
        all.push_back({{"number", one.line.number},
                       {"day", iso_date(one.line.day)},
                       {"who", one.line.who},
                       {"what", one.line.what},
                       {"thing", one.thing}});
    }
    return all;
}

}  // namespace

std::string gathered_json(const Gathered& gathered) {
    const ordered_json all{{"reference", gathered.reference},
                           {"documents", documents_json(gathered)},
                           {"mentions", mentions_json(gathered)},
                           {"actions", gathered_actions_json(gathered)},
                           {"holds", gathered_holds_json(gathered)},
                           {"draws", gathered.draws},
                           {"allocations", gathered.allocations},
                           {"moderated-grades", gathered_grades_json(gathered)},
                           {"moderator", gathered_appointments_json(gathered)},
                           {"history", gathered_history_json(gathered)}};
    return all.dump(2) + "\n";
}

}  // namespace caseaudit::reports
