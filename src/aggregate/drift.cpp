#include <spdlog/fmt/fmt.h>

#include <chrono>
#include <map>

#include "aggregate/moderation.hpp"
#include "statistics/trend.hpp"

namespace caseaudit::aggregate {
namespace {

constexpr std::size_t least_drift_months = 3;
constexpr int least_drift_readings = 20;

}  // namespace

std::vector<DriftMonth> drift_months(const std::vector<ReadTwice>& read) {
    std::map<std::pair<int, int>, DriftMonth> by_month;
    for (const auto& pair : read) {
        const auto& audit = pair.first.audit;
        if (!audit.completed || !is_graded(pair)) continue;
        const auto completed = caseaudit::month_of(*audit.completed);
        const int year = static_cast<int>(completed.year());
        const int number = static_cast<int>(static_cast<unsigned>(completed.month()));
        auto& month = by_month[{year, number}];
        month.year = year;
        month.month = number;
        ++month.read;
        const int distance = apart(pair);
        month.exact += distance == 0;
        month.lower += distance > 0;
        month.higher += distance < 0;
    }
    std::vector<DriftMonth> all;
    for (const auto& [key, month] : by_month) all.push_back(month);
    return all;
}

std::string drift_in_words(const std::vector<DriftMonth>& months) {
    std::vector<statistics::TrendPoint> points;
    int readings = 0;
    for (const auto& month : months) {
        points.push_back({static_cast<double>(month.year * 12 + month.month), month.exact, month.read});
        readings += month.read;
    }
    if (months.size() < least_drift_months || readings < least_drift_readings) {
        return fmt::format(
            "Too few to test for a drift: from {} months and {} second readings on it is tested.",
            least_drift_months, least_drift_readings);
    }
    const auto found = statistics::trend(points);
    if (!found) return "All agree exactly, or none do: there is no drift to test.";
    return fmt::format("The share that agrees exactly over time: {}.", statistics::in_words(*found));
}

}  // namespace caseaudit::aggregate
