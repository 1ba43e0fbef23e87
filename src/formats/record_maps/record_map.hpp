#pragma once
#include <caseaudit/case_file.hpp>
#include <caseaudit/date.hpp>
#include <caseaudit/export.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "formats/case_file/vocabulary.hpp"
#include "formats/record_maps/pattern.hpp"

namespace caseaudit {

/// How the rows of an extract become the entries of case files. Data: `audit-templates/record-maps/*.xml`.
struct RecordMap {
    /// What values mean: `a) Yes` is `yes`.
    struct Codes {
        struct Code {
            Pattern match;
            std::string value;  ///< with \1 … \9 of the match; empty: recorded blank
        };
        std::string id;
        std::vector<Code> codes;
        bool keeps_others = false;  ///< a value that no code knows stays as it is; else it is not read
    };

    struct Column {
        std::string id;
        Pattern header;
        bool always = false;  ///< of elements: it may be absent from a whole file and still be carried
    };

    /// One detail of the subject or of an entry: from a column, or always the same.
    struct Field {
        case_file::Detail detail;
        bool is_element = false;  ///< words of people: kept only where the text of its kind is wanted
        std::optional<std::size_t> column;  ///< in the table's columns; nothing: it is `value`
        std::string value;
        std::optional<std::size_t> codes;  ///< in the map's codes
        bool may_be_later = false;         ///< a date that may lie after the day of the extract
        std::optional<int> weeks_later;    ///< of such a date: at most so many weeks after it
        bool many = false;                 ///< of the subject: rows may each give one, joined by spaces
        bool lasting = false;  ///< of the subject: it was so over the whole period, not only on its last day
    };

    struct Condition {
        std::size_t column = 0;
        Pattern match;
    };

    struct Entry {
        std::string kind;
        Extent extent = Extent::every;
        bool everyone = false;  ///< covers every child of the extract, not only those with a row
        bool optional = false;  ///< a row without its date has none, and is not rejected
        std::vector<std::string> types;
        std::vector<Condition> conditions;  ///< all must hold
        std::size_t date = 0;               ///< column
        std::optional<std::size_t> recorded;
        std::optional<std::size_t> text;
        std::vector<Field> fields;
    };

    struct Table {
        std::string id;
        std::string title;
        Pattern name;               ///< of the sheet, the file's stem or the element
        std::optional<int> months;  ///< how far back it reaches from the day of the extract
        std::optional<Date> from;   ///< or since when
        bool always = false;        ///< of elements: none in a whole file means that there are none
        std::vector<Column> columns;
        std::size_t child = 0;  ///< the column with the child's reference
        std::optional<std::size_t> team;
        std::vector<Field> subject;
        std::vector<Entry> entries;
    };

    std::string path;
    std::string id;
    std::string title;
    bool day_first = false;        ///< 30/09/2026 is read too, not only 2026-09-30
    bool says_its_period = false;  ///< the file itself says what it covers
    /// It is of whole years to this day: it covers up to the last such day before it was taken.
    std::optional<std::chrono::month_day> year_ends;
    std::optional<Pattern> blank;  ///< what is written where there is nothing
    std::vector<Codes> codes;
    std::vector<Table> tables;
};

/// Throws `InputError` at the first fault.
CASEAUDIT_API RecordMap read_record_map(const std::string& path);
CASEAUDIT_API RecordMap read_record_map_text(std::string_view text, const std::string& name);
/// Every `*.xml` of a folder, by file name.
CASEAUDIT_API std::vector<RecordMap> read_record_maps(const std::string& folder);

}  // namespace caseaudit
