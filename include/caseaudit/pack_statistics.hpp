#pragma once
#include <caseaudit/export.hpp>
#include <caseaudit/pack_draw.hpp>
#include <caseaudit/template.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// How far the figures of a pack may be carried, and what they say of time, of teams and of what was done.
namespace caseaudit {

/// How the audited files came to be audited.
enum class Drawn {
    not_recorded,
    census,
    simple_random,
    other,
    stratified,  ///< with a `PackDraw` alone: nobody can weigh files whose chances are not kept
    quota,       ///< the same; nobody knows their chances
};
CASEAUDIT_API std::string_view name_of(Drawn drawn);  ///< "simple-random"
/// Of those that a person can say without a draw.
CASEAUDIT_API std::optional<Drawn> drawn_named(std::string_view name);

struct Sample {
    Drawn drawn = Drawn::not_recorded;
    std::optional<int> population;  ///< the files that could have been drawn
    std::optional<PackDraw> draw{};
};

/// 95 per cent. Per cent, rounded outwards; or, where `files` is there, a number of those files.
struct ShareInterval {
    int low = 0;
    int high = 0;
    std::optional<int> files;  ///< the population, all files of which are meant
    /// Per cent of all files, each weighed by how many it stands for: where the chances of being drawn
    /// differed, the share of those audited estimates nothing.
    std::optional<int> estimate{};

    bool operator==(const ShareInterval&) const = default;
};

/// The audits as at one month.
struct TrendMonth {
    int year = 0;
    int month = 1;
    int met = 0;
    int counted = 0;
    std::optional<ShareInterval> interval;
    int most_percent = 100;  ///< of facts: below the band that the share does not reach
};

/// One practice area or question of one ledger, month by month; months without an answer that counts are left
/// out. Of two audits of one file in a month the later counts.
struct TrendSeries {
    std::string id;
    std::optional<int> version;  ///< of the question; nothing: a practice area
    std::string title;
    Measure measure = Measure::fact;
    std::vector<TrendMonth> months;
    std::string test;         ///< one sentence: what a test of trend says, or why there is none
    std::optional<double> p;  ///< of the test
    std::string breaks;       ///< one sentence: where a change of version breaks it; or empty
    std::string rules;        ///< which chart's limits these are, and which rules mark which months; or empty
    std::optional<double> centre;                   ///< of the chart, in per cent
    std::vector<std::pair<double, double>> limits;  ///< of each month, in per cent
    std::vector<std::size_t> marked;                ///< months that a rule marks
};

/// One team beside all others together, on one question.
struct TeamDifference {
    std::string question;
    int version = 1;
    std::string title;
    Measure measure = Measure::fact;
    std::string team;
    int met = 0;
    int counted = 0;
    int rest_met = 0;
    int rest_counted = 0;
    int most_percent = 100;  ///< of the team, as in the matrix
    double q = 1;            ///< after Benjamini and Hochberg's correction for all comparisons of the pack
    std::string words;
};
struct TeamDifferences {
    std::string words;  ///< what was tested and how, or why nothing was
    int tested = 0;
    std::vector<TeamDifference> found;  ///< in the order of the questions
};

/// Whether a question that was not met was acted on, and what the next audit of the same file found.
struct Change {
    std::string question;
    int version = 1;
    std::string title;
    int found = 0;       ///< files in which it was not met, or below Good
    int acted_on = 0;    ///< of those, with an action on this question from the same audit
    int verified = 0;    ///< of those acted on, with an action verified
    int re_audited = 0;  ///< files asked the same question as at a later day, whatever was found first
    int met_before = 0;  ///< of those re-audited, in the first of the two audits
    int met_after = 0;   ///< and in the last
    int verified_re_audited = 0;  ///< of those re-audited, not met before and an action verified in between
    int verified_met_after = 0;
};

}  // namespace caseaudit
