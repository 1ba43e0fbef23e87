#pragma once
#include <caseaudit/case_file.hpp>
#include <caseaudit/date.hpp>
#include <caseaudit/export.hpp>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "formats/record_maps/record_map.hpp"

namespace caseaudit {

/// What of an extract is kept; the rest is never held.
struct Wanted {
    std::optional<std::set<std::string, std::less<>>> subjects = {};  ///< by reference; nothing: everybody
    std::optional<std::set<std::string, std::less<>>> kinds = {};     ///< of entries; nothing: every kind
    std::set<std::string, std::less<>> text_kinds = {};               ///< those whose words are kept
    /// Of one file; a file of which more would be kept is refused. A row takes some 4 kB.
    std::size_t most_rows = 200'000;
};

/// Something in a file that was left out, and why.
struct Reject {
    std::string file;
    int line = 0;
    std::string why;
};

/// How many rejects are kept in words.
inline constexpr std::size_t most_rejects = 20;
/// How many headers, sheets and groups that nobody asked for are named; of the rest it is said how many.
inline constexpr std::size_t most_names = 100;

/// What was found in one table: a sheet, a CSV file, or the groups of one name.
struct TableReport {
    std::string map;                  ///< id of the record map
    std::string table;                ///< id of its table
    std::string name;                 ///< of the sheet, the file or the group
    Source source;                    ///< its id and title, and what it can carry for a child
    Date day;                         ///< up to which it covers
    std::set<std::string> spellings;  ///< references that are not wanted, but are in another spelling
    std::size_t rows = 0;
    std::size_t children = 0;
    std::size_t duplicates = 0;        ///< exact repetitions of a row of a child that is kept
    std::vector<std::string> found;    ///< ids of columns
    std::vector<std::string> missing;  ///< ids of columns: what they would carry is not in this source
    std::vector<std::string> unasked;  ///< headers that the map does not name
    std::size_t rejected = 0;          ///< how many, in all
    std::vector<Reject> rejects;       ///< the first of them
    std::vector<std::string> notes;    ///< said once each: values that no code knows, names dropped
};

struct ExtractReport {
    std::string path;
    Period period;                     ///< its end is the day on which the extract was taken
    bool is_return_of_a_year = false;  ///< the file says what it covers: everybody of that year
    std::vector<TableReport> tables;
    std::vector<std::string> unknown;  ///< sheets and groups that no map knows, each in a sentence
};

/// What came out of one file.
struct Extract {
    /// One for each child and table, by table, then reference: one source, what it covers of that child, the
    /// details of the subject and the entries that it carries.
    std::vector<CaseFile> parts;
    /// What covers every child of the extract, also one without a row in that table: see `cover_everyone`.
    struct Everyone {
        std::string map;
        std::string path;
        Date day;  ///< on which the extract was taken
        Source source;
    };
    std::vector<Everyone> everyone;
    ExtractReport report;
};

/// Reads one extract by the record map that knows it. Throws `Error` when none does, when the file cannot be
/// read as one, when more of it would be kept than `wanted` allows, or when `extracted` is not given though
/// the file does not say when it was taken.
CASEAUDIT_API Extract read_extract(const std::string& path, const std::vector<RecordMap>& maps,
                                   const Wanted& wanted, std::optional<Date> extracted);

/// The same, but every source of it carries only some of what it carried: nothing is taken as complete.
CASEAUDIT_API CaseFile claimed_in_part(const CaseFile& file);

/// Says of each child that one file of an extract (all of one map, taken on one day) names, what the tables
/// that cover everyone cover: adds a part without entries wherever a child has no part of that table. Returns
/// of several years are one extract in this: a child who is in none of one year's return had no episode of
/// need in that year. Of references that may be one child's, written in two ways, nothing is taken as
/// complete; the reports' `unknown` names the first of them. Call it once, with all that was read together.
CASEAUDIT_API void cover_everyone(std::vector<Extract>& extracts);

}  // namespace caseaudit
