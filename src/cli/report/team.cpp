#include <spdlog/fmt/fmt.h>

#include <caseaudit/error.hpp>
#include <set>

#include "aggregate/followed.hpp"
#include "cli/all_commands.hpp"
#include "cli/places.hpp"
#include "cli/report/audits.hpp"
#include "cli/report/kinds.hpp"
#include "cli/report/sample.hpp"
#include "reports/kinds/kinds.hpp"

namespace caseaudit::cli {
namespace {

constexpr const char* team_command = "report team";

std::string the_team(const Arguments& arguments) {
    const auto teams = arguments.all("team");
    if (teams.size() == 1) return teams.front();
    throw UsageError{"'report team' is about one team: --team 'Team Oak'"};
}

/// All teams' audits: the team's own figures stand beside those of the whole.
ReportAudits all_teams_audits(const Arguments& arguments, const TemplateFolder& templates) {
    auto of_all_teams = arguments;
    of_all_teams.options.erase("team");
    return report_audits(of_all_teams, team_command, templates);
}

[[noreturn]] void refuse_team(const std::string& team, const ReportAudits& read) {
    std::set<std::string> teams{read.columns.teams.begin(), read.columns.teams.end()};
    for (const auto& checked : read.audits) teams.insert(checked.audit.team);
    throw Error{fmt::format("none of the {} audits read is of '{}'; they are of: {}", read.size(), team,
                            fmt::join(teams, ", "))};
}

/// Of packed audits only the team's are read in full.
std::vector<CheckedAudit> audits_of(const std::string& team, const ReportAudits& read,
                                    const Arguments& arguments, const TemplateFolder& templates) {
    if (!read.are_packed()) return audits_of_team(read.audits, team);
    std::vector<std::string> ids;
    for (std::size_t i = 0; i < read.ids.size(); ++i) {
        if (read.columns.teams[read.columns.audits[i].team] == team) ids.push_back(read.ids[i]);
    }
    return StoredAudits{arguments, team_command, templates}.read(ids);
}

Exit report_to_team(const Arguments& arguments) {
    const auto team = the_team(arguments);
    const TemplateFolder templates{template_folder(arguments)};
    const auto read = all_teams_audits(arguments, templates);
    reports::TeamAudits audits;
    audits.team = team;
    audits.audits = audits_of(team, read, arguments, templates);
    if (audits.audits.empty()) refuse_team(team, read);
    auto options =
        kind_pack_options(arguments, "Audits of " + team, team + " and its managers", read.selection);
    options.quotes_from = 0;  // it is the team itself that reads them
    audits.whole = pack_of(read, templates, options);
    set_drawn(options, arguments);  // said of the team's files alone
    audits.own = qa_pack(audits.audits, templates.practice_areas(), options);
    audits.actions = report_actions(arguments, team_command, audits.audits, {team});
    write_report(reports::team_report(audits), arguments, team_command);
    return read.exit();
}

constexpr const char* team_details =
    "What the audits found in one team's work: strengths first, then findings, what to look at now, its "
    "actions with "
    "their ages and what is overdue, its figures beside those of all teams together, and what auditors "
    "commented. "
    "RESTRICTED: it holds references to case files; it is for the team and its managers. No other team is "
    "named in "
    "it. AUDITS are those of all teams, or folders of them; without them those of the store.\n\n"
    "  caseaudit report team --team 'Team Oak' --format html --out team-oak.html audits/";

}  // namespace

Command report_team_command() {
    return {.name = "report team",
            .operands = "AUDITS…",
            .summary = "What the audits found in one team's work, strengths first.",
            .details = team_details,
            .options = kind_options({drawn_option(), population_option()}),
            .least_operands = 0,
            .most_operands = static_cast<std::size_t>(-1),
            .run = &report_to_team};
}

}  // namespace caseaudit::cli
