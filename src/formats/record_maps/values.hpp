#pragma once
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "formats/record_maps/record_map.hpp"

namespace caseaudit::record_maps {

/// What a cell gives for a field.
struct Value {
    caseaudit::Field field;
    std::string why;      ///< why it is not read, where it is not: the field is then "not in this source"
    bool is_bad = false;  ///< the row has a fault (a date that is none), rather than a value nobody knows
};

/// Turns cells into values as one map says. Remembers what each text means: columns hold few distinct ones.
class Values {
public:
    explicit Values(const RecordMap& map) : map_{map}, meanings_(map.codes.size()) {}

    /// Whether the cell holds nothing, or what the map says stands for nothing.
    bool is_blank(std::string_view cell);
    /// Whether a spreadsheet could not work the cell out: #REF!. What it should say nobody knows, so it is
    /// never blank; #N/A is, since that is how lists write that there is nothing.
    static bool is_error(std::string_view cell);
    /// A cell of a field that has a column; `last` is the day of the extract.
    Value read(const RecordMap::Field& field, std::string_view cell, Date last);

private:
    struct Meaning {
        bool known = false;
        std::string value;
    };
    const Meaning& meaning(std::size_t codes, std::string_view cell);

    const RecordMap& map_;
    std::vector<std::unordered_map<std::string, Meaning>> meanings_;
    std::unordered_map<std::string, bool> blanks_;
};

}  // namespace caseaudit::record_maps
