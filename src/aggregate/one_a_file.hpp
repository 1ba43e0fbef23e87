#pragma once
#include <algorithm>
#include <tuple>
#include <vector>

#include "aggregate/answers.hpp"

namespace caseaudit::aggregate {

/// Of several audits of one file, one answers each question: the one that says something, then the later,
/// then the complete one.
class OneAFile {
public:
    explicit OneAFile(const Answers& answers);

    /// Gives the answers of each audit whose file has no other: (audit, layout, its answers). Of the
    /// `part`-th of `parts` equal parts of the audits, so that threads can share them.
    template <class Visit>
    void visit_rows(std::size_t part, std::size_t parts, Visit visit) const {
        const auto& columns = *answers_.columns;
        for (std::size_t l = 0; l < columns.layouts.size(); ++l) {
            const auto& layout = columns.layouts[l];
            const auto end = layout.audits.size() * (part + 1) / parts;
            for (auto row = layout.audits.size() * part / parts; row < end; ++row) {
                if (!shared_[layout.audits[row]])
                    visit(layout.audits[row], l, layout.answers.data() + row * layout.questions);
            }
        }
    }
    /// Gives the answers that count of files with several audits: (audit, layout, position, code).
    template <class Visit>
    void visit_shared(Visit visit) const {
        for (const auto& one : chosen_)
            visit(one.audit, std::size_t{answers_.columns->audits[one.audit].layout},
                  std::size_t{one.position}, one.code);
    }
    /// Gives every answer that counts: (audit, layout, position, code).
    template <class Visit>
    void visit(Visit visit) const {
        visit_rows(0, 1, [&](std::uint32_t audit, std::size_t layout, const std::uint8_t* answers) {
            for (std::size_t q = 0; q < answers_.columns->layouts[layout].questions; ++q)
                visit(audit, layout, q, answers[q]);
        });
        visit_shared(visit);
    }
    /// How many answers that say something give way to another.
    int superseded() const { return superseded_; }

private:
    struct Candidate {
        std::uint32_t audit = 0;
        std::uint32_t position = 0;
        std::uint8_t code = AnswerCode::left_out;
    };
    void find_shared();
    void choose(std::size_t begin, std::size_t end);
    bool says_something(const Candidate& candidate) const;
    bool precedes(const Candidate& a, const Candidate& b) const;

    const Answers& answers_;
    std::vector<char> shared_;         ///< by audit
    std::vector<std::uint32_t> rows_;  ///< by audit: its row in its layout
    std::vector<std::uint32_t> grouped_;
    std::vector<Candidate> chosen_;
    std::vector<Candidate> best_;          ///< by question, of one file
    std::vector<std::uint32_t> answered_;  ///< questions of that file
    int superseded_ = 0;
};

}  // namespace caseaudit::aggregate
