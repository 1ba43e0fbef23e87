#include "store/listing.hpp"

#include <spdlog/fmt/fmt.h>

#include <caseaudit/error.hpp>

#include "files/sha256.hpp"
#include "store/documents.hpp"
#include "store/rows.hpp"

namespace caseaudit::store {
namespace {

/// One row as the database gives it.
struct ListedRow {
    long long number = 0;
    long long revision = 0;
    long long superseded = 0;
    std::string id, copy, template_id, version, subject_kind, subject, team, from, as_of, completed, status,
        grade, content;
};

Date listed_day(const ListedRow& row, const std::string& text) {
    const auto date = parse_date(text);
    if (!date) throw Error{fmt::format("the audit '{}' has a day that is none: '{}'", row.id, text)};
    return *date;
}

Version listed_version(const ListedRow& row) {
    const auto known = parse_version(row.version);
    if (!known) throw Error{fmt::format("the audit '{}' answers no version: '{}'", row.id, row.version)};
    return *known;
}

StoredAudit listed_audit(const ListedRow& row) {
    StoredAudit audit;
    audit.number = row.number;
    audit.id = row.id;
    audit.copy = copy_named(row.copy);
    audit.revision = row.revision;
    audit.template_id = row.template_id;
    audit.template_version = listed_version(row);
    audit.subject_kind = row.subject_kind == "worker" ? SubjectKind::worker : SubjectKind::child;
    audit.subject = row.subject;
    audit.team = row.team;
    audit.period = {listed_day(row, row.from), listed_day(row, row.as_of)};
    if (!row.completed.empty()) audit.completed = listed_day(row, row.completed);
    audit.status = row.status == "draft" ? AuditStatus::draft : AuditStatus::complete;
    audit.grade = grade_named(row.grade);
    audit.content = row.content;
    audit.stands = row.superseded == 0;
    return audit;
}

constexpr const char* select_audits =
    "SELECT a.number, a.id, a.template, a.subject_kind, a.subject, l.version, t.name, r.copy, r.revision, "
    "r.from_day, r.as_of, r.completed, r.status, r.grade, r.content, r.superseded FROM revisions r "
    "JOIN audits a ON a.authority = r.authority AND a.number = r.audit "
    "JOIN layouts l ON l.authority = r.authority AND l.number = r.layout "
    "JOIN teams t ON t.authority = r.authority AND t.number = r.team "
    "WHERE r.authority = :authority ";

/// What is selected, into one row.
soci::details::prepare_temp_type prepared(Connection& connection, const std::string& rest, ListedRow& row) {
    return (connection.sql().prepare << select_audits << rest, soci::into(row.number), soci::into(row.id),
            soci::into(row.template_id), soci::into(row.subject_kind), soci::into(row.subject),
            soci::into(row.version), soci::into(row.team), soci::into(row.copy), soci::into(row.revision),
            soci::into(row.from), soci::into(row.as_of), soci::into(row.completed), soci::into(row.status),
            soci::into(row.grade), soci::into(row.content), soci::into(row.superseded),
            soci::use(connection.authority()));
}

void add_rows(std::vector<StoredAudit>& all, soci::statement& rows, const ListedRow& row,
              Revisions revisions) {
    rows.execute();
    while (rows.fetch()) {
        if (revisions == Revisions::all || row.superseded == 0) all.push_back(listed_audit(row));
    }
}

}  // namespace

std::vector<StoredAudit> list_audits(Connection& connection, Revisions revisions) {
    ListedRow row;
    soci::statement rows = prepared(connection, "ORDER BY a.id, r.copy, r.revision", row);
    std::vector<StoredAudit> all;
    add_rows(all, rows, row, revisions);
    return all;
}

std::vector<StoredAudit> list_named(Connection& connection, const std::vector<std::string>& ids) {
    ListedRow row;
    std::string id;
    soci::statement rows =
        (prepared(connection, "AND a.id = :id ORDER BY r.copy, r.revision", row), soci::use(id));
    std::vector<StoredAudit> all;
    for (const auto& one : ids) {
        id = one;
        add_rows(all, rows, row, Revisions::standing);
    }
    return all;
}

std::string stored_document(Connection& connection, const StoredAudit& audit) {
    const auto fail = [&](const std::string& why) {
        throw Error{fmt::format("revision {} of '{}' ({}) cannot be used: {}", audit.revision, audit.id,
                                name_of(audit.copy), why)};
    };
    std::string bytes;
    try {
        bytes = read_document(connection, {audit.number, audit.copy, audit.revision});
    } catch (const Error& fault) {
        fail(fault.what());
    }
    if (files::sha256(bytes) != audit.content) fail("its document is not the one that came in");
    return bytes;
}

}  // namespace caseaudit::store
