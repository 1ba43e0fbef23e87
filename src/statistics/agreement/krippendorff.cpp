#include "statistics/agreement/krippendorff.hpp"

#include <algorithm>
#include <caseaudit/error.hpp>
#include <cmath>

#include "statistics/random.hpp"

namespace caseaudit::statistics {

namespace {

using Unit = std::vector<double>;  ///< how often each category was given

std::vector<Unit> paired_units(const AlphaData& data) {
    std::vector<Unit> made;
    for (const auto& ratings : data.units) {
        Unit unit(data.categories.size());
        int rated = 0;
        for (const auto& rating : ratings) {
            if (!rating) continue;
            if (*rating >= unit.size()) throw Error{"a rating is of none of the categories"};
            ++unit[*rating];
            ++rated;
        }
        if (rated >= 2) made.push_back(std::move(unit));
    }
    return made;
}

double squared(double number) { return number * number; }

double distance_of(const AlphaData& data, const std::vector<double>& totals, std::size_t low,
                   std::size_t high) {
    const double a = data.categories[low];
    const double b = data.categories[high];
    switch (data.distance) {
        case Distance::interval:
            return squared(a - b);
        case Distance::ratio:
            return a + b == 0 ? 0 : squared((a - b) / (a + b));
        case Distance::ordinal: {
            double between = -(totals[low] + totals[high]) / 2;
            for (auto at = low; at <= high; ++at) between += totals[at];
            return squared(between);
        }
        case Distance::nominal:
            break;
    }
    return 1;
}

double of_unit(const Unit& unit) {
    double sum = 0;
    for (const double count : unit) sum += count;
    return sum;
}

std::optional<double> alpha_of(const AlphaData& data, const std::vector<const Unit*>& units) {
    std::vector<double> totals(data.categories.size());
    double all = 0;
    for (const auto* unit : units) {
        for (std::size_t category = 0; category < totals.size(); ++category) {
            totals[category] += (*unit)[category];
        }
        all += of_unit(*unit);
    }
    double observed = 0;
    double expected = 0;
    for (std::size_t low = 0; low < totals.size(); ++low) {
        for (auto high = low + 1; high < totals.size(); ++high) {
            if (totals[low] == 0 || totals[high] == 0) continue;
            const double apart = distance_of(data, totals, low, high);
            expected += totals[low] * totals[high] * apart;
            for (const auto* unit : units) {
                observed += (*unit)[low] * (*unit)[high] / (of_unit(*unit) - 1) * apart;
            }
        }
    }
    if (expected == 0) return std::nullopt;
    return 1 - (all - 1) * observed / expected;
}

double percentile(const std::vector<double>& sorted, double share) {
    const double at = share * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(at);
    const auto above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (at - std::floor(at)) * (sorted[above] - sorted[below]);
}

std::vector<double> alphas_of_samples(const AlphaData& data, const std::vector<Unit>& units,
                                      const Bootstrap& bootstrap) {
    Random random{bootstrap.seed};
    std::vector<double> alphas;
    std::vector<const Unit*> drawn(units.size());
    for (int sample = 0; sample < bootstrap.samples; ++sample) {
        for (auto& each : drawn) each = &units[random.below(units.size())];
        if (const auto alpha = alpha_of(data, drawn)) alphas.push_back(*alpha);
    }
    std::sort(alphas.begin(), alphas.end());
    return alphas;
}

std::vector<const Unit*> each_once(const std::vector<Unit>& units) {
    std::vector<const Unit*> made;
    for (const auto& unit : units) made.push_back(&unit);
    return made;
}

double deviation_of(const std::vector<double>& numbers) {
    double mean = 0;
    for (const double each : numbers) mean += each / static_cast<double>(numbers.size());
    double squares = 0;
    for (const double each : numbers) squares += squared(each - mean);
    return numbers.size() < 2 ? 0 : std::sqrt(squares / static_cast<double>(numbers.size() - 1));
}

}  // namespace

std::optional<double> krippendorff_alpha(const AlphaData& data) {
    const auto units = paired_units(data);
    return alpha_of(data, each_once(units));
}

MaybeCoefficient bootstrapped_alpha(const AlphaData& data, const Bootstrap& bootstrap) {
    const auto units = paired_units(data);
    const auto alpha = alpha_of(data, each_once(units));
    if (!alpha) return std::nullopt;
    const auto alphas = alphas_of_samples(data, units, bootstrap);
    Coefficient made{*alpha, deviation_of(alphas), {}};
    if (static_cast<double>(alphas.size()) > 0.9 * bootstrap.samples) {
        const double tail = (1 - bootstrap.confidence) / 2;
        made.interval = Interval{percentile(alphas, tail), percentile(alphas, 1 - tail)};
    }
    return made;
}

}  // namespace caseaudit::statistics
