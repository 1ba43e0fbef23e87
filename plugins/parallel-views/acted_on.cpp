// What was done about feedback that was red or amber.
#include "checks.hpp"
#include "views.hpp"

using namespace caseaudit;

namespace parallel_views {
namespace {

Shown is_critical(const Entry& view) {
    const auto& rating = view.field("rating");
    return rating.is("green") ? Shown::no : shown(rating);
}

Shown answered(const Entry& view) { return both(is_critical(view), shown(view.field("response"))); }

std::string prompt_text(const Entry& view) {
    const auto& category = view.field("category");
    return fmt::format("The child rated {} red on {}, and what was done about it is not recorded.",
                       category.has_value() ? in_words(category.text) : "something", view.date);
}

/// Prompts for each red rating of the child that has had no answer.
Result with_prompts(Result result, const Entries& unanswered) {
    for (const auto& view : unanswered) {
        if (!view.field("rating").is("red") || is_from(view, child) != Shown::yes) continue;
        result.prompts.push_back({prompt_text(view), true, {cite(view)}});
    }
    return result;
}

}  // namespace

/// Not met when a red or amber view of the audit period has waited too long without an answer.
Result acted_on(const CaseFile& file, const Context& context) {
    const auto waited_since = context.as_of() - context.days("time-to-answer");
    const auto critical = views(file, context).where([&](const Entry& view) {
        if (is_critical(view) == Shown::no) return false;
        return view.date <= waited_since || answered(view) == Shown::yes;
    });
    if (critical.empty())
        return not_applicable("No view of the audit period up to {} is red or amber.", waited_since);
    const auto found = sort(critical, answered);
    return with_prompts(all_show(found, {.lacking = "What was done about it is not recorded for",
                                         .unknown = "The rating, or what was done about it,",
                                         .thing = "red or amber view"}),
                        found.no);
}

}  // namespace parallel_views
