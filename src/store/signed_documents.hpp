#pragma once
#include <caseaudit/store.hpp>
#include <cstdint>
#include <string>
#include <vector>

#include "store/connection.hpp"

/// Documents that the store keeps beside the audits, numbered: samples drawn, auditors allocated, decisions
/// on themes. The history signs each, with who made it, on which day, and its SHA-256. It is never changed.
namespace caseaudit {

struct KeptDocument {
    std::int64_t number = 0;
    Date day;
    std::string by;
    std::string content;   ///< "sha256:…" of the document
    std::string document;  ///< empty: it was erased

    bool erased() const { return document.empty(); }
};

namespace store {

/// One kind of them: its table, what one is called, and the words of the history.
struct SignedKind {
    const char* table;
    const char* thing;
    const char* kept;
    const char* erased;
};
inline constexpr SignedKind draws{"draws", "draw", "sampled", "draw-erased"};
/// Nothing erases them: they are about words, and name no subject.
inline constexpr SignedKind decisions{"theme_decisions", "decisions", "decided", "decisions-erased"};
inline constexpr SignedKind allocations{"allocations", "allocation", "allocated", "allocation-erased"};

/// `note` says in the history what it is, without references. The same document twice is one.
KeptDocument keep_signed(Store& store, const SignedKind& kind, const std::string& document,
                         const std::string& note, const Doer& doer);
std::vector<KeptDocument> all_signed(const Store& store, const SignedKind& kind);
/// Throws `Error` where there is none of that number, it is erased, or is not the document that was kept.
KeptDocument signed_numbered(const Store& store, const SignedKind& kind, std::int64_t number);
/// Removes the document; that it was there, and its hash, stay in the history. Throws `Error` where there is
/// none of that number, it is erased already, it names a subject that is held, or a reason is lacking. Call
/// `wipe_erased` afterwards.
KeptDocument erase_signed(Store& store, const SignedKind& kind, std::int64_t number, const std::string& why,
                          const Doer& doer);

/// Whether each is what the history signed; what the first break is, or nothing.
std::string broken_signed(Connection& connection, const SignedKind& kind,
                          const std::vector<HistoryLine>& lines);

}  // namespace store
}  // namespace caseaudit
