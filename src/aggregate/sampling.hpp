#pragma once
#include <caseaudit/qa_pack.hpp>
#include <string>

/// How far the figures of a pack may be carried to files that were not audited.
namespace caseaudit::aggregate {

/// Throws `Error`, which says why, where what is said of the sample cannot be so.
void check_sample(const Sample& sample, int files);

/// Sentences: how they were drawn, how many of how many, and what may not be generalised.
std::string sample_words(const Sample& sample, int files);

/// Of a simple random sample only. The exact number of the population's files where all the files that were
/// drawn are counted; else Wilson's, since how many of the population the question applies to is not known.
std::optional<ShareInterval> interval_of(int met, int counted, const Sample& sample, int files);

/// Every cell, finding, strength and grade of the pack.
void add_intervals(QaPack& pack);

/// Whether chance may be reasoned about at all: a simple random sample, or a census of one time.
CASEAUDIT_API bool allows_tests(const Sample& sample);

}  // namespace caseaudit::aggregate
