#include <spdlog/fmt/fmt.h>

#include <chrono>
#include <cstring>
#include <iostream>

#include "cli/all_commands.hpp"
#include "cli/numbers.hpp"
#include "cli/plugins/child.hpp"
#include "cli/plugins/try_plugin.hpp"

namespace caseaudit::cli {
namespace {

std::chrono::seconds time_limit(const Arguments& arguments) {
    const auto text = arguments.get("time-limit", "30");
    const auto seconds = number_in(text);
    if (!seconds || *seconds < 1 || *seconds > 3600)
        throw UsageError{fmt::format("--time-limit takes 1 to 3600 seconds, not '{}'", text)};
    return std::chrono::seconds{*seconds};
}

/// Why the child did not come to its end; empty when it did.
std::string what_befell(const ChildEnd& end, std::chrono::seconds limit) {
    if (!end.in_time) return fmt::format("it did not come to an end within {} s", limit.count());
    if (end.signal != 0) return fmt::format("it crashed ({})", ::strsignal(end.signal));
    const bool is_whole = end.report.ends_with(fine_line) || end.report.ends_with(faults_line);
    if (end.code != 0 || !is_whole) return fmt::format("it ended the program, with exit code {}", end.code);
    return {};
}

std::string without_last_line(std::string report) {
    for (const std::string_view last : {fine_line, faults_line}) {
        if (report.ends_with(last)) report.resize(report.size() - last.size());
    }
    return report;
}

bool is_fine(const std::string& path, std::chrono::seconds limit) {
    const auto end = run_self(try_plugin_word, path, limit);
    std::cout << without_last_line(end.report);
    const auto harm = what_befell(end, limit);
    if (!harm.empty()) std::cout << fmt::format("cannot use plugin '{}': {}\n", path, harm);
    std::cout.flush();
    return harm.empty() && end.report.ends_with(fine_line);
}

Exit check_plugin(const Arguments& arguments) {
    const auto limit = time_limit(arguments);
    int bad = 0;
    for (const auto& path : arguments.rest) bad += is_fine(path, limit) ? 0 : 1;
    return bad == 0 ? done : cannot;
}

}  // namespace

Command plugins_check_command() {
    return {
        .name = "plugins check",
        .operands = "FILE…",
        .summary = "Checks that plugins can be used, without trusting them.",
        .details =
            "Each is loaded in a process of its own, so that one that crashes or never ends does no harm. "
            "It must have been built for this caseaudit and export nothing but 'caseaudit_plugin'. Each "
            "check must state its needs, be 'not checked' where a source does not carry them, run on a "
            "case file without entries, and say the same thing twice. Exit code 2 where something is "
            "wrong. For example: caseaudit plugins check build/visits.so",
        .options = {{.name = "time-limit",
                     .argument = "SECONDS",
                     .help = "How long a plugin may take; 30 by default."}},
        .least_operands = 1,
        .most_operands = 999,
        .run = &check_plugin};
}

}  // namespace caseaudit::cli
