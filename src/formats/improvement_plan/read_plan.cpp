#include <spdlog/fmt/fmt.h>

#include <caseaudit/error.hpp>
#include <caseaudit/improvement_plan.hpp>
#include <fstream>
#include <map>

#include "formats/improvement_plan/columns.hpp"
#include "formats/tables/cell.hpp"
#include "formats/tables/csv.hpp"
#include "formats/tables/file_kind.hpp"
#include "formats/tables/workbook.hpp"

namespace caseaudit {
namespace {

using namespace improvement_plan;

/// Without the apostrophe that a cell like a formula was written with.
std::string as_meant(std::string_view cell) {
    cell = tables::trimmed(cell);
    const bool is_guarded = cell.size() > 1 && cell[0] == '\'' &&
                            std::string_view{"=+-@\t"}.find(cell[1]) != std::string_view::npos;
    return std::string{is_guarded ? cell.substr(1) : cell};
}

/// Takes the rows of every table that has the columns; keeps what is wrong with the others.
class PlanRows : public tables::RowSink {
public:
    explicit PlanRows(const std::string& path) : path_{path} {}

    void covers(const Period& /*period*/) override {}
    void table(std::string_view name) override {
        table_ = name;
        columns_.reset();
        above_.clear();
    }
    void row(int line, std::span<const std::string_view> cells) override {
        if (columns_) return take(line, cells);
        columns_ = find_columns(cells);
        if (columns_) check_columns(line);
    }
    void record(std::string_view /*group*/, int /*line*/,
                std::span<const tables::NamedCell> /*cells*/) override {}
    void reject(int line, const std::string& why) override { fault(line, why); }

    std::vector<PlanRow> finish(bool is_workbook);

private:
    void check_columns(int line);
    void take(int line, std::span<const std::string_view> cells);
    void check(const PlanRow& row, int line);
    void take_month(const std::string& text, PlanRow& row, int line);
    void take_rag(const std::string& text, PlanRow& row, int line);
    void fault(int line, const std::string& why) { faults_.push_back({line, table_, why}); }
    std::string cell(std::span<const std::string_view> cells, Column column) const {
        const auto position = columns_->at(static_cast<std::size_t>(column));
        return position && *position < cells.size() ? as_meant(cells[*position]) : "";
    }
    bool is_there(Column column) const { return columns_->at(static_cast<std::size_t>(column)).has_value(); }

    struct Fault {
        int line = 0;
        std::string table;
        std::string why;
    };

    const std::string& path_;
    std::string table_;
    std::optional<Positions> columns_;
    std::string above_;  ///< the recommendation of the row above
    std::vector<PlanRow> rows_;
    std::vector<Fault> faults_;
    std::map<std::pair<std::string, std::string>, int> lines_;  ///< by recommendation and action
    bool is_plan_ = false;
};

void PlanRows::check_columns(int line) {
    is_plan_ = true;
    for (const auto column : {Column::lead, Column::due, Column::rag}) {
        if (!is_there(column)) fault(line, fmt::format("there is no column '{}'", header_of(column)));
    }
}

void PlanRows::take_month(const std::string& text, PlanRow& row, int line) {
    row.due = parse_month(text);
    if (!text.empty() && !row.due)
        fault(line, fmt::format("'{}' is not a due month: write it as June 2013", text));
}

void PlanRows::take_rag(const std::string& text, PlanRow& row, int line) {
    const auto rag = plan_rag_titled(tables::plain_header(text));
    if (rag) {
        row.rag = *rag;
    } else if (is_there(Column::rag)) {
        fault(line,
              fmt::format(
                  "'{}' is not a RAG status: write Complete, In progress on schedule or Behind schedule",
                  text));
    }
}

void PlanRows::take(int line, std::span<const std::string_view> cells) {
    PlanRow row;
    row.reference = cell(cells, Column::reference);
    row.recommendation = cell(cells, Column::recommendation);
    row.action = cell(cells, Column::action);
    row.outcome = cell(cells, Column::outcome);
    row.source = cell(cells, Column::source);
    row.monitored = cell(cells, Column::monitored);
    row.timescale = cell(cells, Column::timescale);
    row.lead = cell(cells, Column::lead);
    row.progress = cell(cells, Column::progress);
    const auto month = cell(cells, Column::due);
    const auto rag = cell(cells, Column::rag);
    if (row == PlanRow{} && month.empty() && rag.empty()) return;
    if (row.recommendation.empty()) row.recommendation = above_;
    above_ = row.recommendation;
    take_month(month, row, line);
    take_rag(rag, row, line);
    check(row, line);
    rows_.push_back(std::move(row));
}

void PlanRows::check(const PlanRow& row, int line) {
    if (row.recommendation.empty()) fault(line, "there is no recommendation, here or above");
    if (row.action.empty()) fault(line, "there is no action");
    if (row.lead.empty() && is_there(Column::lead)) fault(line, "there is no lead: say which role leads it");
    const auto [known, is_new] = lines_.try_emplace({row.recommendation, row.action}, line);
    if (!is_new && !row.action.empty())
        fault(line, fmt::format("this action stands in line {} already, under the same recommendation",
                                known->second));
}

std::vector<PlanRow> PlanRows::finish(bool is_workbook) {
    if (!is_plan_) {
        throw InputError{Place{path_, 0, 0},
                         "there is no row of headers with 'Recommendation' and 'Action'",
                         {},
                         "Give the columns the headers that README names under 'Improvement plan'."};
    }
    if (rows_.empty() && faults_.empty())
        throw InputError{Place{path_, 0, 0}, "no row stands below the headers", {}, "Is it the right file?"};
    if (faults_.empty()) return std::move(rows_);
    std::string all;
    for (const auto& one : faults_) {
        all += fmt::format("{}{}:{}: {}\n", path_, is_workbook ? fmt::format(" ({})", one.table) : "",
                           one.line, one.why);
    }
    throw Error{all + "Nothing of the file was taken. Mend these rows, and read it again."};
}

}  // namespace

std::vector<PlanRow> read_improvement_plan(const std::string& path) {
    PlanRows rows{path};
    const auto kind = tables::file_kind(path);
    if (kind == tables::FileKind::xml) {
        throw InputError{Place{path, 0, 0},
                         "this is XML, not an improvement plan",
                         {},
                         "Save the plan as CSV or as a workbook (.xlsx)."};
    }
    if (kind == tables::FileKind::workbook) {
        tables::read_workbook(path, rows);
    } else {
        std::ifstream in{path, std::ios::binary};
        tables::read_csv(in, path, rows);
    }
    return rows.finish(kind == tables::FileKind::workbook);
}

}  // namespace caseaudit
