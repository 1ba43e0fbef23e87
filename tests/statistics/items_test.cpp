#include "statistics/items.hpp"

#include <doctest/doctest.h>

#include <caseaudit/error.hpp>
#include <cmath>

#include "statistics/oracle.hpp"

namespace items_test {

using namespace caseaudit;
using namespace caseaudit::statistics;

namespace {

ItemAnswers answers_of(const std::string& dataset) {
    const auto lines = statistics_oracle::lines_of("items/" + dataset + ".tsv");
    ItemAnswers answers{lines[0], {}};
    for (std::size_t i = 1; i < lines.size(); ++i) {
        answers.audits.emplace_back();
        for (const auto& each : lines[i]) answers.audits.back().push_back(std::stod(each));
    }
    return answers;
}

std::optional<double> of_scale(const ScaleStatistics& scale, const std::string& name) {
    if (name == "alpha_raw" || name == "alpha_formula") return scale.alpha;
    if (name == "alpha_std") return scale.standardised_alpha;
    if (name == "average_r") return scale.average_correlation;
    return std::nullopt;
}

std::optional<double> of_item(const ItemStatistics& item, const std::string& name) {
    if (name == "alpha_if_dropped") return item.alpha_if_dropped;
    if (name == "item_rest_r (r.drop)" || name == "item_rest_r_formula") return item.rest_correlation;
    if (name == "item_total_r (raw.r)") return item.total_correlation;
    if (name == "item_rest_corrected (r.cor)") return item.corrected_correlation;
    if (name == "discrimination_D27_tiesplit") return item.discrimination;
    if (name == "mean") return item.mean;
    if (name == "sd") return item.deviation;
    if (name == "n_answered") return static_cast<double>(item.answered);
    if (name == "prop_na") return item.share_missing;
    return std::nullopt;
}

std::optional<double> computed(const ScaleStatistics& scale, const statistics_oracle::Row& row) {
    if (row.at("item") == "(scale)") return of_scale(scale, row.at("statistic"));
    for (const auto& item : scale.items) {
        if (item.item == row.at("item")) return of_item(item, row.at("statistic"));
    }
    return std::nullopt;
}

/// Three questions that go together, one that does not, one that never varies and one hardly ever asked.
ItemAnswers template_answers(int audits) {
    ItemAnswers answers{{"a", "b", "c", "odd", "same", "rare"}, {}};
    for (int i = 0; i < audits; ++i) {
        const double good = i % 4 == 0 ? 0 : 1;
        const double odd = i % 3 == 0 ? 1 : 0;
        const std::optional<double> rare = i % 10 == 0 ? std::optional{good} : std::nullopt;
        answers.audits.push_back({good, i % 20 == 5 ? 1 - good : good, good, odd, 1.0, rare});
    }
    return answers;
}

std::vector<std::string> names(const std::vector<Proposal>& proposals) {
    std::vector<std::string> made;
    for (const auto& each : proposals) made.push_back(each.item);
    return made;
}

}  // namespace

TEST_CASE("item statistics are those of psych and base R") {
    int seen = 0;
    for (const std::string dataset : {"attitude_30x7", "lsat6_1000x5"}) {
        const auto answers = answers_of(dataset);
        const auto scale = item_statistics(answers, Missing::complete_cases);
        const auto pairwise = item_statistics(answers, Missing::pairwise);
        for (const auto& row : statistics_oracle::rows_of("items/expected.tsv")) {
            if (row.at("dataset") != dataset) continue;
            CAPTURE(row.at("item"));
            CAPTURE(row.at("statistic"));
            const auto made = computed(scale, row);
            REQUIRE(made);
            CHECK(std::abs(*made - std::stod(row.at("value"))) < 1e-8);
            CHECK(computed(pairwise, row) == made);
            ++seen;
        }
    }
    CHECK(seen == 128);
}

TEST_CASE("missing answers make the two methods differ") {
    auto answers = answers_of("attitude_30x7");
    for (std::size_t i = 0; i < 30; i += 3) answers.audits[i][i % 7] = std::nullopt;
    const auto complete = item_statistics(answers, Missing::complete_cases);
    const auto pairwise = item_statistics(answers, Missing::pairwise);
    CHECK(complete.complete == 20);
    CHECK(std::abs(*complete.alpha - *pairwise.alpha) > 0.001);
    ItemAnswers kept{answers.items, {}};
    for (std::size_t i = 0; i < 30; ++i) {
        if (i % 3 != 0) kept.audits.push_back(answers.audits[i]);
    }
    CHECK(*item_statistics(kept, Missing::complete_cases).alpha == doctest::Approx(*complete.alpha));
}

TEST_CASE("what never varies is flagged and has no statistics") {
    const auto scale = item_statistics(template_answers(40), Missing::pairwise);
    CHECK_FALSE(scale.items[4].varies);
    CHECK_FALSE(scale.items[4].rest_correlation);
    CHECK_FALSE(scale.items[4].discrimination);
    CHECK(scale.items[0].varies);
    CHECK(scale.alpha);
    const ItemAnswers one{{"a"}, {{1.0}, {0.0}, {1.0}}};
    CHECK_FALSE(item_statistics(one, Missing::complete_cases).alpha);
    CHECK(item_statistics({{"a", "b"}, {}}, Missing::complete_cases).items.size() == 2);
    // One explains the other wholly: nothing is left to correct by.
    const ItemAnswers twins{{"a", "b"}, {{1.0, 1.0}, {0.0, 0.0}, {1.0, 1.0}}};
    CHECK(*item_statistics(twins, Missing::complete_cases).alpha == doctest::Approx(1));
    CHECK_FALSE(item_statistics(twins, Missing::complete_cases).items[0].corrected_correlation);
    CHECK_THROWS_AS(item_statistics({{"a", "b"}, {{1.0}}}, Missing::pairwise), Error);
}

TEST_CASE("a question always answered alike is seen as such, whatever its score") {
    for (const double score : {1.0 / 3, 2.0 / 3, 0.1}) {
        ItemAnswers answers{{"a", "b", "same"}, {}};
        for (int i = 0; i < 40; ++i)
            answers.audits.push_back({i % 2 == 0 ? 1.0 : 0.0, i % 3 == 0 ? 1.0 : 0.0, score});
        for (const auto method : {Missing::pairwise, Missing::complete_cases}) {
            const auto scale = item_statistics(answers, method);
            CHECK_FALSE(scale.items[2].varies);
            CHECK(scale.items[2].deviation == 0);
            CHECK_FALSE(scale.items[2].rest_correlation);
            REQUIRE(!items_to_drop(scale, {}).empty());
            CHECK(items_to_drop(scale, {}).back().reasons ==
                  std::vector<std::string>{"all 40 answers are the same"});
        }
    }
}

TEST_CASE("what adds nothing may go, but never a gate, and only on thirty audits") {
    const auto scale = item_statistics(template_answers(40), Missing::pairwise);
    const auto proposals = items_to_drop(scale, {});
    CHECK(names(proposals) == std::vector<std::string>{"odd", "same", "rare"});
    CHECK(proposals[1].reasons == std::vector<std::string>{"all 40 answers are the same"});
    CHECK(proposals[2].reasons[0] == "not applicable in 36 of the 40 audits that answer it");
    auto few = template_answers(40);
    few.silent.resize(6);
    few.silent[5] = {10, 1};  // left are 4 answers and 25 not applicable: too few to tell
    const auto seldom = item_statistics(few, Missing::pairwise);
    CHECK(seldom.items[5].asked == 30);
    CHECK(seldom.items[5].not_applicable == 25);
    CHECK(names(items_to_drop(seldom, {})) == std::vector<std::string>{"odd", "same"});
    CHECK(names(items_to_drop(scale, {"same", "odd"})) == std::vector<std::string>{"rare"});
    CHECK(items_to_drop(item_statistics(template_answers(29), Missing::pairwise), {}).empty());
    CHECK(items_to_drop(item_statistics(template_answers(40), Missing::complete_cases), {}).empty());
}

}  // namespace items_test
