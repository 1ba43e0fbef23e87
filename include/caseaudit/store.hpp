#pragma once
#include <caseaudit/audit.hpp>
#include <caseaudit/date.hpp>
#include <caseaudit/export.hpp>
#include <caseaudit/formats.hpp>
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
    enum class What { stored, superseded, already_there, refused };
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

    /// For the functions of src/store.
    store::Connection& connection() const { return *connection_; }

private:
    std::unique_ptr<store::Connection> connection_;
};

}  // namespace caseaudit
