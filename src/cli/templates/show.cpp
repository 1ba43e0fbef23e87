#include <spdlog/fmt/fmt.h>

#include <caseaudit/score.hpp>
#include <iostream>
#include <set>

#include "authoring/in_words.hpp"
#include "cli/all_commands.hpp"
#include "cli/places.hpp"
#include "cli/templates/templates.hpp"
#include "cli/wrap.hpp"
#include "plugins/plugin_set.hpp"

namespace caseaudit::cli {
namespace {

std::string paragraph(std::string_view text, std::size_t indent) {
    return fmt::format("{}{}\n", std::string(indent, ' '), wrapped(text, page_width - indent, indent));
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

/// The limits that a question's check takes from the timescales; none where no loaded plugin has the check.
std::set<std::string> names_in_timescales(const Question& question, const plugins::PluginSet& plugins) {
    std::set<std::string> names;
    for (const auto& id : {question.check, question.prompted_by}) {
        const auto found = plugins.find(id);
        if (!found) continue;
        names.insert(found->check->limits.begin(), found->check->limits.end());
    }
    for (const auto& rule : question.limits) names.erase(rule.name);
    return names;
}

/// What the questions of a template rest on beside it.
class Beside {
public:
    explicit Beside(const Arguments& arguments)
        : plugins_{plugin_folders(arguments)}, timescales_{timescales_if_there(arguments)} {}

    std::string limits(const Question& question) const {
        std::string text;
        for (const auto& name : names_in_timescales(question, plugins_)) {
            if (!timescales_.has(name))
                text += paragraph_if("Limit", name + " is neither in the template nor in the timescales.");
            for (const auto& one : timescales_.all()) {
                if (one.name == name) text += paragraph_if("Timescale", authoring::in_words(one) + ".");
            }
        }
        return text;
    }

private:
    plugins::PluginSet plugins_;
    Timescales timescales_;
};

std::string shown(const Question& question, const Template& whole, const Beside& beside) {
    const auto& scale = whole.scale(question.scale);
    auto text = fmt::format("  {} (version {}): {}\n", question.id, question.version, question.label);
    text += paragraph(question.ask, 4);
    if (question.when) text += paragraph_if("Asked when", authoring::in_words(*question.when, whole) + ".");
    text += paragraph(facts_about(question), 4);
    text += paragraph(answers(scale), 4);
    text += paragraph_if("Limits", limits(question)) + beside.limits(question);
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

std::string shown(const Template& one, const Beside& beside) {
    auto text = heading(one);
    for (const auto& section : one.sections) {
        text += fmt::format("\n{} ({}, {})\n", section.title, section.id, weight_in_words(section.weight));
        for (const auto& question : section.questions) text += "\n" + shown(question, one, beside);
    }
    return text;
}

Exit show(const Arguments& arguments) {
    const TemplateFolder folder{template_folder(arguments)};
    const auto& one = named_template(folder, arguments.rest.front());
    std::cout << (arguments.has("xml") ? write_template(one) : shown(one, Beside{arguments}));
    return done;
}

}  // namespace

Command templates_show_command() {
    return {
        .name = "templates show",
        .operands = "ID[@VERSION]",
        .summary = "Shows all questions of a template, with what to look for.",
        .details = "Without a version, the newest. For example: caseaudit templates show supervision@1.0.0",
        .options =
            {{.name = "xml",
              .argument = "",
              .help = "Print the template as XML instead: includes in place, scales within it, every default "
                      "written out. Its SHA-256 is the template's hash."},
             timescales_option(),
             templates_option(),
             plugin_dir_option()},
        .least_operands = 1,
        .most_operands = 1,
        .run = &show};
}

}  // namespace caseaudit::cli
