#include "cli/store/about.hpp"

#include <spdlog/fmt/fmt.h>

#include "cli/actions/actions.hpp"

namespace caseaudit::cli {

Option about_audit_option(const char* help) { return {.name = "audit", .argument = "ID", .help = help}; }

Option about_subject_option(const char* help) { return {.name = "subject", .argument = "REF", .help = help}; }

Option why_option(const char* help) { return {.name = "why", .argument = "TEXT", .help = help}; }

About about(const Arguments& arguments, std::string_view command) {
    if (arguments.has("audit") == arguments.has("subject")) {
        throw UsageError{fmt::format(
            "'{}' needs either --audit, for one audit, or --subject, for all about one child or worker",
            command)};
    }
    return {arguments.get("audit"), arguments.get("subject")};
}

std::string why(const Arguments& arguments, std::string_view command) {
    auto words = arguments.get("why");
    if (words.empty()) throw UsageError{fmt::format("'{}' needs --why, a reason in a few words", command)};
    refuse_names(arguments, words);
    return words;
}

}  // namespace caseaudit::cli
