#include <caseaudit/action_reports.hpp>

#include "reports/action_words.hpp"
#include "reports/csv.hpp"

namespace caseaudit {
namespace {

std::string day_of(const std::optional<Date>& day) { return day ? iso_date(*day) : ""; }
std::string yes_or_no(bool is_so) { return is_so ? "yes" : "no"; }

}  // namespace

std::string actions_csv(const std::vector<ActionStanding>& actions) {
    using namespace reports;
    auto text =
        csv_row({"id",         "origin",         "kind", "team",      "recommendation", "state",   "rag",
                 "urgent",     "overdue",        "what", "owner",     "measure",        "opened",  "due",
                 "report-due", "report-overdue", "age",  "age-class", "told",           "told-on", "done-by",
                 "last-report"});
    for (const auto& one : actions) {
        const auto& followed = *one.action;
        const auto& action = followed.action;
        text += csv_row({followed.id,
                         std::string{name_of(followed.origin)},
                         followed.kind,
                         followed.team,
                         recommendation_words(followed.recommendation),
                         std::string{name_of(one.state)},
                         std::string{title_of(one.rag())},
                         yes_or_no(action.urgent),
                         yes_or_no(one.overdue),
                         action.what,
                         action.owner,
                         action.measure,
                         iso_date(one.opened),
                         day_of(one.due),
                         day_of(one.report_due),
                         yes_or_no(one.report_overdue),
                         std::to_string(one.age),
                         age_words(age_class(one.age)),
                         action.told,
                         day_of(action.told_on),
                         one.done_by,
                         one.progress});
    }
    return text;
}

}  // namespace caseaudit
