#include <spdlog/fmt/fmt.h>
#include <unistd.h>

#include <algorithm>
#include <caseaudit/error.hpp>
#include <caseaudit/theme_bench.hpp>
#include <iostream>

#include "aggregate/words.hpp"
#include "cli/all_commands.hpp"
#include "cli/complete/dialog.hpp"
#include "cli/places.hpp"
#include "cli/report/audits.hpp"
#include "cli/stores.hpp"
#include "cli/themes/codebooks.hpp"
#include "cli/themes/theme_audits.hpp"
#include "files/files.hpp"

namespace caseaudit::cli {
namespace {

std::string marked(const std::vector<QuotePiece>& pieces) {
    std::string text;
    for (const auto& piece : pieces) text += piece.is_found ? "[" + piece.text + "]" : piece.text;
    return text;
}

/// What the analyst says in the terminal, until there is nothing left to ask or `q`.
class AskedDecisions {
public:
    AskedDecisions(Dialog& dialog, const ThemeBench& bench, const std::string& only)
        : dialog_{dialog}, bench_{bench}, only_{only} {}

    ThemeDecisions ask() {
        dialog_.say("r: right, w: wrong, s: skip, q: leave; what was said until then is kept.");
        try {
            ask_hits();
            if (only_.empty()) ask_comments();
            if (only_.empty()) ask_phrases();
        } catch (const Dialog::Leave&) {
        } catch (const Dialog::Back&) {
        }
        return {{decided_}};
    }

private:
    void ask_hits() {
        for (const auto& theme : bench_.themes) {
            if (!only_.empty() && theme.id != only_) continue;
            for (const auto& pattern : theme.patterns) {
                auto hits = pattern.hits;
                std::ranges::stable_sort(hits, {}, &BenchHit::comment);
                for (const auto& hit : hits) {
                    if (!hit.is_right) ask(theme, pattern, hit);
                }
            }
        }
    }

    void ask(const BenchTheme& theme, const BenchPattern& pattern, const BenchHit& hit) {
        dialog_.say(fmt::format("Audit {}: {}", hit.audit, marked(hit.pieces)));
        const auto said = dialog_.ask_letter(fmt::format("Is it about {}?", theme.title), "rws", 's');
        if (said != 's') decided_.hits.push_back({hit.comment, theme.id, pattern.text, said == 'r'});
    }

    bool is_theme(const std::string& id) const {
        return std::ranges::find(bench_.themes, id, &BenchTheme::id) != bench_.themes.end();
    }

    /// The id of a theme, one of `others`, or nothing.
    std::string ask_theme(const std::string& prompt, const std::vector<std::string>& others) {
        for (;;) {
            auto said = dialog_.ask(prompt);
            if (said.empty() || is_theme(said) || std::ranges::find(others, said) != others.end())
                return said;
            dialog_.say(fmt::format("There is no theme '{}'.", said));
        }
    }

    void ask_comments() {
        for (const auto& comment : bench_.uncoded) {
            if (comment.theme) continue;
            dialog_.say(fmt::format("Audit {}: {}", comment.audit, comment.text));
            const auto said =
                ask_theme("What is it about: the id of a theme, none, or nothing to skip it?", {"none"});
            if (!said.empty()) decided_.comments.push_back({comment.comment, said == "none" ? "" : said});
        }
    }

    void ask_phrases() {
        for (const auto& theme : bench_.emerging.themes) {
            dialog_.say(fmt::format("'{}' comes up: in {} comments now, {} before.", theme.phrase, theme.now,
                                    theme.before));
            const auto said = ask_theme("Add it to which theme (its id), new, ignore, or nothing to skip it?",
                                        {"new", "ignore"});
            if (said == "ignore") decided_.phrases.push_back({theme.phrase, PhraseUse::ignore, ""});
            if (said == "new")
                decided_.phrases.push_back({theme.phrase, PhraseUse::new_theme, new_theme_id(theme.phrase)});
            if (is_theme(said)) decided_.phrases.push_back({theme.phrase, PhraseUse::add, said});
        }
    }

    Dialog& dialog_;
    const ThemeBench& bench_;
    const std::string& only_;
    DecidedThemes decided_;
};

ThemeDecisions imported(const Arguments& arguments) {
    ThemeDecisions all;
    for (const auto& path : arguments.all("import")) {
        auto more = read_theme_decisions(path);
        std::ranges::move(more.decided, std::back_inserter(all.decided));
    }
    return all;
}

ThemeDecisions asked(const Arguments& arguments, const ThemeDecisions& known) {
    const TemplateFolder templates{template_folder(arguments)};
    const auto codebook = codebook_of(arguments);
    const auto theme = arguments.get("theme");
    if (!theme.empty() && codebook.find(theme) == nullptr)
        throw UsageError{fmt::format("--theme: the codebook has no theme '{}'", theme)};
    ThemeReportOptions options;
    options.decisions = &known;
    const auto read = report_audits(arguments, "themes decide", templates);
    const auto bench =
        theme_bench(whole_audits(arguments, read, templates, "themes decide"), codebook, options);
    Dialog dialog{std::cin, std::cout, ::isatty(STDIN_FILENO) == 0};
    return AskedDecisions{dialog, bench, theme}.ask();
}

Exit decide(const Arguments& arguments) {
    if (!arguments.has("decisions"))
        throw UsageError{"'themes decide' needs --decisions FILE: where decisions are kept"};
    if (arguments.has("import") && !arguments.rest.empty())
        throw UsageError{"'themes decide' takes --import FILE or audits to ask about, not both"};
    const auto who = doer(arguments, "themes decide");
    auto all = decisions_of(arguments);
    const auto more = arguments.has("import") ? imported(arguments) : asked(arguments, all);
    const int added = add_decisions(all, more, who.today, who.who);
    if (added > 0) files::write_private(arguments.get("decisions"), write_theme_decisions(all));
    std::cout << fmt::format("{} kept in {}.\n", counted(added, "new decision"), arguments.get("decisions"));
    return done;
}

}  // namespace

Command themes_decide_command() {
    return {.name = "themes decide",
            .operands = "[AUDITS…]",
            .summary = "Keeps what an analyst says of the themes found: right or wrong.",
            .details =
                "With --import, the file that the workbench's page handed over is taken in; importing it "
                "again changes "
                "nothing. Otherwise the terminal asks about each place where a theme was found in AUDITS, "
                "then about "
                "comments without a theme, then about emerging phrases. Decisions are kept in the file of "
                "--decisions, "
                "with the day and who decided: the last on a matter stands, and the earlier stay there. Of a "
                "comment the "
                "file holds its SHA-256 alone, none of its words. 'report themes --decisions' prints how "
                "many themes are "
                "found rightly, and 'themes apply' puts phrases into the codebook.\n\n"
                "  caseaudit themes decide --decisions decisions.xml --as QA-01 --today 2013-06-06 --import "
                "theme-decisions.xml",
            .options =
                report_options({decisions_option(),
                                {"import", "FILE", "decisions that the workbench's page handed over", true},
                                {"theme", "ID", "ask about this theme alone"},
                                codebook_option()}),
            .least_operands = 0,
            .most_operands = static_cast<std::size_t>(-1),
            .run = &decide};
}

}  // namespace caseaudit::cli
