#pragma once
#include <caseaudit/qa_pack.hpp>
#include <string>

/// How far the figures of a pack may be carried to files that were not audited.
namespace caseaudit::aggregate {

/// Throws `Error`, which says why, where what is said of the sample cannot be so.
void check_sample(const Sample& sample, int files);

/// Sentences: how they were drawn, how many of how many, and what may not be generalised.
std::string sample_words(const Sample& sample, int files);

/// Of a simple random sample only: how `met` of `counted` may lie among all files there were to draw from.
/// `known`: files drawn that are known to be met or not to be, those that a question does not apply to among
/// them. Where these are all the `files`, and more than a tenth of the population, the exact number of the
/// population's files; else Wilson's, of the share.
std::optional<ShareInterval> interval_of(int met, int counted, int known, const Sample& sample, int files);

/// Every cell, finding, strength and grade of the pack.
void add_intervals(QaPack& pack);

/// Whether chance may be reasoned about at all: a simple random sample, or a census of one time.
CASEAUDIT_API bool allows_tests(const Sample& sample);

}  // namespace caseaudit::aggregate
