#include "themes/features.hpp"

#include <algorithm>
#include <cmath>

#include "model/plain_words.hpp"

namespace caseaudit::themes {
namespace {

constexpr std::size_t many_comments = 500;  // of more, a term in one comment only is left out

}  // namespace

std::string hit_term(const std::string& theme) { return "[" + theme + "]"; }

std::map<std::string, int> TermReader::terms_of(std::string_view text) {
    std::map<std::string, int> terms;
    std::string before;
    WordReader reader{text};
    for (PlainWord word; reader.next(word);) {
        if (word.after_stop) before.clear();
        std::string stem{stemmer_.stem(word.folded)};
        ++terms[stem];
        if (!before.empty()) ++terms[before.append(" ").append(stem)];
        before = std::move(stem);
    }
    return terms;
}

TermSpace::TermSpace(const Codebook& codebook, const std::vector<TrainingComment>& comments,
                     const std::vector<std::map<std::string, int>>& terms) {
    std::map<std::string, int> with;
    for (const auto& of_comment : terms) {
        for (const auto& [term, times] : of_comment) ++with[term];
    }
    const int least = comments.size() > many_comments ? 2 : 1;
    const auto n = static_cast<double>(comments.size());
    for (const auto& theme : codebook.themes) terms_.emplace_back(hit_term(theme.id), 0.0);
    for (const auto& [term, df] : with) {
        if (df >= least) terms_.emplace_back(term, std::log((1 + n) / (1 + df)) + 1);
    }
    std::ranges::sort(terms_);
}

TermSpace::TermSpace(const std::vector<TermWeight>& terms) {
    for (const auto& one : terms) terms_.emplace_back(one.term, one.idf);
    std::ranges::sort(terms_);
}

const std::pair<std::string, double>* TermSpace::find(const std::string& term) const {
    const auto found = std::ranges::lower_bound(terms_, term, {}, &std::pair<std::string, double>::first);
    return found == terms_.end() || found->first != term ? nullptr : &*found;
}

SparseVector TermSpace::vector_of(const Codebook& codebook, const TrainingComment& comment,
                                  const std::map<std::string, int>& terms) const {
    SparseVector vector;
    double squares = 0;
    for (const auto& [term, times] : terms) {
        const auto* known = find(term);
        if (known == nullptr) continue;
        const double value = (1 + std::log(times)) * known->second;
        vector.emplace_back(static_cast<std::uint32_t>(known - terms_.data()), value);
        squares += value * value;
    }
    for (auto& [position, value] : vector) value /= std::sqrt(squares);
    if (comment.coded != nullptr) {
        for (const auto& coding : comment.coded->codings) {
            if (const auto* known = find(hit_term(codebook.themes[coding.theme].id)))
                vector.emplace_back(static_cast<std::uint32_t>(known - terms_.data()), hit_value);
        }
    }
    std::ranges::sort(vector);
    return vector;
}

}  // namespace caseaudit::themes
