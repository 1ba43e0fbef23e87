#pragma once
#include <caseaudit/case_file.hpp>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "formats/extracts.hpp"

namespace caseaudit::record_maps {

/// Stands for the subject where entries are counted.
inline constexpr std::size_t the_subject = static_cast<std::size_t>(-1);

/// What one table says of one child, while it is read.
struct Part {
    int line = 0;  ///< of the child's first row
    std::string team;
    Fields subject;
    std::map<std::string, int> subject_lines;
    std::map<std::string, std::set<std::string>> words;  ///< of the subject's fields to which rows add
    std::vector<Entry> entries;
    std::vector<std::size_t> rules;  ///< which of the table's entries each of them is
    std::vector<Conflict> conflicts;
    std::set<std::size_t> rows;          ///< digests, to know a repetition by
    std::map<std::string, int> same_id;  ///< how many entries each line has given
    std::map<std::size_t, Date> newest;  ///< of each of the table's entries
    std::set<std::size_t> about;         ///< entries of which a row fulfilled the conditions
    std::set<std::size_t> lost;          ///< entries of which a row was rejected: the table proves nothing
    std::set<std::pair<std::size_t, std::string>> lost_fields;  ///< and fields of which a value was not read
};

/// What a table, with the columns that were found, can carry.
struct Carried {
    const RecordMap::Table* table = nullptr;
    std::vector<bool> found;
    Period period;
    const Wanted* wanted = nullptr;
    bool misses_rows = false;  ///< of which it is not known whose they are: nothing is complete for any child

    /// Whether the file has the columns of that entry, and its kind is wanted.
    bool has(const RecordMap::Entry& entry) const;
    bool has(const RecordMap::Field& field) const { return !field.column || found[*field.column]; }
    bool has_text(const RecordMap::Entry& entry) const;

    std::vector<Coverage> of_any_child() const;
    /// Those of entries that cover every child of the extract.
    std::vector<Coverage> of_everyone() const;
    /// Of this child, without what was lost. The latest is covered from its own day on, and since nothing
    /// came after it, that is also every one from that day on.
    std::vector<Coverage> of(const Part& part) const;
};

}  // namespace caseaudit::record_maps
