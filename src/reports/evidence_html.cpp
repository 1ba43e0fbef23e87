#include <caseaudit/reports.hpp>

#include "reports/html/embedded.hpp"
#include "reports/html/evidence_page.hpp"
#include "reports/html/figure.hpp"
#include "reports/html/page.hpp"
#include "reports/html/parts.hpp"
#include "reports/html/theme_quotes.hpp"
#include "reports/words.hpp"

namespace caseaudit {
namespace {

using namespace reports;

std::string words_of(const std::vector<Citation>& entries) {
    std::vector<std::string> words;
    for (const auto& entry : entries) {
        words.push_back(fmt::format("{} {} of {}{}", entry.kind, entry.entry, entry.date,
                                    entry.line > 0 ? fmt::format(" (line {})", entry.line) : ""));
    }
    return fmt::format("{}", fmt::join(words, "; "));
}

Data audits_of(const QaEvidence& evidence) {
    auto rows = list();
    for (const auto& audit : evidence.audits) {
        auto row = object();
        row.set("audit", std::to_string(audit.audit));
        row.set("id", audit.id);
        row.set("draft", audit.draft);
        row.set("subject", audit.subject);
        row.set("team", audit.team);
        row.set("as_of", spoken_date(audit.as_of));
        row.set("auditors", audit.auditors);
        rows << row;
    }
    return rows;
}

Data prompts_of(const QaEvidence& evidence) {
    auto rows = list();
    for (const auto& prompt : evidence.prompts) {
        auto row = object();
        row.set("audit", std::to_string(prompt.audit));
        row.set("title", capitalised(prompt.title));
        row.set("text", prompt.text);
        row.set("urgent", prompt.urgent);
        row.set("entries", words_of(prompt.entries));
        rows << row;
    }
    return rows;
}

std::string comments_of(const QaEvidence& evidence) {
    Table table{
        "", "What auditors, and those who would not talk, said", {"Audit", "Team", "About", "Words"}, {}};
    for (const auto& one : evidence.comments)
        table.rows.push_back({number_cell(one.audit), one.team, one.about, one.text});
    return table.rows.empty() ? "" : table_html(table, "comments-caption");
}

std::string actions_of(const QaEvidence& evidence) {
    Table table{"",
                "Actions of every team, as they stand at the date of the report",
                {"Audit", "Team", "Due", "State", "What", "Who", "How it will be known"},
                {}};
    for (const auto& [team, one] : evidence.actions) {
        table.rows.push_back({number_cell(one.audit), team, one.due ? spoken_date(*one.due) : "No date",
                              one.overdue ? std::string{"Overdue"} : state_words(one.state), one.what,
                              one.owner, one.measure});
    }
    return table.rows.empty() ? "" : table_html(table, "actions-caption");
}

Data graded_of(const QaEvidence& evidence) {
    auto rows = list();
    for (const auto& graded : evidence.graded) {
        auto row = object();
        row.set("audit", std::to_string(graded.audit));
        row.set("computed", computed_words(graded));
        row.set("sentences", sentences(explained(graded)));
        rows << row;
    }
    return rows;
}

Data answers_of(const EvidenceQuestion& question) {
    auto rows = list();
    for (const auto& answer : question.answers) {
        auto row = object();
        row.set("audit", std::to_string(answer.audit));
        row.set("words", answer.words);
        row.set("reason", answer.reason);
        set_text(row, "described", answer.described);
        row.set("entries", words_of(answer.entries));
        rows << row;
    }
    return rows;
}

Data parts_of(const std::vector<EvidencePart>& parts) {
    auto rows = list();
    for (const auto& part : parts) {
        auto row = object();
        row.set("file", part.file);
        row.set("link", link_to(part.file));
        row.set("first", std::to_string(part.first));
        row.set("last", std::to_string(part.last));
        row.set("from", part.from);
        row.set("to", part.to);
        rows << row;
    }
    return rows;
}

Data cells_of(const std::vector<EvidenceCellsPart>& parts) {
    auto rows = list();
    for (const auto& part : parts) {
        auto row = object();
        row.set("file", part.file);
        row.set("link", link_to(part.file));
        row.set("from", part.from);
        row.set("to", part.to);
        rows << row;
    }
    return rows;
}

bool is_plain_in_link(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
           c == '_' || c == '.' || c == '~' || c == '/';
}

}  // namespace

void reports::set_evidence_audience(Data& data, const std::string& title) {
    data.set("restricted", true);
    data.set("title", "Evidence: " + title);
    data.set("audience", "those who may open the audits themselves");
    data.set("audience_note",
             "It holds references to children, workers and auditors, which are personal data.");
}

std::string reports::link_to(const std::string& path) {
    std::string link;
    for (const char c : path)
        link += is_plain_in_link(c) ? std::string{c} : fmt::format("%{:02X}", static_cast<unsigned char>(c));
    return link;
}

std::string evidence_html(const QaEvidence& evidence, const ThemeReport* themes) {
    auto data = object();
    set_evidence_audience(data, evidence.title);
    data.set("audits", audits_of(evidence));
    set_list(data, "graded", graded_of(evidence));
    set_list(data, "prompts", prompts_of(evidence));
    set_text(data, "comments_table", comments_of(evidence));
    set_text(data, "actions_table", actions_of(evidence));
    set_evidence_views(data, evidence);
    set_evidence_themes(data, themes);
    auto questions = list();
    for (const auto& question : evidence.questions) {
        auto one = object();
        one.set("question_id", anchor(question.question, question.version));
        one.set("question", capitalised(question.title));
        one.set("answers", answers_of(question));
        questions << one;
    }
    data.set("questions", questions);
    return page(data, embedded::evidence);
}

std::string evidence_index_html(const std::string& title, const std::vector<EvidencePart>& parts,
                                const std::vector<EvidenceCellsPart>& cells) {
    auto data = object();
    set_evidence_audience(data, title);
    data.set("parts", parts_of(parts));
    data.set("cell_parts", cells_of(cells));
    return page(data, embedded::evidence_index);
}

}  // namespace caseaudit
