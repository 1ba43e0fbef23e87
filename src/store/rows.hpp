#pragma once
#include <caseaudit/audit.hpp>
#include <caseaudit/store.hpp>
#include <optional>
#include <string>
#include <vector>

#include "store/connection.hpp"
#include "store/documents.hpp"

/// The tables of audits, one function a question or a change.
namespace caseaudit::store {

struct AuditRow {
    long long number = 0;
    std::string template_id;
    std::string subject_kind;
    std::string subject;
};

/// What deciding on a new document of an audit needs to know of one that is there.
struct HeldRevision {
    Copy copy = Copy::whole;
    long long revision = 0;
    AuditStatus status = AuditStatus::draft;
    std::string completed;  ///< 2013-05-31, or empty
    std::string content;
    std::string came_by;  ///< what its line of the history says: imported or joined
    long long superseded = 0;
};

/// What is selected by, beside the document.
struct RevisionRow {
    DocumentKey key;
    long long layout = 0;
    long long team = 0;
    std::string from;
    std::string as_of;
    std::string completed;
    std::string status;
    std::string grade;  ///< empty: not graded
    std::string content;
    long long imported = 0;  ///< number of its line of the history
};

/// What the history calls a document, and says of it beside its hash; `grade` may be empty.
std::string thing_of(const DocumentKey& key);
std::string note_of(const std::string& status, std::string_view grade);

std::string word_of(SubjectKind kind);
std::string word_of(AuditStatus status);
/// Throws `Error` where it is no copy.
Copy copy_named(std::string_view word);

std::optional<AuditRow> find_audit(Connection& connection, const std::string& id);
/// Gives its number.
long long add_audit(Connection& connection, const Audit& audit);

/// By copy, then revision.
std::vector<HeldRevision> held_revisions(Connection& connection, long long audit);
/// The columns that follow from the audit itself.
RevisionRow revision_row(const Audit& audit, const std::optional<Grade>& grade);
void add_revision(Connection& connection, const RevisionRow& row);
void mark_superseded(Connection& connection, const DocumentKey& key, long long line);

/// In place of what that audit had.
void set_packed(Connection& connection, const RevisionRow& row, const Audit& audit,
                const std::string& answers);

}  // namespace caseaudit::store
