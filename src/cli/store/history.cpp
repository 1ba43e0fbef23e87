#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <caseaudit/data_protection.hpp>
#include <caseaudit/error.hpp>
#include <iostream>
#include <nlohmann/json.hpp>

#include "cli/all_commands.hpp"
#include "cli/stores.hpp"

namespace caseaudit::cli {
namespace {

std::string history_line(const HistoryLine& line, const std::string& thing) {
    auto text = fmt::format("{:>6}  {}  {}  {} {}", line.number, line.day, line.who, line.what, thing);
    if (!line.note.empty()) text += fmt::format(" ({})", line.note);
    return text + "\n";
}

nlohmann::ordered_json line_json(const HistoryLine& line, const std::string& thing) {
    return {{"number", line.number},   {"day", iso_date(line.day)}, {"who", line.who},
            {"what", line.what},       {"thing", line.thing},       {"about", thing},
            {"content", line.content}, {"note", line.note},         {"hash", line.hash}};
}

Exit show_history(const Arguments& arguments) {
    const Store store{store_place(arguments, "history")};
    const auto only = arguments.get("thing");
    auto all = nlohmann::ordered_json::array();
    std::string text;
    for (const auto& line : named_history(store)) {
        if (!only.empty() && line.audit != only && line.line.thing != only && line.thing != only) continue;
        all.push_back(line_json(line.line, line.thing));
        text += history_line(line.line, line.thing);
    }
    if (!only.empty() && all.empty())
        throw Error{
            fmt::format("the history has nothing about '{}': name an audit by its id, or a thing as it "
                        "stands there, such as 'hold 1'",
                        only)};
    if (arguments.has("json")) {
        std::cout << nlohmann::ordered_json{{"history", all}}.dump(2) << "\n";
    } else {
        std::cout << (text.empty() ? "The history is empty.\n" : text);
    }
    return done;
}

}  // namespace

Command history_command() {
    return {
        .name = "history",
        .summary = "Says who did what in the store on which day, what was taken out of it too.",
        .details =
            "Lines are only ever added, each hashed together with the one before it; 'caseaudit verify' "
            "proves "
            "them. For example: caseaudit history --thing supervision-C-0001-2013-05-31 --store audits.store",
        .options = {{.name = "thing",
                     .argument = "ID",
                     .help = "Only what is about this audit, or about a thing as the history names it."},
                    {.name = "json", .argument = "", .help = "As JSON, with the hashes."},
                    store_option(),
                    authority_option()},
        .run = &show_history};
}

}  // namespace caseaudit::cli
