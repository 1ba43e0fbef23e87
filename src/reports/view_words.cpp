#include "reports/view_words.hpp"

#include <spdlog/fmt/fmt.h>

#include <algorithm>

#include "aggregate/words.hpp"
#include "reports/words.hpp"

namespace caseaudit::reports {
namespace {

struct Part {
    int number;
    const char* what;
};

/// "1 declined, 2 not asked", what there is none of left out.
std::string those_there(std::initializer_list<Part> parts) {
    std::vector<std::string> words;
    for (const auto& [number, what] : parts) {
        if (number > 0) words.push_back(fmt::format("{} {}", number, what));
    }
    return fmt::format("{}", fmt::join(words, ", "));
}

std::string followed_by(const std::string& text, const std::string& more) {
    return more.empty() ? text : text + "; " + more;
}

std::string children(int number) { return number == 1 ? "1 child" : fmt::format("{} children", number); }

std::string too_few(int number) {
    return fmt::format("Only {} can be compared: counted, and nothing is claimed.", children(number));
}

std::string in_words(std::string word) {
    std::ranges::replace(word, '-', ' ');
    return word;
}

std::string category_named(const std::string& category) {
    return category.empty() ? "no one category" : in_words(category);
}

}  // namespace

std::string rating_words(const RatingCounts& counts) {
    return fmt::format("{} red, {} amber, {} green", counts.red, counts.amber, counts.green);
}

std::string quarter_words(const PlanRatings& ratings) {
    constexpr std::array<const char*, 4> quarters{"January to March", "April to June", "July to September",
                                                  "October to December"};
    return fmt::format("{} {}", quarters.at(static_cast<std::size_t>(ratings.quarter - 1)), ratings.year);
}

std::string team_words(const PlanTrend& trend) { return trend.team.empty() ? "All teams" : trend.team; }

std::string trend_words(const PlanTrend& trend) {
    return followed_by(fmt::format("{} better, {} the same, {} worse", trend.better, trend.same, trend.worse),
                       those_there({{trend.once, "rated once"}}));
}

std::string ledger_words(const BesideAudits& beside) {
    return beside.measure == Measure::fact ? "Facts" : "Judgements";
}

std::string beside_words(const BesideAudits& beside) {
    return followed_by(fmt::format("{} agree, {} officer worse, {} audit worse", beside.agree,
                                   beside.officer_worse, beside.audit_worse),
                       those_there({{beside.not_scored, "not scored in the audit"},
                                    {beside.not_rated, "not rated by the officer"}}));
}

std::string claim(const PlanTrend& trend) {
    const int compared = trend.compared();
    if (compared == 0) return "";
    if (compared < least_to_claim) return too_few(compared);
    return fmt::format(
        "Of {} rated more than once, the latest rating is better than the first for {} and "
        "worse for {}.",
        children(compared), trend.better, trend.worse);
}

std::string claim(const BesideAudits& beside) {
    const int compared = beside.compared();
    if (compared == 0) return "";
    if (compared < least_to_claim) return too_few(compared);
    return fmt::format(
        "Of {}, the officer's rating and the audit's {} agree for {}; the officer's is worse "
        "for {}, the audit's for {}.",
        children(compared), beside.measure == Measure::fact ? "facts" : "judgements", beside.agree,
        beside.officer_worse, beside.audit_worse);
}

std::string judged_words(const JudgedViews& judged) {
    return followed_by(fmt::format("{} agree, {} view worse, {} audit worse", judged.agree, judged.view_worse,
                                   judged.audit_worse),
                       those_there({{judged.not_judged, "not judged in the audit"}}));
}

std::string mismatch_words(const JudgedViews& judged) {
    if (judged.mismatches() == 0) return "";
    const auto opposite =
        judged.opposite == 0 ? "" : fmt::format(", {} of them red beside green", judged.opposite);
    return fmt::format("it differs for {} of {}{}", judged.mismatches(), children(judged.compared()),
                       opposite);
}

std::string category_words(const ViewCounts& counts) { return category_named(counts.category); }

std::string person_words(const ViewCounts& counts) { return capitalised(in_words(counts.from)); }

std::string category_words(const JudgedViews& judged) { return category_named(judged.category); }

std::string person_words(const JudgedViews& judged) { return capitalised(in_words(judged.from)); }

std::string view_words(const ViewCounts& counts) {
    return followed_by(rating_words(counts.ratings), those_there({{counts.without_rating, "without a rating"},
                                                                  {counts.declined, "declined"},
                                                                  {counts.not_appropriate, "not appropriate"},
                                                                  {counts.not_asked, "not asked"}}));
}

}  // namespace caseaudit::reports
