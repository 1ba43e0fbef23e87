#include <algorithm>
#include <caseaudit/theme_bench.hpp>
#include <map>

#include "aggregate/theme_counts.hpp"
#include "files/sha256.hpp"
#include "themes/decided.hpp"
#include "themes/lint.hpp"

namespace caseaudit {
namespace aggregate {

std::vector<QuotePiece> pieces_of(const std::string& text, const std::vector<ThemeHit>& hits) {
    std::vector<QuotePiece> pieces;
    std::size_t at = 0;
    for (const auto& hit : hits) {
        const auto begin = std::max(at, hit.begin);
        if (hit.end <= begin) continue;
        if (begin > at) pieces.push_back({text.substr(at, begin - at), false, {}});
        QuotePiece found{text.substr(begin, hit.end - begin), true, {}};
        for (const auto& repair : hit.repairs)
            found.read_as += (found.read_as.empty() ? "" : ", ") + repair.read_as;
        pieces.push_back(std::move(found));
        at = hit.end;
    }
    if (at < text.size()) pieces.push_back({text.substr(at), false, {}});
    return pieces;
}

}  // namespace aggregate

namespace {

using namespace aggregate;

constexpr std::size_t most_overlaps = 10;

void note(MeasuredShare& measured, const std::optional<bool>& said) {
    measured.of += said ? 1 : 0;
    measured.right += said && *said ? 1 : 0;
}

/// Comments as they were written.
HeldComments bench_comments(const std::vector<CheckedAudit>& audits) {
    HeldComments held;
    for (std::size_t i = 0; i < audits.size(); ++i) {
        held.places.push_back({!audits[i].is_draft(), 0, 0});
        if (audits[i].is_draft()) continue;
        for (const auto& comment : audits[i].audit.comments)
            held.comments.push_back({i, comment.kind, comment.text, comment_hash(comment.text)});
    }
    return held;
}

class BenchCounting {
public:
    BenchCounting(ThemeBench& bench, const Codebook& codebook, const HeldComments& held,
                  const themes::Decided& decided)
        : bench_{bench}, codebook_{codebook}, held_{held}, decided_{decided} {}

    void count() {
        add_themes();
        for (std::size_t i = 0; i < held_.comments.size(); ++i) add(held_.comments[i], held_.coded[i]);
        add_overlaps();
    }

private:
    void add_themes() {
        for (const auto& theme : codebook_.themes) {
            BenchTheme one{theme.id, theme.title, theme.definition, 0, {}, {}};
            for (const auto& pattern : theme.includes)
                one.patterns.push_back({pattern.text, pattern.line, 0, 0, 0, {}, {}});
            bench_.themes.push_back(std::move(one));
        }
        for (const auto& use : themes::pattern_uses(codebook_, held_.coded)) {
            auto& pattern = bench_.themes[use.theme].patterns[use.pattern];
            pattern.comments = use.comments;
            pattern.only = use.only;
            pattern.other_themes = use.other_themes;
        }
    }

    void add(const HeldComment& comment, const CodedComment& coded) {
        ++bench_.comments;
        const int audit = static_cast<int>(comment.audit) + 1;
        if (!coded.says_nothing && coded.codings.empty())
            bench_.uncoded.push_back({comment.hash, audit, comment.text, decided_.comment(comment.hash)});
        bench_.coded_by_analyst += decided_.themes(comment.hash, coded) ? 1 : 0;
        for (const auto& coding : coded.codings) add(comment, coding);
        for (std::size_t i = 0; i < coded.codings.size(); ++i) {
            for (auto j = i + 1; j < coded.codings.size(); ++j)
                ++shared_[{coded.codings[i].theme, coded.codings[j].theme}];
        }
    }

    void add(const HeldComment& comment, const Coding& coding) {
        auto& theme = bench_.themes[coding.theme];
        ++theme.comments;
        const auto said = decided_.coding(comment.hash, coding);
        note(theme.measured, said);
        note(bench_.measured, said);
        std::map<std::size_t, std::vector<ThemeHit>> by_pattern;
        for (const auto& hit : coding.hits) by_pattern[hit.pattern].push_back(hit);
        for (const auto& [pattern, hits] : by_pattern) {
            auto& one = theme.patterns[pattern];
            const auto right = decided_.hit(comment.hash, coding.theme, pattern);
            note(one.measured, right);
            one.hits.push_back(
                {comment.hash, static_cast<int>(comment.audit) + 1, pieces_of(comment.text, hits), right});
        }
    }

    void add_overlaps() {
        for (const auto& [pair, comments] : shared_)
            bench_.overlaps.push_back(
                {codebook_.themes[pair.first].id, codebook_.themes[pair.second].id, comments});
        std::ranges::stable_sort(bench_.overlaps, std::greater{}, &BenchOverlap::comments);
        if (bench_.overlaps.size() > most_overlaps) bench_.overlaps.resize(most_overlaps);
    }

    ThemeBench& bench_;
    const Codebook& codebook_;
    const HeldComments& held_;
    const themes::Decided& decided_;
    std::map<std::pair<std::size_t, std::size_t>, int> shared_;
};

}  // namespace

ThemeBench theme_bench(const std::vector<CheckedAudit>& audits, const Codebook& codebook,
                       const ThemeReportOptions& options) {
    ThemeBench bench;
    bench.codebook = codebook.id + " " + to_string(codebook.version);
    auto held = bench_comments(audits);
    for (const auto& place : held.places) bench.audits += place.counts ? 1 : 0;
    std::vector<CommentText> texts;
    for (const auto& comment : held.comments) texts.push_back({comment.text, comment.kind});
    held.coded = ThemeCoder{codebook}.code(texts, options.coding);
    const ThemeDecisions none;
    const themes::Decided decided{codebook, options.decisions != nullptr ? *options.decisions : none};
    BenchCounting{bench, codebook, held, decided}.count();
    bench.emerging = emerging_in(held, audits, options);
    return bench;
}

std::string comment_hash(std::string_view text) {
    constexpr std::string_view prefix = "sha256:";
    return files::sha256(text).substr(prefix.size());
}

}  // namespace caseaudit
