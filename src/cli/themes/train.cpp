#include <spdlog/fmt/fmt.h>

#include <caseaudit/theme_learning.hpp>
#include <iostream>

#include "cli/all_commands.hpp"
#include "cli/places.hpp"
#include "cli/report/audits.hpp"
#include "cli/themes/codebooks.hpp"
#include "cli/themes/theme_audits.hpp"
#include "files/files.hpp"

namespace caseaudit::cli {
namespace {

Exit train(const Arguments& arguments) {
    if (!arguments.has("decisions") || !arguments.has("model"))
        throw UsageError{
            "'themes train' needs --decisions FILE and --model FILE: what to learn from, and where to keep "
            "it"};
    const TemplateFolder templates{template_folder(arguments)};
    const auto codebook = codebook_of(arguments);
    const auto decisions = read_theme_decisions(arguments.get("decisions"));
    const auto read = report_audits(arguments, "themes train", templates);
    const auto model =
        learnt_model(whole_audits(arguments, read, templates, "themes train"), codebook, decisions, {});
    files::write_private(arguments.get("model"), write_theme_model(model));
    std::cout << fmt::format(
        "Learnt from {} comments: {} themes, micro-F1 {:.2f} in three-fold cross-validation.\n",
        model.comments, model.biases.size(), model.f1);
    for (const auto& [theme, bias] : model.biases) std::cout << fmt::format("  {}\n", theme);
    return read.exit();
}

}  // namespace

Command themes_train_command() {
    return {.name = "themes train",
            .operands = "AUDITS…",
            .summary = "Learns from what analysts decided which other comments may speak of a theme.",
            .details =
                "From the comments in AUDITS of which everything is decided (--decisions): at least 300, and "
                "of each "
                "theme at least 20; a theme with fewer has no model. L2-regularised logistic regression over "
                "stemmed "
                "words, pairs of words and what the codebook finds; the same comments give the same model. "
                "What is "
                "learnt holds words of your comments: it is written for its owner alone, and stays on this "
                "site.\n\n"
                "  caseaudit themes train --decisions decisions.xml --model model.xml audits/",
            .options = report_options({codebook_option(),
                                       decisions_option(),
                                       {"model", "FILE", "the model to write, for its owner alone to read"}}),
            .least_operands = 0,
            .most_operands = static_cast<std::size_t>(-1),
            .run = &train};
}

}  // namespace caseaudit::cli
