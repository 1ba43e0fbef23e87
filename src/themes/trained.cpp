#include "themes/trained.hpp"

#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <caseaudit/error.hpp>
#include <set>

#include "themes/features.hpp"

namespace caseaudit::themes {
namespace {

constexpr double cost = 10;
constexpr std::size_t folds = 3;
constexpr std::size_t most_terms = 5;

/// A score, and whether the comment has the theme.
using Scored = std::pair<double, bool>;

/// Comments as vectors, and which have each theme that is learnt.
struct Lesson {
    std::vector<SparseVector> x;
    std::vector<std::size_t> themes;
    std::vector<std::vector<bool>> y;  ///< by theme, then comment
};

double score_of(const std::vector<double>& weights, const SparseVector& x) {
    double sum = weights.back();
    for (const auto& [position, value] : x) sum += weights[position] * value;
    return sum;
}

std::vector<std::size_t> learnt_themes(const Codebook& codebook,
                                       const std::vector<TrainingComment>& comments) {
    std::vector<int> with(codebook.themes.size());
    for (const auto& comment : comments) {
        for (const auto theme : comment.themes) ++with[theme];
    }
    std::vector<std::size_t> learnt;
    for (std::size_t i = 0; i < with.size(); ++i) {
        if (with[i] >= least_of_theme && with[i] < static_cast<int>(comments.size())) learnt.push_back(i);
    }
    return learnt;
}

/// Each comment scored by what was learnt from the other two thirds; every third comment makes a fold.
void score_fold(const Lesson& lesson, std::size_t features, std::size_t fold, std::vector<Scored>& scored) {
    std::vector<SparseVector> x;
    for (std::size_t i = 0; i < lesson.x.size(); ++i) {
        if (i % folds != fold) x.push_back(lesson.x[i]);
    }
    for (const auto& y : lesson.y) {
        std::vector<bool> known;
        for (std::size_t i = 0; i < lesson.x.size(); ++i) {
            if (i % folds != fold) known.push_back(y[i]);
        }
        const auto weights = logistic_weights(x, known, features, cost);
        for (auto i = fold; i < lesson.x.size(); i += folds)
            scored.emplace_back(score_of(weights, lesson.x[i]), y[i]);
    }
}

/// The threshold of the best micro-averaged F1, half-way between two scores; the F1.
std::pair<double, double> best_threshold(std::vector<Scored> scored) {
    std::ranges::sort(scored, std::greater{});
    const auto all = static_cast<double>(std::ranges::count(scored, true, &Scored::second));
    std::pair best{0.0, 0.0};
    double right = 0;
    for (std::size_t i = 0; i < scored.size(); ++i) {
        right += scored[i].second ? 1 : 0;
        if (i + 1 < scored.size() && scored[i + 1].first == scored[i].first) continue;
        const double f1 = 2 * right / (static_cast<double>(i + 1) + all);
        const double next = i + 1 < scored.size() ? scored[i + 1].first : scored[i].first - 1;
        if (f1 > best.second) best = {(scored[i].first + next) / 2, f1};
    }
    return best;
}

void add_weights(ThemeModel& model, const TermSpace& space, const std::string& theme,
                 const std::vector<double>& weights) {
    model.biases[theme] = weights.back();
    for (std::uint32_t i = 0; i < space.size(); ++i) {
        if (weights[i] != 0) model.terms[i].by_theme[theme] = weights[i];
    }
}

/// What each term of a comment adds to a theme's score.
std::vector<SuggestionTerm> terms_for(const ThemeModel& model, const TermSpace& space,
                                      const std::string& theme, const SparseVector& x, double& score) {
    std::vector<SuggestionTerm> terms;
    for (const auto& [position, value] : x) {
        const auto& weights = model.terms[position].by_theme;
        const auto found = weights.find(theme);
        if (found == weights.end()) continue;
        score += found->second * value;
        if (found->second > 0) terms.push_back({space.term(position), found->second * value});
    }
    std::ranges::stable_sort(terms, std::greater{}, &SuggestionTerm::share);
    if (terms.size() > most_terms) terms.resize(most_terms);
    return terms;
}

bool is_found(const Codebook& codebook, const CodedComment* coded, const std::string& theme) {
    return coded != nullptr && std::ranges::any_of(coded->codings, [&](const Coding& coding) {
               return codebook.themes[coding.theme].id == theme;
           });
}

}  // namespace

ThemeModel learn_themes(const Codebook& codebook, const std::vector<TrainingComment>& comments) {
    if (comments.size() < least_to_train)
        throw Error{
            fmt::format("nothing can be learnt: {} comments are decided in full, and {} are needed.\n"
                        "Decide on more: caseaudit themes decide.",
                        comments.size(), least_to_train)};
    Lesson lesson;
    lesson.themes = learnt_themes(codebook, comments);
    if (lesson.themes.empty())
        throw Error{fmt::format("nothing can be learnt: no theme is in {} of the comments decided on",
                                least_of_theme)};
    TermReader reader;
    std::vector<std::map<std::string, int>> terms;
    for (const auto& comment : comments) terms.push_back(reader.terms_of(comment.text));
    const TermSpace space{codebook, comments, terms};
    for (std::size_t i = 0; i < comments.size(); ++i)
        lesson.x.push_back(space.vector_of(codebook, comments[i], terms[i]));
    for (const auto theme : lesson.themes) {
        auto& y = lesson.y.emplace_back();
        for (const auto& comment : comments) y.push_back(std::ranges::binary_search(comment.themes, theme));
    }
    ThemeModel model;
    model.codebook = codebook.id + " " + to_string(codebook.version);
    model.comments = static_cast<int>(comments.size());
    std::vector<Scored> scored;
    for (std::size_t fold = 0; fold < folds; ++fold) score_fold(lesson, space.size(), fold, scored);
    std::tie(model.threshold, model.f1) = best_threshold(std::move(scored));
    for (std::uint32_t i = 0; i < space.size(); ++i) model.terms.push_back({space.term(i), space.idf(i), {}});
    for (std::size_t i = 0; i < lesson.themes.size(); ++i)
        add_weights(model, space, codebook.themes[lesson.themes[i]].id,
                    logistic_weights(lesson.x, lesson.y[i], space.size(), cost));
    return model;
}

std::vector<ThemeSuggestion> suggested_themes(const ThemeModel& model, const Codebook& codebook,
                                              const std::vector<TrainingComment>& comments) {
    const TermSpace space{model.terms};
    TermReader reader;
    std::vector<ThemeSuggestion> all;
    for (std::size_t i = 0; i < comments.size(); ++i) {
        const auto x = space.vector_of(codebook, comments[i], reader.terms_of(comments[i].text));
        std::vector<ThemeSuggestion> of_comment;
        for (const auto& [theme, bias] : model.biases) {
            if (is_found(codebook, comments[i].coded, theme)) continue;
            double score = bias;
            auto terms = terms_for(model, space, theme, x, score);
            if (score > model.threshold) of_comment.push_back({i, theme, score, std::move(terms)});
        }
        std::ranges::stable_sort(of_comment, std::greater{}, &ThemeSuggestion::score);
        std::ranges::move(of_comment, std::back_inserter(all));
    }
    return all;
}

}  // namespace caseaudit::themes
