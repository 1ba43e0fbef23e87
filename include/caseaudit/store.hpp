#pragma once
#include <caseaudit/audit.hpp>
#include <caseaudit/date.hpp>
#include <caseaudit/export.hpp>
#include <caseaudit/formats.hpp>
#include <caseaudit/packed.hpp>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace caseaudit {

namespace store {
class Connection;
}

/// Where audits are kept, and whose they are.
struct StorePlace {
    std::string where;                ///< a file (SQLite), or an address `postgresql://…`
    std::string authority = "local";  ///< a reference; nothing is ever read or written across two of them
};

/// Who does something, and on which day; both stand in the history.
struct Doer {
    std::string who;  ///< a reference, never a name
    Date today;
};

/// One line of the history. Lines are only ever added, and each is hashed together with the one before it.
struct HistoryLine {
    std::int64_t number = 0;  ///< counts from 1 within the authority
    Date day;
    std::string who;
    std::string what;     ///< imported, superseded, exported, action-done …
    std::string thing;    ///< "audit 17": by number, so that erasing a case leaves the chain whole
    std::string content;  ///< "sha256:…" of the document it is about; or empty
    std::string note;
    std::string previous;  ///< hash of the line before it; empty in the first
    std::string hash;

    bool operator==(const HistoryLine&) const = default;
};

/// What became of one file that was to be imported.
struct ImportedFile {
    /// `passed_over`: a draft of what is in the store completed.
    enum class What { stored, superseded, already_there, passed_over, refused };
    std::string path;
    What what = What::stored;
    std::string id;
    Copy copy = Copy::whole;
    std::int64_t revision = 0;
    std::string says;  ///< refused: why, the whole message for a person; else what else there is to say
    std::vector<std::string> warnings;
};

/// An audit of which only a part has come in: it is not whole, and counts nowhere.
struct WaitingAudit {
    std::string id;
    std::string waits_for;  ///< "the copy with the judgements"
};

struct CASEAUDIT_API ImportReport {
    std::vector<ImportedFile> files;    ///< in the order given
    std::vector<std::string> joined;    ///< ids of audits made whole of their two copies
    std::vector<WaitingAudit> waiting;  ///< of those that came in
    bool kept = true;                   ///< false: since something was refused, nothing was stored

    std::size_t count(ImportedFile::What what) const;
};

/// What is selected by. The rest is in the document.
struct StoredAudit {
    std::int64_t number = 0;  ///< of the audit: the same for its revisions and copies
    std::string id;
    Copy copy = Copy::whole;
    std::int64_t revision = 1;
    std::string template_id;
    Version template_version;
    SubjectKind subject_kind = SubjectKind::child;
    std::string subject;
    std::string team;
    Period period;
    std::optional<Date> completed;
    AuditStatus status = AuditStatus::draft;
    std::optional<Grade> grade;  ///< as computed on import
    std::string content;         ///< "sha256:…" of the document
    bool stands = true;          ///< false: a later revision has superseded it
};

enum class Revisions { standing, all };

/// Whether a store is as it was written.
struct Verification {
    std::string first_break;  ///< a sentence without its full stop; empty: there is none
    std::size_t documents = 0;
    std::size_t lines = 0;
    std::string last_hash;
};

/// Whether what can be stored is, when something else of the same call cannot.
enum class Refusals { keep_nothing, keep_the_others };

/// Whether an audit that was erased may come in again.
enum class AfterErasure { refuse, take };

/// The audits of one authority. Every function throws `Error` when the database refuses: then nothing that
/// the call would have written is there. What a call that returned has written survives a crash.
class CASEAUDIT_API Store {
public:
    enum class Missing { refuse, create };

    /// Opens it and brings its tables up to date. A file must be its owner's alone (0600).
    explicit Store(const StorePlace& place, Missing missing = Missing::refuse);
    Store(Store&&) noexcept;
    Store& operator=(Store&&) noexcept;
    ~Store();

    std::vector<HistoryLine> history() const;

    /// Each file is checked against its template, and scored again. The same bytes twice are one; a complete
    /// audit supersedes its draft, and a later one is a correction: what it supersedes is kept.
    ImportReport import(const std::vector<std::string>& files, const TemplateFolder& templates,
                        const Doer& doer, Refusals refusals = Refusals::keep_nothing,
                        AfterErasure after_erasure = AfterErasure::refuse);

    /// By id, copy and revision.
    std::vector<StoredAudit> audits(Revisions revisions = Revisions::standing) const;
    /// What stands of these ids, in their order, then by copy; of one that is not there, nothing.
    std::vector<StoredAudit> audits(const std::vector<std::string>& ids) const;
    /// The document as it came. Throws `Error` where it is not the one that did.
    std::string document(const StoredAudit& audit) const;

    /// Gives each whole audit that stands and is meant to `give`, without its words. `takes` empty: every
    /// one. Call `fill_packed` first.
    PackedReading read_packed(const TemplateFolder& templates, const Takes& takes,
                              const std::function<void(const PackedAudit&)>& give) const;
    /// Packs what an older caseaudit imported; does nothing where everything is packed.
    void fill_packed(const TemplateFolder& templates, const Doer& doer);

    /// Adds a line to the history: something was read out of the store.
    void log(const std::string& what, const std::string& note, const Doer& doer);

    /// Recomputes everything that follows from something else. `expect`: a hash that the history must have;
    /// or empty.
    /// Scores are worked out again where `templates` has the template; null: there are none.
    Verification verify(const std::string& expect = {}, const TemplateFolder* templates = nullptr) const;

    /// Copies a file that is in use, with all its authorities, to `path`: 0600, and never half written.
    /// Throws where the store is a server.
    void backup(const std::string& path) const;

    /// For the functions of src/store.
    store::Connection& connection() const { return *connection_; }

private:
    std::unique_ptr<store::Connection> connection_;
};

}  // namespace caseaudit
