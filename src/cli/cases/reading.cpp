#include "cli/cases/reading.hpp"

#include <spdlog/fmt/fmt.h>
#include <unistd.h>

#include <boost/filesystem/operations.hpp>
#include <iostream>

#include "cli/places.hpp"

namespace caseaudit::cli {
namespace {

/// A bar on a terminal; nothing at all elsewhere, so that output stays the same.
void show_progress(std::size_t read, std::size_t all) {
    if (::isatty(STDERR_FILENO) == 0) return;
    constexpr std::size_t width = 30;
    const auto filled = read * width / all;
    std::cerr << fmt::format("\r[{:#<{}}{:.<{}}] {} of {} files", "", filled, "", width - filled, read, all)
              << (read == all ? "\r\033[K" : "") << std::flush;
}

}  // namespace

std::vector<Option> reading_options() {
    return {{"as-of", "DATE", "the day the audit looks back from, such as 2013-05-31"},
            {"extracted", "DATE",
             "the day on which extracts were taken that do not say so themselves (Annex A, CSV), such as "
             "2026-09-30; for one file: annex-a.xlsx=2026-09-30",
             true},
            {"subjects", "FILE", "only these: a file with one reference a line. Nothing of others is kept"}};
}

Date as_of(const Arguments& arguments, std::string_view command) {
    const auto text = arguments.get("as-of");
    if (text.empty()) {
        throw UsageError{fmt::format(
            "'{}' needs --as-of, the day the audit looks back from: --as-of 2013-05-31", command)};
    }
    const auto date = parse_date(text);
    if (!date) throw UsageError{fmt::format("--as-of '{}' is not a date; write it as 2013-05-31", text)};
    return *date;
}

Opening opening(const Arguments& arguments, Wanted wanted) {
    if (arguments.has("subjects")) wanted.subjects = read_subjects(arguments.get("subjects"));
    const auto maps = template_folder(arguments) + "/record-maps";
    return {arguments.rest, boost::filesystem::is_directory(maps) ? maps : "", std::move(wanted),
            ExtractDays{arguments.all("extracted")}, show_progress};
}

void name_refused(const std::vector<std::string>& sentences) {
    for (const auto& sentence : sentences) std::cerr << sentence << "\n";
}

bool name_rejects(const std::vector<ExtractReport>& extracts) {
    bool any = false;
    for (const auto& extract : extracts) {
        for (const auto& table : extract.tables) {
            if (table.rejected == 0) continue;
            any = true;
            const auto& first = table.rejects.front();
            std::cerr << fmt::format("{}:{}: {}\n", first.file, first.line, first.why);
            if (table.rejected > 1) {
                std::cerr << fmt::format("{}: {} more rows left out; 'caseaudit cases' names them\n",
                                         table.source.title, table.rejected - 1);
            }
        }
    }
    return any;
}

std::size_t count_rejects(const std::vector<ExtractReport>& extracts) {
    std::size_t rejects = 0;
    for (const auto& extract : extracts) {
        for (const auto& table : extract.tables) rejects += table.rejected;
    }
    return rejects;
}

}  // namespace caseaudit::cli
