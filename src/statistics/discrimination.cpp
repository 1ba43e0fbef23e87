#include <algorithm>

#include "statistics/covariances.hpp"

namespace caseaudit::statistics {

namespace {

struct Ranked {
    double score = 0;
    const std::vector<std::optional<double>>* answers = nullptr;
    double weight = 0;  ///< how much of it is in the group
};

std::vector<Ranked> scored(const ItemAnswers& answers, Missing method) {
    std::vector<Ranked> made;
    for (const auto& audit : answers.audits) {
        double sum = 0;
        double answered = 0;
        for (const auto& answer : audit) {
            if (!answer) continue;
            sum += *answer;
            ++answered;
        }
        const bool is_complete = answered == static_cast<double>(audit.size());
        if (answered == 0 || (method == Missing::complete_cases && !is_complete)) continue;
        made.push_back({sum / answered, &audit, 0});
    }
    return made;
}

/// Kelley 1939. The files are in order; those that tie at the edge of the group share what is left of it.
void weigh_first(std::vector<Ranked>& files) {
    double left = 0.27 * static_cast<double>(files.size());
    for (auto first = files.begin(); first != files.end();) {
        const auto last =
            std::find_if(first, files.end(), [&](const Ranked& file) { return file.score != first->score; });
        const auto tied = static_cast<double>(last - first);
        const double weight = std::clamp(left / tied, 0.0, 1.0);
        left -= weight * tied;
        for (; first != last; ++first) first->weight = weight;
    }
}

std::optional<double> mean_of_item(const std::vector<Ranked>& files, std::size_t item) {
    double sum = 0;
    double weight = 0;
    for (const auto& file : files) {
        const auto& answer = (*file.answers)[item];
        if (!answer) continue;
        sum += file.weight * *answer;
        weight += file.weight;
    }
    if (!(weight > 0)) return std::nullopt;
    return sum / weight;
}

}  // namespace

std::vector<std::optional<double>> discriminations(const ItemAnswers& answers, Missing method) {
    auto best = scored(answers, method);
    std::stable_sort(best.begin(), best.end(),
                     [](const Ranked& a, const Ranked& b) { return a.score > b.score; });
    std::vector<Ranked> worst{best.rbegin(), best.rend()};
    weigh_first(best);
    weigh_first(worst);
    std::vector<std::optional<double>> made;
    for (std::size_t item = 0; item < answers.items.size(); ++item) {
        const auto top = mean_of_item(best, item);
        const auto bottom = mean_of_item(worst, item);
        made.push_back(top && bottom ? std::optional{*top - *bottom} : std::nullopt);
    }
    return made;
}

}  // namespace caseaudit::statistics
