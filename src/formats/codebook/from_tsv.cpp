#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <caseaudit/codebook_files.hpp>
#include <sstream>

#include "formats/codebook/made_pattern.hpp"

namespace caseaudit {
namespace {

/// Reads row by row; a row that cannot be used is an error at its line.
class TsvReader {
public:
    explicit TsvReader(const std::string& name) : name_{name} {
        codebook_.id = "from-tsv";
        codebook_.title = "To be written.";
        codebook_.version = {0, 1, 0};
        codebook_.path = name;
    }

    void row(std::string_view line) {
        ++line_;
        if (line.ends_with('\r')) line.remove_suffix(1);
        if (line.starts_with("# codebook\t")) return head(cells_of(line));
        if (line.empty() || line.starts_with('#')) return;
        const auto cells = cells_of(line);
        if (cells.size() != 5)
            fail(fmt::format("there are {} columns", cells.size()),
                 "Give five by tabs: theme, title, tier, kind, text.");
        if (cells[3] == "kind") return;
        if (cells[4].empty()) fail("the text is empty", "Write a pattern, or leave the row out.");
        cells[0].empty() ? add_common(cells) : add_to_theme(cells);
    }

    Codebook finish() {
        for (const auto& theme : codebook_.themes) {
            if (theme.includes.empty())
                fail(fmt::format("theme '{}' has no pattern", theme.id),
                     "Give it a row of the kind include.");
        }
        if (codebook_.themes.empty()) fail("there is no theme", "Give rows of the kind include.");
        return std::move(codebook_);
    }

private:
    using Cells = std::vector<std::string>;

    [[noreturn]] void fail(const std::string& message, const std::string& advice) const {
        codebooks::fail(name_, line_, message, advice);
    }

    static Cells cells_of(std::string_view line) {
        Cells cells;
        for (std::size_t start = 0; start <= line.size();) {
            const auto end = std::min(line.find('\t', start), line.size());
            cells.emplace_back(line.substr(start, end - start));
            start = end + 1;
        }
        return cells;
    }

    void head(const Cells& cells) {
        const auto version = cells.size() == 4 ? parse_version(cells[2]) : std::nullopt;
        if (!version || codebooks::id_of(cells[1]) != cells[1] || cells[3].empty())
            fail("its head cannot be read", "Write '# codebook', id, version and title, by tabs.");
        codebook_.id = cells[1];
        codebook_.version = *version;
        codebook_.title = cells[3];
    }

    ThemePattern pattern(const std::string& text) const { return codebooks::pattern_at(text, name_, line_); }

    void add_common(const Cells& cells) {
        if (cells[3] == "issue") return codebook_.issue_cues.push_back(pattern(cells[4]));
        if (cells[3] == "strength") return codebook_.strength_cues.push_back(pattern(cells[4]));
        if (cells[3] == "turn") return codebook_.turns.push_back(pattern(cells[4]));
        if (cells[3] == "nothing") return codebook_.nothing.push_back(cells[4]);
        fail(fmt::format("'{}' is no kind of a row without a theme", cells[3]),
             "Write issue, strength, turn or nothing, or name the theme.");
    }

    Theme& theme_of(const Cells& cells) {
        const auto id = codebooks::id_of(cells[0]);
        if (id.empty()) fail(fmt::format("'{}' is no id", cells[0]), "Write letters, digits and hyphens.");
        const auto found = std::ranges::find(codebook_.themes, id, &Theme::id);
        if (found != codebook_.themes.end()) return *found;
        auto theme = codebooks::unwritten_theme(id, cells[1].empty() ? cells[0] : cells[1]);
        if (cells[2] != "core" && cells[2] != "optional")
            fail(fmt::format("the tier is '{}'", cells[2]), "Write core or optional.");
        theme.tier = cells[2] == "core" ? ThemeTier::core : ThemeTier::optional;
        theme.line = line_;
        return codebook_.themes.emplace_back(std::move(theme));
    }

    void add_to_theme(const Cells& cells) {
        auto& theme = theme_of(cells);
        if (cells[3] == "include") return theme.includes.push_back(pattern(cells[4]));
        if (cells[3] == "exclude") return theme.excludes.push_back(pattern(cells[4]));
        if (cells[3] == "definition") return void(theme.definition = cells[4]);
        if (cells[3] == "example") return void(theme.example = cells[4]);
        if (cells[3] == "areas") {
            std::istringstream words{cells[4]};
            for (std::string word; words >> word;) theme.areas.push_back(word);
            return;
        }
        fail(fmt::format("'{}' is no kind of row", cells[3]),
             "Write include, exclude, definition, example or areas.");
    }

    std::string name_;
    int line_ = 0;
    Codebook codebook_;
};

}  // namespace

Codebook codebook_from_tsv(std::string_view text, const std::string& name) {
    TsvReader reader{name};
    for (std::size_t start = 0; start < text.size();) {
        const auto end = std::min(text.find('\n', start), text.size());
        reader.row(text.substr(start, end - start));
        start = end + 1;
    }
    return reader.finish();
}

}  // namespace caseaudit
