#include "aggregate/one_a_file.hpp"

namespace caseaudit::aggregate {

OneAFile::OneAFile(const Answers& answers) : answers_{answers} {
    find_shared();
    best_.resize(answers.questions.size());
    const auto& audits = answers.columns->audits;
    for (std::size_t begin = 0; begin < grouped_.size();) {
        auto end = begin + 1;
        while (end < grouped_.size() && audits[grouped_[end]].file == audits[grouped_[begin]].file) ++end;
        choose(begin, end);
        begin = end;
    }
}

void OneAFile::find_shared() {
    const auto& columns = *answers_.columns;
    std::vector<std::uint32_t> audits_of(columns.files);
    for (const auto& audit : columns.audits) ++audits_of[audit.file];
    shared_.resize(columns.audits.size());
    for (std::size_t i = 0; i < columns.audits.size(); ++i) {
        if (audits_of[columns.audits[i].file] < 2) continue;
        shared_[i] = 1;
        grouped_.push_back(static_cast<std::uint32_t>(i));
    }
    if (grouped_.empty()) return;
    std::ranges::stable_sort(grouped_, {}, [&](std::uint32_t audit) { return columns.audits[audit].file; });
    rows_.resize(columns.audits.size());
    for (const auto& layout : columns.layouts) {
        for (std::size_t row = 0; row < layout.audits.size(); ++row)
            rows_[layout.audits[row]] = static_cast<std::uint32_t>(row);
    }
}

bool OneAFile::says_something(const Candidate& candidate) const {
    const auto codes = answers_.columns->layouts[answers_.columns->audits[candidate.audit].layout].codes;
    const auto code = candidate.code % codes;
    if (code == AnswerCode::no_evidence_found) {
        const auto layout = answers_.columns->audits[candidate.audit].layout;
        const auto& asked = answers_.questions[answers_.places[layout][candidate.position]];
        const auto in = std::ranges::find(asked.in, std::size_t{layout}, &AskedIn::layout);
        return in->meanings[code].is_counted();
    }
    return code >= AnswerCode::first_value || code == AnswerCode::not_applicable;
}

bool OneAFile::precedes(const Candidate& a, const Candidate& b) const {
    const auto rank = [&](const Candidate& one) {
        const auto& audit = answers_.columns->audits[one.audit];
        return std::tuple{says_something(one), audit.as_of, !audit.draft, one.audit};
    };
    return rank(a) < rank(b);
}

void OneAFile::choose(std::size_t begin, std::size_t end) {
    answered_.clear();
    for (auto at = begin; at < end; ++at) {
        const auto audit = grouped_[at];
        const auto number = answers_.columns->audits[audit].layout;
        const auto& layout = answers_.columns->layouts[number];
        const auto* given = layout.answers.data() + rows_[audit] * layout.questions;
        for (std::uint32_t q = 0; q < layout.questions; ++q) {
            if (given[q] == AnswerCode::left_out) continue;
            const auto place = answers_.places[number][q];
            auto& best = best_[place];
            const Candidate candidate{audit, q, given[q]};
            if (best.code == AnswerCode::left_out) {
                answered_.push_back(static_cast<std::uint32_t>(place));
                best = candidate;
                continue;
            }
            superseded_ += says_something(candidate) && says_something(best);
            if (precedes(best, candidate)) best = candidate;
        }
    }
    for (const auto place : answered_) {
        chosen_.push_back(best_[place]);
        best_[place] = {};
    }
}

}  // namespace caseaudit::aggregate
