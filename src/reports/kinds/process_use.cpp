#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "aggregate/activity.hpp"
#include "aggregate/words.hpp"
#include "reports/action_words.hpp"
#include "reports/kinds/process_parts.hpp"
#include "reports/words.hpp"

namespace caseaudit::reports {
namespace {

/// What was handed out of the store, as its history calls it, and what people call it.
constexpr std::array<std::pair<std::string_view, std::string_view>, 5> handed_out{{
    {"reported", "Report"},
    {"letters", "Letters of feedback"},
    {"exported", "Audits exported"},
    {"gathered", "All about one person gathered"},
    {"backed-up", "Backup of the store"},
}};

std::string handed_out_words(const HistoryLine& line) {
    const auto* const found =
        std::ranges::find(handed_out, line.what, [](const auto& one) { return one.first; });
    if (found == handed_out.end()) return "";
    if (line.what == "exported" && line.note.starts_with("improvement plan")) return "Improvement plan";
    return line.what == "reported" ? line.note.substr(0, line.note.find(',')) : std::string{found->second};
}

struct Readers {
    int times = 0;
    std::set<std::string> who;
    Date first{};
    Date last{};
};

std::map<std::string, Readers> readers_in(const std::vector<HistoryLine>& history) {
    std::map<std::string, Readers> all;
    for (const auto& line : history) {
        const auto what = handed_out_words(line);
        if (what.empty()) continue;
        const auto [known, is_new] = all.try_emplace(what, Readers{0, {}, line.day, line.day});
        auto& readers = known->second;
        ++readers.times;
        readers.who.insert(line.who);
        readers.first = std::min(readers.first, line.day);
        readers.last = std::max(readers.last, line.day);
    }
    return all;
}

/// What became of one team's actions.
struct Response {
    int actions = 0;
    int open = 0;
    int overdue = 0;
    int not_reported = 0;
    int done = 0;
    int verified = 0;
    int done_late = 0;
    int withdrawn = 0;
};

void add_response(Response& sum, const ActionStanding& one) {
    const bool was_done = one.state == ActionState::done || one.state == ActionState::verified;
    ++sum.actions;
    sum.open += one.state == ActionState::open;
    sum.overdue += one.overdue;
    sum.not_reported += one.report_overdue;
    sum.done += was_done;
    sum.verified += one.state == ActionState::verified;
    sum.done_late += was_done && one.due && one.opened + std::chrono::days{one.age} > *one.due;
    sum.withdrawn += one.state == ActionState::withdrawn;
}

PlainRow response_row(const std::string& team, const Response& response, bool is_total) {
    PlainRow row{team, {}, is_total};
    for (const int number : {response.actions, response.open, response.overdue, response.not_reported,
                             response.done, response.done_late, response.verified, response.withdrawn})
        row.cells.push_back(count_cell(number));
    return row;
}

PlainCell activity_cell(const MonthsActivity& month, bool has_plan) {
    if (!has_plan) return count_cell(month.completed);
    if (month.due == 0)
        return words_cell(month.completed == 0 ? "" : fmt::format("none due, {} completed", month.completed));
    auto cell = part_cell(month.done, month.due);
    if (month.late + month.not_done == 0) return cell;
    cell.rating = month.not_done == 0 ? fmt::format("{} late", month.late)
                  : month.late == 0   ? fmt::format("{} not done", month.not_done)
                                      : fmt::format("{} late, {} not done", month.late, month.not_done);
    cell.rag = month.not_done > 0 ? Rag::red : Rag::amber;
    return cell;
}

}  // namespace

PlainSection readers_section(const ProcessAudits& process) {
    PlainSection section{"readers", "Who received which report"};
    if (!process.history) {
        section.sentences.emplace_back(
            "Not known: these audits come from files. A store's history keeps who was given which report: "
            "name it by "
            "--store.");
        return section;
    }
    const auto readers = readers_in(*process.history);
    if (readers.empty()) {
        section.sentences.emplace_back("The store's history knows of no report that anybody received.");
        return section;
    }
    PlainTable table{"readers-table",
                     "What was taken out of the store, since it was begun",
                     {"What", "Times", "People", "First", "Last"},
                     {}};
    if (process.names_readers) table.columns.emplace_back("Who");
    for (const auto& [what, one] : readers) {
        PlainRow row{what,
                     {count_cell(one.times), count_cell(static_cast<std::int64_t>(one.who.size())),
                      words_cell(spoken_date(one.first)), words_cell(spoken_date(one.last))}};
        if (process.names_readers) row.cells.push_back(words_cell(listed({one.who.begin(), one.who.end()})));
        table.rows.push_back(std::move(row));
    }
    section.sentences.emplace_back("Whoever took it may have passed it on; that is not known here.");
    section.tables.push_back(std::move(table));
    return section;
}

PlainSection response_section(const ProcessAudits& process) {
    PlainSection section{"response", "Actions done, verified and late"};
    const auto now = standings(process.actions, *process.whole.as_of);
    if (now.empty()) {
        section.sentences.emplace_back("No completed audit holds an action.");
        return section;
    }
    std::map<std::string, Response> teams;
    Response all;
    for (const auto& one : now) {
        add_response(teams[action_team(*one.action)], one);
        add_response(all, one);
    }
    PlainTable table{"response-table",
                     fmt::format("Actions by team, at {}", *process.whole.as_of),
                     {"Team", "Actions", "Open", "Overdue", "Not reported back on", "Done", "Done late",
                      "Verified", "Withdrawn"},
                     {}};
    for (const auto& [team, response] : teams) table.rows.push_back(response_row(team, response, false));
    table.rows.push_back(response_row("All", all, true));
    section.sentences.push_back(
        fmt::format("Overdue and not reported back on are of those open; done late and verified of those "
                    "done. {} of {} done "
                    "verified.",
                    all.verified, all.done == 1 ? "1 is" : fmt::format("{} are", all.done)));
    section.tables.push_back(std::move(table));
    return section;
}

namespace {

/// Due, held and late, as the store's history has it.
void add_meetings(PlainSection& section, const std::vector<scheduling::Meeting>& meetings) {
    using scheduling::MeetingState;
    if (meetings.empty()) return;
    std::array<int, 5> states{};
    PlainTable table{"meetings-table", "QA meetings", {"Planned for", "State"}, {}};
    for (const auto& meeting : meetings) {
        ++states.at(static_cast<std::size_t>(meeting.state));
        table.rows.push_back({spoken_date(meeting.day), {words_cell(in_words(meeting))}});
    }
    const auto number = [&](MeetingState state) { return states.at(static_cast<std::size_t>(state)); };
    section.tables.push_back(std::move(table));
    if (number(MeetingState::not_known) > 0) {
        section.sentences.emplace_back(
            "Whether QA meetings were held is not known: a store's history says it.");
        return;
    }
    section.sentences.push_back(
        fmt::format("{} planned so far: {} held by the day planned, {} held later, {} not held.",
                    counted(static_cast<int>(meetings.size()) - number(MeetingState::to_come), "QA meeting"),
                    number(MeetingState::held), number(MeetingState::held_late), number(MeetingState::late)));
}

}  // namespace

PlainSection activity_section(const ProcessAudits& process) {
    PlainSection section{"activity", "QA activity by team and month"};
    const bool has_plan = process.plan.has_value();
    const auto done =
        activity(process.audits, process.plan.value_or(std::vector<PlannedAudits>{}), *process.whole.as_of);
    section.sentences.emplace_back(has_plan
                                       ? "Each figure is how many of the audits due in the month were done "
                                         "by its end. An audit answers the "
                                         "earliest month of its team and kind for which one is still due."
                                       : "Audits completed. What was due is not known: name a plan by "
                                         "--plan, and it says what is late.");
    if (done.undated > 0)
        section.sentences.push_back(fmt::format("{} not say when it was completed.",
                                                done.undated == 1
                                                    ? "1 complete audit does"
                                                    : fmt::format("{} complete audits do", done.undated)));
    if (done.teams.empty() || done.months.empty()) {
        section.sentences.emplace_back("Nothing was due or completed.");
        add_meetings(section, process.meetings);
        return section;
    }
    PlainTable table{"activity-table", has_plan ? "Done of those due" : "Audits completed", {"Team"}, {}};
    for (const auto month : done.months) table.columns.push_back(spoken_month(month));
    table.columns.emplace_back("All months");
    for (const auto& team : done.teams) {
        PlainRow row{team.team, {}};
        for (const auto& month : team.months) row.cells.push_back(activity_cell(month, has_plan));
        row.cells.push_back(activity_cell(team.all, has_plan));
        table.rows.push_back(std::move(row));
    }
    section.tables.push_back(std::move(table));
    add_meetings(section, process.meetings);
    return section;
}

}  // namespace caseaudit::reports
