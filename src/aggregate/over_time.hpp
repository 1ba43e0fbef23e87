#pragma once
#include <caseaudit/qa_pack.hpp>

#include "aggregate/answers.hpp"

/// What many audits say of time: trends month by month, and whether what was found was put right.
namespace caseaudit::aggregate {

/// Practice areas of each ledger, then questions; those with answers in two months or more.
std::vector<TrendSeries> trends(const Answers& answers, const std::vector<PracticeArea>& areas,
                                const Sample& sample);

/// The questions that some file did not meet, most files first; actions as they stand at `as_of`.
std::vector<Change> changes(const Answers& answers, Date as_of);

}  // namespace caseaudit::aggregate
