#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <caseaudit/action_store.hpp>
#include <caseaudit/error.hpp>
#include <iostream>

#include "aggregate/words.hpp"
#include "cli/actions/actions.hpp"
#include "cli/all_commands.hpp"
#include "cli/stores.hpp"
#include "files/files.hpp"

namespace caseaudit::cli {
namespace {

Exit import_file(const Arguments& arguments) {
    const auto who = doer(arguments, "actions import-plan");
    const auto rows = read_improvement_plan(arguments.rest.front());
    Store store{store_place(arguments, "actions import-plan"), Store::Missing::create};
    const auto report = import_plan(store, rows, who);
    std::cout << fmt::format("{}: {} actions of the plan: {} added, {} changed, {} as they were.\n",
                             arguments.rest.front(), rows.size(), report.added, report.changed,
                             report.unchanged);
    for (const auto& note : report.notes) std::cout << note << "\n";
    return done;
}

bool is_withdrawn(const ActionStanding& one) {
    return one.action->origin == ActionOrigin::plan && one.state == ActionState::withdrawn;
}

Exit export_file(const Arguments& arguments) {
    const auto who = doer(arguments, "actions export-plan");
    const auto day = who.today;
    const auto format = arguments.get("format", "csv");
    const auto out = arguments.get("out");
    if (format == "xlsx" && out.empty()) throw UsageError{"a workbook needs --out, the file to write it to"};
    Store store{store_place(arguments, "actions export-plan")};
    const auto all = followed_actions(store);
    const auto rows = exported_plan(all, recommendations(store), day);
    if (rows.empty())
        throw Error{"there is no improvement plan in the store; 'actions import-plan' reads one"};
    store.log("exported", fmt::format("improvement plan, {}", counted(static_cast<int>(rows.size()), "row")),
              who);
    const auto bytes = format == "xlsx" ? improvement_plan_xlsx(rows) : improvement_plan_csv(rows);
    if (out.empty()) {
        std::cout << bytes;
    } else {
        files::write_private(out, bytes);
    }
    const auto left_out = std::ranges::count_if(standings(all, day), is_withdrawn);
    if (left_out > 0) std::cerr << fmt::format("Left out: {} withdrawn.\n", left_out);
    return done;
}

constexpr const char* columns_details =
    "The columns are Recommendation, Action, Intended outcome, Source, How monitored, Timescale, Lead, Due "
    "month (June "
    "2013), Progress and RAG status (Complete, In progress on schedule or Behind schedule), in any order, as "
    "CSV or as a "
    "workbook (.xlsx). ";

}  // namespace

Command actions_import_plan_command() {
    static const auto details = std::string{columns_details} +
                                "A recommendation left empty is the one above. Recommendations become R1, R2 "
                                "…, their actions R1.1, R1.2 …; "
                                "reading a later version of the file adds what is new and records what "
                                "changed, and keeps the rest. All rows are "
                                "taken, or none: each that cannot be used is named.";
    return {.name = "actions import-plan",
            .operands = "FILE",
            .summary = "Reads an improvement plan into the store.",
            .details = details,
            .options = {store_option(), authority_option(), today_option(), as_option()},
            .least_operands = 1,
            .most_operands = 1,
            .run = &import_file};
}

Command actions_export_plan_command() {
    static const auto details = std::string{columns_details} +
                                "What was done is Complete; what is open after its month, or was reported to "
                                "be, is Behind schedule. 'Linked "
                                "actions' counts the actions of audits and meetings under the "
                                "recommendation; no reference to a child or worker "
                                "is in the file. The history keeps that it was exported.";
    return {
        .name = "actions export-plan",
        .summary = "Writes the improvement plan as it stands.",
        .details = details,
        .options = {store_option(),
                    authority_option(),
                    today_option(),
                    as_option(),
                    {"format", "FORMAT", "csv (the default) or xlsx.", false, {"csv", "xlsx"}},
                    {"out", "FILE", "Write it there, for its owner alone to read; else to standard output."}},
        .run = &export_file};
}

}  // namespace caseaudit::cli
