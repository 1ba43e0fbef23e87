#pragma once
#include <caseaudit/export.hpp>
#include <cstddef>
#include <vector>

namespace caseaudit::statistics {

/// A row and a column for each category.
using Matrix = std::vector<std::vector<double>>;

/// How much two different categories agree: those one step apart on a scale may agree in part.
enum class Weighting {
    none,       ///< the same category, or not at all
    linear,     ///< on a scale of four, one step apart agrees by two thirds
    quadratic,  ///< the same by eight ninths: one step apart is nearly free
    ordinal,    ///< Gwet's ordinal weights, which are not Krippendorff's ordinal distance
};

/// Agreement of each category with each, 1 where the same, for `categories` of them in their order. These are
/// the categories that the scale declares, not only those used: it makes a difference.
CASEAUDIT_API Matrix weights(Weighting weighting, std::size_t categories);

}  // namespace caseaudit::statistics
