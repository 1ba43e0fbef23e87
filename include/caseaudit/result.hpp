#pragma once
#include <spdlog/fmt/fmt.h>

#include <caseaudit/citation.hpp>
#include <caseaudit/entry.hpp>
#include <caseaudit/export.hpp>
#include <string>
#include <utility>
#include <vector>

namespace caseaudit {

enum class Outcome { met, not_met, not_applicable, not_checked, error };

/// Something to look at now. Never an answer.
struct CASEAUDIT_API Prompt {
    std::string text;
    bool urgent = false;
    std::vector<Citation> evidence;

    bool operator==(const Prompt&) const = default;
};

/// What one check says about one case file. Plain data, with no code of the plugin in it.
struct CASEAUDIT_API Result {
    Outcome outcome = Outcome::met;
    std::string reason;  ///< one sentence for the auditor; may be empty only for `met`
    std::vector<Citation> evidence;
    std::vector<Prompt> prompts;

    Result&& citing(const Entry& entry) &&;
    Result&& citing(const Entries& entries) &&;
    Result&& prompting(std::string text, const Entries& entries, bool urgent = false) &&;
};

CASEAUDIT_API Citation cite(const Entry& entry);

/// Met, resting on these entries.
CASEAUDIT_API Result met(const Entries& entries);

template <class... Args>
Result met(fmt::format_string<Args...> text, Args&&... args) {
    return {Outcome::met, fmt::format(text, std::forward<Args>(args)...), {}, {}};
}
template <class... Args>
Result not_met(fmt::format_string<Args...> text, Args&&... args) {
    return {Outcome::not_met, fmt::format(text, std::forward<Args>(args)...), {}, {}};
}
template <class... Args>
Result not_applicable(fmt::format_string<Args...> text, Args&&... args) {
    return {Outcome::not_applicable, fmt::format(text, std::forward<Args>(args)...), {}, {}};
}
/// For what only the entries themselves can show to be missing from the source.
template <class... Args>
Result not_checked(fmt::format_string<Args...> text, Args&&... args) {
    return {Outcome::not_checked, fmt::format(text, std::forward<Args>(args)...), {}, {}};
}

/// `met`, `not_met` … as written in files.
CASEAUDIT_API std::string_view name_of(Outcome outcome);

}  // namespace caseaudit
