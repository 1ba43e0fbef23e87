#pragma once
#include <caseaudit/audit.hpp>
#include <caseaudit/case_file.hpp>
#include <compare>
#include <set>
#include <span>
#include <string>
#include <vector>

#include "generator/answer_key.hpp"

namespace caseaudit::generator {

/// Something that is said to be wrong with a subject: a fact not met, or a prompt.
struct Flag {
    std::string subject;
    std::string question;
    std::string outcome;  ///< "not-met", "prompt"; or "error", which is never right
    std::string why;      ///< for whoever reads a failing test; not compared

    bool operator==(const Flag& other) const { return (*this <=> other) == 0; }
    std::strong_ordering operator<=>(const Flag& other) const;
};
using Flags = std::set<Flag>;

/// The audit kinds whose checks have breaches planted. The others are not asked.
const std::vector<std::string>& planted_kinds();

/// Every check that a template of the planted kinds asks.
std::set<std::string> planted_checks();

/// The drafts of the planted kinds, looking back from that day.
std::vector<Audit> drafts_of(const CaseFile& file, std::span<const CaseFile* const> family, Date day);
/// What they say is wrong.
void add_flags(const std::vector<Audit>& drafts, Flags& flags);

/// What must be found over `sources`.
void add_expected(const Made& made, const std::string& sources, Flags& flags);

/// In words, the first of those in `some` that are not in `others`.
std::string difference(const Flags& some, const Flags& others);

}  // namespace caseaudit::generator
