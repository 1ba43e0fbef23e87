#include <spdlog/fmt/fmt.h>

#include <caseaudit/formats.hpp>
#include <caseaudit/themes.hpp>
#include <iostream>

#include "cli/all_commands.hpp"
#include "cli/places.hpp"
#include "cli/themes/codebooks.hpp"
#include "themes/lint.hpp"

namespace caseaudit::cli {
namespace {

void print(const Codebook& codebook, const std::vector<themes::CodebookRemark>& remarks) {
    std::size_t patterns = 0;
    for (const auto& theme : codebook.themes) patterns += theme.includes.size() + theme.excludes.size();
    std::cout << fmt::format("{} {}: {} themes, {} patterns\n", codebook.id, to_string(codebook.version),
                             codebook.themes.size(), patterns);
    for (const auto& remark : remarks) {
        std::cout << fmt::format("  {}:{}: {}: {}: {}\n", codebook.path, remark.line,
                                 remark.is_fault ? "fault" : "warning", remark.theme, remark.message);
    }
}

std::vector<CodedComment> coded_comments(const Codebook& codebook, const std::vector<std::string>& texts) {
    std::vector<CommentText> comments;
    for (const auto& text : texts) comments.push_back({text, {}});
    return ThemeCoder{codebook}.code(comments, {});
}

int count_coded(const std::vector<CodedComment>& coded) {
    int count = 0;
    for (const auto& comment : coded) count += comment.codings.empty() ? 0 : 1;
    return count;
}

/// What each pattern found; the dead ones at the end.
void print_uses(const Codebook& codebook, const std::vector<CodedComment>& coded) {
    std::cout << fmt::format("\nIn {} comments, {} of them with a theme:\n", coded.size(),
                             count_coded(coded));
    std::cout << "  found  only so  with another theme\n";
    std::string dead;
    for (const auto& use : themes::pattern_uses(codebook, coded)) {
        const auto& theme = codebook.themes[use.theme];
        const auto& pattern = theme.includes[use.pattern];
        if (use.comments == 0) {
            dead += fmt::format("  {}:{}: {}: '{}'\n", codebook.path, pattern.line, theme.id, pattern.text);
        } else {
            std::cout << fmt::format("  {:>5}  {:>7}  {:>18}  {}: {}\n", use.comments, use.only,
                                     use.other_themes, theme.id, pattern.text);
        }
    }
    if (!dead.empty()) std::cout << "\nNever found:\n" << dead;
}

Exit check_codebook(const Arguments& arguments) {
    const auto codebook = codebook_of(arguments);
    const TemplateFolder templates{template_folder(arguments)};
    const auto remarks = themes::lint_codebook(codebook, templates.practice_areas());
    print(codebook, remarks);
    if (!arguments.rest.empty()) print_uses(codebook, coded_comments(codebook, comments_in(arguments.rest)));
    bool has_warning = false;
    for (const auto& remark : remarks) {
        if (remark.is_fault) return cannot;
        has_warning = true;
    }
    return arguments.has("fail-on") && has_warning ? found : done;
}

}  // namespace

Command themes_check_command() {
    return {
        .name = "themes check",
        .operands = "[AUDITS…]",
        .summary = "Checks a codebook of themes: patterns that find nothing, too much, or what others find.",
        .details =
            "A fault gives exit code 2: a practice area that is not there, an example that its own theme "
            "does not find. "
            "Warnings name patterns that another makes needless, that two themes share, that their own "
            "excludes cancel, "
            "and abbreviations that may mean something else here. With AUDITS (*.audit.xml, folders of them, "
            "or text "
            "files with a comment a line) it also counts, for each pattern, the comments in which it is "
            "found, those "
            "that have the theme by it alone, and those where another theme is found in the same words; "
            "patterns never "
            "found come last. For example: caseaudit themes check --codebook my-codebook.xml audits/",
        .options = {codebook_option(),
                    {.name = "fail-on",
                     .argument = "WHAT",
                     .help = "With 'warning', exit with 1 when there are warnings.",
                     .words = {"warning"}},
                    templates_option()},
        .most_operands = 999,
        .run = &check_codebook};
}

}  // namespace caseaudit::cli
