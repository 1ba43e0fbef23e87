#pragma once
#include <caseaudit/entry.hpp>
#include <functional>
#include <vector>

#include "formats/case_file/vocabulary.hpp"
#include "formats/xml/element.hpp"

namespace caseaudit::case_file {

/// Whether an absent detail of that name is blank, since its source says that it carries it.
using Carried = std::function<bool(std::string_view name)>;

/// Adds each detail that is there, or absent though its source carries it. The rest stay "not in this
/// source".
void read_attributes(const xml::Element& element, const std::vector<Detail>& details, const Carried& carried,
                     Fields& fields);
void read_elements(const xml::Element& element, const std::vector<Detail>& details, const Carried& carried,
                   Fields& fields);

}  // namespace caseaudit::case_file
