#include <caseaudit/reports.hpp>

#include "reports/moderation_words.hpp"
#include "reports/pack_draw.hpp"
#include "reports/pack_themes.hpp"
#include "reports/statistics_csv.hpp"
#include "reports/views.hpp"
#include "reports/words.hpp"

namespace caseaudit {
namespace {

using namespace reports;

constexpr const char* everybody = "All";

std::string versioned(const std::string& question, int version) {
    return fmt::format("{} v{}", question, version);
}
std::string audit_id(int number) { return fmt::format("audit {}", number); }

void add_interval(CsvTable& table, CsvRow row, const std::optional<ShareInterval>& interval) {
    if (!interval) return;
    row.text.clear();
    row.of.reset();
    const auto add = [&](const char* item, int limit) {
        row.item = item;
        row.count.reset();
        row.percent.reset();
        (interval->files ? row.count : row.percent) = limit;
        row.of = interval->files;
        table.add(row);
    };
    if (interval->estimate) add("estimate of all files", *interval->estimate);
    add("95% interval from", interval->low);
    add("95% interval to", interval->high);
}

void add_numbers(CsvTable& table, CsvRow row, const Cell& cell) {
    add_interval(table, row, cell.interval);
    const auto add = [&](const char* item, int count) {
        row.item = item;
        row.count = count;
        table.add(row);
    };
    add("partly", cell.partly);
    add("not met", cell.not_met);
    add("no evidence found", cell.no_evidence_found);
    add("not applicable", cell.not_applicable);
    add("not checked", cell.not_checked);
    add("unanswered", cell.unanswered);
    add("not asked", cell.not_asked);
}

void add_cell(CsvTable& table, CsvRow row, const FactCell& cell) {
    auto met = row;
    met.item = "met";
    met.count = cell.met;
    met.of = cell.counted();
    met.percent = cell.percent_met();
    met.text = cell.rag ? std::string{name_of(*cell.rag)} : cell.counted() == 0 ? "not scored" : "";
    table.add(met);
    add_numbers(table, std::move(row), cell);
}

void add_cell(CsvTable& table, CsvRow row, const JudgementCell& cell) {
    auto good = row;
    good.item = "good or better";
    good.count = cell.met;
    good.of = cell.counted();
    good.text = cell.grade ? std::string{name_of(*cell.grade)} : cell.counted() == 0 ? "not scored" : "";
    table.add(good);
    for (std::size_t i = 0; i < cell.grades.size(); ++i) {
        good.item = name_of(static_cast<Grade>(i));
        good.count = cell.grades[i];
        good.text.clear();
        table.add(good);
    }
    for (const auto& other : cell.others) {
        good.item = other.title;
        good.count = other.count;
        table.add(good);
    }
    good = row;
    good.item = "mean score";
    if (cell.mean) good.text = fmt::format("{}/{}", cell.mean->num, cell.mean->den);
    table.add(good);
    add_numbers(table, std::move(row), cell);
}

template <class CellOf>
void add_row(CsvTable& table, const std::string& section, const std::string& id, const Row<CellOf>& row,
             const QaPack& pack) {
    add_cell(table, {section, id, row.title, everybody, ""}, row.all);
    for (std::size_t i = 0; i < row.teams.size(); ++i)
        add_cell(table, {section, id, row.title, pack.teams[i], ""}, row.teams[i]);
}

template <class CellOf>
void add_matrix(CsvTable& table, const std::string& ledger, const Matrix<CellOf>& matrix,
                const QaPack& pack) {
    for (const auto& area : matrix.areas) add_row(table, ledger + " by area", area.id, area, pack);
    add_row(table, ledger + " by area", "", matrix.total, pack);
    for (const auto& question : matrix.questions) {
        add_row(table, ledger + " by question", versioned(question.id, question.version), question, pack);
    }
}

void add_pack(CsvTable& table, const QaPack& pack) {
    const auto text = [&](const char* item, const std::string& value) {
        table.add({"pack", "", "", "", item, {}, {}, {}, value});
    };
    const auto number = [&](const char* item, int value) { table.add({"pack", "", "", "", item, value}); };
    text("title", pack.title);
    text("audience", pack.audience);
    text("report date", pack.as_of ? iso_date(*pack.as_of) : "");
    text("sample", pack.sample);
    for (const auto& sentence : pack.selection) text("narrowed to", sentence);
    for (const auto& sentence : pack.counting) text("how time is counted", sentence);
    number("audits", pack.audits);
    number("complete", pack.complete);
    number("drafts", pack.drafts);
    number("files", pack.files);
    number("superseded answers", pack.superseded);
    for (const auto& kind : pack.kinds) {
        table.add({"kinds", kind.id, kind.title, "", "complete", kind.complete, {}, {}, kind.versions});
        table.add({"kinds", kind.id, kind.title, "", "drafts", kind.drafts, {}, {}, kind.versions});
    }
    for (const auto& title : pack.areas_not_asked) text("practice area not asked about", title);
    text("drawn", std::string{name_of(pack.drawn.drawn)});
    if (pack.drawn.population) number("population", *pack.drawn.population);
    for (const auto& decision : pack.decisions) text("to decide", decision.text);
}

void add_findings(CsvTable& table, const char* section, const std::vector<Finding>& findings,
                  bool are_strengths) {
    for (const auto& finding : findings) {
        CsvRow row{section, versioned(finding.question, finding.version), finding.text, "",
                   said_of(finding, are_strengths)};
        row.count = finding.count;
        row.of = finding.of;
        row.percent = finding.rounded();
        row.text = name_of(finding.measure);
        table.add(row);
        add_interval(table, row, finding.interval);
        table.add(
            {section, row.id, finding.text, "", "described, not recorded", finding.described, finding.count});
    }
}

void add_checks(CsvTable& table, const QaPack& pack) {
    for (const auto& one : pack.not_checked) {
        table.add({"not checked", one.question, one.title, "", "audits", one.count, {}, {}, one.reason});
    }
    for (const auto& prompt : pack.prompts) {
        table.add({"prompts",
                   prompt.question,
                   prompt.title,
                   "",
                   "raised",
                   prompt.raised,
                   prompt.looked_at,
                   {},
                   prompt.check});
        table.add({"prompts",
                   prompt.question,
                   prompt.title,
                   "",
                   "urgent",
                   prompt.urgent,
                   prompt.looked_at,
                   {},
                   prompt.check});
        table.add({"prompts", prompt.question, prompt.title, "", "not applicable", prompt.not_applicable});
        table.add({"prompts", prompt.question, prompt.title, "", "not checked", prompt.not_checked});
    }
}

void add_grades(CsvTable& table, const Grades& grades) {
    for (std::size_t i = 0; i < grades.computed.size(); ++i) {
        const std::string name{name_of(static_cast<Grade>(i))};
        table.add({"grades", name, "", "", "computed", grades.computed[i], grades.complete});
        add_interval(table, {"grades", name, "", "", "computed"}, grades.computed_intervals[i]);
        table.add({"grades", name, "", "", "stated", grades.stated[i], grades.complete});
    }
    table.add({"grades", "", "", "", "not scored", grades.not_scored, grades.complete});
    table.add({"grades", "", "", "", "not stated", grades.not_stated, grades.complete});
    table.add({"grades", "", "", "", "computed and stated differ", grades.differing, grades.complete});
    table.add({"grades", "", "", "", "drafts", grades.drafts});
    for (const auto& gate : grades.gates) {
        table.add({"gates",
                   gate.question,
                   gate.label,
                   "",
                   "failed",
                   gate.audits,
                   grades.complete,
                   {},
                   std::string{name_of(gate.cap)}});
    }
    for (const auto& one : grades.audits) {
        table.add({"graded audits",
                   audit_id(one.audit),
                   one.kind,
                   one.team,
                   "computed",
                   {},
                   {},
                   {},
                   computed_words(one)});
        table.add(
            {"graded audits", audit_id(one.audit), one.kind, one.team, "compliance", {}, {}, one.compliance});
    }
}

void add_voices(CsvTable& table, const QaPack& pack) {
    for (const auto& group : pack.comments) {
        const auto* const item = group.kind == CommentKind::strength ? "strength" : "issue";
        if (!pack.detailed) table.add({"comments", group.area, group.title, "", item, group.count});
        for (const auto& one : group.comments) {
            table.add({"comments",
                       group.area,
                       group.title,
                       "",
                       fmt::format("{}, {}", item, audit_id(one.audit)),
                       {},
                       {},
                       {},
                       one.text});
        }
    }
    for (const auto& one : pack.conversations) {
        const auto with = title_of(one.with);
        table.add({"conversations", "", with, "", "held", one.held, pack.complete});
        table.add({"conversations", "", with, "", "declined", one.declined, pack.complete});
        table.add({"conversations", "", with, "", "not possible", one.not_possible, pack.complete});
        table.add({"conversations", "", with, "", "not recorded", one.not_recorded, pack.complete});
    }
    if (!pack.detailed) {
        table.add({"feedback", "", "tool", "", "comments", pack.feedback_counts[0]});
        table.add({"feedback", "", "case system", "", "comments", pack.feedback_counts[1]});
    }
    for (const auto& one : pack.feedback_on_tool)
        table.add({"feedback", "", "tool", "", audit_id(one.audit), {}, {}, {}, one.text});
    for (const auto& one : pack.feedback_on_case_system) {
        table.add({"feedback", "", "case system", "", audit_id(one.audit), {}, {}, {}, one.text});
    }
}

void add_action_counts(CsvTable& table, const ActionCounts& counts) {
    for (const auto state :
         {ActionState::open, ActionState::done, ActionState::verified, ActionState::withdrawn}) {
        table.add({"actions", "", "", "", std::string{name_of(state)},
                   counts.states[static_cast<std::size_t>(state)], counts.all()});
    }
    table.add({"actions", "", "", "", "overdue", counts.overdue, counts.states[0]});
}

void add_work(CsvTable& table, const QaPack& pack) {
    if (!pack.detailed) add_action_counts(table, pack.action_counts);
    for (const auto& action : pack.actions) {
        const auto due = action.due ? iso_date(*action.due) : "no date";
        const auto state = action.overdue ? "overdue" : std::string{name_of(action.state)};
        table.add({"actions", audit_id(action.audit), due, action.owner, state, {}, {}, {}, action.what});
    }
    for (const auto& minutes : pack.minutes) {
        table.add({"minutes", "", minutes.kind, "", "budget", minutes.budget});
        table.add({"minutes", "", minutes.kind, "", "recorded", minutes.recorded});
        table.add({"minutes", "", minutes.kind, "", "not recorded", minutes.not_recorded});
        table.add({"minutes", "", minutes.kind, "", "over budget", minutes.over_budget, minutes.recorded});
        for (const auto& band : minutes.bands)
            table.add({"minutes", "", minutes.kind, "", range(band), band.audits});
    }
}

}  // namespace

std::string qa_csv(const QaPack& pack) {
    CsvTable table;
    add_pack(table, pack);
    add_draw(table, pack);
    add_matrix(table, "facts", pack.facts, pack);
    add_matrix(table, "judgements", pack.judgements, pack);
    add_findings(table, "findings", pack.findings, false);
    add_findings(table, "strengths", pack.strengths, true);
    add_checks(table, pack);
    add_grades(table, pack.grades);
    add_voices(table, pack);
    add_work(table, pack);
    add_themes(table, pack.themes);
    add_moderation(table, pack);
    add_views(table, pack.views);
    add_statistics(table, pack);
    return table.text();
}

}  // namespace caseaudit
