#pragma once
#include <caseaudit/codebook.hpp>
#include <caseaudit/export.hpp>
#include <caseaudit/theme_model.hpp>
#include <caseaudit/themes.hpp>
#include <cstdint>
#include <string>
#include <vector>

namespace caseaudit::themes {

/// Of fewer comments that an analyst decided in full nothing is learnt: it would make things worse.
inline constexpr int least_to_train = 300;
/// Of fewer comments with a theme there is no model of it.
inline constexpr int least_of_theme = 20;

/// A comment with what the codebook finds in it and, for training, what an analyst says it is about.
struct TrainingComment {
    std::string text;
    const CodedComment* coded = nullptr;
    std::vector<std::size_t> themes = {};  ///< positions, sorted
};

/// Position and value, by position.
using SparseVector = std::vector<std::pair<std::uint32_t, double>>;

/// L2-regularised logistic regression of one theme, its bias the last weight and penalised as in liblinear:
/// minimises ½‖w‖² + C Σ cᵢ ln(1 + exp(-yᵢ w·xᵢ)) with cᵢ = n / (2 n_class), by Newton's method with
/// conjugate gradients. Nothing in it is drawn. `y`: whether each has the theme.
CASEAUDIT_API std::vector<double> logistic_weights(const std::vector<SparseVector>& x,
                                                   const std::vector<bool>& y, std::size_t features,
                                                   double cost);

/// Throws `Error` where there are fewer than `least_to_train` comments, or no theme has `least_of_theme`.
CASEAUDIT_API ThemeModel learn_themes(const Codebook& codebook, const std::vector<TrainingComment>& comments);

struct SuggestionTerm {
    std::string term;
    double share = 0;  ///< of the score: weight times value
};
struct ThemeSuggestion {
    std::size_t comment = 0;
    std::string theme;
    double score = 0;
    std::vector<SuggestionTerm> terms;  ///< those that speak for it most, five at most
};
/// Themes that the codebook does not find in a comment and the model suggests; by comment, then the highest
/// score.
CASEAUDIT_API std::vector<ThemeSuggestion> suggested_themes(const ThemeModel& model, const Codebook& codebook,
                                                            const std::vector<TrainingComment>& comments);

}  // namespace caseaudit::themes
