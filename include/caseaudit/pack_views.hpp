#pragma once
#include <array>
#include <caseaudit/template.hpp>
#include <string>
#include <vector>

/// What people who are not the auditor said, beside the audits: in the pack counted, and never by child.
namespace caseaudit {

/// Below this number of children a report counts and claims nothing.
inline constexpr int least_to_claim = 5;

struct RatingCounts {
    int red = 0;
    int amber = 0;
    int green = 0;

    int rated() const { return red + amber + green; }
    bool operator==(const RatingCounts&) const = default;
};

/// How Independent Reviewing Officers rated care plans in a quarter: of each child the latest rating.
struct PlanRatings {
    std::string team;
    int year = 0;
    int quarter = 1;  ///< 1 is January to March
    RatingCounts counts;
};

/// How their rating of a child's care plan changed from the first to the latest, in how many children.
struct PlanTrend {
    std::string team;  ///< empty: all teams
    int better = 0;
    int same = 0;
    int worse = 0;
    int once = 0;  ///< rated on one day only

    int compared() const { return better + same + worse; }
};

/// Their latest rating beside what the audits' own answers about planning and review come to, by child.
struct BesideAudits {
    Measure measure = Measure::fact;  ///< the ledger of those answers
    int agree = 0;
    int officer_worse = 0;
    int audit_worse = 0;
    int not_scored = 0;  ///< rated by the officer; the audits have no such answer that counts
    int not_rated = 0;   ///< answered in the audits; there is no rating

    int compared() const { return agree + officer_worse + audit_worse; }
};

/// What one sort of person said about one category: of each child the latest view.
struct ViewCounts {
    std::string from;      ///< child, parent, carer, worker
    std::string category;  ///< empty: not about one
    RatingCounts ratings;
    int without_rating = 0;  ///< given, without one
    int declined = 0;
    int not_appropriate = 0;
    int not_asked = 0;

    int children() const { return ratings.rated() + without_rating + declined + not_appropriate + not_asked; }
};

/// What one sort of person said about one category, beside the judgements that the audits of the same child
/// make of it: of each child the latest rating. Which judgements those are stands in practice-areas.xml.
struct JudgedViews {
    std::string from;
    std::string category;
    int agree = 0;
    int view_worse = 0;
    int audit_worse = 0;
    int opposite = 0;    ///< of those that differ: red beside green
    int not_judged = 0;  ///< no judgement of that category counts in the audits of that child

    int compared() const { return agree + view_worse + audit_worse; }
    int mismatches() const { return view_worse + audit_worse; }
};

struct PackViews {
    std::vector<PlanRatings> plans;        ///< by team, then quarter
    std::vector<PlanTrend> trends;         ///< all teams, then each; empty where no plan is rated
    std::array<BesideAudits, 2> beside{};  ///< facts, judgements
    std::vector<ViewCounts> views;         ///< by person, then category
    std::vector<JudgedViews> judged;       ///< the same; those rated

    bool empty() const { return plans.empty() && views.empty(); }
};

}  // namespace caseaudit
