#include <spdlog/fmt/fmt.h>

#include <array>
#include <caseaudit/error.hpp>
#include <caseaudit/formats.hpp>
#include <caseaudit/score.hpp>
#include <numeric>
#include <pugixml.hpp>

#include "formats/templates/numbers.hpp"
#include "formats/xml/write.hpp"
#include "scoring/replies.hpp"

namespace caseaudit {
namespace {

using Node = pugi::xml_node;
using scoring::Replies;
using scoring::Reply;
using scoring::Standing;
using xml::set;

constexpr std::array ledgers{Ledger::compliance, Ledger::practice};
constexpr std::array models{Model::default_model, Model::flat, Model::flat_unweighted, Model::absolute};
constexpr std::int64_t most_parts = 100;

/// What is written, and how many equal rules stand for a question of each ledger: so many that every answer
/// is worth a whole number of them. One number for the whole ledger keeps the flat models right too.
struct Export {
    const Template& audit_template;
    const Audit& audit;
    const ScorePlan& plan;
    const Replies& replies;
    std::array<std::int64_t, 2> parts;

    std::int64_t parts_of(Ledger ledger) const { return parts[static_cast<std::size_t>(ledger)]; }
    std::int64_t parts_of(const PlanQuestion& question) const { return parts_of(question.ledger); }
};

std::int64_t parts_for(const ScorePlan& plan, Ledger ledger) {
    std::int64_t parts = 1;
    for (const auto& section : plan.sections) {
        for (const auto& question : section.questions) {
            if (question.ledger != ledger) continue;
            for (const auto& value : question.values) parts = std::lcm(parts, value.score.den);
            if (parts <= most_parts) continue;
            throw Error{
                fmt::format("template '{}' cannot be written as XCCDF: the scores of its {} scales have no "
                            "common denominator of {} "
                            "or less",
                            plan.template_id, name_of(ledger), most_parts)};
        }
    }
    return parts;
}

/// XCCDF wants ids without spaces or punctuation of other kinds.
std::string id_of(std::string_view kind, std::string_view name) {
    auto id = fmt::format("xccdf_org.caseaudit_{}_{}", kind, name);
    for (auto& c : id) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        if (!plain && c != '.' && c != '-') c = '_';
    }
    return id;
}

std::string rule_id(const PlanQuestion& question, std::int64_t parts, std::int64_t part) {
    return id_of("rule", parts == 1 ? question.id : fmt::format("{}.part-{}", question.id, part));
}

/// A rule's role keeps a question of weight 0 out of every model, while its result is still told.
void write_weight_and_role(Node rule, int weight) {
    if (weight == 0) set(rule, "role", "unscored");
    set(rule, "weight", templates::write_weight(weight));
}

void write_words(Node node, const Question& question) {
    xml::add_text(node, "version", std::to_string(question.version));
    xml::add_text(node, "title", question.label);
    xml::add_text_given(node, "question", question.ask);
}

void write_question(Node section, const Question& question, const PlanQuestion& planned, std::int64_t parts) {
    auto parent = section;
    if (parts > 1) {
        parent = section.append_child("Group");
        set(parent, "id", id_of("group", "question-" + question.id));
        set(parent, "weight", templates::write_weight(question.weight));
        write_words(parent, question);
    }
    for (std::int64_t part = 1; part <= parts; ++part) {
        auto rule = parent.append_child("Rule");
        set(rule, "id", rule_id(planned, parts, part));
        write_weight_and_role(rule, question.weight);
        if (parts == 1) {
            write_words(rule, question);
        } else {
            xml::add_text(rule, "title", fmt::format("{}: part {} of {}", question.label, part, parts));
        }
    }
}

void write_sections(Node benchmark, const Export& all) {
    for (std::size_t s = 0; s < all.plan.sections.size(); ++s) {
        const auto& section = all.audit_template.sections[s];
        auto group = benchmark.append_child("Group");
        set(group, "id", id_of("group", "section-" + section.id));
        set(group, "weight", templates::write_weight(section.weight));
        xml::add_text(group, "title", section.title);
        for (std::size_t q = 0; q < section.questions.size(); ++q) {
            const auto& planned = all.plan.sections[s].questions[q];
            write_question(group, section.questions[q], planned, all.parts_of(planned));
        }
    }
}

void write_profile(Node benchmark, const Export& all, Ledger ledger) {
    auto profile = benchmark.append_child("Profile");
    set(profile, "id", id_of("profile", name_of(ledger)));
    xml::add_text(profile, "title",
                  ledger == Ledger::compliance ? "Compliance: the facts" : "Practice: the judgements");
    for (const auto& reply : all.replies.all()) {
        const auto& question = *reply.question;
        for (std::int64_t part = 1; part <= all.parts_of(question); ++part) {
            auto select = profile.append_child("select");
            set(select, "idref", rule_id(question, all.parts_of(question), part));
            set(select, "selected", question.ledger == ledger ? "true" : "false");
        }
    }
}

std::string_view result_of(const Reply& reply, std::int64_t parts, std::int64_t part) {
    switch (reply.standing) {
        case Standing::counted:
            return part * reply.value->score.den <= reply.value->score.num * parts ? "pass" : "fail";
        case Standing::not_applicable:
            return "notapplicable";
        case Standing::unanswered:
        case Standing::not_asked:
            break;
    }
    return "notchecked";
}

void write_results(Node test_result, const Export& all, Ledger ledger) {
    for (const auto& reply : all.replies.all()) {
        const auto& question = *reply.question;
        const auto parts = all.parts_of(question);
        for (std::int64_t part = 1; part <= parts; ++part) {
            auto rule_result = test_result.append_child("rule-result");
            set(rule_result, "idref", rule_id(question, parts, part));
            write_weight_and_role(rule_result, question.weight);
            xml::add_text(rule_result, "result",
                          question.ledger == ledger ? result_of(reply, parts, part) : "notselected");
        }
    }
}

std::string decimal(const Fraction& number) {
    auto text = fmt::format("{:.6f}", number.value());
    text.erase(text.find_last_not_of('0') + 1);
    if (text.ends_with('.')) text.pop_back();
    return text;
}

void write_score(Node test_result, Model model, const Fraction& score, const Fraction& maximum) {
    auto node = xml::add_text(test_result, "score", decimal(score));
    set(node, "system", fmt::format("urn:xccdf:scoring:{}", name_of(model)));
    set(node, "maximum", decimal(maximum));
}

/// Our own scorer's scores. XCCDF knows no "not scored", and wants a score: 0 of a maximum of 0 is none.
void write_scores(Node test_result, const Export& all, Ledger ledger) {
    const auto tree = all.replies.tree(ledger);
    bool scored = false;
    for (const auto model : models) {
        auto result = score_by(model, tree);
        if (!result) continue;
        if (model == Model::flat || model == Model::flat_unweighted) {
            result->score.num *= all.parts_of(ledger);
            result->maximum.num *= all.parts_of(ledger);
        }
        write_score(test_result, model, result->score, result->maximum);
        scored = true;
    }
    if (!scored) write_score(test_result, Model::flat, {0, 1}, {0, 1});
}

void write_remarks(Node test_result, const Scores& scores, Ledger ledger) {
    const bool scored =
        (ledger == Ledger::compliance ? scores.compliance : scores.practice).score.has_value();
    if (scores.is_draft()) xml::add_text(test_result, "remark", "Draft: the audit is not complete.");
    if (!scored)
        xml::add_text(test_result, "remark",
                      fmt::format("Not scored: nothing counts towards {}.", name_of(ledger)));
}

void write_test_result(Node benchmark, const Export& all, Ledger ledger, const Scores& scores) {
    auto node = benchmark.append_child("TestResult");
    const auto day = all.audit.completed.value_or(all.audit.period.to);
    set(node, "id", id_of("testresult", fmt::format("{}.{}", all.audit.id, name_of(ledger))));
    set(node, "end-time", iso_date(day) + "T00:00:00");
    set(node, "version", to_string(all.plan.template_version));
    xml::add_text(node, "title", fmt::format("{}: {}", all.audit_template.title, name_of(ledger)));
    write_remarks(node, scores, ledger);
    set(node.append_child("profile"), "idref", id_of("profile", name_of(ledger)));
    xml::add_text(node, "target", all.audit.id);
    write_results(node, all, ledger);
    write_scores(node, all, ledger);
}

void write_head(Node benchmark, const Export& all) {
    set(benchmark, "xmlns", "http://checklists.nist.gov/xccdf/1.2");
    set(benchmark, "id", id_of("benchmark", all.plan.template_id));
    set(benchmark, "xml:lang", "en-GB");
    xml::add_text(benchmark, "status", "accepted");
    xml::add_text(benchmark, "title", all.audit_template.title);
    xml::add_text(benchmark, "version", to_string(all.plan.template_version));
    for (const auto model : models) {
        set(benchmark.append_child("model"), "system", fmt::format("urn:xccdf:scoring:{}", name_of(model)));
    }
}

}  // namespace

std::string write_xccdf(const Template& audit_template, const Audit& audit) {
    const auto plan = compile_score_plan(audit_template);
    const Replies replies{plan, audit_template, audit};
    const Export all{audit_template,
                     audit,
                     plan,
                     replies,
                     {parts_for(plan, Ledger::compliance), parts_for(plan, Ledger::practice)}};
    const auto scores = score(plan, audit_template, audit);
    pugi::xml_document document;
    auto benchmark = document.append_child("Benchmark");
    write_head(benchmark, all);
    for (const auto ledger : ledgers) write_profile(benchmark, all, ledger);
    write_sections(benchmark, all);
    for (const auto ledger : ledgers) write_test_result(benchmark, all, ledger, scores);
    return xml::to_text(document);
}

}  // namespace caseaudit
