#include "store/stated_scores.hpp"

#include <spdlog/fmt/fmt.h>

#include <numeric>

namespace caseaudit::store {
namespace {

std::string in_lowest_terms(const std::optional<Fraction>& score) {
    if (!score) return {};
    const auto common = std::gcd(score->num, score->den);
    return fmt::format("{}/{}", score->num / common, score->den / common);
}

std::string graded(const std::optional<Grade>& grade) {
    return grade ? std::string{title_of(*grade)} : "not graded";
}

void compare(std::string_view what, const std::string& stated, const std::string& computed,
             std::vector<std::string>& sentences) {
    if (stated == computed) return;
    const auto said = [](const std::string& score) { return score.empty() ? "not scored" : score; };
    sentences.push_back(fmt::format("its {} was shown as {}; scored again it is {}, which counts", what,
                                    said(stated), said(computed)));
}

}  // namespace

std::vector<std::string> differences(const StatedScores& stated, const Scores& scores) {
    std::vector<std::string> sentences;
    compare("compliance", stated.compliance, in_lowest_terms(scores.compliance.score), sentences);
    compare("practice", stated.practice, in_lowest_terms(scores.practice.score), sentences);
    compare("grade", graded(stated.grade), graded(scores.grade), sentences);
    return sentences;
}

}  // namespace caseaudit::store
