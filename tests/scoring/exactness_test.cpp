#include <doctest/doctest.h>

#include <caseaudit/error.hpp>
#include <cmath>
#include <random>

#include "scoring/builders.hpp"
#include "scoring/exact.hpp"

namespace exactness_test {

using namespace caseaudit;
using namespace caseaudit::testing;

namespace {

using Random = std::mt19937;

/// Weights as awkward as a template may have them: `odd` hundredths apart, or plain ones.
Template any_template(Random& random) {
    const int odd = random() % 2 == 0 ? 1 : 25;
    std::vector<Section> sections(1 + random() % 12);
    for (std::size_t s = 0; s < sections.size(); ++s) {
        sections[s] = {fmt::format("s{}", s), "S", static_cast<int>(random() % 400), {}};
        for (std::size_t q = 0, count = 1 + random() % 8; q < count; ++q) {
            const auto weight = odd * static_cast<int>(random() % (400 / static_cast<unsigned>(odd)));
            sections[s].questions.push_back(judgement(fmt::format("s{}.q{}", s, q), "four-grades", weight));
        }
    }
    return audit_template(std::move(sections));
}

std::vector<Answer> any_answers(Random& random, const Template& made) {
    std::vector<Answer> answers;
    for (const auto& section : made.sections) {
        for (const auto& question : section.questions) {
            answers.push_back(random() % 5 == 0 ? is(question.id, AnswerState::not_applicable)
                                                : says(question.id, made.scales[2].values[random() % 4].id));
        }
    }
    return answers;
}

/// The default model in floating point, straight from its definition; not a number where nothing is scored.
double nearly(const Template& made, const std::vector<Answer>& answers) {
    double earned = 0;
    double weights = 0;
    auto answer = answers.begin();
    for (const auto& section : made.sections) {
        double inner = 0;
        double inner_weights = 0;
        for (const auto& question : section.questions) {
            const auto* value = made.scales[2].find((answer++)->value);
            if (value == nullptr) continue;
            inner += question.weight * value->score.value();
            inner_weights += question.weight;
        }
        if (inner_weights == 0) continue;
        earned += section.weight * inner / inner_weights;
        weights += section.weight;
    }
    return earned / weights;
}

}  // namespace

TEST_CASE("a plan that is accepted scores every audit without overflow, as floating point nearly does") {
    Random random{1989};
    int accepted = 0;
    int refused = 0;
    for (int i = 0; i < 600; ++i) {
        const auto made = any_template(random);
        std::optional<ScorePlan> plan;
        try {
            plan = compile_score_plan(made);
        } catch (const Error&) {
            ++refused;
            continue;
        }
        ++accepted;
        const auto answers = any_answers(random, made);
        const auto practice = score(*plan, made, audit(answers)).practice.score;
        const auto expected = nearly(made, answers);
        REQUIRE(practice.has_value() == !std::isnan(expected));
        if (practice) CHECK(std::abs(practice->value() - expected) < 1e-12);
    }
    CHECK(accepted > 200);
    CHECK(refused > 50);
}

TEST_CASE("no share is written as the band that it does not reach") {
    const std::vector<Fraction> bounds{{3, 4}, {9, 10}};
    CHECK(scoring::percent_among({26, 29}, bounds) == "just under 90%");
    CHECK(scoring::percent_among({88, 118}, bounds) == "just under 75%");
    CHECK(scoring::percent_among({9, 10}, bounds) == "90%");
    CHECK(scoring::percent_among({17, 20}, bounds) == "85%");
    CHECK(scoring::percent_among({199, 200}, bounds) == "over 99%");
    CHECK(scoring::percent_among({0, 3}, bounds) == "0%");
}

}  // namespace exactness_test
