#include "store/care/about.hpp"

#include <spdlog/fmt/fmt.h>

#include <caseaudit/error.hpp>

#include "model/reference.hpp"

namespace caseaudit::store {
namespace {

constexpr std::size_t longest_reason = 500;

/// Ends the query that begins in `text`, where `value` is the only other value in it.
std::vector<NumberedAudit> selected(Connection& connection, const std::string& which,
                                    const std::string& value) {
    NumberedAudit one;
    const auto query = fmt::format(
        "SELECT number, id, subject FROM audits WHERE authority = :authority AND {} = :value ORDER BY number",
        which);
    soci::statement rows = (connection.sql().prepare << query, soci::into(one.number), soci::into(one.id),
                            soci::into(one.subject), soci::use(connection.authority()), soci::use(value));
    rows.execute();
    std::vector<NumberedAudit> all;
    while (rows.fetch()) all.push_back(one);
    return all;
}

}  // namespace

void check_about(const About& about) {
    if (about.audit.empty() == about.subject.empty()) throw Error{"name either one audit or one subject"};
    const auto& reference = about.audit.empty() ? about.subject : about.audit;
    if (!is_reference(reference)) throw Error{fmt::format("'{}' is no reference", reference)};
}

void check_why(const std::string& why) {
    if (why.find_first_not_of(' ') == std::string::npos) throw Error{"say why: a few words, without names"};
    if (why.size() > longest_reason || why.find('\n') != std::string::npos)
        throw Error{"the reason is one line of at most 500 characters"};
}

std::string spoken(const About& about) {
    return about.audit.empty() ? fmt::format("'{}'", about.subject)
                               : fmt::format("the audit '{}'", about.audit);
}

std::vector<NumberedAudit> audits_about(Connection& connection, const About& about) {
    return about.audit.empty() ? selected(connection, "subject", about.subject)
                               : selected(connection, "id", about.audit);
}

}  // namespace caseaudit::store
