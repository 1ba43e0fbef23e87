#include <spdlog/fmt/fmt.h>

#include <caseaudit/codebook_files.hpp>
#include <caseaudit/error.hpp>
#include <set>

#include "files/files.hpp"
#include "formats/xml/document.hpp"

namespace caseaudit {
namespace {

ThemePattern read_pattern(const xml::Element& element) {
    element.allow({});
    const auto text = element.required_text();
    try {
        auto pattern = ThemePattern::from_text(text);
        pattern.line = element.line();
        return pattern;
    } catch (const Error& fault) {
        element.fail(fmt::format("the pattern '{}' cannot be read: {}", text, fault.what()),
                     "A pattern is words in order: word, begin*, (one|another|two_words), a ..3 b, a ~3 b.");
    }
}

std::vector<ThemePattern> read_patterns(const xml::Element& element, const char* name) {
    std::vector<ThemePattern> all;
    std::set<std::string, std::less<>> seen;
    for (const auto& child : element.children(name)) {
        all.push_back(read_pattern(child));
        if (!seen.insert(all.back().text).second)
            child.fail(fmt::format("the pattern '{}' stands here twice", all.back().text),
                       "Keep one of them.");
    }
    return all;
}

std::string read_words(const xml::Element& theme, const char* name) {
    const auto element = theme.required_child(name);
    element.allow({});
    return element.required_text();
}

Theme read_theme(const xml::Element& element) {
    element.allow({"id", "title", "tier", "areas"}, {"definition", "example", "include", "exclude"});
    Theme theme;
    theme.line = element.line();
    theme.id = element.required_id("id");
    theme.title = element.required("title");
    theme.tier = static_cast<ThemeTier>(
        element.one_of("tier", {name_of(ThemeTier::core), name_of(ThemeTier::optional)}));
    theme.areas = element.words("areas");
    theme.definition = read_words(element, "definition");
    theme.example = read_words(element, "example");
    theme.includes = read_patterns(element, "include");
    theme.excludes = read_patterns(element, "exclude");
    if (theme.includes.empty())
        element.fail(fmt::format("theme '{}' has no pattern", theme.id), "Add <include> elements.");
    return theme;
}

Version read_book_version(const xml::Element& root) {
    const auto text = root.required("version");
    if (const auto version = parse_version(text)) return *version;
    root.fail_at("version", fmt::format("'{}' is not a version", text), "Write it as 1.0.0.");
}

void read_cues(const xml::Element& root, Codebook& codebook) {
    const auto cues = root.child("cues");
    if (!cues) return;
    cues->allow({}, {"issue", "strength", "turn"});
    codebook.issue_cues = read_patterns(*cues, "issue");
    codebook.strength_cues = read_patterns(*cues, "strength");
    codebook.turns = read_patterns(*cues, "turn");
}

void read_themes(const xml::Element& root, Codebook& codebook) {
    std::set<std::string, std::less<>> seen;
    for (const auto& element : root.children("theme")) {
        codebook.themes.push_back(read_theme(element));
        const auto& id = codebook.themes.back().id;
        if (!seen.insert(id).second)
            element.fail_at("id", fmt::format("there is a second theme '{}'", id), "Keep one of them.");
    }
    if (codebook.themes.empty()) root.fail("there is no theme", "Add <theme> elements.");
}

}  // namespace

Codebook read_codebook(const std::string& path) {
    return read_codebook_text(files::read(path, xml::most_bytes), path);
}

Codebook read_codebook_text(std::string_view text, const std::string& name) {
    const auto document = xml::Document::from_text(text, name, "codebook");
    const auto root = document.root();
    root.allow({"format", "id", "version", "title"}, {"cues", "nothing", "theme"});
    root.one_of("format", {"1"});
    Codebook codebook;
    codebook.path = name;
    codebook.id = root.required_id("id");
    codebook.title = root.required("title");
    codebook.version = read_book_version(root);
    read_cues(root, codebook);
    for (const auto& element : root.children("nothing")) {
        element.allow({});
        codebook.nothing.push_back(element.required_text());
    }
    read_themes(root, codebook);
    return codebook;
}

}  // namespace caseaudit
