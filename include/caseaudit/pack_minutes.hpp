#pragma once
#include <caseaudit/score.hpp>
#include <optional>
#include <string>
#include <vector>

/// How long audits took, beside what their kind allows.
namespace caseaudit {

struct MinuteBand {
    int least = 0;  ///< what was recorded, not the edge of a class
    int most = 0;
    int audits = 0;
};
struct Minutes {
    std::string kind;
    int budget = 0;
    int recorded = 0;
    int not_recorded = 0;
    int over_budget = 0;
    std::optional<Fraction> median;
    std::vector<MinuteBand> bands;  ///< longest first
};

}  // namespace caseaudit
