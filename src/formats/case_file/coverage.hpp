#pragma once
#include <caseaudit/case_file.hpp>
#include <string_view>
#include <vector>

#include "formats/xml/element.hpp"

namespace caseaudit::case_file {

/// The `<source>` elements of a case file and what each says it covers; at least one, or `InputError`.
std::vector<Source> read_sources(const xml::Element& root);

/// Whether `source` says that its entries of `kind` carry `field`: then an absent one is blank.
bool lists(const Source& source, std::string_view kind, std::string_view field);

}  // namespace caseaudit::case_file
