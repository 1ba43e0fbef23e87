#pragma once
#include <caseaudit/export.hpp>
#include <optional>
#include <string>
#include <vector>

#include "statistics/interval.hpp"

/// Whether what is measured month by month varies more than it always does.
namespace caseaudit::statistics {

/// In the order of their weight: where a point is part of several, the first counts.
enum class Signal {
    beyond_limits,
    trend,         ///< each point above the one before, or each below
    two_of_three,  ///< two of three beyond two thirds of the limits, all three on one side of the centre
    run,           ///< all on one side of the centre; a point on it breaks the run
};

struct ChartRules {
    int trend_points = 7;   ///< six steps; texts differ, 6 points is another
    int run_points = 7;     ///< texts differ, 8 is another
    int least_points = 10;  ///< with fewer a chart is shown and signals nothing
    double least_expected =
        5;  ///< of a p chart: a point that expects fewer met, or fewer not met, signals nothing
    bool screens_ranges = true;  ///< of an XmR chart: moving ranges beyond 3.267 times their mean are left
                                 ///< out of it, unless nothing but zeros would be left
};

struct ChartPoint {
    double value = 0;
    double low = 0;
    double high = 0;
    bool may_signal = true;
    std::optional<Signal> signal;
};

struct Chart {
    double centre = 0;
    double mean_range = 0;  ///< of an XmR chart
    std::vector<ChartPoint> points;
    std::string shown_only;  ///< why nothing is signalled: "fewer than 10 points", "all values are the same";
                             ///< or empty
};

struct PeriodCount {
    Count met = 0;
    Count n = 0;  ///< a period without audits is no point: leave it out
};

/// Shewhart's p chart: the share met of each period, limits three standard deviations off, within 0 and 1.
/// Throws `Error` for impossible counts, and for a period without audits.
CASEAUDIT_API Chart p_chart(const std::vector<PeriodCount>& periods, const ChartRules& rules = {});

/// Individual values with limits 2.66 mean moving ranges off, as NHS England's "Making data count" has them.
CASEAUDIT_API Chart xmr_chart(const std::vector<double>& values, const ChartRules& rules = {});

/// "beyond the limits", "7 points rising or falling", …
CASEAUDIT_API std::string in_words(Signal signal, const ChartRules& rules = {});

}  // namespace caseaudit::statistics
