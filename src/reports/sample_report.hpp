#pragma once
#include <caseaudit/date.hpp>
#include <caseaudit/export.hpp>
#include <string>
#include <vector>

#include "sampling/draw.hpp"

namespace caseaudit::reports {

/// How the sample was drawn, how to draw it again, and the files drawn, in words.
CASEAUDIT_API std::string sample_text(const sampling::Draw& draw,
                                      const std::vector<sampling::Exclusion>& exclusions);

/// One row a file: its place, reference, stratum, whether it is a replacement, the probability with which it
/// was drawn, the weight that follows (how many files it stands for), and its ticket.
CASEAUDIT_API std::string sample_csv(const sampling::Draw& draw);

/// Who drew, on which day, and from what: `sampling::hash_of` the frame.
struct DrawnFrom {
    std::string by;
    Date day;
    std::string frame;
};

/// All that it takes to draw again and to prove what was drawn, as JSON: the document that a store keeps.
CASEAUDIT_API std::string sample_document(const sampling::Draw& draw,
                                          const std::vector<sampling::Exclusion>& exclusions,
                                          const DrawnFrom& from);

}  // namespace caseaudit::reports
