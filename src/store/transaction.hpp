#pragma once
#include <cstdint>
#include <string>

#include "store/connection.hpp"

namespace caseaudit::store {

/// What the history is told of something done.
struct Event {
    std::string what;          ///< imported, exported, action-done …
    std::string thing;         ///< by number: "audit 17"
    std::string content = {};  ///< "sha256:…" of the document it is about
    std::string note = {};
};

/// One change of one authority's audits: the others who write wait until it ends. Without `commit` nothing of
/// it remains.
class CASEAUDIT_API Transaction {
public:
    Transaction(Connection& connection, Doer doer);
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    ~Transaction();

    /// Adds a line to the history and gives its number.
    std::int64_t log(const Event& event);
    /// What was written is on the disk when this returns.
    void commit();

    Connection& connection() { return connection_; }
    const Doer& doer() const { return doer_; }

private:
    void take_turn();
    void roll_back() noexcept;

    Connection& connection_;
    Doer doer_;
    long long last_number_ = 0;
    std::string last_hash_;
    bool open_ = true;
};

/// Reading many tables as they were at one moment; writes nothing and keeps nobody waiting.
class Snapshot {
public:
    explicit Snapshot(Connection& connection);
    Snapshot(const Snapshot&) = delete;
    Snapshot& operator=(const Snapshot&) = delete;
    ~Snapshot();

private:
    Connection& connection_;
};

}  // namespace caseaudit::store
