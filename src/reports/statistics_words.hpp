#pragma once
#include <caseaudit/export.hpp>
#include <caseaudit/qa_pack.hpp>
#include <string>

#include "reports/table.hpp"

/// Intervals, trends and differences as all formats say them.
namespace caseaudit::reports {

/// "95% interval 23% to 67%", "between 4 and 9 of the 40 files (95% interval)", "estimate of all files 52%,
/// 95% interval 31% to 72%"; empty where there is none.
std::string interval_words(const std::optional<ShareInterval>& interval);
/// "May 2013".
std::string month_words(const TrendMonth& month);
/// Of facts; judgements are counts, never a percentage.
std::optional<int> percent_of(const TrendSeries& series, const TrendMonth& month);
/// "Facts about supervision on file, version 2".
std::string title_of(const TrendSeries& series);
/// Where there is no series: why.
CASEAUDIT_API std::string no_trend_words(const QaPack& pack);
/// What a question found, and what came of it, in one sentence.
std::string change_words(const Change& change);
/// Where nothing was found that could be put right.
CASEAUDIT_API std::string no_change_words(const QaPack& pack);
/// Where no question was asked of one file twice.
std::string none_asked_again_words(const QaPack& pack);
/// "3 comments of teams with fewer than 5 complete audits are not quoted …"; empty where there is none.
std::string withheld_words(const QaPack& pack, int withheld, const char* one);

/// The months of one series, and the tables of all.
Table months_table(const TrendSeries& series);
Table trends_table(const QaPack& pack);
Table differences_table(const QaPack& pack);
Table changes_table(const QaPack& pack);
Table faults_table(const QaPack& pack);
Table meeting_actions_table(const QaPack& pack);

}  // namespace caseaudit::reports
