#pragma once
#include <caseaudit/export.hpp>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "formats/record_maps/table_rows.hpp"
#include "formats/tables/row_sink.hpp"

namespace caseaudit::record_maps {

/// Turns the rows of one file into case files, by the record map that knows each table.
class CASEAUDIT_API Apply : public tables::RowSink {
public:
    /// `maps` and `wanted` must outlive it. `extracted`: the day on which the file was taken, where known.
    Apply(std::span<const RecordMap> maps, std::string path, const Wanted& wanted,
          std::optional<Date> extracted);
    ~Apply() override;

    void covers(const Period& period) override;
    void table(std::string_view name) override;
    void row(int line, std::span<const std::string_view> cells) override;
    void record(std::string_view group, int line, std::span<const tables::NamedCell> cells) override;
    void reject(int line, const std::string& why) override;

    /// Throws `Error` when no map knows any table of the file.
    Extract finish();

private:
    /// The groups of one name; `rows` is null where no map knows them.
    struct Group {
        TableRows* rows = nullptr;
        std::map<std::string, std::optional<std::size_t>, std::less<>> columns;
    };

    void seek(std::span<const std::string_view> cells);
    void give_up();
    /// One more row is held; throws `Error` when they are too many.
    void count_kept();
    void give(int line, std::span<const std::string_view> cells);
    TableRows* find_table(std::string_view group, std::span<const tables::NamedCell> cells);
    TableRows* open(const RecordMap& map, const RecordMap::Table& table, std::string name);
    void add_never_met();
    void unknown(std::string sentence);

    std::span<const RecordMap> maps_;
    Setting setting_;
    Extract extract_;
    std::vector<std::unique_ptr<TableRows>> tables_;
    std::size_t kept_ = 0;
    std::string name_;         ///< of the table begun last
    bool is_seeking_ = false;  ///< its headers are not found yet
    std::size_t sought_ = 0;   ///< in how many rows they were looked for
    TableRows* current_ = nullptr;
    bool misses_rows_ = false;      ///< of which it is not known whose they are
    std::vector<Reject> early_;     ///< of groups: before any table of theirs was met; the first of them
    std::size_t more_early_ = 0;    ///< and how many more
    std::size_t more_unknown_ = 0;  ///< names that the report does not hold
    std::vector<std::optional<std::size_t>> column_of_cell_;
    std::vector<std::string_view> cells_;
    std::vector<std::string> joined_;
    std::map<std::string, Group, std::less<>> groups_;
    const RecordMap* map_of_groups_ = nullptr;
};

}  // namespace caseaudit::record_maps
