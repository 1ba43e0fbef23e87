#include "aggregate/words.hpp"
#include "reports/html/evidence_page.hpp"
#include "reports/html/parts.hpp"
#include "reports/statistics_words.hpp"
#include "reports/words.hpp"

namespace caseaudit::reports {
namespace {

/// A table of more cells is laid out when it is scrolled to.
constexpr std::size_t cells_in_sight = 2000;

void set_figure(Data& data, const FactCell& cell) {
    data.set("percent", fmt::format("{}%", *cell.percent_met()));
    data.set("n", fmt::format("{} of {}", cell.met, cell.counted()));
    set_text(data, "rag", cell.rag ? capitalised(std::string{name_of(*cell.rag)}) : "");
}

void set_figure(Data& data, const JudgementCell& cell) {
    data.set("percent", false);
    data.set("n", fmt::format("{} of {}", cell.met, cell.counted()));
    set_text(data, "rag", cell.grade ? std::string{title_of(*cell.grade)} : "");
}

std::string notes(const FactCell& cell, bool is_all) {
    return is_all || cell.counted() == 0 ? beside(cell) : "";
}

std::string notes(const JudgementCell& cell, bool is_all) {
    return is_all || cell.counted() == 0 ? beside(cell) : values_in(cell);
}

/// What the script sorts by; nothing where nothing is counted.
std::string sort_value(const FactCell& cell) {
    return cell.counted() == 0 ? "" : fmt::format("{:.6f}", static_cast<double>(cell.met) / cell.counted());
}
std::string sort_value(const JudgementCell& cell) {
    return cell.mean ? fmt::format("{:.6f}", cell.mean->value()) : "";
}

template <class CellOf>
Data cell_data(const CellOf& cell, bool is_all, const std::string& href) {
    auto data = object();
    const bool scored = cell.counted() > 0;
    data.set("all", is_all);
    data.set("scored", scored);
    set_text(data, "notes", notes(cell, is_all));
    set_text(data, "cell_href", href);
    set_text(data, "interval", interval_words(cell.interval));
    data.set("v", sort_value(cell));
    if (!scored) return data;
    set_figure(data, cell);
    data.set("colour", cell.rag ? colour_of(*cell.rag) : "grey");
    return data;
}

/// In the evidence, where it has it, else in this page.
std::string cell_link(const std::string& target, const EvidenceLinks& links) {
    if (target.empty()) return "";
    const auto found = links.find(target);
    return fmt::format("{}#{}", found == links.end() ? "" : link_to(found->second), target);
}

/// `href` is where the row leads, `answers` where its cells do; either may be empty.
template <class CellOf>
Data row_data(const Row<CellOf>& row, const std::string& href, const std::string& answers, bool is_total,
              const std::string& area, const EvidenceLinks& links) {
    auto data = object();
    data.set("title", capitalised(row.title));
    set_text(data, "href", href);
    set_text(data, "row_area", area);
    data.set("total", is_total);
    auto cells = list();
    cells << cell_data(row.all, true, cell_link(answers, links));
    const bool has_teams = answers.starts_with("q-");
    for (std::size_t i = 0; i < row.teams.size(); ++i) {
        const auto target = has_teams ? team_anchor(answers, i) : answers;
        cells << cell_data(row.teams[i], false, cell_link(target, links));
    }
    data.set("cells", cells);
    return data;
}

Data matrix_data(const QaPack& pack, const std::string& id, const std::string& caption,
                 const char* row_heading) {
    auto data = object();
    data.set("matrix_id", id + "-caption");
    data.set("caption", caption);
    data.set("row_heading", row_heading);
    data.set("columns", std::to_string(pack.teams.size() + 2));
    data.set("is_long", false);
    auto teams = list();
    for (const auto& team : pack.teams) {
        auto name = object();
        name.set("name", team);
        teams << name;
    }
    data.set("teams", teams);
    return data;
}

Data body_data(const std::string& id, const std::string& area, const std::string& title, const Data& rows) {
    auto data = object();
    set_text(data, "body_id", id);
    data.set("body_area", area.empty() ? "no-area" : area);
    set_text(data, "body_title", title);
    data.set("rows", rows);
    return data;
}

std::string body_id(const std::string& matrix, const std::string& area) {
    return fmt::format("{}-{}", matrix, area.empty() ? "no-area" : area);
}

}  // namespace

std::string colour_of(Rag rag) { return rag == Rag::green ? "green" : rag == Rag::amber ? "orange" : "red"; }

std::string anchor(const std::string& question, int version) {
    return fmt::format("q-{}-{}", question, version);
}

std::string team_anchor(const std::string& question, std::size_t team) {
    return fmt::format("{}-t{}", question, team);
}

template <class CellOf>
Data area_matrix(const Matrix<CellOf>& matrix, const QaPack& pack, const std::string& id,
                 const std::string& caption) {
    auto rows = list();
    for (const auto& area : matrix.areas) {
        const auto questions = body_id(id + "-questions", area.id);
        rows << row_data(area, questions, questions, false, area.id.empty() ? "no-area" : area.id, {});
    }
    if (matrix.areas.size() > 1) rows << row_data(matrix.total, "", "", true, "", {});
    auto bodies = list();
    bodies << body_data("", "", "", rows);
    auto data = matrix_data(pack, id + "-areas", caption, "Practice area");
    data.set("bodies", bodies);
    return data;
}

template <class CellOf>
Data question_matrix(const Matrix<CellOf>& matrix, const QaPack& pack, const std::string& id,
                     const std::string& caption, const EvidenceLinks& links) {
    auto bodies = list();
    for (const auto& area : matrix.areas) {
        auto rows = list();
        for (const auto& question : matrix.questions) {
            if (question.area != area.id) continue;
            const auto answers = anchor(question.id, question.version);
            rows << row_data(question, answers, answers, false, "", links);
        }
        bodies << body_data(body_id(id + "-questions", area.id), area.id, area.title, rows);
    }
    auto data = matrix_data(pack, id + "-questions", caption, "Question");
    data.set("is_long", matrix.questions.size() * (pack.teams.size() + 1) > cells_in_sight);
    data.set("bodies", bodies);
    return data;
}

template Data area_matrix(const Matrix<FactCell>&, const QaPack&, const std::string&, const std::string&);
template Data area_matrix(const Matrix<JudgementCell>&, const QaPack&, const std::string&,
                          const std::string&);
template Data question_matrix(const Matrix<FactCell>&, const QaPack&, const std::string&, const std::string&,
                              const EvidenceLinks&);
template Data question_matrix(const Matrix<JudgementCell>&, const QaPack&, const std::string&,
                              const std::string&, const EvidenceLinks&);

}  // namespace caseaudit::reports
