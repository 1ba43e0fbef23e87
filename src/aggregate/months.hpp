#pragma once
#include <map>
#include <utility>
#include <vector>

#include "aggregate/answers.hpp"

/// The answers of each month, before they are made series.
namespace caseaudit::aggregate {

/// Counted on from year 0; `day` since 1970.
int month_of(std::int32_t day);

struct MonthCount {
    int met = 0;
    int counted = 0;
};
using CountsByMonth = std::map<int, MonthCount>;

/// One question of one version, or an area: its counts by month, and how many questions they are of.
struct CountedSeries {
    std::string id;
    std::optional<int> version;
    std::string title;
    Measure measure = Measure::fact;
    CountsByMonth months;
    std::size_t area = 0;  ///< position among the practice areas
    std::size_t questions = 1;
};

struct CountedMonths {
    std::vector<CountedSeries> areas;      ///< facts, then judgements, by practice area
    std::vector<CountedSeries> questions;  ///< as the matrices have them
};
CountedMonths counted_months(const Columns& columns, const std::vector<PracticeArea>& areas);

}  // namespace caseaudit::aggregate
