#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <boost/filesystem.hpp>
#include <caseaudit/data_protection.hpp>
#include <caseaudit/error.hpp>
#include <caseaudit/formats.hpp>
#include <iostream>
#include <nlohmann/json.hpp>

#include "cli/all_commands.hpp"
#include "cli/places.hpp"
#include "cli/stores.hpp"

namespace caseaudit::cli {
namespace {

/// What is past its period: to be looked at, or held.
struct Due {
    std::vector<RetainedAudit> due;
    std::vector<RetainedAudit> held;
    std::size_t kept = 0;
    std::size_t erased = 0;
};

Due sorted_out(const Store& store, const Retention& retention, Date today) {
    Due all;
    for (const auto& one : retained(store, retention)) {
        if (!one.past(today)) {
            ++all.kept;
        } else {
            (one.held ? all.held : all.due).push_back(one);
        }
    }
    all.erased = tombstones(store).size();
    return all;
}

std::string length_of(int months) {
    if (months % 12 != 0) return fmt::format("{} month{}", months, months == 1 ? "" : "s");
    return fmt::format("{} year{}", months / 12, months == 12 ? "" : "s");
}

std::string listed(const std::vector<RetainedAudit>& audits) {
    std::string text;
    for (const auto& one : audits) {
        text += fmt::format("  {}  {}, {} {}, kept until {}\n", one.id, title_of(one.kept),
                            one.kept == Kept::draft ? "as of" : "completed on", one.begin, one.until);
    }
    return text;
}

std::string in_words(const Due& all, const Retention& retention, Date today) {
    auto text = fmt::format("On {}: {} past their period, {} of them held, {} within it, {} erased before\n",
                            today, all.due.size() + all.held.size(), all.held.size(), all.kept, all.erased);
    for (const auto& one : retention.all()) {
        text +=
            fmt::format("  {:<38}{:<10}{}{}\n", title_of(one.kept), length_of(one.months), one.source,
                        one.certainty == Certainty::unverified ? ", to be confirmed by your council" : "");
    }
    if (!all.due.empty())
        text += "\nTo be looked at, and erased where nothing speaks against it:\n" + listed(all.due);
    if (!all.held.empty()) text += "\nPast their period, and held:\n" + listed(all.held);
    return text;
}

nlohmann::ordered_json as_json(const std::vector<RetainedAudit>& audits) {
    auto all = nlohmann::ordered_json::array();
    for (const auto& one : audits) {
        all.push_back({{"audit", one.id},
                       {"kind", name_of(one.kept)},
                       {"begin", iso_date(one.begin)},
                       {"until", iso_date(one.until)}});
    }
    return all;
}

Retention periods_of(const Arguments& arguments) {
    const auto path = arguments.has("periods")
                          ? arguments.get("periods")
                          : (boost::filesystem::path{template_folder(arguments)} / "retention.xml").string();
    return read_retention(path);
}

Exit list_retention(const Arguments& arguments) {
    const auto date = today(arguments, "retention");
    const auto retention = periods_of(arguments);
    const Store store{store_place(arguments, "retention")};
    const auto all = sorted_out(store, retention, date);
    if (arguments.has("json")) {
        std::cout << nlohmann::ordered_json{{"today", iso_date(date)},
                                            {"due", as_json(all.due)},
                                            {"held", as_json(all.held)},
                                            {"kept", all.kept},
                                            {"erased", all.erased}}
                         .dump(2)
                  << "\n";
    } else {
        std::cout << in_words(all, retention, date);
    }
    return arguments.has("fail-on") && !all.due.empty() ? found : done;
}

}  // namespace

Command retention_command() {
    return {.name = "retention",
            .summary = "Lists the audits that are past the time for which your council keeps them.",
            .details =
                "Nothing is removed: a person looks at each, and 'erase' removes it. The periods are your "
                "council's: "
                "copy retention.xml of the templates, set them, and name the file by --periods. For example: "
                "caseaudit "
                "retention --today 2026-11-24 --store audits.store --fail-on due",
            .options = {today_option(),
                        {.name = "periods",
                         .argument = "FILE",
                         .help = "How long each kind is kept. Otherwise retention.xml of the templates."},
                        {.name = "fail-on",
                         .argument = "WHAT",
                         .help = "Exit with 1 when an audit is past its period and not held.",
                         .words = {"due"}},
                        {.name = "json", .argument = "", .help = "As JSON."},
                        store_option(),
                        authority_option(),
                        templates_option()},
            .run = &list_retention};
}

}  // namespace caseaudit::cli
