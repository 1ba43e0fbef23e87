#include "plugins/run_check.hpp"

#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <caseaudit/error.hpp>

#include "plugins/readable.hpp"

namespace caseaudit::plugins {
namespace {

Result failed(std::string_view id, std::string_view why) {
    return {Outcome::error, fmt::format("The check '{}' failed: {}.", id, why), {}, {}};
}

/// Every reason why the sources cannot carry what the check needs; empty when they can.
std::string missing(const Check& check, const CaseFile& file, const Period& period) {
    std::vector<std::string> reasons;
    for (const auto& need : check.needs) {
        auto reason = file.lacks(need, period);
        if (reason && std::ranges::find(reasons, *reason) == reasons.end())
            reasons.push_back(std::move(*reason));
    }
    return fmt::format("{}", fmt::join(reasons, " "));
}

bool is_readable_throughout(const Result& result) {
    const auto readable = [](const Citation& c) {
        return is_readable(c.kind) && is_readable(c.entry) && is_readable(c.source);
    };
    return is_readable(result.reason) && std::ranges::all_of(result.evidence, readable) &&
           std::ranges::all_of(result.prompts, [&](const Prompt& prompt) {
               return is_readable(prompt.text) && std::ranges::all_of(prompt.evidence, readable);
           });
}

/// A sentence where a check gave none, so that an auditor is never left without one.
std::string stock_reason(Outcome outcome, std::string_view id) {
    switch (outcome) {
        case Outcome::met:
            return {};
        case Outcome::not_met:
            return fmt::format("Not met; the check '{}' does not say why.", id);
        case Outcome::not_applicable:
            return fmt::format("Not applicable; the check '{}' does not say why.", id);
        case Outcome::not_checked:
            return fmt::format("Not checked; the check '{}' does not say why.", id);
        case Outcome::error:
            break;
    }
    return failed(id, "it does not say why").reason;
}

Result made_sensible(Result result, std::string_view id) {
    if (result.outcome < Outcome::met || result.outcome > Outcome::error)
        return failed(id, "its outcome is none that there is");
    if (!is_readable_throughout(result)) return failed(id, "its result is no readable text");
    if (result.reason.empty()) result.reason = stock_reason(result.outcome, id);
    return result;
}

/// What an exception says, as the end of a sentence.
std::string said_by(const std::exception& e) {
    std::string text = e.what();
    if (!is_readable(text)) return "it threw an exception without readable text";
    while (text.ends_with('.')) text.pop_back();
    return text.empty() ? "it threw an exception without a text" : text;
}

}  // namespace

Result run_check(const Check& check, std::string_view id, const CaseFile& file, const Context& context) try {
    auto reasons = missing(check, file, context.period);
    if (!reasons.empty()) return {Outcome::not_checked, std::move(reasons), {}, {}};
    return made_sensible(check.run(file, context), id);
} catch (const NotKnown& e) {
    return {Outcome::not_checked, e.what(), {}, {}};
} catch (const std::exception& e) {
    return failed(id, said_by(e));
} catch (...) {
    return failed(id, "it threw something that is no exception");
}

}  // namespace caseaudit::plugins
