#include "statistics/agreement/second_readings.hpp"

#include <spdlog/fmt/fmt.h>

#include <caseaudit/error.hpp>

#include "statistics/agreement/krippendorff.hpp"
#include "statistics/agreement/two_raters.hpp"
#include "statistics/binomial_intervals.hpp"
#include "statistics/estimate.hpp"

namespace caseaudit::statistics {

namespace {

void count(SecondReadings& made, const GradePair& pair, std::size_t file) {
    const auto apart =
        pair.audited > pair.moderated ? pair.audited - pair.moderated : pair.moderated - pair.audited;
    ++made.files;
    if (apart == 0) ++made.exact;
    if (apart <= 1) ++made.within_one;
    if (apart >= 2) made.severe.push_back(file);
    if (pair.moderated < pair.audited) ++made.moderated_lower;
    if (pair.moderated > pair.audited) ++made.moderated_higher;
}

void correct_for_chance(SecondReadings& made, const std::vector<GradePair>& pairs, std::size_t grades,
                        std::uint64_t seed) {
    RatersTable table{Matrix(grades, std::vector<double>(grades)), weights(Weighting::linear, grades)};
    AlphaData data;
    for (std::size_t grade = 0; grade < grades; ++grade)
        data.categories.push_back(static_cast<double>(grade));
    for (const auto& pair : pairs) {
        ++table.counts[pair.audited][pair.moderated];
        data.units.push_back({pair.audited, pair.moderated});
    }
    made.gwet_ac2 = gwet_ac(table);
    Bootstrap bootstrap;
    bootstrap.seed = seed;
    made.ordinal_alpha = bootstrapped_alpha(data, bootstrap);
}

/// AC2 stays high where nearly all share a grade, or where few splits are severe; alpha does not.
std::string gap_in_words(const SecondReadings& readings) {
    if (!readings.gwet_ac2 || !readings.ordinal_alpha) return {};
    if (readings.gwet_ac2->value - readings.ordinal_alpha->value < 0.3) return {};
    if (readings.severe.empty()) return "; the two differ because the grades vary little";
    return "; the two differ because few files are far apart";
}

}  // namespace

SecondReadings second_readings(const std::vector<GradePair>& pairs, std::size_t grades, std::uint64_t seed,
                               Count least_files) {
    SecondReadings made;
    for (std::size_t file = 0; file < pairs.size(); ++file) {
        if (pairs[file].audited >= grades || pairs[file].moderated >= grades) {
            throw Error{"a grade is none of the scale's"};
        }
        count(made, pairs[file], file);
    }
    made.is_enough = made.files >= least_files && made.files > 0;
    if (!made.is_enough) return made;
    made.exact_interval = wilson(made.exact, made.files);
    correct_for_chance(made, pairs, grades, seed);
    return made;
}

std::string in_words(const SecondReadings& readings) {
    const auto counts = fmt::format("{} of {} exactly", readings.exact, readings.files);
    const auto within = fmt::format("{} within one grade", readings.within_one);
    if (!readings.is_enough) return fmt::format("{}, {}; too few for more than counts", counts, within);
    Estimate exact;
    exact.n = readings.files;
    exact.share = readings.exact_interval;
    return fmt::format("{} ({}), {}; Gwet's AC2 (linear weights) {}; Krippendorff's ordinal alpha {}{}",
                       counts, in_words(exact), within, in_words(readings.gwet_ac2),
                       in_words(readings.ordinal_alpha), gap_in_words(readings));
}

}  // namespace caseaudit::statistics
