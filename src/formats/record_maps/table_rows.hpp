#pragma once
#include <map>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <unordered_set>

#include "formats/extracts.hpp"
#include "formats/record_maps/columns.hpp"
#include "formats/record_maps/part.hpp"
#include "formats/record_maps/values.hpp"

namespace caseaudit::record_maps {

/// What all tables of a file have in common.
struct Setting {
    std::string path;
    const Wanted* wanted = nullptr;
    std::optional<Date> extracted;  ///< as the user says
    std::optional<Period> own;      ///< as the file says
};

/// The rows of one table, made into parts.
class TableRows {
public:
    using Cells = std::span<const std::string_view>;

    /// Throws `Error` when nobody says when the extract was taken.
    TableRows(const RecordMap& map, const RecordMap::Table& table, std::string name, const Setting& setting,
              std::vector<bool> found);

    const RecordMap& map() const { return map_; }
    const RecordMap::Table& table() const { return table_; }
    Period period() const { return carried_.period; }

    /// The header that the file has for a column; messages name it.
    void saw_column(std::size_t column, std::string_view header);
    void ignored(std::string header);
    /// `cells` by the table's columns, trimmed; empty where there is none. `digest` is of the whole row. Says
    /// whether anything of it is kept.
    bool row(int line, Cells cells, std::size_t digest);
    /// A row whose cells stand in the wrong columns: nothing of it is read, and its child loses what this
    /// table covers.
    void shifted_row(int line, Cells cells);
    void reject(int line, const std::string& why);
    /// Rows were rejected that may be about any child.
    void misses_rows() { carried_.misses_rows = true; }
    /// So many rejects that nobody kept.
    void rejected_more(std::size_t count) { report_.rejected += count; }

    /// Hands over what was read; nothing but the report where `extract` has this source already. Call it
    /// once, last.
    void finish(Extract& extract);

private:
    bool is_wanted(std::string_view ref) const;
    Part* part_of(int line, Cells cells, std::size_t digest);
    void read_subject(int line, Cells cells, Part& part);
    void read_entry(int line, Cells cells, std::size_t which, Part& part);
    std::optional<Date> date_of(int line, std::string_view cell, const RecordMap::Entry& rule);
    void read_details(int line, Cells cells, std::size_t which, Part& part, Entry& entry);
    /// The value of a field, or nothing when it is not read; the child's coverage then loses that field.
    std::optional<caseaudit::Field> read_field(int line, Cells cells, const RecordMap::Field& field,
                                               std::size_t which, Part& part);
    const std::string& header(std::size_t column) const { return headers_[column]; }
    std::optional<Date> recorded(int line, std::string_view cell);
    void note(std::string text);
    void add_words(const std::string& name, const std::string& text, Part& part);
    void lose_all(Part& part) const;
    void add_subject_field(int line, const RecordMap::Field& rule, caseaudit::Field value, Part& part);
    /// What is absent though its column is there is blank, also before the first row that had the column.
    void add_blanks(Part& part) const;
    CaseFile case_file(const std::string& ref, Part& part) const;

    const RecordMap& map_;
    const RecordMap::Table& table_;
    const Setting& setting_;
    Values values_;
    Carried carried_;
    TableReport report_;
    std::vector<std::string> headers_;  ///< by column; of one that the file lacks: its id
    std::size_t more_ignored_ = 0;
    std::map<std::string, Part, std::less<>> parts_;
    std::unordered_set<std::size_t> children_;
    std::set<std::string> wanted_alike_;  ///< as `spelt_alike` has them
};

}  // namespace caseaudit::record_maps
