#pragma once
#include <cstdint>
#include <vector>

#include "aggregate/months.hpp"

/// How many files stand behind the answers of a series, which several answers may be of.
namespace caseaudit::aggregate {

class SeriesFiles {
public:
    /// `answers` must outlive it.
    explicit SeriesFiles(const Answers& answers);

    /// A file's answers are counted in two of its months or more.
    bool any_in_two_months(const CountedSeries& series) const;
    /// Answers of so many files are counted in each of its months.
    bool has_each_month(const CountedSeries& series, std::size_t least) const;

private:
    /// Calls (file, month) for each audit with an answer that counts, until it returns true.
    template <class Visit>
    bool any(const CountedSeries& series, Visit visit) const;

    const Answers& answers_;
    std::vector<int> months_;  ///< by audit
};

}  // namespace caseaudit::aggregate
