#include <doctest/doctest.h>

#include <algorithm>
#include <caseaudit/error.hpp>
#include <cmath>

#include "statistics/agreement/fleiss.hpp"
#include "statistics/agreement/krippendorff.hpp"
#include "statistics/agreement/many_raters.hpp"
#include "statistics/agreement/two_raters.hpp"
#include "statistics/oracle.hpp"

namespace agreement_test {

using namespace caseaudit;
using namespace caseaudit::statistics;
using statistics_oracle::lines_of;
using statistics_oracle::Row;

namespace {

Matrix table_of(const std::string& dataset) {
    Matrix counts;
    const auto lines = lines_of("agreement/" + dataset + ".table.tsv");
    for (std::size_t i = 1; i < lines.size(); ++i) {
        counts.emplace_back();
        for (const auto& each : lines[i]) counts.back().push_back(std::stod(each));
    }
    return counts;
}

struct Raw {
    std::vector<std::vector<Rating>> units;
    std::vector<std::string> categories;
};

Raw raw_of(const std::string& dataset) {
    Raw raw;
    auto lines = lines_of("agreement/" + dataset + ".ratings.tsv");
    lines.erase(lines.begin());
    for (const auto& line : lines) {
        for (const auto& each : line) {
            if (!each.empty()) raw.categories.push_back(each);
        }
    }
    std::sort(raw.categories.begin(), raw.categories.end());
    raw.categories.erase(std::unique(raw.categories.begin(), raw.categories.end()), raw.categories.end());
    for (const auto& line : lines) {
        raw.units.emplace_back();
        for (const auto& each : line) {
            const auto at = std::find(raw.categories.begin(), raw.categories.end(), each);
            const bool is_missing = each.empty();
            raw.units.back().push_back(
                is_missing ? Rating{} : Rating{static_cast<std::size_t>(at - raw.categories.begin())});
        }
    }
    return raw;
}

bool has_table(const std::string& dataset) { return dataset != "kripp_12x4" && dataset != "fleiss1971_30x6"; }

/// The name without its weighting: "kappa_linear" is kappa, linear.
std::pair<std::string, Weighting> split_name(std::string name) {
    for (const auto& [ending, weighting] : {std::pair{"_linear", Weighting::linear},
                                            {"_quadratic", Weighting::quadratic},
                                            {"_ordinal", Weighting::ordinal}}) {
        if (name.ends_with(ending))
            return {name.substr(0, name.size() - std::string{ending}.size()), weighting};
    }
    return {name, Weighting::none};
}

MaybeCoefficient of_table(const std::string& name, const RatersTable& table) {
    if (name == "percent") return percent_agreement(table);
    if (name == "kappa") return kappa(table);
    if (name == "scott_pi") return scott_pi(table);
    if (name == "ac1" || name == "ac2") return gwet_ac(table);
    if (name == "kripp_alpha_gwetweights") return weighted_alpha(table);
    if (name == "brennan_prediger") return brennan_prediger(table);
    return std::nullopt;
}

MaybeCoefficient of_ratings(const std::string& name, const Ratings& ratings) {
    if (name == "percent") return percent_agreement(ratings);
    if (name == "ac" || name == "ac1") return gwet_ac(ratings);
    if (name == "fleiss") return fleiss_kappa(ratings);
    if (name == "kripp_alpha_gwetweights") return weighted_alpha(ratings);
    if (name == "conger" || name == "fleiss_exact") return conger_kappa(ratings);
    if (name == "brennan_prediger") return brennan_prediger(ratings);
    return std::nullopt;
}

MaybeCoefficient plain(std::optional<double> value) {
    if (!value) return std::nullopt;
    return Coefficient{*value, 0, {}};
}

MaybeCoefficient of_alpha(const std::string& distance, const Row& row) {
    AlphaData data;
    const auto& dataset = row.at("dataset");
    if (has_table(dataset)) {
        const auto counts = table_of(dataset);
        for (std::size_t a = 0; a < counts.size(); ++a) {
            data.categories.push_back(static_cast<double>(a) + 1);
            for (std::size_t b = 0; b < counts.size(); ++b) {
                const auto times = static_cast<std::size_t>(std::lround(counts[a][b]));
                data.units.insert(data.units.end(), times, {a, b});
            }
        }
    } else {
        const auto raw = raw_of(dataset);
        data.units = raw.units;
        for (const auto& each : raw.categories) data.categories.push_back(std::stod(each));
    }
    data.distance = distance == "nominal"    ? Distance::nominal
                    : distance == "ordinal"  ? Distance::ordinal
                    : distance == "interval" ? Distance::interval
                                             : Distance::ratio;
    return plain(krippendorff_alpha(data));
}

MaybeCoefficient of_category(const std::string& category, const Raw& raw) {
    const auto at = std::find(raw.categories.begin(), raw.categories.end(), category);
    const Ratings ratings{raw.units, weights(Weighting::none, raw.categories.size())};
    return plain(fleiss_by_category(ratings)[static_cast<std::size_t>(at - raw.categories.begin())]);
}

MaybeCoefficient of_raw(const std::string& name, const Row& row) {
    const auto raw = raw_of(row.at("dataset"));
    if (name.starts_with("fleiss_category_")) return of_category(name.substr(16), raw);
    const auto [plain_name, weighting] = split_name(name);
    const Ratings ratings{raw.units, weights(weighting, raw.categories.size())};
    if (name == "fleiss_z") return plain(fleiss_z(ratings));
    if (name == "light") return plain(light_kappa(ratings));
    return of_ratings(plain_name, ratings);
}

/// Cohen weighed disagreement; 1 - w / largest is the same as agreement.
Matrix cohens_weights() { return {{1, 1 - 1 / 6.0, 1 - 3 / 6.0}, {1 - 1 / 6.0, 1, 0}, {1 - 3 / 6.0, 0, 1}}; }

MaybeCoefficient computed(const Row& row) {
    const auto& name = row.at("statistic");
    for (const auto* distance : {"nominal", "ordinal", "interval", "ratio"}) {
        if (name == std::string{"kripp_alpha_"} + distance) return of_alpha(distance, row);
    }
    if (!has_table(row.at("dataset"))) return of_raw(name, row);
    const auto counts = table_of(row.at("dataset"));
    if (name.starts_with("kappa_customweights")) return kappa({counts, cohens_weights()});
    const auto [plain_name, weighting] = split_name(name);
    return of_table(plain_name, {counts, weights(weighting, counts.size())});
}

double tolerance_of(const Row& row) {
    const auto& oracle = row.at("oracle");
    if (oracle.find("3 dp") != std::string::npos) return 1e-3;
    return oracle.find("5 dp") != std::string::npos ? 1e-5 : 1e-9;
}

}  // namespace

TEST_CASE("coefficients of agreement are those of irr, irrCAC and psych") {
    int seen = 0;
    int intervals = 0;
    for (const auto& row : statistics_oracle::rows_of("agreement/expected.tsv")) {
        CAPTURE(row.at("dataset"));
        CAPTURE(row.at("statistic"));
        const double tolerance = tolerance_of(row);
        const auto made = computed(row);
        REQUIRE(made);
        CHECK(std::abs(made->value - std::stod(row.at("value"))) <= tolerance);
        if (!row.at("se").empty()) {
            CHECK(std::abs(made->standard_error - std::stod(row.at("se"))) <= tolerance);
        }
        if (!row.at("ci95_lo_t").empty()) {
            REQUIRE(made->interval);
            CHECK(std::abs(made->interval->low - std::stod(row.at("ci95_lo_t"))) <= tolerance);
            CHECK(std::abs(made->interval->high - std::stod(row.at("ci95_hi_t"))) <= tolerance);
            ++intervals;
        }
        ++seen;
    }
    CHECK(seen == 192);
    CHECK(intervals == 120);
}

TEST_CASE("where one category is all there is, chance is undefined") {
    const RatersTable all_good{{{20, 0}, {0, 0}}, weights(Weighting::none, 2)};
    CHECK(percent_agreement(all_good)->value == 1);
    CHECK_FALSE(kappa(all_good));
    CHECK_FALSE(scott_pi(all_good));
    CHECK_FALSE(gwet_ac(all_good));
    CHECK_FALSE(weighted_alpha(all_good));
    CHECK_FALSE(brennan_prediger(all_good));
    const Ratings ratings{{{1, 1, 1}, {1, 1, {}}, {1, 1, 1}}, weights(Weighting::linear, 3)};
    CHECK(percent_agreement(ratings)->value == 1);
    CHECK_FALSE(gwet_ac(ratings));
    CHECK_FALSE(fleiss_kappa(ratings));
    CHECK_FALSE(weighted_alpha(ratings));
    CHECK_FALSE(conger_kappa(ratings));
    CHECK_FALSE(brennan_prediger(ratings));
    CHECK_FALSE(krippendorff_alpha({ratings.units, {0, 1, 2}}));
    CHECK_FALSE(bootstrapped_alpha({ratings.units, {0, 1, 2}}));
    CHECK(in_words(gwet_ac(ratings)) == "undefined: only one category was used");
}

TEST_CASE("nothing rated is nothing agreed") {
    CHECK_FALSE(percent_agreement(RatersTable{{{0, 0}, {0, 0}}, weights(Weighting::none, 2)}));
    CHECK_FALSE(kappa({{{0, 0}, {0, 0}}, weights(Weighting::none, 2)}));
    CHECK_FALSE(percent_agreement(Ratings{{}, weights(Weighting::none, 2)}));
    CHECK_FALSE(gwet_ac(Ratings{{{0, {}}, {{}, 1}}, weights(Weighting::none, 2)}));
    CHECK_FALSE(krippendorff_alpha({{}, {0, 1}}));
    CHECK_THROWS_AS(gwet_ac(Ratings{{{0, 2}}, weights(Weighting::none, 2)}), Error);
    CHECK_THROWS_AS(kappa({{{1, 2}}, weights(Weighting::none, 2)}), Error);
    CHECK_THROWS_AS(fleiss_z(Ratings{{{0, {}}}, weights(Weighting::none, 2)}), Error);
}

TEST_CASE("two raters in the one form agree as in the other") {
    const auto counts = table_of("gwet_abstractors3x3");
    Ratings ratings{{}, weights(Weighting::linear, 3)};
    for (std::size_t a = 0; a < 3; ++a) {
        for (std::size_t b = 0; b < 3; ++b) {
            ratings.units.insert(ratings.units.end(), static_cast<std::size_t>(counts[a][b]), {a, b});
        }
    }
    const RatersTable table{counts, weights(Weighting::linear, 3)};
    CHECK(gwet_ac(ratings)->value == doctest::Approx(gwet_ac(table)->value));
    CHECK(weighted_alpha(ratings)->value == doctest::Approx(weighted_alpha(table)->value));
    CHECK(conger_kappa(ratings)->value == doctest::Approx(kappa(table)->value));
    CHECK(fleiss_kappa(ratings)->value == doctest::Approx(scott_pi(table)->value));
}

}  // namespace agreement_test
