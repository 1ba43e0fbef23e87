#pragma once
#include <caseaudit/export.hpp>
#include <optional>
#include <string>

#include "statistics/interval.hpp"

namespace caseaudit::statistics {

/// How the files came to be audited.
enum class Design {
    unknown,
    census,         ///< every file there is
    simple_random,  ///< each set of n files was as likely as any other
    other,          ///< quotas, picks by hand, strata, some files of each worker …
};

/// Where the files come from. `population` counts the files that could have been drawn.
struct Sampling {
    Design design = Design::unknown;
    std::optional<Count> population;
};

/// What `met` of `n` says of the files not drawn. At most one of the intervals is there; neither is where the
/// design lets nobody generalise, where every file was read, or where n is 0.
struct Estimate {
    Count met = 0;
    Count n = 0;
    std::optional<Interval> share;  ///< Wilson, of a share; where the population is unknown or ten times n
    std::optional<CountInterval> files;  ///< exact, a number of the population's files
    std::optional<Count> population;     ///< beside `files`
    Design design = Design::unknown;
    double confidence = 0.95;
};

/// Chooses the interval by the sampling design: a census has none; a simple random sample has Wilson's up to
/// a tenth of the population, or of a population unknown, and the exact one above; any other design has none.
/// Throws `Error` for impossible counts.
CASEAUDIT_API Estimate estimate(Count met, Count n, const Sampling& sampling, double confidence = 0.95);

/// "95% interval 43% to 69%" (limits rounded outwards), "between 4 and 9 of the 40 files (95% interval)", or
/// why there is none: "these files only: how they were drawn is not known".
CASEAUDIT_API std::string in_words(const Estimate& estimate);

/// What none of `n` failing leaves open: "at most 68 of the 500 files, with 95% confidence". The same for a
/// share where the population is not known or at least ten times `n`. Empty unless the design is a simple
/// random sample.
CASEAUDIT_API std::string assurance_in_words(Count n, const Sampling& sampling, double confidence = 0.95);

}  // namespace caseaudit::statistics
