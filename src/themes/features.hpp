#pragma once
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "themes/stemmer.hpp"
#include "themes/trained.hpp"

namespace caseaudit::themes {

inline constexpr double hit_value = 0.7;

/// "[supervision]": the term of a theme that the codebook finds.
std::string hit_term(const std::string& theme);

/// Counts the stemmed words and pairs of words of a comment.
class TermReader {
public:
    std::map<std::string, int> terms_of(std::string_view text);

private:
    Stemmer stemmer_;
};

/// The terms of a set of comments, numbered by their letters, codebook hits among them.
class TermSpace {
public:
    /// From the comments to learn from: terms in two comments at least where they are more than 500.
    TermSpace(const Codebook& codebook, const std::vector<TrainingComment>& comments,
              const std::vector<std::map<std::string, int>>& terms);
    /// From a model.
    explicit TermSpace(const std::vector<TermWeight>& terms);

    /// (1 + ln tf) · idf, of length 1 together; and 0.7 for each theme that the codebook finds.
    SparseVector vector_of(const Codebook& codebook, const TrainingComment& comment,
                           const std::map<std::string, int>& terms) const;
    std::size_t size() const { return terms_.size(); }
    const std::string& term(std::uint32_t position) const { return terms_[position].first; }
    double idf(std::uint32_t position) const { return terms_[position].second; }

private:
    const std::pair<std::string, double>* find(const std::string& term) const;

    std::vector<std::pair<std::string, double>> terms_;  ///< with their idf, sorted
};

}  // namespace caseaudit::themes
