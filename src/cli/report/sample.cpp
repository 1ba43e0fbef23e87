#include "cli/report/sample.hpp"

#include <spdlog/fmt/fmt.h>

#include <optional>

#include "cli/numbers.hpp"

namespace caseaudit::cli {
namespace {

constexpr int most_files = 100'000'000;

std::optional<int> number_of(const Arguments& arguments, const char* option, int least) {
    if (!arguments.has(option)) return std::nullopt;
    const auto text = arguments.get(option);
    const auto number = number_in(text);
    if (!number || *number < least || *number > most_files)
        throw UsageError{
            fmt::format("--{} takes a whole number of {} or more, not '{}'", option, least, text)};
    return number;
}

}  // namespace

Option drawn_option() {
    return {"drawn",
            "HOW",
            "how the files were drawn: census (every file there was), simple-random, or other; without it "
            "nothing is generalised",
            false,
            {"census", "simple-random", "other"}};
}

Option population_option() {
    return {"population", "N", "how many files there were to draw from, of what the report is narrowed to"};
}

Option quotes_option() {
    return {"quotes-from", "N",
            "quote what people wrote only of teams with so many complete audits; 5 by default, 0 quotes all"};
}

void set_drawn(QaOptions& options, const Arguments& arguments) {
    options.sample.population = number_of(arguments, "population", 1);
    if (arguments.has("drawn")) options.sample.drawn = *drawn_named(arguments.get("drawn"));
}

void set_quotes(QaOptions& options, const Arguments& arguments) {
    options.quotes_from = number_of(arguments, "quotes-from", 0).value_or(least_to_quote);
}

}  // namespace caseaudit::cli
