#include "cli/help.hpp"

#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <map>

#include "cli/wrap.hpp"

namespace caseaudit::cli {
namespace {

constexpr std::string_view exit_codes =
    "0  done\n"
    "1  what --fail-on names was found\n"
    "2  it could not be done; the message says why\n"
    "3  done, but something was refused, and is named on standard error\n";

std::string synopsis(const Command& command) {
    auto text = fmt::format("caseaudit {}", command.name);
    if (!command.options.empty()) text += " [options]";
    return command.operands.empty() ? text : fmt::format("{} {}", text, command.operands);
}

std::string given_as(const Option& option) {
    return option.argument.empty() ? fmt::format("--{}", option.name)
                                   : fmt::format("--{} {}", option.name, option.argument);
}

/// A hyphen at the start of a troff argument and in option names must be a real minus.
std::string troff(std::string_view text) {
    std::string all;
    for (const char c : text) {
        if (c == '-') all += '\\';
        if (c == '\\') all += '\\';
        all += c;
    }
    return all;
}

}  // namespace

std::string help() {
    std::string text =
        "caseaudit: audits of children's social care case files\n\n"
        "  caseaudit COMMAND [options] …\n\nCommands:\n";
    for (const auto& command : commands())
        text += fmt::format("  {:<22}{}\n", command.name, wrapped(command.summary, 56, 24));
    text +=
        "\n'caseaudit COMMAND --help' explains a command; 'caseaudit --version' names the version.\n\nExit "
        "codes:\n";
    for (std::size_t at = 0; at < exit_codes.size();) {
        const auto end = exit_codes.find('\n', at);
        text += fmt::format("  {}\n", exit_codes.substr(at, end - at));
        at = end + 1;
    }
    return text;
}

std::string help(const Command& command) {
    auto text = fmt::format("{}\n\n{}\n", synopsis(command), wrapped(command.summary, 78, 0));
    if (!command.details.empty()) text += fmt::format("\n{}\n", wrapped(command.details, 78, 0));
    if (!command.options.empty()) text += "\nOptions:\n";
    for (const auto& option : command.options) {
        text += fmt::format("  {:<24}  {}\n", given_as(option), wrapped(option.help, 50, 28));
    }
    return text;
}

std::string manual_page() {
    std::string page =
        ".TH CASEAUDIT 1 \"\" \"caseaudit\" \"User Commands\"\n.SH NAME\ncaseaudit \\- audits of children's "
        "social care case files\n"
        ".SH SYNOPSIS\n.B caseaudit\n.I COMMAND\n[options] ...\n.SH COMMANDS\n";
    for (const auto& command : commands()) {
        page += fmt::format(".SS {}\n{}\n", troff(synopsis(command)), troff(command.summary));
        if (!command.details.empty()) page += fmt::format(".PP\n{}\n", troff(command.details));
        for (const auto& option : command.options)
            page += fmt::format(".TP\n.B {}\n{}\n", troff(given_as(option)), troff(option.help));
    }
    return page + fmt::format(".SH EXIT STATUS\n.nf\n{}.fi\n", exit_codes);
}

std::string bash_completion() {
    std::string names;
    std::string options;
    std::map<std::string, std::string> families;
    for (const auto& command : commands()) {
        const auto space = command.name.find(' ');
        const auto first = command.name.substr(0, space);
        if (space != std::string::npos) families[first] += command.name.substr(space + 1) + " ";
        if (names.find(first + " ") == std::string::npos) names += first + " ";
        std::string own = "--help";
        for (const auto& option : command.options) own += " --" + option.name;
        options += fmt::format("    \"{} \"*) words=\"{}\" ;;\n", command.name, own);
    }
    std::string subs;
    for (const auto& [first, rest] : families) subs += fmt::format("    {}) words=\"{}\" ;;\n", first, rest);
    return fmt::format(
        "# Completion of caseaudit's commands and options for bash.\n"
        "_caseaudit() {{\n"
        "  local now=${{COMP_WORDS[COMP_CWORD]}} words=\"\"\n"
        "  if [[ $COMP_CWORD -eq 1 ]]; then\n"
        "    words=\"{}--help --version\"\n"
        "  elif [[ $now == -* ]]; then\n"
        "    case \"${{COMP_WORDS[*]:1}} \" in\n{}    esac\n"
        "  elif [[ $COMP_CWORD -eq 2 ]]; then\n"
        "    case \"${{COMP_WORDS[1]}}\" in\n{}    esac\n"
        "  fi\n"
        "  COMPREPLY=($(compgen -W \"$words\" -- \"$now\"))\n"
        "  [[ $COMP_CWORD -eq 1 || $now == -* || -n $words ]] || COMPREPLY=($(compgen -f -- \"$now\"))\n"
        "}}\n"
        "complete -o filenames -F _caseaudit caseaudit\n",
        names, options, subs);
}

}  // namespace caseaudit::cli
