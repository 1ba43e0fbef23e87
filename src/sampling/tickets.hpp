#pragma once
#include <caseaudit/export.hpp>
#include <string>
#include <vector>

#include "sampling/frame.hpp"

namespace caseaudit::sampling {

/// The file's lot: SHA-256 of "SEED:REF" in hexadecimal. Whoever has the seed and the references can draw
/// again: printf '%s' 'SEED:REF' | sha256sum.
CASEAUDIT_API std::string ticket(const std::string& seed, const std::string& ref);

struct Lot {
    const FrameCase* file = nullptr;  ///< of the frame, which must outlive it
    std::string ticket;
};

/// The files of the frame in the order of their tickets: a random order, whose first n are a simple random
/// sample. Throws `Error` when the seed is empty.
CASEAUDIT_API std::vector<Lot> lots(const Frame& frame, const std::string& seed);

}  // namespace caseaudit::sampling
