#pragma once
#include <caseaudit/qa_pack.hpp>
#include <string>

/// What all formats for people say of views beside the audits.
namespace caseaudit::reports {

/// "2 red, 1 amber, 4 green".
std::string rating_words(const RatingCounts& counts);
/// "January to March 2013".
std::string quarter_words(const PlanRatings& ratings);
std::string team_words(const PlanTrend& trend);
/// "2 better, 3 the same, 1 worse; 2 rated once".
std::string trend_words(const PlanTrend& trend);
std::string ledger_words(const BesideAudits& beside);
/// "3 agree, 1 officer worse, 2 audits worse; 1 not scored, 4 not rated".
std::string beside_words(const BesideAudits& beside);
/// "1 agree, 2 view worse, 0 audit worse; 1 not judged in the audit".
std::string judged_words(const JudgedViews& judged);
/// "it differs for 2 of 5 children, 1 of them red beside green"; empty where nothing does.
std::string mismatch_words(const JudgedViews& judged);
std::string category_words(const JudgedViews& judged);
std::string person_words(const JudgedViews& judged);
/// A sentence; with too few children one that says so, and empty where there is nothing to compare.
std::string claim(const PlanTrend& trend);
std::string claim(const BesideAudits& beside);
/// "visits", "no one category".
std::string category_words(const ViewCounts& counts);
/// "Child", "Parent".
std::string person_words(const ViewCounts& counts);
/// "1 red, 0 amber, 2 green; 1 without a rating, 1 declined".
std::string view_words(const ViewCounts& counts);

}  // namespace caseaudit::reports
