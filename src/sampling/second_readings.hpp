#pragma once
#include <caseaudit/export.hpp>
#include <caseaudit/moderation.hpp>
#include <optional>
#include <string>
#include <vector>

#include "sampling/allocation.hpp"

namespace caseaudit::sampling {

/// A complete audit that could be read a second time.
struct ReadableAudit {
    std::string id;
    std::optional<Grade> computed;
    bool is_overridden =
        false;  ///< the auditors' own grade, or a moderated one, is another than the computed
};

struct DrawnReading {
    std::string id;
    std::vector<WhyRead> why;  ///< never empty
};

/// `random` of them by the lowest tickets of "SEED:ID", and every one that is Inadequate, Outstanding or
/// overridden; by id. Throws `Error` where there is none, one comes twice, or there are fewer than wanted.
CASEAUDIT_API std::vector<DrawnReading> draw_second_readings(const std::vector<ReadableAudit>& audits,
                                                             Count random, const std::string& seed);

}  // namespace caseaudit::sampling
