#include "aggregate/weighed.hpp"

#include <algorithm>
#include <cmath>

#include "aggregate/one_a_file.hpp"

namespace caseaudit::aggregate {
namespace {

constexpr double whole = 1e-9;

/// 0 and 100 only where it is none or all of those audited.
int percent_of_share(double share) {
    const auto rounded = static_cast<int>(std::lround(100 * share));
    if (share <= whole || share >= 1 - whole) return rounded;
    return std::clamp(rounded, 1, 99);
}

std::optional<ShareInterval> estimated(const std::vector<sampling::StratumCount>& strata) {
    const auto made = sampling::weighted_share(strata);
    if (!made) return std::nullopt;
    const auto low = static_cast<int>(std::floor(100 * made->interval.low + whole));
    const auto high = static_cast<int>(std::ceil(100 * made->interval.high - whole));
    return ShareInterval{low, high, std::nullopt, percent_of_share(made->share)};
}

template <class CellOf>
void add_to_questions(Matrix<CellOf>& matrix, const Weighed& weighed) {
    for (auto& row : matrix.questions) row.all.interval = weighed.share_of(row.id, row.version, Said::met);
}

}  // namespace

Weighed::Weighed(const Answers& answers, const Audits& audits, const QaOptions& options,
                 const std::vector<PackStratum>& strata) {
    for (const auto& stratum : strata) none_.push_back({stratum.files, stratum.audited, 0, 0});
    grades_.fill(none_);
    std::vector<std::size_t> stratum_of;
    for (const auto& one : audits) stratum_of.push_back(options.stratum_of.at(one.audit.subject));
    count_answers(answers, stratum_of);
    count_grades(*answers.columns, stratum_of);
}

void Weighed::count_answers(const Answers& answers, const std::vector<std::size_t>& stratum_of) {
    const OneAFile one_a_file{answers};
    one_a_file.visit([&](std::uint32_t audit, std::size_t layout, std::size_t position, std::uint8_t code) {
        const auto& asked = answers.questions[answers.places[layout][position]];
        const auto in = std::ranges::find(asked.in, layout, &AskedIn::layout);
        const auto& meaning = in->meanings[code % answers.columns->layouts[layout].codes];
        if (code == AnswerCode::left_out || !meaning.is_counted()) return;
        for (const auto said : {Said::met, Said::not_met}) {
            const auto of = std::tuple{asked.question->id, asked.question->version, said};
            auto& stratum = shares_.try_emplace(of, none_).first->second[stratum_of[audit]];
            ++stratum.counted;
            stratum.met += meaning.said == said;
        }
    });
}

void Weighed::count_grades(const Columns& columns, const std::vector<std::size_t>& stratum_of) {
    for (std::size_t i = 0; i < columns.audits.size(); ++i) {
        const auto& audit = columns.audits[i];
        if (audit.draft || audit.computed < 0) continue;
        for (std::size_t grade = 0; grade < grades_.size(); ++grade) {
            auto& stratum = grades_[grade][stratum_of[i]];
            ++stratum.counted;
            stratum.met += static_cast<std::size_t>(audit.computed) == grade;
        }
    }
}

std::optional<ShareInterval> Weighed::share_of(const std::string& question, int version, Said said) const {
    const auto found = shares_.find({question, version, said});
    return found == shares_.end() ? std::nullopt : estimated(found->second);
}

std::optional<ShareInterval> Weighed::share_of(Grade grade) const {
    return estimated(grades_.at(static_cast<std::size_t>(grade)));
}

void add_estimates(QaPack& pack, const Weighed& weighed) {
    add_to_questions(pack.facts, weighed);
    add_to_questions(pack.judgements, weighed);
    for (auto& one : pack.findings) one.interval = weighed.share_of(one.question, one.version, Said::not_met);
    for (auto& one : pack.strengths) one.interval = weighed.share_of(one.question, one.version, Said::met);
    if (!pack.grades.one_a_file) return;
    for (std::size_t i = 0; i < pack.grades.computed.size(); ++i)
        pack.grades.computed_intervals.at(i) = weighed.share_of(static_cast<Grade>(i));
}

}  // namespace caseaudit::aggregate
