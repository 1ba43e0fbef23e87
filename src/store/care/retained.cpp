#include <algorithm>
#include <tuple>

#include "store/care/hold_rows.hpp"
#include "store/transaction.hpp"

namespace caseaudit {
namespace {

/// What stands of an audit: its whole, else its copies.
struct Standing {
    store::NumberedAudit audit;
    std::string subject_kind;
    std::string copy;
    std::string status;
    std::string completed;
    std::string as_of;
};

constexpr const char* select_standing =
    "SELECT a.number, a.id, a.subject, a.subject_kind, r.copy, r.status, r.completed, r.as_of FROM audits a "
    "JOIN revisions r ON r.authority = a.authority AND r.audit = a.number "
    "WHERE a.authority = :authority AND r.superseded = 0 "
    "ORDER BY a.number, CASE r.copy WHEN 'whole' THEN 0 ELSE 1 END, r.as_of DESC, r.copy";

std::vector<Standing> read_standing(store::Connection& connection) {
    Standing one;
    soci::statement rows =
        (connection.sql().prepare << select_standing, soci::into(one.audit.number), soci::into(one.audit.id),
         soci::into(one.audit.subject), soci::into(one.subject_kind), soci::into(one.copy),
         soci::into(one.status), soci::into(one.completed), soci::into(one.as_of),
         soci::use(connection.authority()));
    rows.execute();
    std::vector<Standing> all;
    while (rows.fetch()) {
        if (all.empty() || all.back().audit.number != one.audit.number) all.push_back(one);
    }
    return all;
}

RetainedAudit retained_audit(const Standing& standing, const Retention& retention) {
    RetainedAudit one;
    one.id = standing.audit.id;
    const auto completed = parse_date(standing.completed);
    const bool complete = standing.copy == "whole" && standing.status == "complete" && completed;
    if (!complete) {
        one.kept = Kept::draft;
    } else {
        one.kept = standing.subject_kind == "worker" ? Kept::worker_audit : Kept::child_audit;
    }
    one.begin = complete ? *completed : parse_date(standing.as_of).value_or(Date{});
    one.until = retention.until(one.kept, one.begin);
    return one;
}

}  // namespace

std::vector<RetainedAudit> retained(const Store& store, const Retention& retention) {
    auto& connection = store.connection();
    return store::guarded(connection, [&] {
        const store::Snapshot now{connection};
        const auto held = store::read_holds(connection);
        std::vector<RetainedAudit> all;
        for (const auto& standing : read_standing(connection)) {
            all.push_back(retained_audit(standing, retention));
            all.back().held = store::hold_on(held, standing.audit) != nullptr;
        }
        std::ranges::sort(all, {}, [](const RetainedAudit& one) { return std::tie(one.until, one.id); });
        return all;
    });
}

}  // namespace caseaudit
