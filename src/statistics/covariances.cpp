#include "statistics/covariances.hpp"

#include <algorithm>
#include <cmath>

namespace caseaudit::statistics {

namespace {

using Audit = std::vector<std::optional<double>>;

bool is_complete(const Audit& audit, const std::vector<std::size_t>& items) {
    return std::all_of(items.begin(), items.end(), [&](std::size_t item) { return audit[item].has_value(); });
}

double covariance(const std::vector<const Audit*>& audits, std::size_t a, std::size_t b) {
    double n = 0;
    double sum_a = 0;
    double sum_b = 0;
    for (const auto* audit : audits) {
        if (!(*audit)[a] || !(*audit)[b]) continue;
        sum_a += *(*audit)[a];
        sum_b += *(*audit)[b];
        ++n;
    }
    if (n < 2) return 0;
    double products = 0;
    for (const auto* audit : audits) {
        if (!(*audit)[a] || !(*audit)[b]) continue;
        products += (*(*audit)[a] - sum_a / n) * (*(*audit)[b] - sum_b / n);
    }
    return products / (n - 1);
}

}  // namespace

Matrix covariances(const ItemAnswers& answers, const std::vector<std::size_t>& items, Missing method) {
    std::vector<const Audit*> audits;
    for (const auto& audit : answers.audits) {
        if (method == Missing::pairwise || is_complete(audit, items)) audits.push_back(&audit);
    }
    Matrix made(items.size(), std::vector<double>(items.size()));
    for (std::size_t a = 0; a < items.size(); ++a) {
        for (std::size_t b = a; b < items.size(); ++b) {
            made[a][b] = made[b][a] = covariance(audits, items[a], items[b]);
        }
    }
    return made;
}

Matrix correlations(const Matrix& covariances) {
    auto made = covariances;
    for (std::size_t a = 0; a < made.size(); ++a) {
        for (std::size_t b = 0; b < made.size(); ++b) {
            made[a][b] /= std::sqrt(covariances[a][a] * covariances[b][b]);
        }
    }
    return made;
}

// 1 - 1 / (the inverse's diagonal), which Gauss and Jordan's elimination leaves in place of each pivot.
std::optional<std::vector<double>> explained_by_others(const Matrix& correlations) {
    auto inverse = correlations;
    const auto size = inverse.size();
    for (std::size_t pivot = 0; pivot < size; ++pivot) {
        const double by = inverse[pivot][pivot];
        if (!(by > 1e-10)) return std::nullopt;
        inverse[pivot][pivot] = 1;
        for (auto& each : inverse[pivot]) each /= by;
        for (std::size_t row = 0; row < size; ++row) {
            if (row == pivot) continue;
            const double times = inverse[row][pivot];
            inverse[row][pivot] = 0;
            for (std::size_t at = 0; at < size; ++at) inverse[row][at] -= times * inverse[pivot][at];
        }
    }
    std::vector<double> explained;
    for (std::size_t item = 0; item < size; ++item) explained.push_back(1 - 1 / inverse[item][item]);
    return explained;
}

}  // namespace caseaudit::statistics
