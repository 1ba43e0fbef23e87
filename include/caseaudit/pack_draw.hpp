#pragma once
#include <caseaudit/date.hpp>
#include <cstdint>
#include <string>
#include <vector>

/// The draw, kept in a store, of which a pack's files are what was audited.
namespace caseaudit {

struct PackStratum {
    std::string name;
    int files = 0;  ///< in the frame
    int drawn = 0;
    int audited = 0;  ///< of the pack: drawn, or a replacement of this stratum
};

struct PackDraw {
    std::int64_t number = 0;
    Date made;
    std::string seed;
    int frame = 0;
    int drawn = 0;
    int left_out = 0;  ///< before drawing
    int missing = 0;   ///< drawn, and neither audited nor replaced
    int replaced = 0;
    std::string strata_of;   ///< the column; empty: no strata
    std::string allocation;  ///< "proportional", "equal", "neyman"; empty: no strata
    std::vector<PackStratum> strata;
    std::vector<std::string> quotas;  ///< "at least 3 with status child-protection"

    /// Otherwise nothing can be estimated for all files.
    bool has_every_stratum() const {
        for (const auto& stratum : strata) {
            if (stratum.audited == 0) return false;
        }
        return true;
    }
};

}  // namespace caseaudit
