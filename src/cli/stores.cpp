#include "cli/stores.hpp"

#include <spdlog/fmt/fmt.h>

#include <cstdlib>

#include "aggregate/words.hpp"
#include "cli/numbers.hpp"

namespace caseaudit::cli {

Option store_option() {
    return {.name = "store",
            .argument = "FILE|ADDRESS",
            .help =
                "Where audits are kept: a file (SQLite), or postgresql://… for a server. Otherwise that of "
                "the environment's CASEAUDIT_STORE."};
}

Option authority_option() {
    return {.name = "authority",
            .argument = "ID",
            .help = "Whose audits these are, where a store holds those of several: 'local' unless said."};
}

Option today_option() {
    return {.name = "today",
            .argument = "DATE",
            .help = "Today's date, such as 2026-11-24: the program never asks the clock."};
}

Option as_option() {
    return {.name = "as",
            .argument = "REF",
            .help = "Who does this, for the history: a reference such as W-012, never a name."};
}

StorePlace store_place(const Arguments& arguments, std::string_view command) {
    const char* const variable = std::getenv("CASEAUDIT_STORE");
    const auto where = arguments.get("store", variable == nullptr ? "" : variable);
    if (where.empty()) {
        throw UsageError{fmt::format(
            "'{}' needs a store: --store audits.store, or CASEAUDIT_STORE in the environment", command)};
    }
    return {where, arguments.get("authority", "local")};
}

Date today(const Arguments& arguments, std::string_view command) {
    const auto text = arguments.get("today");
    if (text.empty())
        throw UsageError{fmt::format("'{}' needs --today, today's date: --today 2026-11-24", command)};
    const auto date = parse_date(text);
    if (!date) throw UsageError{fmt::format("--today '{}' is not a date; write it as 2026-11-24", text)};
    return *date;
}

Doer doer(const Arguments& arguments, std::string_view command) {
    const auto who = arguments.get("as");
    if (who.empty()) {
        throw UsageError{fmt::format(
            "'{}' needs --as, who does it, by reference: --as W-012. The history is told.", command)};
    }
    return {who, today(arguments, command)};
}

int draw_number(const std::string& text) {
    const auto number = number_in(text);
    if (!number) throw UsageError{fmt::format("--draw '{}' is not the number of a draw, such as 1", text)};
    return *number;
}

int allocation_number(const std::string& text) {
    const auto number = number_in(text);
    if (!number)
        throw UsageError{
            fmt::format("--allocation '{}' is not the number of an allocation, such as 1", text)};
    return *number;
}

void log_report(Store& store, const Doer& who, std::string_view command, std::size_t number,
                std::string_view thing) {
    store.log("reported", fmt::format("{}, {}", command, counted(static_cast<int>(number), thing)), who);
}

}  // namespace caseaudit::cli
