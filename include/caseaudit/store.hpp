#pragma once
#include <caseaudit/date.hpp>
#include <caseaudit/export.hpp>
#include <cstdint>
#include <memory>
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

    /// For the functions of src/store.
    store::Connection& connection() const { return *connection_; }

private:
    std::unique_ptr<store::Connection> connection_;
};

}  // namespace caseaudit
