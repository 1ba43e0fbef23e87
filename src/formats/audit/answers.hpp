#pragma once
#include <caseaudit/audit.hpp>

#include "formats/xml/element.hpp"

/// What an audit's questions got: answers and prompts, with their evidence.
namespace caseaudit::audit_file {

Answer read_answer(const xml::Element& element);
AuditPrompt read_prompts(const xml::Element& element);

}  // namespace caseaudit::audit_file
