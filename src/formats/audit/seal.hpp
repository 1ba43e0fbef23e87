#pragma once
#include <string>

#include "formats/xml/document.hpp"

/// Proof that a completed audit was not changed by hand: the SHA-256 of all that stands before it.
namespace caseaudit::audit_file {

/// The seal's 64 digits; empty where there is none. Throws `InputError` where the document is not what was
/// sealed.
std::string read_seal(const xml::Document& document);

}  // namespace caseaudit::audit_file
