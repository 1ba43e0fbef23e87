#include <algorithm>
#include <caseaudit/reports.hpp>
#include <iterator>

#include "aggregate/words.hpp"
#include "reports/moderation_words.hpp"
#include "reports/pack_themes.hpp"
#include "reports/statistics_text.hpp"
#include "reports/statistics_words.hpp"
#include "reports/text_lines.hpp"
#include "reports/views.hpp"
#include "reports/words.hpp"

namespace caseaudit {
namespace {

using namespace reports;

constexpr std::size_t title_width = 34;
constexpr std::size_t cell_width = 23;

/// At least two spaces follow, however long the text.
std::string cell(const std::string& text) { return padded(text, std::max(cell_width, width(text) + 2)); }

std::string cell_words(const FactCell& cell) {
    if (cell.counted() == 0) return "not scored";
    return share(cell.met, cell.counted(), cell.most_percent) +
           (cell.rag ? fmt::format(" {}", name_of(*cell.rag)) : "");
}

std::string cell_words(const JudgementCell& cell) {
    return cell.counted() == 0 ? "not scored" : fmt::format("{} of {}", cell.met, cell.counted());
}

template <class CellOf>
std::string row_text(const Row<CellOf>& row) {
    auto title = capitalised(row.title);
    std::string line = width(title) < title_width ? padded(title, title_width)
                                                  : title + "\n" + std::string(title_width, ' ');
    line += cell(cell_words(row.all));
    for (const auto& one : row.teams) line += cell(cell_words(one));
    line.erase(line.find_last_not_of(' ') + 1);
    return "  " + line + "\n";
}

std::string columns(const QaPack& pack) {
    std::string line = "  " + padded("", title_width) + cell("All");
    for (const auto& team : pack.teams) line += cell(team);
    line.erase(line.find_last_not_of(' ') + 1);
    return line + "\n";
}

template <class CellOf>
std::string matrix_text(const Matrix<CellOf>& matrix, const QaPack& pack) {
    if (matrix.questions.empty()) return "  Not scored: nothing of this kind is answered.\n";
    auto text = columns(pack);
    for (const auto& area : matrix.areas) text += row_text(area);
    if (matrix.areas.size() > 1) text += row_text(matrix.total);
    text += "\n";
    for (const auto& question : matrix.questions) {
        text += row_text(question);
        if (const auto interval = interval_words(question.all.interval); !interval.empty())
            text += fmt::format("      {}\n", interval);
        if (const auto others = beside(question.all); !others.empty())
            text += fmt::format("      ({})\n", others);
    }
    return text;
}

std::string finding_line(const Finding& finding, bool is_strength) {
    auto text = fmt::format("{}: {}", finding.text, share(finding));
    return finding.measure == Measure::fact ? text
                                            : fmt::format("{} {}", text, said_of(finding, is_strength));
}

std::string findings_text(const std::vector<Finding>& findings, std::size_t most, bool are_strengths,
                          const char* none) {
    if (findings.empty()) return fmt::format("  {}\n", none);
    std::string text;
    for (std::size_t i = 0; i < std::min(most, findings.size()); ++i) {
        text += fmt::format("  {}. {}\n", i + 1, finding_line(findings[i], are_strengths));
        if (const auto interval = interval_words(findings[i].interval); !interval.empty())
            text += fmt::format("     {}\n", interval);
        if (const auto more = note(findings[i]); !are_strengths && !more.empty())
            text += fmt::format("     {}\n", more);
    }
    return text;
}

std::string about_text(const QaPack& pack) {
    auto text = fmt::format("{}\n{}\n", pack.title, std::string(width(pack.title), '='));
    text +=
        fmt::format("For {}. No reference to a child, worker or auditor is in it; audits are numbered.\n\n",
                    pack.audience);
    text += fmt::format("{}. {}\n", audits_counted(pack), pack.sample);
    for (const auto& kind : pack.kinds) text += fmt::format("  {}\n", kind_words(kind));
    if (pack.audit_period) text += fmt::format("Period audited: {}. ", spoken_period(*pack.audit_period));
    if (pack.as_of) text += fmt::format("Date of this report: {}.\n", *pack.as_of);
    for (const auto& sentence : pack.selection) text += sentence + "\n";
    if (!pack.detailed) text += details_words(pack) + "\n";
    for (const auto& sentence : pack.counting) text += sentence + "\n";
    return text;
}

std::string decisions_text(const QaPack& pack) {
    std::string text;
    for (const auto& decision : pack.decisions) {
        text += fmt::format("  - {}\n", decision.text);
        if (!decision.command.empty()) text += fmt::format("      {}\n", decision.command);
        text += "      Decided: ____________________  Who: ______________  By: ____________\n";
    }
    return text.empty() ? "  Nothing in these audits asks for a decision.\n" : text;
}

std::string checks_text(const QaPack& pack) {
    auto text = heading("What could not be checked (not the same as not done)");
    for (const auto& one : pack.not_checked) {
        text +=
            fmt::format("  {}, {}\n", capitalised(one.title),
                        one.audits.empty() ? counted(one.count, "audit")
                                           : fmt::format("{}: {}", audit_numbers(one.audits), one.reason));
    }
    if (pack.not_checked.empty()) text += "  Every check that ran could look at what it needed.\n";
    text += heading("Prompts: something to look at");
    for (const auto& prompt : pack.prompts) {
        text += fmt::format("  {}: {} of {} that could be looked at. {}\n", capitalised(prompt.title),
                            prompt.raised, prompt.looked_at, note(prompt));
    }
    return pack.prompts.empty() ? text + "  No check looked for anything of this kind.\n" : text;
}

std::string withheld_line(const QaPack& pack, int withheld, const char* one) {
    return withheld == 0 ? "" : fmt::format("  {}\n", withheld_words(pack, withheld, one));
}

std::string grades_text(const QaPack& pack) {
    const auto& grades = pack.grades;
    auto text = heading("Grades, provisional until moderated");
    if (grades.complete == 0) return text + "  Not scored: there is no completed audit.\n";
    text += fmt::format("  {}\n", grades_words(grades));
    for (const auto grade :
         {Grade::outstanding, Grade::good, Grade::requires_improvement, Grade::inadequate}) {
        const auto i = static_cast<std::size_t>(grade);
        text += fmt::format("  {} computed {}, stated {}\n", padded(std::string{title_of(grade)}, 22),
                            grades.computed[i], grades.stated[i]);
    }
    for (const auto& gate : grades.gates) text += fmt::format("  {}.\n", gate_words(gate));
    for (const auto& one : grades.audits) {
        if (!one.differs()) continue;
        text += fmt::format("  Audit {}: computed {}, stated {}.{}{}\n", one.audit, computed_words(one),
                            title_of(*one.stated), one.stated_reason.empty() ? "" : " ", one.stated_reason);
    }
    return text + withheld_line(pack, grades.withheld, "grading reason");
}

std::string voices_text(const QaPack& pack) {
    auto text = heading("Auditors' comments");
    for (const auto& group : pack.comments) {
        text += fmt::format("  {}, {}{}\n", group.title,
                            group.kind == CommentKind::strength ? "strengths" : "issues",
                            pack.detailed ? "" : fmt::format(": {}", group.count));
        for (const auto& one : group.comments)
            text += fmt::format("    - {} (audit {})\n", one.text, one.audit);
        if (const auto words = withheld_words(pack, group.withheld, "comment"); !words.empty())
            text += fmt::format("    - {}\n", words);
    }
    if (pack.comments.empty()) text += "  No completed audit holds a comment.\n";
    text += heading("Conversations");
    if (pack.complete == 0) return text + "  There is no completed audit.\n";
    for (const auto& one : pack.conversations) {
        text += fmt::format("  {}: {} held, {} declined, {} not possible, {} not recorded\n",
                            title_of(one.with), one.held, one.declined, one.not_possible, one.not_recorded);
    }
    return text;
}

std::string work_text(const QaPack& pack) {
    auto text = heading("Actions");
    text += pack.action_counts.all() == 0 ? "  No completed audit holds an action.\n"
                                          : fmt::format("  {}\n", actions_words(pack));
    for (const auto& action : pack.actions) {
        text += fmt::format("  {} {} {}{} ({}; audit {})\n",
                            padded(action.due ? spoken_date(*action.due) : "No date", 18),
                            padded(action.overdue ? "Overdue" : state_words(action.state), 10),
                            action.urgent ? "URGENT: " : "", action.what, action.owner, action.audit);
    }
    text += withheld_line(pack, pack.action_counts.withheld, "action");
    text += heading("How long the audits took");
    for (const auto& one : pack.minutes)
        text += fmt::format("  {}: {}. {}\n", one.kind, minutes_words(one), budget_words(one));
    if (pack.minutes.empty()) text += "  There is no completed audit.\n";
    return text;
}

std::string feedback_text(const QaPack& pack) {
    auto text = heading("Feedback on the tool and on the case system");
    for (const auto& one : pack.feedback_on_tool)
        text += fmt::format("  Tool: {} (audit {})\n", one.text, one.audit);
    for (const auto& one : pack.feedback_on_case_system)
        text += fmt::format("  Case system: {} (audit {})\n", one.text, one.audit);
    text += withheld_line(pack, pack.feedback_withheld[0] + pack.feedback_withheld[1], "comment");
    if (!pack.detailed) {
        text += fmt::format("  On the tool {}, on the case system {}\n", pack.feedback_counts[0],
                            pack.feedback_counts[1]);
    }
    return pack.feedback_counts[0] + pack.feedback_counts[1] == 0 ? text + "  None was given.\n" : text;
}

constexpr const char* no_finding = "Nothing was found not met or below Good.";
constexpr const char* no_strength = "Nothing was met, or Good or better, in more than half of the files.";

}  // namespace

std::string qa_headlines(const QaPack& pack) {
    return findings_text(pack.findings, main_ones, false, no_finding);
}

std::string qa_text(const QaPack& pack) {
    auto text = about_text(pack);
    text += heading("To decide at the meeting") + decisions_text(pack);
    text += heading("Findings") + findings_text(pack.findings, pack.findings.size(), false, no_finding);
    text += heading("Strengths") + findings_text(pack.strengths, pack.strengths.size(), true, no_strength);
    text += heading("Facts met, by practice area and question") + matrix_text(pack.facts, pack);
    text += heading("Judgements Good or better (or met in full), by practice area and question") +
            matrix_text(pack.judgements, pack);
    if (const auto words = not_asked_words(pack); !words.empty()) text += words + "\n";
    if (const auto words = superseded_words(pack); !words.empty()) text += words + "\n";
    text += checks_text(pack) + grades_text(pack);
    text += heading("How far audits can be trusted") + moderation_text(pack);
    text += statistics_text(pack);
    text += heading("Views beside the audits") + views_text(pack.views);
    text += heading("Themes in auditors' comments") + pack_themes_text(pack);
    text += voices_text(pack) + work_text(pack) + feedback_text(pack);
    text += heading("The three main findings") + qa_headlines(pack);
    return text;
}

}  // namespace caseaudit
