#include "on_time.hpp"

using namespace caseaudit;

namespace multi_agency {
namespace {

std::string spoken(const CalledFor& one, std::string_view what) {
    if (one.timing == Timing::late)
        return fmt::format("{} was due by {} and was held on {}.", what, one.due, *one.held);
    return fmt::format("{} was due by {} and is not recorded.", what, one.due);
}

Entries those(const std::vector<CalledFor>& due, Shown wanted) {
    std::vector<const Entry*> found;
    for (const auto& one : due) {
        if (in_time(one.timing) == wanted) found.push_back(one.by);
    }
    return Entries{std::move(found)};
}

}  // namespace

std::optional<Date> first_from(const Entries& entries, Date day) {
    for (const auto& entry : entries) {
        if (entry.date >= day) return entry.date;
    }
    return std::nullopt;
}

Result on_time(const std::vector<CalledFor>& due, std::string_view what) {
    const auto failing = those(due, Shown::no);
    const auto unknown = those(due, Shown::unknown);
    if (failing.empty() && !unknown.empty())
        return not_checked("{}: whether it was called for is not in the source.", what).citing(unknown);
    if (failing.empty()) return met("{} was held in time.", what).citing(those(due, Shown::yes));
    std::vector<std::string> sentences;
    auto result = not_met("").citing(failing);
    for (const auto& one : due) {
        if (in_time(one.timing) != Shown::no) continue;
        sentences.push_back(spoken(one, what));
        if (one.timing == Timing::overdue && one.pressing)
            result.prompts.push_back({sentences.back(), true, {cite(*one.by)}});
    }
    result.reason = fmt::format("{}", fmt::join(sentences, " "));
    return result;
}

}  // namespace multi_agency
