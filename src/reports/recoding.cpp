#include <spdlog/fmt/fmt.h>

#include <caseaudit/theme_reports.hpp>

#include "aggregate/words.hpp"
#include "reports/csv_table.hpp"
#include "reports/text_lines.hpp"

namespace caseaudit {
namespace {

using namespace reports;

bool is_the_same(const RecodedSide& side) { return side.gained == 0 && side.lost == 0; }

std::string only_in(const RecodedTheme& theme) {
    if (theme.was && theme.is) return "";
    return theme.is ? " (new)" : " (dropped)";
}

std::string side_line(const RecodedTheme& theme, const RecodedSide& side, std::string_view kind) {
    if (side.before == 0 && side.after == 0) return "";
    return fmt::format("  {:>6}  {:>5}  {:>6}  {:>4}  {}{}, as {}\n", side.before, side.after, side.gained,
                       side.lost, theme.title, only_in(theme), kind);
}

void add_side(CsvTable& table, const ThemeRecoding& recoding, const RecodedTheme& theme,
              const RecodedSide& side, const std::string& kind) {
    const auto add = [&](const char* item, int count) {
        table.add({"recoded-" + kind, theme.id, theme.title, "", item, count, recoding.audits});
    };
    add("before", side.before);
    add("after", side.after);
    add("gained", side.gained);
    add("lost", side.lost);
}

}  // namespace

std::string theme_recoding_text(const ThemeRecoding& recoding) {
    auto text =
        fmt::format("{} beside {}, in {} with {}\n", recoding.before, recoding.after,
                    counted(recoding.audits, "complete audit"), counted(recoding.comments, "comment"));
    text += fmt::format("Comments without a theme: {} before, {} after.\n", recoding.uncoded_before,
                        recoding.uncoded_after);
    text += heading("In audits") + "  before  after  gained  lost  theme\n";
    bool changed = false;
    for (const auto& theme : recoding.themes) {
        text += side_line(theme, theme.issues, "an issue") + side_line(theme, theme.strengths, "a strength");
        changed = changed || !is_the_same(theme.issues) || !is_the_same(theme.strengths);
    }
    if (!changed) text += "No audit gains or loses a theme.\n";
    return text;
}

std::string theme_recoding_csv(const ThemeRecoding& recoding) {
    CsvTable table;
    table.add({"codebooks", "", "", "", "before", {}, {}, {}, recoding.before});
    table.add({"codebooks", "", "", "", "after", {}, {}, {}, recoding.after});
    table.add({"uncoded", "", "", "", "before", recoding.uncoded_before, recoding.comments});
    table.add({"uncoded", "", "", "", "after", recoding.uncoded_after, recoding.comments});
    for (const auto& theme : recoding.themes) {
        add_side(table, recoding, theme, theme.issues, "issue");
        add_side(table, recoding, theme, theme.strengths, "strength");
    }
    return table.text();
}

}  // namespace caseaudit
