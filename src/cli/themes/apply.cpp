#include <spdlog/fmt/fmt.h>

#include <caseaudit/codebook_files.hpp>
#include <iostream>

#include "cli/all_commands.hpp"
#include "cli/places.hpp"
#include "cli/themes/codebooks.hpp"
#include "files/files.hpp"
#include "themes/mended.hpp"

namespace caseaudit::cli {
namespace {

Exit apply(const Arguments& arguments) {
    if (!arguments.has("decisions") || !arguments.has("out"))
        throw UsageError{
            "'themes apply' needs --decisions FILE and --out FILE: what was decided, and the codebook to "
            "write"};
    const auto mended = themes::mended(
        codebook_of(arguments), read_theme_decisions(arguments.get("decisions")), arguments.has("prune"));
    files::write_private(arguments.get("out"), write_codebook(mended.codebook));
    for (const auto& sentence : mended.done) std::cout << sentence << "\n";
    std::cout << fmt::format("{} {} is written to {}.\n", mended.codebook.id,
                             to_string(mended.codebook.version), arguments.get("out"));
    return done;
}

}  // namespace

Command themes_apply_command() {
    return {
        .name = "themes apply",
        .summary = "Writes the codebook as analysts decided: phrases added, new themes, bad patterns out.",
        .details =
            "Emerging phrases become patterns of the theme they were added to, or new themes, whose "
            "definition is to "
            "be written. With --prune, patterns that were decided on three times or more and are right in "
            "fewer "
            "than 40% go. The version rises, so that reports name it, and 'themes recode' sets both side by "
            "side. "
            "The comments that stand in the codebook's file are not carried over.\n\n"
            "  caseaudit themes apply --decisions decisions.xml --out my-codebook.xml",
        .options = {codebook_option(),
                    decisions_option(),
                    {"prune", "", "take out patterns that are wrong too often"},
                    {"out", "FILE", "the codebook to write, for its owner alone to read"},
                    templates_option()},
        .run = &apply};
}

}  // namespace caseaudit::cli
