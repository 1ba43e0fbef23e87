#pragma once
#include <map>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace caseaudit::cli {

/// Exit codes of the program, the same for every command.
enum Exit : int {
    done = 0,
    found = 1,    ///< what --fail-on names was found
    cannot = 2,   ///< it could not be done
    refused = 3,  ///< done, but something was refused, and is named on standard error
};

/// One option of a command: what --help, the manual page, shell completion and the parser need of it.
struct Option {
    std::string name;      ///< "as-of" is given as --as-of
    std::string argument;  ///< "DATE"; empty for a switch
    std::string help;
    bool many = false;                    ///< may be given more than once
    std::vector<std::string> words = {};  ///< the only values it takes; empty: any
};

/// What was given on the command line, after checking it against the command's options.
class Arguments {
public:
    bool has(std::string_view option) const { return options.contains(option); }
    /// The option's value, or `otherwise`.
    std::string get(std::string_view option, std::string_view otherwise = {}) const;
    std::vector<std::string> all(std::string_view option) const;

    std::map<std::string, std::vector<std::string>, std::less<>> options;
    std::vector<std::string> rest;  ///< what is no option, in order
};

/// One command, or a command's sub-command ("templates list"). Each has a file of its own in this folder.
struct Command {
    std::string name;           ///< "run", "templates list"
    std::string operands = {};  ///< "CASE-FILES…", for the synopsis
    std::string summary;        ///< one line
    std::string details = {};   ///< further paragraphs for --help and the manual page
    std::vector<Option> options = {};
    std::size_t least_operands = 0;
    std::size_t most_operands = 0;
    Exit (*run)(const Arguments&) = nullptr;
};

/// Every command there is, in the order help shows them. The one list: nothing registers itself.
const std::vector<Command>& commands();

/// Reads the words after the command's name. Opens no file. Throws `UsageError`.
Arguments parse(const Command& command, const std::vector<std::string>& words);

/// The command line is not one that the command takes. The message says what to do.
struct UsageError : std::runtime_error {
    using std::runtime_error::runtime_error;
};

}  // namespace caseaudit::cli
