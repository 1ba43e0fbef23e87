// Where people see the same thing differently: something to look at, never an answer.
#include <algorithm>

#include "checks.hpp"
#include "views.hpp"

using namespace caseaudit;

namespace parallel_views {
namespace {

constexpr std::array<std::string_view, 5> people{child, parent, carer, worker,
                                                 "independent-reviewing-officer"};
constexpr std::array<std::string_view, 3> ratings{"red", "amber", "green"};

/// Red is 0.
std::size_t rating_of(const Entry& view) {
    return static_cast<std::size_t>(std::ranges::find(ratings, view.field("rating").text) - ratings.begin());
}

Entries rated(const Entries& all) {
    return all.where([](const Entry& view) {
        return view.field("from").has_value() && view.field("category").has_value() &&
               view.field("rating").has_value();
    });
}

std::vector<std::string> categories_of(const Entries& all) {
    std::vector<std::string> names;
    for (const auto& view : all) names.push_back(view.field("category").text);
    std::ranges::sort(names);
    names.erase(std::unique(names.begin(), names.end()), names.end());
    return names;
}

/// Each person's latest rating of one category.
Entries latest_of_each(const Entries& all, const std::string& category) {
    std::vector<const Entry*> latest;
    for (const auto person : people) {
        const auto theirs = all.where([&](const Entry& view) {
            return view.field("category").is(category) && view.field("from").is(person);
        });
        if (!theirs.empty()) latest.push_back(&theirs.back());
    }
    return Entries{std::move(latest)};
}

std::size_t apart(const Entries& views) {
    const auto [lowest, highest] = std::ranges::minmax_element(
        views.begin(), views.end(), {}, [](const Entry& view) { return rating_of(view); });
    return rating_of(*highest) - rating_of(*lowest);
}

std::string spoken(const Entries& views) {
    std::vector<std::string> parts;
    for (const auto& view : views) {
        parts.push_back(fmt::format("{} {} ({})", in_words(view.field("from").text),
                                    view.field("rating").text, view.date));
    }
    return fmt::format("{}", fmt::join(parts, ", "));
}

Prompt prompt_of(const std::string& category, const Entries& latest) {
    Prompt prompt;
    prompt.text =
        fmt::format("People see {} differently: {}. Find out why.", in_words(category), spoken(latest));
    prompt.urgent = apart(latest) == 2;
    for (const auto& view : latest) prompt.evidence.push_back(cite(view));
    return prompt;
}

}  // namespace

/// A prompt for each category that two people rate differently; urgent where one says red and one green.
Result mismatches(const CaseFile& file, const Context& context) {
    const auto all = rated(views(file, context));
    std::size_t compared = 0;
    Result result = met("");
    for (const auto& category : categories_of(all)) {
        const auto latest = latest_of_each(all, category);
        if (latest.size() < 2) continue;
        ++compared;
        if (apart(latest) > 0) result.prompts.push_back(prompt_of(category, latest));
    }
    const auto lack = file.lacks(every("feedback").with({"from", "category", "rating"}), context.period);
    if (compared == 0 && lack) return not_checked("{}", *lack);
    if (compared == 0) return not_applicable("No category is rated by two people in the audit period.");
    result.reason = fmt::format("People differ in {} of {} that more than one rated.", result.prompts.size(),
                                compared == 1 ? "1 category" : fmt::format("{} categories", compared));
    return result;
}

}  // namespace parallel_views
