#pragma once
#include <vector>

#include "aggregate/answers.hpp"

namespace caseaudit::aggregate {

/// The answers of one cell, counted. Of `FactCell` and `JudgementCell` only.
template <class CellOf>
CellOf cell_of(const std::vector<const Given*>& given);

/// The one ledger: questions that measure this, by practice area and team.
template <class CellOf>
Matrix<CellOf> matrix_of(const Answers& answers, const std::vector<PracticeArea>& areas, Measure measure);

}  // namespace caseaudit::aggregate
