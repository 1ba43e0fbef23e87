#include "cli/plugins/try_plugin.hpp"

#include <spdlog/fmt/fmt.h>
#include <sys/resource.h>
#include <unistd.h>

#include <caseaudit/error.hpp>
#include <csignal>

#include "cli/command.hpp"
#include "cli/plugins/child.hpp"
#include "plugins/conformance.hpp"

namespace caseaudit::cli {
namespace {

std::string in_words(const plugins::PluginReport& report, const std::string& path) {
    auto text = fmt::format("{} {}  {}\n", report.name, report.version, path);
    for (const auto& fault : report.faults) text += fmt::format("  fault: {}\n", fault);
    for (const auto& check : report.checks) {
        text += fmt::format("  {}: {}\n", check.id, check.faults.empty() ? "fine" : "not fine");
        for (const auto& fault : check.faults) text += fmt::format("    fault: {}\n", fault);
    }
    return text + (report.is_fine() ? fine_line : faults_line);
}

void send(std::string_view text) {
    while (!text.empty()) {
        const auto n = ::write(report_descriptor, text.data(), text.size());
        if (n <= 0) return;
        text.remove_prefix(static_cast<std::size_t>(n));
    }
}

}  // namespace

int try_plugin_here(const std::string& path) {
    const rlimit no_core{0, 0};
    ::setrlimit(RLIMIT_CORE, &no_core);
    for (const int harm : {SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGABRT})
        static_cast<void>(std::signal(harm, SIG_DFL));
    try {
        send(in_words(plugins::try_plugin(path), path));
    } catch (const Error& e) {
        send(fmt::format("{}\n{}", e.what(), faults_line));
    }
    return done;
}

}  // namespace caseaudit::cli
