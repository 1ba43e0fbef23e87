#include <caseaudit/reports.hpp>

#include "reports/html/embedded.hpp"
#include "reports/html/parts.hpp"
#include "reports/html/theme_quotes.hpp"
#include "reports/words.hpp"

namespace caseaudit {
namespace {

using namespace reports;

constexpr std::size_t all_of_them = static_cast<std::size_t>(-1);

Data contents() {
    constexpr std::array<std::pair<const char*, const char*>, 19> sections{
        {{"audits", "What was audited"},
         {"facts", "Facts"},
         {"judgements", "Judgements"},
         {"findings", "All findings"},
         {"strengths", "All strengths"},
         {"not-checked", "What could not be checked"},
         {"prompts", "Prompts"},
         {"grades", "Grades"},
         {"moderation", "How far audits can be trusted"},
         {"trends", "Trends"},
         {"differences", "Differences between teams"},
         {"change", "Did it change anything?"},
         {"views", "Views beside the audits"},
         {"themes", "Themes in auditors' comments"},
         {"comments", "Auditors' comments"},
         {"conversations", "Conversations"},
         {"actions", "Actions"},
         {"minutes", "How long the audits took"},
         {"answers", "The answers behind the figures"}}};
    auto items = list();
    for (const auto& [id, name] : sections) {
        auto one = object();
        one.set("id", id);
        one.set("name", name);
        items << one;
    }
    return items;
}

/// A list of one, for a section that brings in a template of its own.
void set_section(Data& data, const std::string& name, const Data& inner) {
    auto one = list();
    one << inner;
    data.set(name, one);
}

void set_matrices(Data& data, const QaPack& pack, const EvidenceLinks& links) {
    data.set("rag_words", rag_words(pack));
    data.set("opens_words", links.empty() ? "Follow a figure to the answers behind it."
                                          : "Follow a figure to the audits behind it: they are in the "
                                            "restricted evidence files, for those who may open them.");
    data.set("grade_words", grade_words(pack));
    data.set("has_facts", !pack.facts.questions.empty());
    data.set("has_judgements", !pack.judgements.questions.empty());
    data.set("facts_areas", list());
    data.set("judgement_areas", list());
    data.set("facts_questions", list());
    data.set("judgement_questions", list());
    if (!pack.facts.questions.empty()) {
        set_section(data, "facts_areas",
                    area_matrix(pack.facts, pack, "facts", "Facts met, by practice area and team"));
        set_section(data, "facts_questions",
                    question_matrix(pack.facts, pack, "facts", "Facts met, by question and team", links));
    }
    if (!pack.judgements.questions.empty()) {
        set_section(data, "judgement_areas",
                    area_matrix(pack.judgements, pack, "judgements",
                                "Judgements Good or better, by practice area and team"));
        set_section(data, "judgement_questions",
                    question_matrix(pack.judgements, pack, "judgements",
                                    "Judgements Good or better, by question and team", links));
    }
}

void set_findings(Data& data, const QaPack& pack) {
    const std::string no_finding = "Nothing was found not met or below Good.";
    const std::string no_strength = "Nothing was met, or Good or better, in more than half of the files.";
    set_section(data, "main_findings",
                findings_list(pack, pack.findings, Said::not_met, main_ones, no_finding));
    set_section(data, "main_strengths",
                findings_list(pack, pack.strengths, Said::met, main_ones, no_strength));
    set_section(data, "all_findings",
                findings_list(pack, pack.findings, Said::not_met, all_of_them, no_finding));
    set_section(data, "all_strengths",
                findings_list(pack, pack.strengths, Said::met, all_of_them, no_strength));
}

Data decision_list(const QaPack& pack) {
    auto items = list();
    for (const auto& decision : pack.decisions) {
        auto one = object();
        one.set("text", decision.text);
        set_text(one, "command", decision.command);
        items << one;
    }
    return items;
}

void set_not_checked(Data& data, const QaPack& pack) {
    auto rows = list();
    for (const auto& one : pack.not_checked) {
        auto row = object();
        row.set("question", capitalised(one.title));
        row.set("reason", one.reason);
        row.set("count", std::to_string(one.count));
        set_text(row, "numbers", one.audits.empty() ? "" : audit_numbers(one.audits));
        rows << row;
    }
    set_list(data, "not_checked", rows);
}

}  // namespace

std::string qa_html(const QaPack& pack, const EvidenceLinks& links) {
    auto data = object();
    data.set("restricted", false);
    data.set("audience", pack.audience);
    data.set("audience_note",
             "It names no child, worker or auditor. Audits are numbered; which audit a number stands for is "
             "in a separate, "
             "restricted file.");
    set_partial(data, "findings", embedded::findings);
    set_partial(data, "matrix", embedded::matrix);
    set_partial(data, "views", embedded::views);
    data.set("contents", contents());
    set_about(data, pack);
    set_list(data, "decisions", decision_list(pack));
    set_matrices(data, pack, links);
    const auto not_asked = not_asked_words(pack);
    data.set("areas_not_asked",
             sentences(not_asked.empty() ? std::vector<std::string>{} : std::vector{not_asked}));
    set_findings(data, pack);
    set_not_checked(data, pack);
    set_prompts(data, pack);
    set_grades(data, pack);
    set_moderation(data, pack);
    set_figures(data, pack);
    set_trends(data, pack);
    set_change(data, pack);
    set_views(data, pack);
    set_pack_themes(data, pack);
    set_comments(data, pack);
    set_conversations(data, pack);
    set_actions(data, pack);
    set_minutes(data, pack);
    set_feedback(data, pack);
    const auto superseded = superseded_words(pack);
    data.set("superseded_words", superseded.empty() ? "" : " " + superseded);
    data.set("answered", answers_list(pack));
    return page(data, embedded::qa_meeting, embedded::report_script);
}

}  // namespace caseaudit
