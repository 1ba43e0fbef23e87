#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <boost/program_options.hpp>

#include "cli/command.hpp"

namespace caseaudit::cli {
namespace po = boost::program_options;
namespace {

using Words = std::vector<std::string>;

po::options_description describe(const Command& command) {
    po::options_description described;
    for (const auto& option : command.options) {
        const auto* const name = option.name.c_str();
        if (option.argument.empty()) {
            described.add_options()(name, "");
        } else {
            described.add_options()(name, po::value<Words>()->composing(), "");
        }
    }
    described.add_options()("operand", po::value<Words>()->composing(), "");
    return described;
}

void check_words(const Option& option, const Words& values) {
    if (values.size() > 1 && !option.many)
        throw UsageError{fmt::format("--{} is given more than once", option.name)};
    for (const auto& value : values) {
        if (option.words.empty() || std::ranges::find(option.words, value) != option.words.end()) continue;
        throw UsageError{
            fmt::format("--{} takes {}, not '{}'", option.name, fmt::join(option.words, ", "), value)};
    }
}

Arguments collect(const Command& command, const po::variables_map& given) {
    Arguments arguments;
    for (const auto& option : command.options) {
        if (!given.contains(option.name)) continue;
        const auto values = option.argument.empty() ? Words{} : given[option.name].as<Words>();
        check_words(option, values);
        arguments.options[option.name] = values;
    }
    if (given.contains("operand")) arguments.rest = given["operand"].as<Words>();
    return arguments;
}

void check_operands(const Command& command, const Arguments& arguments) {
    if (arguments.rest.size() < command.least_operands) {
        throw UsageError{fmt::format("'{}' needs {}", command.name, command.operands)};
    }
    if (arguments.rest.size() > command.most_operands) {
        throw UsageError{
            fmt::format("'{}' does not take '{}'", command.name, arguments.rest[command.most_operands])};
    }
}

}  // namespace

std::string Arguments::get(std::string_view option, std::string_view otherwise) const {
    const auto found = options.find(option);
    return found == options.end() || found->second.empty() ? std::string{otherwise} : found->second.front();
}

std::vector<std::string> Arguments::all(std::string_view option) const {
    const auto found = options.find(option);
    return found == options.end() ? Words{} : found->second;
}

Arguments parse(const Command& command, const std::vector<std::string>& words) try {
    po::positional_options_description operands;
    operands.add("operand", -1);
    using po::command_line_style::style_t;
    const int style = po::command_line_style::allow_long | po::command_line_style::long_allow_adjacent |
                      po::command_line_style::long_allow_next;
    po::variables_map given;
    po::store(
        po::command_line_parser(words).options(describe(command)).positional(operands).style(style).run(),
        given);
    auto arguments = collect(command, given);
    check_operands(command, arguments);
    return arguments;
} catch (const po::unknown_option& e) {
    throw UsageError{fmt::format("'{}' has no option {}", command.name, e.get_option_name())};
} catch (const po::error& e) {
    throw UsageError{e.what()};
}

}  // namespace caseaudit::cli
