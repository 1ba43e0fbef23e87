#include <spdlog/fmt/fmt.h>

#include <caseaudit/error.hpp>
#include <caseaudit/theme_bench.hpp>
#include <caseaudit/theme_learning.hpp>
#include <set>

#include "themes/decided.hpp"
#include "themes/trained.hpp"

namespace caseaudit {
namespace {

struct WrittenComments {
    std::vector<int> audits;  ///< numbers
    std::vector<std::string> texts;
    std::vector<std::string> hashes;
    std::vector<CodedComment> coded;
};

/// Each different comment once, so that nothing is learnt twice.
WrittenComments written_comments(const std::vector<CheckedAudit>& audits, const Codebook& codebook,
                                 const CodingOptions& coding) {
    WrittenComments all;
    std::set<std::string> seen;
    std::vector<CommentText> comments;
    for (std::size_t i = 0; i < audits.size(); ++i) {
        if (audits[i].is_draft()) continue;
        for (const auto& comment : audits[i].audit.comments) {
            auto hash = comment_hash(comment.text);
            if (!seen.insert(hash).second) continue;
            all.audits.push_back(static_cast<int>(i) + 1);
            all.texts.push_back(comment.text);
            all.hashes.push_back(std::move(hash));
            comments.push_back({comment.text, comment.kind});
        }
    }
    all.coded = ThemeCoder{codebook}.code(comments, coding);
    return all;
}

}  // namespace

ThemeModel learnt_model(const std::vector<CheckedAudit>& audits, const Codebook& codebook,
                        const ThemeDecisions& decisions, const CodingOptions& coding) {
    const auto written = written_comments(audits, codebook, coding);
    const themes::Decided decided{codebook, decisions};
    std::vector<themes::TrainingComment> comments;
    for (std::size_t i = 0; i < written.texts.size(); ++i) {
        if (const auto said = decided.themes(written.hashes[i], written.coded[i]))
            comments.push_back({written.texts[i], &written.coded[i], *said});
    }
    return themes::learn_themes(codebook, comments);
}

std::vector<SuggestedTheme> suggested_by(const ThemeModel& model, const std::vector<CheckedAudit>& audits,
                                         const Codebook& codebook, const ThemeDecisions& decisions,
                                         const CodingOptions& coding) {
    const auto name = codebook.id + " " + to_string(codebook.version);
    if (model.codebook != name)
        throw Error{
            fmt::format("the model was learnt with the codebook {}, and this is {}.\n"
                        "Train again: caseaudit themes train.",
                        model.codebook, name)};
    const auto written = written_comments(audits, codebook, coding);
    const themes::Decided decided{codebook, decisions};
    std::vector<themes::TrainingComment> comments;
    std::vector<std::size_t> positions;
    for (std::size_t i = 0; i < written.texts.size(); ++i) {
        if (written.coded[i].says_nothing || decided.themes(written.hashes[i], written.coded[i])) continue;
        positions.push_back(i);
        comments.push_back({written.texts[i], &written.coded[i], {}});
    }
    std::vector<SuggestedTheme> all;
    for (const auto& one : themes::suggested_themes(model, codebook, comments)) {
        const auto position = positions[one.comment];
        SuggestedTheme suggested{written.audits[position], written.texts[position], one.theme, one.score, {}};
        for (const auto& term : one.terms) suggested.terms.emplace_back(term.term, term.share);
        all.push_back(std::move(suggested));
    }
    return all;
}

}  // namespace caseaudit
