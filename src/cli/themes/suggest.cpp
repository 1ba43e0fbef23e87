#include <spdlog/fmt/fmt.h>

#include <caseaudit/theme_learning.hpp>
#include <iostream>

#include "cli/all_commands.hpp"
#include "cli/places.hpp"
#include "cli/report/audits.hpp"
#include "cli/themes/codebooks.hpp"
#include "cli/themes/theme_audits.hpp"

namespace caseaudit::cli {
namespace {

void print_suggestion(const SuggestedTheme& one) {
    std::string terms;
    for (const auto& [term, share] : one.terms)
        terms += fmt::format("{}{} {:.1f}", terms.empty() ? "" : ", ", term, share);
    std::cout << fmt::format("{} ({:.1f}) audit {}: {}\n    because of: {}\n", one.theme, one.score,
                             one.audit, one.text, terms);
}

Exit suggest(const Arguments& arguments) {
    if (!arguments.has("model"))
        throw UsageError{"'themes suggest' needs --model FILE, which 'themes train' writes"};
    const TemplateFolder templates{template_folder(arguments)};
    const auto codebook = codebook_of(arguments);
    const auto model = read_theme_model(arguments.get("model"));
    const auto read = report_audits(arguments, "themes suggest", templates);
    const auto suggested = suggested_by(model, whole_audits(arguments, read, templates, "themes suggest"),
                                        codebook, decisions_of(arguments), {});
    std::cout << fmt::format(
        "Suggestions, learnt from {} comments; they are counted nowhere. {} suggested.\n", model.comments,
        suggested.size());
    for (const auto& one : suggested) print_suggestion(one);
    return read.exit();
}

}  // namespace

Command themes_suggest_command() {
    return {
        .name = "themes suggest",
        .operands = "AUDITS…",
        .summary =
            "Themes that comments may speak of though the codebook finds none, with the words that say so.",
        .details =
            "By what 'themes train' learnt on this site, with the same codebook: themes that the codebook "
            "does not "
            "find in a comment, with the terms that speak for each. A term in brackets is a theme that the "
            "codebook "
            "finds there. Suggestions are for an analyst to look at: no report counts them. Comments of "
            "which "
            "everything is decided (--decisions) are left out. It shows comments as they were written.\n\n"
            "  caseaudit themes suggest --model model.xml audits/",
        .options = report_options(
            {codebook_option(), decisions_option(), {"model", "FILE", "what 'themes train' wrote"}}),
        .least_operands = 0,
        .most_operands = static_cast<std::size_t>(-1),
        .run = &suggest};
}

}  // namespace caseaudit::cli
