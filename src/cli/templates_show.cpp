#include <spdlog/fmt/fmt.h>

#include <caseaudit/score.hpp>
#include <iostream>

#include "authoring/in_words.hpp"
#include "cli/all_commands.hpp"
#include "cli/places.hpp"
#include "cli/templates.hpp"
#include "cli/wrap.hpp"

namespace caseaudit::cli {
namespace {

constexpr std::size_t width = 96;

std::string paragraph(std::string_view text, std::size_t indent) {
    return fmt::format("{}{}\n", std::string(indent, ' '), wrapped(text, width - indent, indent));
}

std::string paragraph_if(std::string_view heading, std::string_view text) {
    return text.empty() ? "" : paragraph(fmt::format("{}: {}", heading, text), 4);
}

std::string weight_in_words(int hundredths) {
    return hundredths == 0 ? "counted, not scored" : fmt::format("weight {:g}", hundredths / 100.0);
}

std::string who_answers(const Question& question) {
    const auto person =
        question.answered_by == AnsweredBy::business_support ? "business support" : "a practitioner";
    if (!question.check.empty())
        return fmt::format("answered by check {}, else by {}", question.check, person);
    if (!question.prompted_by.empty())
        return fmt::format("answered by {}, prompted by check {}", person, question.prompted_by);
    return fmt::format("answered by {}", person);
}

std::string facts_about(const Question& question) {
    auto text = fmt::format("{}, {}; {}", question.measure == Measure::fact ? "Fact" : "Judgement",
                            who_answers(question), weight_in_words(question.weight));
    if (!question.required) text += "; may be left open";
    if (question.gate)
        text += fmt::format("; a gate: failing caps the grade at {}", title_of(*question.gate));
    return text + ".";
}

std::string answers(const Scale& scale) {
    std::string text = "Answers: ";
    for (const auto& value : scale.values)
        text += (&value == &scale.values.front() ? "" : ", ") + value.title;
    return text + ".";
}

std::string good_looks_like(const Question& question, const Scale& scale) {
    if (question.good_looks_like.empty()) return "";
    std::string text = "    What each looks like:\n";
    for (const auto& good : question.good_looks_like) {
        text += paragraph(fmt::format("{}: {}", scale.find(good.value)->title, good.text), 6);
    }
    return text;
}

std::string limits(const Question& question) {
    std::vector<std::string> all;
    for (const auto& rule : question.limits) all.push_back(authoring::in_words(rule));
    return all.empty() ? "" : fmt::format("{}.", fmt::join(all, "; "));
}

std::string shown(const Question& question, const Template& whole) {
    const auto& scale = whole.scale(question.scale);
    auto text = fmt::format("  {} (version {}): {}\n", question.id, question.version, question.label);
    text += paragraph(question.ask, 4);
    if (question.when) text += paragraph_if("Asked when", authoring::in_words(*question.when, whole) + ".");
    text += paragraph(facts_about(question), 4);
    text += paragraph(answers(scale), 4);
    text += paragraph_if("Limits", limits(question));
    text += paragraph_if("Look for", question.look_for);
    text += good_looks_like(question, scale);
    text += paragraph_if("Where not met", question.finding);
    text += paragraph_if("Where met", question.strength);
    return text;
}

std::string heading(const Template& one) {
    auto text = fmt::format("{} ({})\n", one.title, id_and_version(one));
    text += paragraph(
        fmt::format("About a {}. Audit period: {}. {} questions of a budget of {}; {} minutes.",
                    one.subject == SubjectKind::child ? "child's case file" : "worker's supervision file",
                    one.period_months == 1 ? "1 month" : fmt::format("{} months", one.period_months),
                    count_questions(one), one.budget_questions, one.budget_minutes),
        0);
    const auto share = [](const Fraction& f) { return fmt::format("{}/{}", f.num, f.den); };
    text += paragraph(
        fmt::format("Compliance: green from {}, amber from {}. Practice: Outstanding from {}, Good from {}, "
                    "Requires improvement from {}.",
                    share(one.bands.green), share(one.bands.amber), share(one.bands.outstanding),
                    share(one.bands.good), share(one.bands.requires_improvement)),
        0);
    text += one.hash + "\n";
    return one.about.empty() ? text : text + "\n" + paragraph(one.about, 0);
}

std::string shown(const Template& one) {
    auto text = heading(one);
    for (const auto& section : one.sections) {
        text += fmt::format("\n{} ({}, {})\n", section.title, section.id, weight_in_words(section.weight));
        for (const auto& question : section.questions) text += "\n" + shown(question, one);
    }
    return text;
}

Exit show(const Arguments& arguments) {
    const TemplateFolder folder{template_folder(arguments)};
    const auto& one = named_template(folder, arguments.rest.front());
    std::cout << (arguments.has("xml") ? write_template(one) : shown(one));
    return done;
}

}  // namespace

Command templates_show_command() {
    return {
        .name = "templates show",
        .operands = "ID[@VERSION]",
        .summary = "Shows all questions of a template, with what to look for",
        .details = "Without a version, the newest. For example: caseaudit templates show supervision@1.0.0",
        .options =
            {{.name = "xml",
              .argument = "",
              .help = "Print the template as XML instead: includes in place, scales within it, every default "
                      "written out. Its SHA-256 is the template's hash."},
             templates_option()},
        .least_operands = 1,
        .most_operands = 1,
        .run = &show};
}

}  // namespace caseaudit::cli
