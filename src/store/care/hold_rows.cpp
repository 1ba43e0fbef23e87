#include "store/care/hold_rows.hpp"

#include <algorithm>

namespace caseaudit::store {
namespace {

constexpr const char* select_holds =
    "SELECT h.number, h.audit, coalesce(a.id, ''), h.subject, h.why, p.who, p.day, coalesce(l.who, ''), "
    "coalesce(l.day, ''), h.lifted_why FROM holds h "
    "JOIN history p ON p.authority = h.authority AND p.number = h.placed "
    "LEFT JOIN history l ON l.authority = h.authority AND l.number = h.lifted "
    "LEFT JOIN audits a ON a.authority = h.authority AND a.number = h.audit "
    "WHERE h.authority = :authority ORDER BY h.number";

}  // namespace

std::vector<HoldRow> read_holds(Connection& connection) {
    HoldRow row;
    auto& hold = row.hold;
    long long number = 0;
    std::string placed;
    std::string lifted;
    soci::statement rows =
        (connection.sql().prepare << select_holds, soci::into(number), soci::into(row.audit),
         soci::into(hold.about.audit), soci::into(hold.about.subject), soci::into(hold.why),
         soci::into(hold.placed_by), soci::into(placed), soci::into(hold.lifted_by), soci::into(lifted),
         soci::into(hold.lifted_why), soci::use(connection.authority()));
    rows.execute();
    std::vector<HoldRow> all;
    while (rows.fetch()) {
        hold.number = number;
        hold.placed = parse_date(placed).value_or(Date{});
        hold.lifted = parse_date(lifted);
        all.push_back(row);
    }
    return all;
}

const HoldRow* hold_on(const std::vector<HoldRow>& holds, const NumberedAudit& audit) {
    const auto found = std::ranges::find_if(holds, [&](const HoldRow& row) {
        return !row.hold.lifted &&
               (row.audit > 0 ? row.audit == audit.number : row.hold.about.subject == audit.subject);
    });
    return found == holds.end() ? nullptr : &*found;
}

}  // namespace caseaudit::store
