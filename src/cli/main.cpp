#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <caseaudit/error.hpp>
#include <exception>
#include <iostream>

#include "cli/command.hpp"
#include "cli/help.hpp"
#include "cli/plugins/try_plugin.hpp"

namespace {

using namespace caseaudit::cli;
using Words = std::vector<std::string>;

/// The command that the first word or the first two name; null when there is none.
const Command* find(const Words& words, std::size_t& used) {
    for (used = std::min<std::size_t>(2, words.size()); used > 0; --used) {
        const auto name = used == 2 ? words[0] + " " + words[1] : words[0];
        const auto found = std::ranges::find(commands(), name, &Command::name);
        if (found != commands().end()) return &*found;
    }
    return nullptr;
}

std::string unknown(const Words& words) {
    std::string family;
    for (const auto& command : commands()) {
        if (command.name.starts_with(words[0] + " "))
            family += (family.empty() ? "" : ", ") + command.name.substr(words[0].size() + 1);
    }
    if (!family.empty()) return fmt::format("'{}' needs one of: {}", words[0], family);
    return fmt::format("there is no command '{}'", words[0]);
}

int whole_program(const Words& words) {
    if (words.empty() || words[0] == "--help" || words[0] == "help") return std::cout << help(), done;
    if (words[0] == "--version") return std::cout << "caseaudit " CASEAUDIT_VERSION "\n", done;
    if (words[0] == "--manual-page") return std::cout << manual_page(), done;
    if (words[0] == "--bash-completion") return std::cout << bash_completion(), done;
    if (words.size() == 2 && words[0] == try_plugin_word) return try_plugin_here(words[1]);
    std::size_t used = 0;
    const auto* command = find(words, used);
    if (command == nullptr) throw UsageError{unknown(words)};
    const Words rest(words.begin() + static_cast<std::ptrdiff_t>(used), words.end());
    if (std::ranges::find(rest, "--help") != rest.end()) return std::cout << help(*command), done;
    return command->run(parse(*command, rest));
}

}  // namespace

int main(int argc, char** argv) try {
    const auto code = whole_program({argv + 1, argv + argc});
    std::cout.flush();
    if (!std::cout) throw caseaudit::Error{"cannot write to standard output"};
    return code;
} catch (const UsageError& e) {
    std::cerr << "caseaudit: " << e.what()
              << "\n'caseaudit --help' lists the commands; 'caseaudit COMMAND --help' their options.\n";
    return cannot;
} catch (const caseaudit::InputError& e) {
    std::cerr << e.what() << "\n";
    return cannot;
} catch (const std::exception& e) {
    std::cerr << "caseaudit: " << e.what() << "\n";
    return cannot;
}
