#include "store/rows.hpp"

#include <spdlog/fmt/fmt.h>

#include <caseaudit/error.hpp>

namespace caseaudit::store {

std::string thing_of(const DocumentKey& key) {
    return fmt::format("audit {} {} revision {}", key.audit, name_of(key.copy), key.revision);
}

std::string note_of(const std::string& status, std::string_view grade) {
    return grade.empty() ? status : fmt::format("{}, {}", status, grade);
}

std::string word_of(SubjectKind kind) { return kind == SubjectKind::child ? "child" : "worker"; }

std::string word_of(AuditStatus status) { return status == AuditStatus::draft ? "draft" : "complete"; }

Copy copy_named(std::string_view word) {
    for (const auto copy :
         {Copy::whole, Copy::facts, Copy::judgements, Copy::first, Copy::second, Copy::moderation}) {
        if (name_of(copy) == word) return copy;
    }
    throw Error{fmt::format("'{}' is no copy of an audit", word)};
}

std::optional<AuditRow> find_audit(Connection& connection, const std::string& id) {
    AuditRow row;
    connection.sql() << "SELECT number, template, subject_kind, subject FROM audits "
                        "WHERE authority = :authority AND id = :id",
        soci::into(row.number), soci::into(row.template_id), soci::into(row.subject_kind),
        soci::into(row.subject), soci::use(connection.authority()), soci::use(id);
    if (!connection.sql().got_data()) return std::nullopt;
    return row;
}

long long add_audit(Connection& connection, const Audit& audit) {
    auto& sql = connection.sql();
    long long number = 0;
    sql << "SELECT coalesce(max(number), 0) + 1 FROM audits WHERE authority = :authority", soci::into(number),
        soci::use(connection.authority());
    const auto kind = word_of(audit.subject_kind);
    sql << "INSERT INTO audits (authority, number, id, template, subject_kind, subject) "
           "VALUES (:authority, :number, :id, :template, :kind, :subject)",
        soci::use(connection.authority()), soci::use(number), soci::use(audit.id),
        soci::use(audit.template_id), soci::use(kind), soci::use(audit.subject);
    return number;
}

std::vector<HeldRevision> held_revisions(Connection& connection, long long audit) {
    HeldRevision held;
    std::string copy;
    std::string status;
    soci::statement rows =
        (connection.sql().prepare
             << "SELECT r.copy, r.revision, r.status, r.completed, r.content, h.what, r.superseded "
                "FROM revisions r JOIN history h ON h.authority = r.authority AND h.number = r.imported "
                "WHERE r.authority = :authority AND r.audit = :audit ORDER BY r.copy, r.revision",
         soci::into(copy), soci::into(held.revision), soci::into(status), soci::into(held.completed),
         soci::into(held.content), soci::into(held.came_by), soci::into(held.superseded),
         soci::use(connection.authority()), soci::use(audit));
    rows.execute();
    std::vector<HeldRevision> all;
    while (rows.fetch()) {
        held.copy = copy_named(copy);
        held.status = status == "draft" ? AuditStatus::draft : AuditStatus::complete;
        all.push_back(held);
    }
    return all;
}

RevisionRow revision_row(const Audit& audit, const std::optional<Grade>& grade) {
    RevisionRow row;
    row.key.copy = audit.copy;
    row.from = iso_date(audit.period.from);
    row.as_of = iso_date(audit.period.to);
    row.completed = audit.completed ? iso_date(*audit.completed) : "";
    row.status = word_of(audit.status);
    row.grade = grade ? name_of(*grade) : "";
    return row;
}

void add_revision(Connection& connection, const RevisionRow& row) {
    const std::string copy{name_of(row.key.copy)};
    connection.sql() << "INSERT INTO revisions (authority, audit, copy, revision, layout, team, from_day, "
                        "as_of, completed, status, grade, content, imported, superseded) VALUES (:authority, "
                        ":audit, :copy, :revision, :layout, :team, :from_day, :as_of, :completed, :status, "
                        ":grade, :content, :imported, 0)",
        soci::use(connection.authority()), soci::use(row.key.audit), soci::use(copy),
        soci::use(row.key.revision), soci::use(row.layout), soci::use(row.team), soci::use(row.from),
        soci::use(row.as_of), soci::use(row.completed), soci::use(row.status), soci::use(row.grade),
        soci::use(row.content), soci::use(row.imported);
}

void mark_superseded(Connection& connection, const DocumentKey& key, long long line) {
    const std::string copy{name_of(key.copy)};
    connection.sql() << "UPDATE revisions SET superseded = :line WHERE authority = :authority "
                        "AND audit = :audit AND copy = :copy AND revision = :revision",
        soci::use(line), soci::use(connection.authority()), soci::use(key.audit), soci::use(copy),
        soci::use(key.revision);
}

void set_packed(Connection& connection, const RevisionRow& row, const Audit& audit,
                const std::string& answers) {
    auto& sql = connection.sql();
    if (row.key.revision > 1) {
        sql << "DELETE FROM packed_answers WHERE authority = :authority AND audit = :audit",
            soci::use(connection.authority()), soci::use(row.key.audit);
    }
    const long long as_of = audit.period.to.time_since_epoch().count();
    const long long complete = audit.status == AuditStatus::complete ? 1 : 0;
    sql << "INSERT INTO packed_answers (authority, layout, audit, team, as_of, complete, answers) "
           "VALUES (:authority, :layout, :audit, :team, :as_of, :complete, :answers)",
        soci::use(connection.authority()), soci::use(row.layout), soci::use(row.key.audit),
        soci::use(row.team), soci::use(as_of), soci::use(complete), soci::use(answers);
}

}  // namespace caseaudit::store
