#include <spdlog/fmt/fmt.h>

#include "reports/qa_tables.hpp"
#include "reports/words.hpp"

namespace caseaudit::reports {
namespace {

using TableRow = std::vector<TableCell>;

std::string ledger(const Matrix<FactCell>& /*unused*/) { return "Facts"; }
std::string ledger(const Matrix<JudgementCell>& /*unused*/) { return "Judgements"; }

TableCell rating(const FactCell& cell) { return cell.rag ? std::string{name_of(*cell.rag)} : TableCell{}; }
TableCell rating(const JudgementCell& cell) {
    return cell.grade ? std::string{title_of(*cell.grade)} : TableCell{};
}

TableCell mean_of(const FactCell& /*unused*/) { return {}; }
TableCell mean_of(const JudgementCell& cell) {
    return cell.mean ? TableCell{fmt::format("{}/{}", cell.mean->num, cell.mean->den)} : TableCell{};
}

/// The share of a cell where it has one: a fact's in per cent, of a judgement the count.
void add_share(TableRow& row, const FactCell& cell) {
    row.push_back(number_cell(cell.percent_met()));
    row.push_back(number_cell(cell.counted()));
}
void add_share(TableRow& row, const JudgementCell& cell) {
    row.push_back(cell.counted() == 0 ? TableCell{} : number_cell(cell.met));
    row.push_back(number_cell(cell.counted()));
}

template <class CellOf>
void add_heads(Table& table, const QaPack& pack) {
    const auto* const what = std::is_same_v<CellOf, FactCell> ? "per cent met" : "Good or better";
    const auto add = [&](const std::string& whose) {
        table.columns.push_back(fmt::format("{}: {}", whose, what));
        table.columns.push_back(whose + ": n");
    };
    add("All");
    for (const auto& team : pack.teams) add(team);
}

template <class CellOf>
void add_cells(TableRow& row, const Row<CellOf>& from) {
    add_share(row, from.all);
    for (const auto& cell : from.teams) add_share(row, cell);
}

template <class CellOf>
void add_area_chart(Table& table, std::size_t areas) {
    if (areas == 0) return;
    if constexpr (std::is_same_v<CellOf, FactCell>) {
        table.charts.push_back(
            {ChartKind::bars, "Facts met, by practice area", "Per cent met", 0, {1}, areas, 100});
    } else {
        table.charts.push_back({ChartKind::bars,
                                "Judgements Good or better, by practice area",
                                "Answers",
                                0,
                                {1, 2},
                                areas,
                                std::nullopt});
    }
}

template <class CellOf>
Table by_area(const Matrix<CellOf>& matrix, const QaPack& pack) {
    Table table{
        ledger(matrix) + " by area", ledger(matrix) + " by practice area and team", {"Practice area"}, {}};
    add_heads<CellOf>(table, pack);
    const auto add = [&](const Row<CellOf>& from) {
        TableRow row{capitalised(from.title)};
        add_cells(row, from);
        table.rows.push_back(std::move(row));
    };
    for (const auto& area : matrix.areas) add(area);
    add_area_chart<CellOf>(table, matrix.areas.size());
    if (matrix.areas.size() > 1) add(matrix.total);
    return table;
}

template <class CellOf>
Table by_question(const Matrix<CellOf>& matrix, const QaPack& pack) {
    Table table{ledger(matrix) + " by question",
                ledger(matrix) + " by question and team",
                {"Title", "Question", "Version", "Practice area"},
                {}};
    add_heads<CellOf>(table, pack);
    for (const auto& from : matrix.questions) {
        TableRow row{capitalised(from.title), from.id, number_cell(from.version), from.area};
        add_cells(row, from);
        table.rows.push_back(std::move(row));
    }
    return table;
}

void add_interval(TableRow& row, const std::optional<ShareInterval>& interval) {
    row.push_back(interval ? number_cell(interval->estimate) : TableCell{});
    row.push_back(interval ? number_cell(interval->low) : TableCell{});
    row.push_back(interval ? number_cell(interval->high) : TableCell{});
    if (!interval) {
        row.emplace_back();
    } else {
        row.emplace_back(interval->files ? fmt::format("{} files", *interval->files)
                                         : std::string{"per cent"});
    }
}

template <class CellOf>
void add_whole(Table& table, TableRow start, const std::string& team, const CellOf& cell) {
    start.emplace_back(team);
    for (const int number : {cell.met, cell.partly, cell.not_met, cell.counted()})
        start.push_back(number_cell(number));
    start.push_back(std::is_same_v<CellOf, FactCell> ? number_cell(cell.percent_met()) : mean_of(cell));
    start.push_back(cell.counted() == 0 ? TableCell{std::string{"not scored"}} : rating(cell));
    for (const int number :
         {cell.no_evidence_found, cell.not_applicable, cell.not_checked, cell.unanswered, cell.not_asked})
        start.push_back(number_cell(number));
    add_interval(start, cell.interval);
    table.rows.push_back(std::move(start));
}

template <class CellOf>
Table every_cell(const Matrix<CellOf>& matrix, const QaPack& pack) {
    constexpr bool are_facts = std::is_same_v<CellOf, FactCell>;
    Table table{ledger(matrix) + ", every cell",
                "Each cell of the two matrices with all that it counts",
                {"By",
                 "Id",
                 "Title",
                 "Version",
                 "Team",
                 are_facts ? "Met" : "Good or better",
                 "In part",
                 are_facts ? "Not met" : "Below Good",
                 "Counted (n)",
                 are_facts ? "Per cent met" : "Mean score",
                 are_facts ? "Rating" : "Grade",
                 "Of n: no evidence found",
                 "Not applicable",
                 "Not in the source",
                 "Not answered",
                 "Not asked",
                 "Estimate of all files, per cent",
                 "Interval, from",
                 "Interval, to",
                 "Interval, of"},
                {}};
    const auto add = [&](const TableRow& start, const Row<CellOf>& from) {
        add_whole(table, start, "All", from.all);
        for (std::size_t i = 0; i < from.teams.size(); ++i)
            add_whole(table, start, pack.teams[i], from.teams[i]);
    };
    for (const auto& area : matrix.areas)
        add({std::string{"Practice area"}, area.id, capitalised(area.title), {}}, area);
    for (const auto& one : matrix.questions)
        add({std::string{"Question"}, one.id, capitalised(one.title), number_cell(one.version)}, one);
    table.fixed = 3;
    return table;
}

template <class CellOf>
void add_answers(Table& table, const Matrix<CellOf>& matrix, const QaPack& pack) {
    for (const auto& question : matrix.questions) {
        for (const auto& one : question.answers) {
            table.rows.push_back({question.id, number_cell(question.version), pack.teams[one.team],
                                  number_cell(one.audit), one.words, one.reason,
                                  std::string{one.described ? "described, not recorded" : ""}});
        }
    }
}

}  // namespace

std::vector<Table> matrix_tables(const QaPack& pack) {
    return {by_area(pack.facts, pack),          by_question(pack.facts, pack),
            every_cell(pack.facts, pack),       by_area(pack.judgements, pack),
            by_question(pack.judgements, pack), every_cell(pack.judgements, pack)};
}

Table answers_table(const QaPack& pack) {
    Table table{"Answers",
                "The answers behind the figures, by question and audit number",
                {"Question", "Version", "Team", "Audit", "Answer", "Reason", "Described"},
                {}};
    add_answers(table, pack.facts, pack);
    add_answers(table, pack.judgements, pack);
    return table;
}

}  // namespace caseaudit::reports
