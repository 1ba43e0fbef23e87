#pragma once
#include <caseaudit/date.hpp>
#include <caseaudit/export.hpp>
#include <caseaudit/qa_pack.hpp>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/// A report as sentences, points and tables. Every format writes the very same values, so that they cannot
/// differ in a number.
namespace caseaudit::reports {

/// One figure or a few words. People read `text`, and `rating` beside it.
struct PlainCell {
    std::string text;
    std::optional<std::int64_t> count = std::nullopt;
    std::optional<std::int64_t> of = std::nullopt;  ///< n, where `count` is a share of it
    std::optional<int> percent = std::nullopt;
    std::string rating = {};                ///< "amber", "Good"; or empty
    std::optional<Rag> rag = std::nullopt;  ///< its colour, which never says more than the word

    bool operator==(const PlainCell&) const = default;
};

struct PlainRow {
    std::string title;
    std::vector<PlainCell> cells;  ///< one each of the columns after the first
    bool is_total = false;
};

struct PlainTable {
    std::string id;  ///< lower-dashed, the only one in its report
    std::string caption;
    std::vector<std::string> columns;  ///< the first is the heading of the rows' titles
    std::vector<PlainRow> rows;
};

/// Something established, with its figure.
struct PlainPoint {
    std::string text;
    PlainCell figure = {};
    std::string note = {};
    bool urgent = false;
};

struct PlainSection {
    std::string id;
    std::string title;
    std::vector<std::string> sentences = {};
    std::vector<PlainPoint> points = {};
    std::vector<PlainTable> tables = {};
    std::vector<std::string> after = {};  ///< sentences below the tables
    bool is_half = false;  ///< stands beside the section before or after it where there is room
};

struct PlainReport {
    std::string kind;  ///< "leadership"
    std::string title;
    std::string audience;       ///< "the leadership team"
    std::string audience_note;  ///< what is in it of people, and what is not
    bool restricted = false;
    bool one_page = false;
    std::optional<Date> as_of;
    std::vector<std::string> opening;
    std::vector<PlainSection> sections;
};

PlainCell words_cell(std::string text);
PlainCell count_cell(std::int64_t number);
/// "9 of 16 (56%)", the percentage never above `most`: of facts and of counts of audits.
PlainCell share_cell(std::int64_t count, std::int64_t of, int most = 100);
/// "1 of 7": of judgements, which are never a percentage.
PlainCell part_cell(std::int64_t count, std::int64_t of);
/// "7 of 16 (44%)" red; "not scored" where nothing is counted.
PlainCell cell_of(const FactCell& cell);
/// "1 of 7" Requires improvement.
PlainCell cell_of(const JudgementCell& cell);

/// A cell in one line: text, then rating.
CASEAUDIT_API std::string in_words(const PlainCell& cell);
/// "No reference to a child, worker or auditor is in it." and the like, with the audience.
std::string audience_line(const PlainReport& report);

CASEAUDIT_API std::string plain_text(const PlainReport& report);
/// One self-contained page: no script, nothing loaded.
CASEAUDIT_API std::string plain_html(const PlainReport& report);
/// One long table. A cell that a spreadsheet would take for a formula gets a leading '.
CASEAUDIT_API std::string plain_csv(const PlainReport& report);
/// Described in src/reports/README.md.
CASEAUDIT_API std::string plain_json(const PlainReport& report);
/// A workbook: what is said in sentences on the first sheet, then a sheet a table. Throws `Error` where it
/// cannot be made.
CASEAUDIT_API std::string plain_xlsx(const PlainReport& report);

}  // namespace caseaudit::reports
