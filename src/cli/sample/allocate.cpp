#include <spdlog/fmt/fmt.h>

#include <iostream>

#include "cli/all_commands.hpp"
#include "cli/numbers.hpp"
#include "cli/sample/allocate_kept.hpp"
#include "cli/stores.hpp"
#include "files/files.hpp"
#include "pairing/allocation.hpp"
#include "reports/allocation_report.hpp"

namespace caseaudit::cli {
namespace {

/// "adoption=service-manager,head-of-service"
void take_restricted(pairing::Rules& rules, const std::string& text) {
    const auto equals = text.find('=');
    pairing::References roles;
    for (auto at = equals; at != std::string::npos; at = text.find(',', at + 1)) {
        const auto end = std::min(text.find(',', at + 1), text.size());
        if (end > at + 1) roles.insert(text.substr(at + 1, end - at - 1));
    }
    if (equals == 0 || roles.empty()) {
        throw UsageError{fmt::format(
            "--restricted '{}' is not of the form KIND=ROLE,ROLE, such as adoption=service-manager", text)};
    }
    rules.restricted[text.substr(0, equals)].insert(roles.begin(), roles.end());
}

int audits_of(const std::string& text) {
    const auto number = number_in(text);
    if (!number || *number < 0) throw UsageError{fmt::format("--new-below '{}' is not a whole number", text)};
    return *number;
}

pairing::Rules rules_from(const Arguments& arguments) {
    pairing::Rules rules;
    if (arguments.has("facts-role")) rules.facts_role = arguments.get("facts-role");
    if (arguments.has("new-below")) rules.new_below = audits_of(arguments.get("new-below"));
    if (arguments.has("teams")) rules.teams = pairing::read_teams(arguments.get("teams"));
    for (const auto& one : arguments.all("restricted")) take_restricted(rules, one);
    return rules;
}

std::string written(const pairing::Allocation& allocation, const Arguments& arguments) {
    const auto format = arguments.get("format", "text");
    if (format == "csv") return reports::allocation_csv(allocation);
    if (format == "json") return reports::allocation_json(allocation);
    auto text = reports::allocation_text(allocation);
    for (const auto& ref : arguments.all("explain")) text += reports::allocation_explained(allocation, ref);
    return text;
}

Exit allocate(const Arguments& arguments) {
    if (!arguments.has("auditors"))
        throw UsageError{"'allocate' needs --auditors, the list of auditors: --auditors auditors.csv"};
    if (arguments.has("explain") && arguments.get("format", "text") != "text")
        throw UsageError{"--explain goes with --format text"};
    const auto auditors = pairing::read_auditors(arguments.get("auditors"));
    const auto cases = pairing::read_cases(arguments.rest.front(), arguments.get("details"));
    auto past = pairing::read_past(arguments.all("past"));
    past.merge(pairs_of_store(arguments, cases));
    const auto allocation = pairing::allocate(auditors, cases, past, rules_from(arguments));
    const auto text = written(allocation, arguments);
    // Before anything is written: an allocation that cannot be signed is none.
    const auto kept = keep_allocation(arguments, allocation);
    if (!arguments.has("out")) {
        std::cout << text << (arguments.get("format", "text") == "text" && !kept.empty() ? "\n" + kept : "");
        return done;
    }
    files::write_private(arguments.get("out"), text);
    std::cout << fmt::format("{} cases allocated, written to {}.\n{}", allocation.cases.size(),
                             arguments.get("out"), kept);
    return done;
}

constexpr const char* allocate_details =
    "CASES is a CSV file with the columns ref and team; worker, manager and restricted where wanted. The "
    "draw "
    "of 'sample' will do, with --details naming the list that has the other columns; its replacements are "
    "left out. The list of auditors has the columns ref, role, team, availability (how many cases); "
    "experience (audits done), supervises and conflicts (cases, workers, managers, teams) where wanted. "
    "Several in one cell are separated by semicolons.\n\n"
    "Nobody reads a case of their own, of their team, of somebody they supervise, or with a declared "
    "conflict. "
    "Restricted files are for the roles that --restricted names. Business support answers facts, beside "
    "somebody who judges; who is new reads beside somebody who is not.\n\n"
    "Of all allocations that keep these rules the best is found: as few pairs of one role as can be; of "
    "those, the most even load; of those, as few pairs as can be who stand together in --past or earlier in "
    "the list. Where there is none, what bars whom is said, and nothing is written.\n\n"
    "  caseaudit allocate cases.csv --auditors auditors.csv --restricted adoption=service-manager\n"
    "  caseaudit allocate draw.csv --details open-cases.csv --auditors auditors.csv --past january.csv \\\n"
    "      --format csv --out march.csv\n"
    "  caseaudit allocate cases.csv --auditors auditors.csv --explain C-1007\n\n"
    "With --store the allocation is kept: a document that the store's history signs with its SHA-256, who "
    "made "
    "it and when. Pairs of earlier ones that are kept there are avoided, as those of --past are.\n\n"
    "  caseaudit allocate draw.csv --details open-cases.csv --auditors auditors.csv --store audits.store \\\n"
    "      --as W-012 --today 2027-01-04";

}  // namespace

Command allocate_command() {
    return {
        .name = "allocate",
        .operands = "CASES",
        .summary = "Gives each case a pair of auditors: by rules, evenly, mixed by role, rotated.",
        .details = allocate_details,
        .options = {{"auditors", "FILE", "the list of auditors, as CSV"},
                    {"details", "FILE",
                     "team, worker, manager and restricted of the cases, where CASES lacks them"},
                    {"past", "FILE", "an earlier allocation, as --format csv wrote it: pairs to avoid", true},
                    {"restricted", "KIND=ROLE,ROLE", "who may read files restricted as KIND", true},
                    {"teams", "FILE",
                     "every team there is: CSV with a column 'team'; without it those of the auditors"},
                    {"facts-role", "ROLE", "the role that answers facts only; business-support without it"},
                    {"new-below", "NUMBER", "new is who has done fewer audits than this; 1 without it"},
                    {"explain", "CASE", "also say of every auditor why they may or may not read this case",
                     true},
                    {"format", "WORD", "text (without it), csv or json", false, {"text", "csv", "json"}},
                    {"out", "FILE", "write it there, readable by its owner only"},
                    {"store", "FILE|ADDRESS", "keep it in this store, and avoid the pairs of earlier ones"},
                    authority_option(),
                    as_option(),
                    today_option()},
        .least_operands = 1,
        .most_operands = 1,
        .run = &allocate};
}

}  // namespace caseaudit::cli
