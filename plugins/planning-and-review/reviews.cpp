#include "reviews.hpp"

#include <algorithm>

#include "care.hpp"
#include "plans.hpp"

using namespace caseaudit;

namespace planning {
namespace {

using At = Start::At;

Due looked_after_due(const Start& start, const Context& context) {
    const auto by = [&](const char* name) { return context.due(name, start.date); };
    switch (start.at) {
        case At::beginning:
            return {by("first-looked-after-review"), by("first-looked-after-review")};
        case At::first_review:
            return {by("second-looked-after-review"), by("second-looked-after-review")};
        case At::some_review:
            return {by("second-looked-after-review"), by("looked-after-review")};
        default:
            return {by("looked-after-review"), by("looked-after-review")};
    }
}

std::string limit_name(std::string_view type, At at) {
    if (type != "child-protection") return limits_of(type).front();
    return at == At::beginning ? "first-child-protection-review" : "child-protection-review";
}

}  // namespace

Need reviews_of(std::string_view type, Extent extent) {
    auto need = extent == Extent::every ? every("review") : latest("review");
    return std::move(need).of_types({std::string{type}});
}

Entries reviews(const CaseFile& file, std::string_view type, Date as_of) {
    std::vector<const Entry*> held;
    for (const auto& entry : file.all_entries()) {
        if (entry.date > as_of || entry.field("cancelled").is("yes")) continue;
        const bool is_review = entry.kind == "review" && (entry.type.empty() || entry.type == type);
        const bool is_conference =
            entry.kind == "conference" && entry.type == "review" && type == "child-protection";
        if (is_review || is_conference) held.push_back(&entry);
    }
    return Entries{std::move(held)};
}

std::vector<Reviewed> to_be_reviewed(const CaseFile& file, std::string_view type, const Context& context) {
    std::vector<Reviewed> all;
    if (type == "looked-after") {
        for (const auto& care : care_times(file, context.as_of()))
            all.push_back({care.first, care.time, care.held_until, care.beginning_known});
    } else {
        for (const auto& plan : plans(file, type, context.as_of()))
            if (!plan.type.empty())
                all.push_back({&plan,
                               {plan.date, end_of(plan, context.as_of())},
                               held_until(plan, file, context.as_of()),
                               true});
    }
    std::erase_if(all, [&](const Reviewed& one) { return one.time.to < context.period.from; });
    return all;
}

std::optional<std::string> may_miss_reviews(const CaseFile& file, const Context& context,
                                            const std::vector<std::string>& fields) {
    auto lack = file.lacks(every("review").with(fields), context.period);
    if (!lack) return std::nullopt;
    bool any_required = false;
    for (const auto* type : {"child-protection", "looked-after", "child-in-need", "care-leaver"}) {
        if (to_be_reviewed(file, type, context).empty()) continue;
        any_required = true;
        if (auto of_type = file.lacks(reviews_of(type, Extent::every).with(fields), context.period))
            return of_type;
    }
    return any_required ? std::nullopt : lack;
}

Due next_due(std::string_view type, const Start& start, const Context& context) {
    if (type == "looked-after") return looked_after_due(start, context);
    const auto due = context.due(limit_name(type, start.at), start.date);
    return {due, due};
}

Start after_review(const Entry& review, const Reviewed& reviewed, const Entries& held, const CaseFile& file,
                   std::string_view type, const Context& context) {
    if (type != "looked-after" || !reviewed.beginning_known) return {At::later_review, review.date};
    const auto since = held.within({reviewed.time.from, review.date});
    if (&since.front() != &review) return {At::later_review, review.date};
    const bool all_known = !file.lacks(reviews_of(type, Extent::every), {reviewed.time.from, review.date});
    const bool is_early = review.date <= context.due("first-looked-after-review", reviewed.time.from);
    return {all_known || is_early ? At::first_review : At::later_review, review.date};
}

std::vector<std::string> limits_of(std::string_view type) {
    if (type == "child-protection") return {"first-child-protection-review", "child-protection-review"};
    if (type == "looked-after")
        return {"first-looked-after-review", "second-looked-after-review", "looked-after-review"};
    if (type == "care-leaver") return {"pathway-plan-review"};
    return {"child-in-need-review"};
}

}  // namespace planning
