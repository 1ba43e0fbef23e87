#include <algorithm>
#include <caseaudit/action_store.hpp>
#include <caseaudit/formats.hpp>

namespace caseaudit {
namespace {

bool is_shown_now(const StoredAudit& audit, Date today) {
    if (!audit.completed) return audit.status == AuditStatus::draft;
    return *audit.completed <= today && today <= *audit.completed + std::chrono::days{days_to_show_risks};
}

}  // namespace

std::vector<RecordedRisk> recorded_risks(const Store& store, Date today) {
    std::vector<RecordedRisk> all;
    for (const auto& stored : store.audits()) {
        if (!is_shown_now(stored, today)) continue;
        // A joined audit has what its copies have.
        for (const auto& risk : read_audit_text(store.document(stored), stored.id).risks) {
            const auto is_known = std::ranges::any_of(
                all, [&](const RecordedRisk& one) { return one.audit == stored.id && one.risk == risk; });
            if (!is_known) all.push_back({stored.id, stored.team, risk});
        }
    }
    return all;
}

}  // namespace caseaudit
