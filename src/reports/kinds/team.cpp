#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <caseaudit/stored_prompts.hpp>

#include "aggregate/followed.hpp"
#include "aggregate/words.hpp"
#include "reports/kinds/kinds.hpp"
#include "reports/kinds/parts.hpp"
#include "reports/words.hpp"

namespace caseaudit::reports {
namespace {

bool stands_alone(const std::string& text, std::size_t at, std::size_t length) {
    const auto is_word = [&](std::size_t where) {
        return where < text.size() &&
               (std::isalnum(static_cast<unsigned char>(text[where])) != 0 || (text[where] & 0x80) != 0);
    };
    return (at == 0 || !is_word(at - 1)) && !is_word(at + length);
}

/// As it is written: a team may be called by a common word, "Court".
void leave_out(std::string& text, const std::string& name) {
    constexpr std::string_view instead = "[another team]";
    for (auto at = text.find(name); at != std::string::npos; at = text.find(name, at)) {
        const bool is_name = stands_alone(text, at, name.size());
        if (is_name) text.replace(at, name.size(), instead);
        at += is_name ? instead.size() : name.size();
    }
}

void leave_out(FollowedAction& followed, const std::string& name) {
    for (auto* text : {&followed.action.what, &followed.action.owner, &followed.action.measure})
        leave_out(*text, name);
    for (auto& event : followed.events) leave_out(event.words, name);
}

/// In what people wrote alone: the report's own sentences are about questions, and name no team but this one.
TeamAudits without_other_teams(TeamAudits team) {
    for (const auto& other : team.whole.teams) {
        if (other.empty() || other == team.team || team.team.find(other) != std::string::npos) continue;
        for (auto& group : team.own.comments) {
            for (auto& comment : group.comments) leave_out(comment.text, other);
        }
        for (auto& action : team.actions) leave_out(action, other);
    }
    return team;
}

/// The team's own cells, and beside them those of all teams together.
template <class RowOf>
PlainTable beside_whole(const std::vector<RowOf>& rows, std::size_t team, const TeamAudits& audits,
                        const std::string& id, const std::string& caption) {
    PlainTable table{id, caption, {"Practice area", audits.team, "All teams"}, {}};
    for (const auto& row : rows) {
        const auto& own = row.teams.at(team);
        if (own.asked() == 0) continue;
        table.rows.push_back({row.title, {cell_of(own), cell_of(row.all)}});
    }
    return table;
}

template <class CellOf>
void add_ledger(PlainSection& section, const Matrix<CellOf>& matrix, std::size_t team,
                const TeamAudits& audits, const std::string& name, const std::string& caption) {
    auto areas = beside_whole(matrix.areas, team, audits, name + "-areas", caption + ", by practice area");
    if (!areas.rows.empty()) section.tables.push_back(std::move(areas));
    auto questions =
        beside_whole(matrix.questions, team, audits, name + "-questions", caption + ", by question");
    questions.columns.front() = "Question";
    if (!questions.rows.empty()) section.tables.push_back(std::move(questions));
}

PlainSection cells_section(const TeamAudits& audits) {
    PlainSection section{"cells", "The team's figures beside those of all teams"};
    const auto& names = audits.whole.teams;
    const auto team = static_cast<std::size_t>(std::ranges::find(names, audits.team) - names.begin());
    if (team == names.size()) {
        section.sentences.emplace_back("Nothing in these audits could be counted.");
        return section;
    }
    section.sentences.push_back(fmt::format(
        "Every figure shows its n. All teams together include this one. {}", rag_words(audits.whole)));
    add_ledger(section, audits.whole.facts, team, audits, "facts", "Facts met");
    add_ledger(section, audits.whole.judgements, team, audits, "judgements",
               "Judgements Good or better, or met in full");
    if (section.tables.empty()) section.sentences = {"Nothing in these audits could be counted."};
    return section;
}

PlainSection look_now_section(const TeamAudits& audits) {
    PlainSection section{"look-now", "What to look at now"};
    std::vector<StoredPrompt> prompts;
    for (const auto position : latest_of_each_file(audits.audits)) {
        const auto& checked = audits.audits[position];
        auto raised = prompts_of(checked.audit, checked.audit_template);
        prompts.insert(prompts.end(), raised.begin(), raised.end());
    }
    sort_prompts(prompts);
    if (prompts.empty()) {
        section.sentences.emplace_back("The checks prompt nothing in these audits.");
        return section;
    }
    section.sentences.emplace_back(
        "A prompt is never an answer: look, and make it an action where it needs following up. Of each file "
        "the "
        "latest audit of each kind counts, drafts too.");
    for (const auto& prompt : prompts) {
        section.points.push_back({prompt.prompt.text, words_cell(prompt.subject),
                                  fmt::format("{}, as at {}", capitalised(prompt.label), prompt.as_of),
                                  prompt.prompt.urgent});
    }
    return section;
}

PlainSection team_comments(const QaPack& own) {
    PlainSection section{"comments", "Auditors' comments"};
    if (own.comments.empty()) section.sentences.emplace_back("No completed audit holds a comment.");
    for (const auto kind : {CommentKind::strength, CommentKind::issue}) {
        PlainTable table{
            kind == CommentKind::strength ? "comments-strengths" : "comments-issues",
            kind == CommentKind::strength ? "Strengths that auditors name" : "Issues that auditors name",
            {"Comment", "Practice area", "Audit"},
            {}};
        for (const auto& group : own.comments) {
            if (group.kind != kind) continue;
            for (const auto& comment : group.comments)
                table.rows.push_back(
                    {comment.text, {words_cell(group.title), words_cell(fmt::format("{}", comment.audit))}});
        }
        if (!table.rows.empty()) section.tables.push_back(std::move(table));
    }
    if (!own.comments.empty() && section.tables.empty())
        section.sentences.emplace_back(
            "Of so many audits the comments are not listed. Narrow the report to read them.");
    return section;
}

}  // namespace

PlainReport team_report(const TeamAudits& audits) {
    const auto team = without_other_teams(audits);
    auto report = begun(team.own, "team");
    report.restricted = true;
    report.audience_note =
        "It holds references to case files, which are personal data. No other team is named.";
    report.sections.push_back(findings_section(team.own.strengths, true, team.own.strengths.size()));
    report.sections.push_back(findings_section(team.own.findings, false, team.own.findings.size()));
    report.sections.push_back(look_now_section(team));
    report.sections.push_back(standing_section(team.actions, *team.own.as_of, files_by_audit(team.audits)));
    report.sections.push_back(cells_section(team));
    report.sections.push_back(
        {"grades", "Grades, provisional until moderated", grade_sentences(team.own.grades)});
    report.sections.push_back(team_comments(team.own));
    PlainSection which{"audits", "Which audits"};
    which.tables.push_back(audits_table(team.audits));
    report.sections.push_back(std::move(which));
    report.sections.push_back(limits_section(team.own));
    return report;
}

}  // namespace caseaudit::reports
