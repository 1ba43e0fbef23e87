#pragma once
#include <caseaudit/date.hpp>
#include <caseaudit/export.hpp>
#include <caseaudit/timescales.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace caseaudit {

/// What a store keeps of one subject, each for a time of its own: completed audits of a child's case file and
/// of a worker's supervision file, and audits that nobody completed.
enum class Kept { child_audit, worker_audit, draft };

/// How long the council keeps one kind. It begins when the audit was completed, a draft's with its as-of
/// date.
struct RetentionPeriod {
    Kept kept = Kept::child_audit;
    int months = 0;
    std::string about;
    std::string source;
    Certainty certainty = Certainty::unverified;
    bool local = false;  ///< a setting of the council's own
};

/// A period for each kind.
class CASEAUDIT_API Retention {
public:
    /// Throws `Error` where a kind has none, or two.
    explicit Retention(std::vector<RetentionPeriod> all);

    const std::vector<RetentionPeriod>& all() const { return all_; }
    const RetentionPeriod& of(Kept kept) const;
    /// The last day on which it is kept.
    Date until(Kept kept, Date begin) const;

private:
    std::vector<RetentionPeriod> all_;
};

CASEAUDIT_API std::string_view name_of(Kept kept);   ///< "child-audit", as in files
CASEAUDIT_API std::string_view title_of(Kept kept);  ///< "audit of a child's case file", as people read it
CASEAUDIT_API std::optional<Kept> kept_named(std::string_view name);

}  // namespace caseaudit
