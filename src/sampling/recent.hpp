#pragma once
#include <caseaudit/date.hpp>
#include <caseaudit/export.hpp>
#include <caseaudit/template.hpp>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "sampling/frame.hpp"

/// Files that were audited before: avoided, or audited again on purpose.
namespace caseaudit::sampling {

/// A completed audit of one file.
struct PastAudit {
    std::string subject;
    Date completed;
    std::optional<Grade> grade;  ///< as computed; none: it was not scored
};

/// The files of the frame with an audit completed on `since` or later, with that as the reason. Those that
/// `left_out` has already are passed over.
CASEAUDIT_API std::vector<Exclusion> audited_since(const Frame& frame, const std::vector<PastAudit>& audits,
                                                   Date since, const std::vector<Exclusion>& left_out);

/// The files of the frame whose latest audit has none of these grades, or that have none.
CASEAUDIT_API std::vector<Exclusion> not_graded(const Frame& frame, const std::vector<PastAudit>& audits,
                                                const std::set<Grade>& grades,
                                                const std::vector<Exclusion>& left_out);

/// "sha256:…" of the references, one a line, in their order: `sort refs | sha256sum` in the C locale.
CASEAUDIT_API std::string hash_of(const Frame& frame);

}  // namespace caseaudit::sampling
