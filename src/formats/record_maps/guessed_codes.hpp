#pragma once
#include <pugixml.hpp>
#include <set>
#include <string>
#include <vector>

#include "formats/record_maps/columns.hpp"
#include "formats/record_maps/record_map.hpp"
#include "formats/record_maps/sample.hpp"

namespace caseaudit::record_maps {

/// The codes that a guessed map takes over, and the values met that none of them knows.
class GuessedCodes {
public:
    explicit GuessedCodes(const RecordMap& guesses) : guesses_{guesses}, unknown_(guesses.codes.size()) {}

    /// Notes which codes the columns of a table need.
    void note(const Sample& sample, const RecordMap::Table& table, const Columns& columns);
    void write(pugi::xml_node root) const;

private:
    void note_values(const Sample::Column& column, std::size_t codes);

    const RecordMap& guesses_;
    std::set<std::size_t> used_;
    std::vector<std::vector<std::string>> unknown_;  ///< a sentence for each column, by codes
};

}  // namespace caseaudit::record_maps
