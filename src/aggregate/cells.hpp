#pragma once
#include <optional>

#include "aggregate/answers.hpp"

namespace caseaudit::aggregate {

/// The answers of one cell, added up. Of `FactCell` and `JudgementCell` only.
template <class CellOf>
class CellSum {
public:
    /// So many answers of one meaning, to a template with these bands.
    void add(const Meaning& meaning, const Bands& bands, std::int64_t answers);
    CellOf cell() const;

private:
    CellOf cell_;
    Fraction total_;  ///< of the scores
    std::optional<Bands> bands_;
    bool bands_differ_ = false;
};

/// The one ledger: questions that measure this, by practice area and team. `details` null: without the
/// answers behind.
template <class CellOf>
CASEAUDIT_API Matrix<CellOf> matrix_of(const Answers& answers, const std::vector<PracticeArea>& areas,
                                       Measure measure, const Details* details);

}  // namespace caseaudit::aggregate
