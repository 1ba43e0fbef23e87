#include "scheduling/schedule.hpp"

#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <caseaudit/error.hpp>
#include <iostream>

#include "cli/all_commands.hpp"
#include "cli/audits.hpp"
#include "cli/numbers.hpp"
#include "cli/places.hpp"
#include "cli/report/audits.hpp"
#include "cli/sample/meetings.hpp"
#include "cli/stores.hpp"
#include "files/files.hpp"
#include "reports/schedule_report.hpp"

namespace caseaudit::cli {
namespace {

int number_from_one(std::string_view text, std::string_view option, int most) {
    const auto number = number_in(text);
    if (!number || *number < 1 || *number > most)
        throw UsageError{fmt::format("--{} '{}' is not a whole number from 1 to {}", option, text, most)};
    return *number;
}

void refuse_unknown_kind(const std::string& kind, const TemplateFolder& templates) {
    const auto known = [&kind](const auto& one) { return one.id == kind; };
    if (std::ranges::none_of(templates.all(), known))
        throw Error{fmt::format("there is no audit kind '{}': 'caseaudit templates list' names them", kind)};
}

std::pair<std::string, int> team_and_number(const std::string& text) {
    const auto equals = text.rfind('=');
    if (equals == std::string::npos || equals == 0)
        throw UsageError{
            fmt::format("--each-month '{}' is not of the form TEAM=AUDITS, such as Oak=4", text)};
    return {text.substr(0, equals), number_from_one(text.substr(equals + 1), "each-month", most_planned)};
}

std::vector<PlannedAudits> made_plan(const Arguments& arguments, const TemplateFolder& templates) {
    scheduling::Rhythm rhythm;
    const auto first = parse_month(arguments.get("first-month"));
    if (!first || !arguments.has("each-month"))
        throw UsageError{
            "'schedule' needs --plan, or --first-month and --each-month: --first-month 2027-01 --each-month "
            "'Team Oak=4'"};
    rhythm.first = *first;
    rhythm.months = number_from_one(arguments.get("months", "12"), "months", 120);
    rhythm.whole_file_every =
        number_from_one(arguments.get("whole-file-every", "2"), "whole-file-every", 120);
    rhythm.kinds = arguments.all("kind");
    refuse_unknown_kind("whole-file", templates);
    for (const auto& kind : rhythm.kinds) refuse_unknown_kind(kind, templates);
    for (const auto& text : arguments.all("each-month")) {
        rhythm.teams.push_back(team_and_number(text));
        if (std::ranges::count(rhythm.teams, rhythm.teams.back().first, &std::pair<std::string, int>::first) >
            1)
            throw UsageError{fmt::format("--each-month names '{}' twice", rhythm.teams.back().first)};
    }
    return scheduling::plan_of(rhythm);
}

std::vector<PlannedAudits> plan_from(const Arguments& arguments, const TemplateFolder& templates) {
    if (!arguments.has("plan")) return made_plan(arguments, templates);
    for (const char* option : {"first-month", "each-month", "kind", "months", "whole-file-every"}) {
        if (arguments.has(option))
            throw UsageError{
                fmt::format("--{} makes a plan, and --plan names one: give one of them", option)};
    }
    auto plan = plan_named(arguments, templates);
    if (plan.empty()) throw Error{fmt::format("{}: nothing is due in this plan", arguments.get("plan"))};
    return plan;
}

std::vector<CheckedAudit> audits_of_files(const Arguments& arguments, const TemplateFolder& templates) {
    std::vector<CheckedAudit> all;
    Scoring scoring;
    for (const auto& path : audit_files(arguments.rest))
        all.push_back(scoring.checked(read_fitting_audit(path, templates)));
    auto [audits, doubtful] = countable(std::move(all));
    if (!doubtful.empty()) throw Error{doubtful.front()};
    return std::move(audits);
}

/// Of a store what stands beside its documents will do.
std::vector<CheckedAudit> audits_done(const Arguments& arguments, const TemplateFolder& templates) {
    if (!arguments.rest.empty() && arguments.has("store"))
        throw UsageError{"'schedule' takes files and folders or --store, not both"};
    if (!arguments.has("store")) return audits_of_files(arguments, templates);
    std::vector<CheckedAudit> all;
    const Store store{store_place(arguments, "schedule")};
    for (const auto& stored : store.audits()) {
        if (stored.copy != Copy::whole) continue;
        CheckedAudit one;
        one.audit.template_id = stored.template_id;
        one.audit.team = stored.team;
        one.audit.completed = stored.completed;
        one.audit.status = stored.status;
        all.push_back(std::move(one));
    }
    return all;
}

/// What a store knows; nothing where there is none.
std::optional<std::vector<Date>> meetings_held(const Arguments& arguments) {
    if (!arguments.has("store")) return std::nullopt;
    return held_meetings(Store{store_place(arguments, "schedule")}.history());
}

std::string in_format(const scheduling::Schedule& schedule, const std::vector<PlannedAudits>& plan,
                      const std::string& format) {
    if (format == "csv") return reports::schedule_csv(schedule);
    if (format == "json") return reports::schedule_json(schedule);
    if (format == "ics") return reports::schedule_ics(schedule);
    return format == "plan" ? reports::plan_csv(plan) : reports::schedule_text(schedule);
}

Exit schedule_audits(const Arguments& arguments) {
    if (arguments.has("held") || arguments.has("not-held")) return record_meetings(arguments);
    const auto as_of = date_of(arguments, "as-of");
    if (!as_of) throw UsageError{"'schedule' needs --as-of, the day that it is about: --as-of 2027-01-04"};
    const TemplateFolder templates{template_folder(arguments)};
    const auto plan = plan_from(arguments, templates);
    const auto calendar = timekeeping(arguments).calendar;
    const auto last = std::ranges::max_element(plan, {}, &PlannedAudits::month);
    const scheduling::Schedule schedule{
        *as_of, scheduling::scheduled(audits_done(arguments, templates), plan, *as_of, calendar),
        planned_meetings(arguments, last_day(last->month), *as_of, calendar, meetings_held(arguments))};
    const auto text = in_format(schedule, plan, arguments.get("format", "text"));
    if (!arguments.has("out")) {
        std::cout << text;
        return done;
    }
    files::write_private(arguments.get("out"), text);
    std::cout << fmt::format("Written to {}.\n", arguments.get("out"));
    return done;
}

constexpr const char* schedule_details =
    "Whole-file audits every two months, in the months between the themed audits of --kind in turn, the QA "
    "meeting every six weeks: each of these can be said otherwise. Or --plan names a plan of audits, CSV "
    "with "
    "the row team,kind,month,audits as 'report audit-process' reads it; --format plan writes one.\n\n"
    "AUDITS, or a store, say what was done: each complete audit answers the earliest month of its team and "
    "kind for which one is due. Audits are due on the last working day of their month; a meeting that would "
    "fall on a weekend or bank holiday is on the next working day.\n\n"
    "  caseaudit schedule --first-month 2027-01 --kind supervision --kind chronology --each-month 'Team "
    "Oak=4' \\\n"
    "      --meeting 2027-01-14 --as-of 2027-01-04 --format ics --out audits.ics\n"
    "  caseaudit schedule --plan plan.csv --as-of 2027-03-01 --store audits.store\n\n"
    "That a QA meeting was held is told to the store, whose history signs it; of a store the schedule then "
    "says "
    "which meetings were held, which late, and which are late now. A meeting held answers the one that was "
    "planned nearest.\n\n"
    "  caseaudit schedule --held 2027-01-14 --store audits.store --as QA-01 --today 2027-01-15";

std::vector<Option> schedule_options() {
    return {{"first-month", "MONTH", "the first month, such as 2027-01: whole-file audits"},
            {"months", "NUMBER", "how many months; 12 without it"},
            {"each-month", "TEAM=AUDITS", "how many audits this team does each month", true},
            {"kind", "KIND", "a themed audit for the months between; several take turns", true},
            {"whole-file-every", "MONTHS", "how often whole files are audited; 2 without it"},
            {"plan", "FILE", "the plan of audits, in place of these"},
            meeting_option(),
            meetings_every_option(),
            {"held", "DATE", "instead: tell the store that the QA meeting was held on this day", true},
            {"not-held", "DATE", "instead: tell the store that --held was a mistake", true},
            {"as-of", "DATE", "what is late is late on this day"},
            {"format",
             "WORD",
             "text (without it), csv, json, ics (a calendar) or plan",
             false,
             {"text", "csv", "json", "ics", "plan"}},
            {"out", "FILE", "write it there, readable by its owner only"},
            store_option(),
            authority_option(),
            as_option(),
            today_option(),
            templates_option(),
            timescales_option(),
            bank_holidays_option()};
}

}  // namespace

Command schedule_command() {
    return {.name = "schedule",
            .operands = "[AUDITS…]",
            .summary = "Says which audits are due when, what is late, and when the QA meeting meets.",
            .details = schedule_details,
            .options = schedule_options(),
            .least_operands = 0,
            .most_operands = static_cast<std::size_t>(-1),
            .run = &schedule_audits};
}

}  // namespace caseaudit::cli
