#pragma once
#include <caseaudit/case_file.hpp>
#include <vector>

#include "formats/xml/element.hpp"

namespace caseaudit::case_file {

/// Every entry of a case file, in the order of the file, each with an id of its own.
std::vector<Entry> read_entries(const xml::Element& root, const std::vector<Source>& sources);

}  // namespace caseaudit::case_file
