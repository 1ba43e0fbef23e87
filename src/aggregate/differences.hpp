#pragma once
#include <caseaudit/qa_pack.hpp>

namespace caseaudit::aggregate {

/// Each team with at least 20 answers beside all others together, question by question: Fisher's exact test,
/// corrected for all comparisons made (Benjamini and Hochberg), those with q below 0.1.
TeamDifferences differences(const QaPack& pack);

}  // namespace caseaudit::aggregate
