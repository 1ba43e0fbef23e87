#pragma once
#include <caseaudit/data_protection.hpp>
#include <string>

/// What a store holds on one person, as people and programs read it.
namespace caseaudit::reports {

CASEAUDIT_API std::string gathered_text(const Gathered& gathered);
CASEAUDIT_API std::string gathered_json(const Gathered& gathered);

/// Of a document among those written out. A plus stands in no reference: no two get one name.
CASEAUDIT_API std::string document_name(const GatheredDocument& document);

}  // namespace caseaudit::reports
