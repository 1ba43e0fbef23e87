#include "themes/trained.hpp"

#include <doctest/doctest.h>
#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <caseaudit/error.hpp>
#include <cmath>
#include <fstream>
#include <sstream>

#include "statistics/random.hpp"
#include "themes/made_comments.hpp"
#include "themes/some_codebook.hpp"

namespace trained_test {

using namespace caseaudit;
using namespace caseaudit::themes;

namespace {

struct Examples {
    std::vector<SparseVector> x;
    std::vector<bool> y;
};

Examples examples(std::uint32_t features, std::size_t count, std::uint64_t seed) {
    statistics::Random random{seed};
    Examples made;
    for (std::size_t i = 0; i < count; ++i) {
        SparseVector x;
        double sum = -1;
        for (std::uint32_t k = 0; k < features; ++k) {
            if (random.below(3) != 0) continue;
            x.emplace_back(k, static_cast<double>(random.below(100)) / 100);
            sum += x.back().second * (k % 2 == 0 ? 2 : -2);
        }
        made.x.push_back(x);
        made.y.push_back(sum + static_cast<double>(random.below(200)) / 100 > 0);
    }
    return made;
}

/// How far the gradient of what is minimised is from nothing.
double steepest(const Examples& made, const std::vector<double>& weights, double cost) {
    const auto n = static_cast<double>(made.y.size());
    const auto with = static_cast<double>(std::ranges::count(made.y, true));
    auto gradient = weights;
    for (std::size_t i = 0; i < made.x.size(); ++i) {
        const double sign = made.y[i] ? 1 : -1;
        double score = weights.back();
        for (const auto& [k, value] : made.x[i]) score += weights[k] * value;
        const double c = cost * n / (2 * (made.y[i] ? with : n - with));
        const double pull = -sign * c / (1 + std::exp(sign * score));
        for (const auto& [k, value] : made.x[i]) gradient[k] += pull * value;
        gradient.back() += pull;
    }
    double most = 0;
    for (const auto one : gradient) most = std::max(most, std::abs(one));
    return most;
}

/// See tests/fixtures/liblinear/README.md.
Examples liblinear_examples() {
    Examples made;
    std::ifstream file{FIXTURES "/liblinear/examples"};
    for (std::string line; std::getline(file, line);) {
        std::istringstream words{line};
        int label = 0;
        words >> label;
        made.y.push_back(label > 0);
        made.x.emplace_back();
        std::uint32_t feature = 0;
        char colon = 0;
        for (double value = 0; words >> feature >> colon >> value;)
            made.x.back().emplace_back(feature - 1, value);
    }
    return made;
}

/// The bias last.
std::vector<double> liblinear_weights() {
    std::ifstream file{FIXTURES "/liblinear/model"};
    std::string line;
    while (std::getline(file, line) && line != "w") {
    }
    std::vector<double> weights;
    for (double weight = 0; file >> weight;) weights.push_back(weight);
    return weights;
}

/// Comments of the codebook's theme, and of one whose words only an analyst knows.
struct Site {
    Codebook book = test::codebook({test::theme("drift", {"drift*"}), test::theme("voice", {"wishes"}),
                                    test::theme("rare", {"rarely"})});
    std::vector<std::string> texts;
    std::vector<CodedComment> coded;
    std::vector<TrainingComment> comments;

    explicit Site(std::size_t count) {
        test::MadeComments made{7};
        for (std::size_t i = 0; i < count; ++i) {
            auto text = made.comment();
            if (i % 4 == 0) text += ". Nobody asked the child what she thinks";
            if (i % 5 == 0) text += ". The case was left to drift";
            texts.push_back(text);
        }
        std::vector<CommentText> plain;
        for (const auto& text : texts) plain.push_back({text, {}});
        coded = ThemeCoder{book}.code(plain, {.repairs = false});
        for (std::size_t i = 0; i < count; ++i) {
            TrainingComment one{texts[i], &coded[i], {}};
            if (i % 5 == 0) one.themes.push_back(0);
            if (i % 4 == 0) one.themes.push_back(1);
            if (i % 40 == 0) one.themes.push_back(2);
            comments.push_back(one);
        }
    }
};

}  // namespace

TEST_CASE("the weights are where the gradient is nothing") {
    for (const auto seed : {1U, 2U, 3U}) {
        const auto made = examples(12, 150, seed);
        const auto weights = logistic_weights(made.x, made.y, 12, 10);
        CHECK(steepest(made, weights, 10) < 0.05);
        CHECK(weights == logistic_weights(made.x, made.y, 12, 10));
    }
}

TEST_CASE("the weights are liblinear's") {
    const auto made = liblinear_examples();
    REQUIRE(made.y.size() == 80);
    const auto ours = logistic_weights(made.x, made.y, 10, 10);
    const auto theirs = liblinear_weights();
    REQUIRE(ours.size() == theirs.size());
    for (std::size_t i = 0; i < ours.size(); ++i) CHECK(std::abs(ours[i] - theirs[i]) < 1e-4);
}

TEST_CASE("a rarer class weighs as much as the other") {
    Examples made;
    for (int i = 0; i < 100; ++i) {
        made.x.push_back({{0, 1.0}});
        made.y.push_back(i < 5);
    }
    const auto weights = logistic_weights(made.x, made.y, 1, 10);
    CHECK(std::abs(weights[0] + weights[1]) < 0.001);
}

TEST_CASE("what analysts found in other words is suggested, with the terms that say so") {
    const Site site{400};
    const auto model = learn_themes(site.book, site.comments);
    CHECK(model.comments == 400);
    CHECK(model.biases.size() == 2);  // "rare" has ten comments
    CHECK(model.f1 > 0.9);
    const std::string text = "Again the child was not asked what she thinks.";
    const CodedComment nothing;
    const auto suggested = suggested_themes(model, site.book, {{text, &nothing, {}}});
    REQUIRE(suggested.size() == 1);
    CHECK(suggested.front().theme == "voice");
    CHECK(suggested.front().score > model.threshold);
    REQUIRE(!suggested.front().terms.empty());
    CHECK(suggested.front().terms.front().share > 0);
}

TEST_CASE("what the codebook finds is not suggested again") {
    const Site site{320};
    const auto model = learn_themes(site.book, site.comments);
    const std::string text = "It was left to drift.";
    const auto coded = ThemeCoder{site.book}.code({{text, {}}}, {});
    CHECK(suggested_themes(model, site.book, {{text, &coded.front(), {}}}).empty());
    const auto without = suggested_themes(model, site.book, {{text, nullptr, {}}});
    for (const auto& one : without) CHECK(one.theme == "drift");
}

TEST_CASE("of fewer than 300 comments nothing is learnt") {
    CHECK_THROWS_AS(learn_themes(Site{299}.book, Site{299}.comments), Error);
    const Site site{300};
    auto comments = site.comments;
    for (auto& one : comments) one.themes.clear();
    CHECK_THROWS_AS(learn_themes(site.book, comments), Error);
}

TEST_CASE("a model is written and read as the same, and learnt the same each time") {
    const Site site{300};
    const auto text = write_theme_model(learn_themes(site.book, site.comments));
    CHECK(text == write_theme_model(learn_themes(site.book, site.comments)));
    CHECK(write_theme_model(read_theme_model_text(text, "m.xml")) == text);
    CHECK_THROWS_AS(
        read_theme_model_text("<theme-model format=\"1\" codebook=\"x\" comments=\"1\" threshold=\"inf\" "
                              "f1=\"0\"/>",
                              "m.xml"),
        Error);
}

}  // namespace trained_test
