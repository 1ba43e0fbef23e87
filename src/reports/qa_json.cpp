#include <caseaudit/reports.hpp>
#include <nlohmann/json.hpp>

#include "reports/moderation_words.hpp"
#include "reports/pack_about.hpp"
#include "reports/pack_themes.hpp"
#include "reports/statistics_json.hpp"
#include "reports/views.hpp"
#include "reports/words.hpp"

namespace caseaudit {
namespace {

using Json = nlohmann::ordered_json;

template <class Value, class Function>
Json or_null(const std::optional<Value>& value, Function function) {
    return value ? Json(function(*value)) : Json(nullptr);
}
Json date(const std::optional<Date>& value) { return or_null(value, iso_date); }
Json number(const std::optional<int>& value) {
    return or_null(value, [](int n) { return n; });
}
Json rag(const std::optional<Rag>& value) {
    return or_null(value, [](Rag r) { return name_of(r); });
}
Json grade(const std::optional<Grade>& value) {
    return or_null(value, [](Grade g) { return name_of(g); });
}
Json fraction(const std::optional<Fraction>& value) {
    return or_null(value, [](const Fraction& f) { return fmt::format("{}/{}", f.num, f.den); });
}

using reports::interval_json;

/// One element each, made by `function`.
template <class Items, class Function>
Json array(const Items& items, Function function) {
    auto all = Json::array();
    for (const auto& item : items) all.push_back(function(item));
    return all;
}

Json by_grade(const std::array<int, 4>& counts) {
    Json all;
    for (std::size_t i = counts.size(); i-- > 0;)
        all[std::string{name_of(static_cast<Grade>(i))}] = counts[i];
    return all;
}

Json common(const Cell& cell) {
    return {{"met", cell.met},
            {"partly", cell.partly},
            {"not-met", cell.not_met},
            {"counted", cell.counted()},
            {"no-evidence-found", cell.no_evidence_found},
            {"not-applicable", cell.not_applicable},
            {"not-checked", cell.not_checked},
            {"unanswered", cell.unanswered},
            {"not-asked", cell.not_asked},
            {"interval", interval_json(cell.interval)}};
}

Json cell_json(const FactCell& cell) {
    auto all = common(cell);
    all["percent-met"] = number(cell.percent_met());
    all["rag"] = rag(cell.rag);
    return all;
}

Json cell_json(const JudgementCell& cell) {
    auto all = common(cell);
    all["grades"] = by_grade(cell.grades);
    all["other-values"] = Json::object();
    for (const auto& other : cell.others) all["other-values"][other.title] = other.count;
    all["mean"] = fraction(cell.mean);
    all["grade"] = grade(cell.grade);
    all["rag"] = rag(cell.rag);
    return all;
}

template <class CellOf>
Json row_json(const Row<CellOf>& row, const QaPack& pack) {
    Json all{{"id", row.id}, {"title", row.title}, {"all", cell_json(row.all)}, {"teams", Json::object()}};
    for (std::size_t i = 0; i < row.teams.size(); ++i) all["teams"][pack.teams[i]] = cell_json(row.teams[i]);
    return all;
}

Json answer_json(const AnswerBehind& answer, const QaPack& pack) {
    return {{"audit", answer.audit},         {"team", pack.teams[answer.team]},
            {"said", name_of(answer.said)},  {"answer", answer.words},
            {"described", answer.described}, {"no-evidence-found", answer.no_evidence_found},
            {"reason", answer.reason}};
}

template <class CellOf>
Json matrix_json(const Matrix<CellOf>& matrix, const QaPack& pack) {
    const auto question = [&](const QuestionRow<CellOf>& row) {
        auto all = row_json(row, pack);
        all["version"] = row.version;
        all["area"] = row.area;
        all["ask"] = row.ask;
        all["answers"] =
            array(row.answers, [&](const AnswerBehind& answer) { return answer_json(answer, pack); });
        return all;
    };
    return {{"total", row_json(matrix.total, pack)},
            {"areas", array(matrix.areas, [&](const Row<CellOf>& row) { return row_json(row, pack); })},
            {"questions", array(matrix.questions, question)}};
}

Json finding_json(const Finding& finding) {
    Json all{{"question", finding.question},
             {"version", finding.version},
             {"measure", name_of(finding.measure)},
             {"graded", finding.graded},
             {"text", finding.text},
             {"count", finding.count},
             {"of", finding.of}};
    all["percent"] = number(finding.rounded());
    all["interval"] = interval_json(finding.interval);
    all["described-not-recorded"] = finding.described;
    all["partly"] = finding.partly;
    all["actions"] = finding.actions;
    return all;
}

Json prompt_json(const PromptCount& prompt) {
    return {{"question", prompt.question},
            {"title", prompt.title},
            {"check", prompt.check},
            {"raised", prompt.raised},
            {"looked-at", prompt.looked_at},
            {"not-applicable", prompt.not_applicable},
            {"not-checked", prompt.not_checked},
            {"urgent", prompt.urgent},
            {"audits", prompt.audits},
            {"urgent-audits", prompt.urgent_audits}};
}

Json graded_json(const GradedAudit& one) {
    const auto gate = [](const FailedGate& failed) {
        return Json{{"question", failed.question}, {"label", failed.label}, {"cap", name_of(failed.cap)}};
    };
    return {{"audit", one.audit},
            {"kind", one.kind},
            {"team", one.team},
            {"compliance-percent", number(one.compliance)},
            {"compliance-rag", rag(one.compliance_rag)},
            {"practice-grade", grade(one.practice)},
            {"failed-gates", array(one.failed_gates, gate)},
            {"computed", grade(one.computed)},
            {"stated", grade(one.stated)},
            {"stated-reason", one.stated_reason},
            {"differs", one.differs()},
            {"explanation", one.explanation},
            {"would-change", one.would_change}};
}

Json intervals_by_grade(const Grades& grades) {
    Json all;
    for (std::size_t i = grades.computed_intervals.size(); i-- > 0;)
        all[std::string{name_of(static_cast<Grade>(i))}] = interval_json(grades.computed_intervals[i]);
    return all;
}

Json grades_json(const Grades& grades) {
    const auto gate = [](const GateCount& failed) {
        return Json{{"question", failed.question},
                    {"label", failed.label},
                    {"cap", name_of(failed.cap)},
                    {"audits", failed.audits}};
    };
    return {{"provisional", true},
            {"complete", grades.complete},
            {"drafts", grades.drafts},
            {"not-scored", grades.not_scored},
            {"not-stated", grades.not_stated},
            {"differing", grades.differing},
            {"computed", by_grade(grades.computed)},
            {"computed-intervals", intervals_by_grade(grades)},
            {"stated", by_grade(grades.stated)},
            {"withheld", grades.withheld},
            {"gates", array(grades.gates, gate)},
            {"audits", array(grades.audits, graded_json)}};
}

Json comment_json(const PackComment& comment) { return {{"audit", comment.audit}, {"text", comment.text}}; }
Json group_json(const CommentGroup& group) {
    return {{"kind", group.kind == CommentKind::strength ? "strength" : "issue"},
            {"area", group.area},
            {"title", group.title},
            {"count", group.count},
            {"comments", array(group.comments, comment_json)},
            {"withheld", group.withheld}};
}
Json conversation_json(const ConversationCount& counted) {
    return {{"with", counted.with == Colleague::worker ? "worker" : "manager"},
            {"held", counted.held},
            {"declined", counted.declined},
            {"not-possible", counted.not_possible},
            {"not-recorded", counted.not_recorded},
            {"why-not", array(counted.why, comment_json)},
            {"withheld", counted.withheld}};
}

Json pack_action_json(const PackAction& action) {
    return {{"audit", action.audit},     {"due", date(action.due)},   {"state", name_of(action.state)},
            {"overdue", action.overdue}, {"urgent", action.urgent},   {"what", action.what},
            {"owner", action.owner},     {"measure", action.measure}, {"closed", date(action.closed)}};
}

Json minutes_json(const Minutes& minutes) {
    const auto band = [](const MinuteBand& one) {
        return Json{{"least", one.least}, {"most", one.most}, {"audits", one.audits}};
    };
    return {{"kind", minutes.kind},
            {"budget", minutes.budget},
            {"recorded", minutes.recorded},
            {"not-recorded", minutes.not_recorded},
            {"over-budget", minutes.over_budget},
            {"median", minutes.median ? Json(minutes.median->value()) : Json(nullptr)},
            {"bands", array(minutes.bands, band)}};
}

}  // namespace

std::string qa_json(const QaPack& pack) {
    auto all = reports::about_json(pack);
    all["findings"] = array(pack.findings, finding_json);
    all["strengths"] = array(pack.strengths, finding_json);
    all["decisions"] = array(pack.decisions, [](const Decision& one) {
        return Json{{"text", one.text}, {"command", one.command}};
    });
    all["facts"] = matrix_json(pack.facts, pack);
    all["judgements"] = matrix_json(pack.judgements, pack);
    all["not-checked"] = array(pack.not_checked, reports::not_checked_json);
    all["prompts"] = array(pack.prompts, prompt_json);
    all["grades"] = grades_json(pack.grades);
    all["trends"] = reports::trends_json(pack.trends);
    all["differences"] = reports::differences_json(pack.differences);
    all["changes"] = reports::changes_json(pack.changes);
    all["comments"] = array(pack.comments, group_json);
    all["conversations"] = array(pack.conversations, conversation_json);
    all["actions"] = array(pack.actions, pack_action_json);
    all["meeting-actions"] = reports::meeting_actions_json(pack.meeting_actions);
    all["action-counts"] = reports::action_counts_json(pack.action_counts);
    all["minutes"] = array(pack.minutes, minutes_json);
    all["feedback-counts"] = {{"tool", pack.feedback_counts[0]}, {"case-system", pack.feedback_counts[1]}};
    const auto& withheld = pack.feedback_withheld;
    all["feedback-withheld"] = {{"tool", withheld[0]}, {"case-system", withheld[1]}};
    all["feedback"] = {{"tool", array(pack.feedback_on_tool, comment_json)},
                       {"case-system", array(pack.feedback_on_case_system, comment_json)}};
    all["system-faults"] = reports::faults_json(pack.system_faults);
    all["moderation"] = reports::moderation_json(pack);
    all["facts-beside-checks"] = reports::checked_facts_json(pack.checked_facts);
    all["views"] = reports::views_json(pack.views);
    all["themes"] = reports::pack_themes_json(pack.themes);
    return all.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace caseaudit
