#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <caseaudit/codebook_files.hpp>

namespace caseaudit {
namespace {

/// A cell without what would part it.
std::string tsv_cell(std::string text) {
    std::ranges::replace_if(
        text, [](char c) { return c == '\t' || c == '\n' || c == '\r'; }, ' ');
    return text;
}

void add_row(std::string& all, const Theme& theme, std::string_view kind, const std::string& text) {
    if (text.empty()) return;
    const bool is_theme = !theme.id.empty();
    all += fmt::format("{}\t{}\t{}\t{}\t{}\n", theme.id, tsv_cell(theme.title),
                       is_theme ? name_of(theme.tier) : "", kind, tsv_cell(text));
}

void add_rows(std::string& all, const Theme& theme, std::string_view kind,
              const std::vector<ThemePattern>& patterns) {
    for (const auto& pattern : patterns) add_row(all, theme, kind, pattern.text);
}

}  // namespace

std::string codebook_to_tsv(const Codebook& codebook) {
    auto all = fmt::format("# codebook\t{}\t{}\t{}\ntheme\ttitle\ttier\tkind\ttext\n", codebook.id,
                           to_string(codebook.version), tsv_cell(codebook.title));
    const Theme none;
    add_rows(all, none, "issue", codebook.issue_cues);
    add_rows(all, none, "strength", codebook.strength_cues);
    add_rows(all, none, "turn", codebook.turns);
    for (const auto& words : codebook.nothing) add_row(all, none, "nothing", words);
    for (const auto& theme : codebook.themes) {
        add_row(all, theme, "areas", fmt::format("{}", fmt::join(theme.areas, " ")));
        add_row(all, theme, "definition", theme.definition);
        add_row(all, theme, "example", theme.example);
        add_rows(all, theme, "include", theme.includes);
        add_rows(all, theme, "exclude", theme.excludes);
    }
    return all;
}

}  // namespace caseaudit
