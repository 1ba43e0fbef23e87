#pragma once
#include "kinds/case_file.hpp"

/// Case files with feedback, for the tests of the plugin "parallel-views".
namespace caseaudit::testing {

inline const std::string everything = "from category rating state reason response";

/// `<feedback …/>` of a day, with the other attributes as they are written.
inline std::string view(std::string_view date, std::string_view attributes, std::string_view inside = "") {
    return "<feedback date=\"" + std::string{date} + "\" " + std::string{attributes} + ">" +
           std::string{inside} + "</feedback>";
}

/// The check over the feedback of a child of that status; of no status that the source carries where it is
/// empty.
inline Result feedback_check(std::string_view check, const std::string& feedback, const Limits& limits = {},
                             const std::string& status = "child-in-need",
                             const std::string& fields = everything) {
    auto coverage = all("feedback", fields) + all("referral", "nfa") + all("closure");
    auto subject = std::string{"<subject kind=\"child\" ref=\"C-1\"/>"};
    if (!status.empty()) {
        coverage += all("subject", "status");
        subject = "<subject kind=\"child\" ref=\"C-1\" status=\"" + status + "\"/>";
    }
    return run_check(caseaudit_plugin, check, case_file(source("s", coverage), subject, feedback),
                     {.limits = limits});
}

}  // namespace caseaudit::testing
