#include "cli/actions/actions.hpp"

#include <spdlog/fmt/fmt.h>

#include <caseaudit/action_store.hpp>
#include <caseaudit/completion.hpp>
#include <caseaudit/error.hpp>

namespace caseaudit::cli {

Option recommendation_option(const char* help) {
    return {.name = "recommendation", .argument = "R2", .help = help};
}

Option as_written_option() {
    return {.name = "as-written",
            .argument = "",
            .help = "Keep the words although they look like somebody's name or number; they are none."};
}

int recommendation(const Arguments& arguments) {
    return arguments.has("recommendation") ? recommendation_numbered(arguments.get("recommendation")) : 0;
}

std::optional<Date> optional_day(const Arguments& arguments, const std::string& option) {
    if (!arguments.has(option)) return std::nullopt;
    const auto text = arguments.get(option);
    const auto date = parse_date(text);
    if (!date) throw UsageError{fmt::format("--{} '{}' is not a date; write it as 2026-11-24", option, text)};
    return date;
}

void refuse_names(const Arguments& arguments, const std::string& words) {
    if (arguments.has("as-written")) return;
    std::string all;
    for (const auto& hint : lint_text(words)) all += hint.says + ".\n";
    if (all.empty()) return;
    throw Error{
        all +
        "Nothing was stored. Write it with a role or a reference, or add --as-written where it is none."};
}

}  // namespace caseaudit::cli
