#include <algorithm>
#include <cmath>
#include <utility>

#include "themes/trained.hpp"

namespace caseaudit::themes {
namespace {

constexpr int most_newton_steps = 60;
constexpr int most_inner_steps = 200;
constexpr double enough = 1e-6;        // of the first gradient's length
constexpr double inner_enough = 0.05;  // of the gradient's length, for each step

using Weights = std::vector<double>;

double dot(const Weights& a, const Weights& b) {
    double sum = 0;
    for (std::size_t i = 0; i < a.size(); ++i) sum += a[i] * b[i];
    return sum;
}

void add_times(Weights& to, const Weights& more, double factor) {
    for (std::size_t i = 0; i < to.size(); ++i) to[i] += factor * more[i];
}

/// What is minimised, where it is now.
class Regression {
public:
    Regression(const std::vector<SparseVector>& x, const std::vector<bool>& y, double cost) : x_{x} {
        const auto n = static_cast<double>(y.size());
        const auto with = static_cast<double>(std::ranges::count(y, true));
        for (const bool has : y) {
            sign_.push_back(has ? 1 : -1);
            cost_.push_back(cost * n / (2 * (has ? with : n - with)));
        }
    }

    /// ln(1 + exp(-m)) for each, without overflow.
    double value(const Weights& weights) const {
        double sum = dot(weights, weights) / 2;
        for (std::size_t i = 0; i < x_.size(); ++i) {
            const double margin = sign_[i] * score(weights, x_[i]);
            sum += cost_[i] *
                   (margin > 0 ? std::log1p(std::exp(-margin)) : std::log1p(std::exp(margin)) - margin);
        }
        return sum;
    }

    /// The gradient; keeps the curvature of each example.
    Weights gradient(const Weights& weights) {
        auto all = weights;
        curvature_.assign(x_.size(), 0);
        for (std::size_t i = 0; i < x_.size(); ++i) {
            const double wrong = 1 / (1 + std::exp(sign_[i] * score(weights, x_[i])));
            curvature_[i] = cost_[i] * wrong * (1 - wrong);
            add(all, x_[i], -sign_[i] * cost_[i] * wrong);
        }
        return all;
    }

    /// The second derivative, where the gradient was taken, times a direction.
    Weights bend(const Weights& direction) const {
        auto all = direction;
        for (std::size_t i = 0; i < x_.size(); ++i) add(all, x_[i], curvature_[i] * score(direction, x_[i]));
        return all;
    }

private:
    static double score(const Weights& weights, const SparseVector& x) {
        double sum = weights.back();
        for (const auto& [position, value] : x) sum += weights[position] * value;
        return sum;
    }
    static void add(Weights& to, const SparseVector& x, double factor) {
        for (const auto& [position, value] : x) to[position] += factor * value;
        to.back() += factor;
    }

    const std::vector<SparseVector>& x_;
    Weights sign_;
    Weights cost_;
    Weights curvature_;
};

/// Newton's step, by conjugate gradients.
Weights newton_step(const Regression& regression, const Weights& gradient) {
    Weights step(gradient.size());
    Weights rest = gradient;
    for (auto& one : rest) one = -one;
    auto direction = rest;
    double left = dot(rest, rest);
    const double small = inner_enough * inner_enough * left;
    for (int i = 0; i < most_inner_steps && left > small; ++i) {
        const auto bent = regression.bend(direction);
        const double along = left / dot(direction, bent);
        add_times(step, direction, along);
        add_times(rest, bent, -along);
        const double now = dot(rest, rest);
        for (std::size_t k = 0; k < direction.size(); ++k) direction[k] = rest[k] + now / left * direction[k];
        left = now;
    }
    return step;
}

/// Halves the step until it lowers the value; false where none does.
bool take_step(const Regression& regression, Weights& weights, const Weights& step, double slope) {
    constexpr double share = 1e-4;
    const double before = regression.value(weights);
    constexpr int most_halvings = 33;
    for (int halvings = 0; halvings <= most_halvings; ++halvings) {
        const double length = std::ldexp(1.0, -halvings);
        auto next = weights;
        add_times(next, step, length);
        if (regression.value(next) > before + share * length * slope) continue;
        weights = std::move(next);
        return true;
    }
    return false;
}

}  // namespace

std::vector<double> logistic_weights(const std::vector<SparseVector>& x, const std::vector<bool>& y,
                                     std::size_t features, double cost) {
    Weights weights(features + 1);
    Regression regression{x, y, cost};
    double first = 0;
    for (int i = 0; i < most_newton_steps; ++i) {
        const auto gradient = regression.gradient(weights);
        const double length = std::sqrt(dot(gradient, gradient));
        if (i == 0) first = length;
        if (length <= enough * first) break;
        const auto step = newton_step(regression, gradient);
        if (!take_step(regression, weights, step, dot(gradient, step))) break;
    }
    return weights;
}

}  // namespace caseaudit::themes
