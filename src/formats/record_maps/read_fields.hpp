#pragma once
#include <string>
#include <vector>

#include "formats/record_maps/record_map.hpp"
#include "formats/xml/element.hpp"

namespace caseaudit::record_maps {

/// What the fields of one table may refer to.
struct Known {
    const RecordMap* map = nullptr;
    const std::vector<RecordMap::Column>* shared = nullptr;  ///< the columns of the map as a whole
    RecordMap::Table* table = nullptr;                       ///< shared columns that it uses are added to it
};

/// The position in the table of the column that `attribute` names.
std::size_t column_named(const xml::Element& element, const char* attribute, const Known& known);
Pattern read_pattern(const xml::Element& element, const char* attribute);

/// `<field>`s and `<set>`s of a `<subject>`; `team` goes to the table.
void read_subject(const xml::Element& element, const Known& known);
RecordMap::Entry read_entry(const xml::Element& element, const Known& known);

}  // namespace caseaudit::record_maps
