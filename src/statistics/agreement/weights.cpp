#include "statistics/agreement/weights.hpp"

namespace caseaudit::statistics {

namespace {

double pairs_among(double categories) { return categories * (categories - 1) / 2; }

double weight_of(Weighting weighting, double apart, double categories) {
    if (apart == 0) return 1;
    const double furthest = categories - 1;
    switch (weighting) {
        case Weighting::linear:
            return 1 - apart / furthest;
        case Weighting::quadratic:
            return 1 - apart * apart / (furthest * furthest);
        case Weighting::ordinal:
            return 1 - pairs_among(apart + 1) / pairs_among(categories);
        case Weighting::none:
            break;
    }
    return 0;
}

}  // namespace

Matrix weights(Weighting weighting, std::size_t categories) {
    Matrix made(categories, std::vector<double>(categories));
    for (std::size_t row = 0; row < categories; ++row) {
        for (std::size_t column = 0; column < categories; ++column) {
            const auto apart = static_cast<double>(row > column ? row - column : column - row);
            made[row][column] = weight_of(weighting, apart, static_cast<double>(categories));
        }
    }
    return made;
}

}  // namespace caseaudit::statistics
