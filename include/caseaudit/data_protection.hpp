#pragma once
#include <caseaudit/actions.hpp>
#include <caseaudit/audit.hpp>
#include <caseaudit/export.hpp>
#include <caseaudit/moderation.hpp>
#include <caseaudit/retention.hpp>
#include <caseaudit/store.hpp>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/// What data protection asks of a store: keeping no longer than needed, holding what a court may ask for,
/// erasing on lawful request. Each change is a line of the history, which never says whom it is about.
namespace caseaudit {

/// One audit by its id, or all that are about one child or worker: just one of the two is given.
struct About {
    std::string audit;
    std::string subject;  ///< reference
};

/// Until it is lifted nothing that it is about is erased, and `retained` says that it is held.
struct Hold {
    std::int64_t number = 0;
    About about;
    std::string why;
    std::string placed_by;
    Date placed;
    std::optional<Date> lifted;
    std::string lifted_by;
    std::string lifted_why;
};

/// All there ever were, in the order in which they were placed.
CASEAUDIT_API std::vector<Hold> holds(const Store& store);

/// A subject need not be in the store yet. Throws `Error` when there is no such audit, when it is held
/// already, or without a reason.
CASEAUDIT_API Hold place_hold(Store& store, const About& about, const std::string& why, const Doer& doer);
/// Throws `Error` when that very audit or subject is not held, or without a reason.
CASEAUDIT_API Hold lift_hold(Store& store, const About& about, const std::string& why, const Doer& doer);

/// An audit in the store, and until when it is to be kept.
struct RetainedAudit {
    std::string id;
    Kept kept = Kept::child_audit;
    Date begin;  ///< when it was completed; a draft's as-of date
    Date until;  ///< the last day of its period
    bool held = false;

    bool past(Date today) const { return until < today; }
};

/// Those that end first come first.
CASEAUDIT_API std::vector<RetainedAudit> retained(const Store& store, const Retention& retention);

/// What is left of an audit that was erased.
struct Tombstone {
    std::string id;
    Date erased;
    std::string who;
    std::string why;
    std::string content;  ///< "sha256:…" of the document that stood last
    std::size_t documents = 0;

    bool operator==(const Tombstone&) const = default;
};

/// In the order in which they were erased.
CASEAUDIT_API std::vector<Tombstone> tombstones(const Store& store);

/// What was erased just now, or, where it was before, then.
struct Erasure {
    std::vector<Tombstone> erased;
    bool before = false;
};

/// Removes all documents, packed answers and actions of what it is about. Throws `Error`, and removes
/// nothing, when any of it is held, when nothing is about it, or without a reason.
CASEAUDIT_API Erasure erase(Store& store, const About& about, const std::string& why, const Doer& doer);

/// Makes sure that no byte of what was erased is left in the file or beside it. Throws `Error` when it
/// cannot, since another program has the store open. On PostgreSQL its administrator does that: this does
/// nothing.
CASEAUDIT_API void wipe_erased(Store& store);

/// A line of the history with what it is about named as people know it.
struct NamedLine {
    HistoryLine line;
    std::string audit;  ///< the id; empty: it is about no audit
    std::string thing;  ///< "supervision-C-0001 revision 2", "action A-1#1", "hold 3"
};

CASEAUDIT_API std::vector<NamedLine> named_history(const Store& store);

/// One revision of an audit about a person.
struct GatheredDocument {
    std::string audit;
    Copy copy = Copy::whole;
    std::int64_t revision = 1;
    bool stands = true;  ///< false: a later revision has superseded it
    Date imported;
    std::string bytes;  ///< as it came
};

/// An audit about somebody else in which a person is named.
struct Mention {
    std::string audit;
    Copy copy = Copy::whole;
    std::int64_t revision = 1;
    std::vector<std::string> as;  ///< auditor, owner of an action, told of a risk; else "in its words"
};

/// All that a store holds on one child, worker or auditor.
struct Gathered {
    std::string reference;
    std::vector<GatheredDocument> documents;
    std::vector<Mention> mentions;
    std::vector<FollowedAction> actions;  ///< of those audits, or which the person owns or took forward
    std::vector<Hold> holds;
    std::vector<std::int64_t> draws;        ///< samples whose document names the person, by number
    std::vector<std::int64_t> allocations;  ///< the same of allocations of auditors
    std::vector<ModeratedGrade> moderated;  ///< of those audits, or which the person moderated
    std::vector<Moderator> appointments;    ///< of the person
    std::vector<NamedLine> history;         ///< about those audits, or of what the person did

    bool nothing() const {
        return documents.empty() && mentions.empty() && actions.empty() && appointments.empty() &&
               history.empty() && draws.empty() && allocations.empty();
    }
};

/// Tells the history that it was gathered, and not about whom. Throws `Error` where it is no reference.
CASEAUDIT_API Gathered gather(Store& store, const std::string& reference, const Doer& doer);

}  // namespace caseaudit
