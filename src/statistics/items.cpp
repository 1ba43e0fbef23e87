#include "statistics/items.hpp"

#include <algorithm>
#include <caseaudit/error.hpp>
#include <cmath>

#include "statistics/covariances.hpp"

namespace caseaudit::statistics {

namespace {

bool is_complete(const std::vector<std::optional<double>>& audit) {
    return std::ranges::all_of(audit, [](const auto& answer) { return answer.has_value(); });
}

/// By the answers themselves: the mean of many thirds is no third, and their deviation from it not 0.
bool varies(const ItemAnswers& answers, std::size_t item, bool complete_only) {
    std::optional<double> first;
    for (const auto& audit : answers.audits) {
        if (!audit[item] || (complete_only && !is_complete(audit))) continue;
        if (!first) first = audit[item];
        if (*audit[item] != *first) return true;
    }
    return false;
}

void count_missing(ItemStatistics& made, const ItemAnswers& answers, std::size_t item) {
    const auto silent = answers.silent.empty() ? Silent{} : answers.silent.at(item);
    made.asked = std::ssize(answers.audits) - silent.not_asked;
    made.not_applicable = made.asked - silent.unanswered - made.answered;
    const auto all = static_cast<double>(made.answered + made.not_applicable);
    made.share_missing = all > 0 ? static_cast<double>(made.not_applicable) / all : 0;
}

ItemStatistics described(const ItemAnswers& answers, std::size_t item) {
    ItemStatistics made;
    made.item = answers.items[item];
    double sum = 0;
    for (const auto& audit : answers.audits) {
        if (!audit[item]) continue;
        ++made.answered;
        sum += *audit[item];
    }
    count_missing(made, answers, item);
    const auto n = static_cast<double>(made.answered);
    made.mean = n > 0 ? sum / n : 0;
    if (!varies(answers, item, false)) return made;
    double squares = 0;
    for (const auto& audit : answers.audits) {
        if (audit[item]) squares += (*audit[item] - made.mean) * (*audit[item] - made.mean);
    }
    made.deviation = n > 1 ? std::sqrt(squares / (n - 1)) : 0;
    return made;
}

/// ItemSums over a matrix of covariances or correlations, whole or without one item.
struct ItemSums {
    ItemSums(const Matrix& matrix, std::optional<std::size_t> without = {}) {
        for (std::size_t a = 0; a < matrix.size(); ++a) {
            if (a == without) continue;
            ++items;
            own += matrix[a][a];
            for (std::size_t b = 0; b < matrix.size(); ++b) all += b == without ? 0 : matrix[a][b];
        }
    }
    std::optional<double> alpha() const {
        if (items < 2 || !(all > 0)) return std::nullopt;
        return items / (items - 1) * (1 - own / all);
    }

    double items = 0;
    double own = 0;
    double all = 0;
};

double with_all(const Matrix& matrix, std::size_t item) {
    double sum = 0;
    for (const double each : matrix[item]) sum += each;
    return sum;
}

std::optional<double> ratio(double part, double square) {
    if (!(square > 0)) return std::nullopt;
    return part / std::sqrt(square);
}

void correlate(ItemStatistics& item, const Matrix& covariance, std::size_t at) {
    const ItemSums rest{covariance, at};
    const double own = covariance[at][at];
    item.rest_correlation = ratio(with_all(covariance, at) - own, own * rest.all);
    item.total_correlation = ratio(with_all(covariance, at), own * ItemSums{covariance}.all);
    item.alpha_if_dropped = rest.alpha();
}

/// The items that vary, where those not varying have neither covariance nor correlation.
std::vector<std::size_t> varying(const ItemAnswers& answers, Missing method) {
    std::vector<std::size_t> all(answers.items.size());
    for (std::size_t item = 0; item < all.size(); ++item) all[item] = item;
    std::erase_if(
        all, [&](std::size_t item) { return !varies(answers, item, method == Missing::complete_cases); });
    return all;
}

void add_correlations(ScaleStatistics& made, const ItemAnswers& answers,
                      const std::vector<std::size_t>& items) {
    const auto covariance = covariances(answers, items, made.method);
    auto correlation = correlations(covariance);
    const ItemSums standardised{correlation};
    made.alpha = ItemSums{covariance}.alpha();
    made.standardised_alpha = standardised.alpha();
    if (items.size() >= 2) {
        made.average_correlation =
            (standardised.all - standardised.own) / (standardised.items * (standardised.items - 1));
    }
    const auto explained = explained_by_others(correlation);
    for (std::size_t at = 0; explained && at < items.size(); ++at) correlation[at][at] = (*explained)[at];
    for (std::size_t at = 0; at < items.size(); ++at) {
        auto& item = made.items[items[at]];
        item.varies = true;
        if (items.size() < 2) continue;
        correlate(item, covariance, at);
        if (explained)
            item.corrected_correlation = ratio(with_all(correlation, at), ItemSums{correlation}.all);
    }
}

}  // namespace

ScaleStatistics item_statistics(const ItemAnswers& answers, Missing method) {
    ScaleStatistics made;
    made.method = method;
    for (const auto& audit : answers.audits) {
        if (audit.size() != answers.items.size())
            throw Error{"each audit needs one answer, or none, an item"};
        ++made.audits;
        if (is_complete(audit)) ++made.complete;
    }
    for (std::size_t item = 0; item < answers.items.size(); ++item) {
        made.items.push_back(described(answers, item));
    }
    add_correlations(made, answers, varying(answers, method));
    const auto discriminated = discriminations(answers, method);
    for (std::size_t item = 0; item < made.items.size(); ++item) {
        if (made.items[item].varies) made.items[item].discrimination = discriminated[item];
    }
    return made;
}

}  // namespace caseaudit::statistics
