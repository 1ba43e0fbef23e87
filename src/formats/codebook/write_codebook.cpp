#include <spdlog/fmt/fmt.h>

#include <caseaudit/codebook_files.hpp>
#include <caseaudit/error.hpp>

#include "formats/xml/write.hpp"

namespace caseaudit {
namespace {

void add_patterns(pugi::xml_node node, const char* name, const std::vector<ThemePattern>& patterns) {
    for (const auto& pattern : patterns) xml::add_text(node, name, pattern.text);
}

void add_theme(pugi::xml_node root, const Theme& theme) {
    auto node = root.append_child("theme");
    xml::set(node, "id", theme.id);
    xml::set(node, "title", theme.title);
    xml::set(node, "tier", name_of(theme.tier));
    xml::set_given(node, "areas", fmt::format("{}", fmt::join(theme.areas, " ")));
    xml::add_text(node, "definition", theme.definition);
    xml::add_text(node, "example", theme.example);
    add_patterns(node, "include", theme.includes);
    add_patterns(node, "exclude", theme.excludes);
}

}  // namespace

std::string write_codebook(const Codebook& codebook) {
    pugi::xml_document document;
    auto root = document.append_child("codebook");
    xml::set(root, "format", "1");
    xml::set(root, "id", codebook.id);
    xml::set(root, "version", to_string(codebook.version));
    xml::set(root, "title", codebook.title);
    if (!codebook.issue_cues.empty() || !codebook.strength_cues.empty() || !codebook.turns.empty()) {
        auto cues = root.append_child("cues");
        add_patterns(cues, "issue", codebook.issue_cues);
        add_patterns(cues, "strength", codebook.strength_cues);
        add_patterns(cues, "turn", codebook.turns);
    }
    for (const auto& words : codebook.nothing) xml::add_text(root, "nothing", words);
    for (const auto& theme : codebook.themes) add_theme(root, theme);
    return xml::to_text(document);
}

}  // namespace caseaudit
