#include <caseaudit/error.hpp>
#include <fstream>
#include <iostream>

#include "cli/all_commands.hpp"
#include "cli/places.hpp"
#include "files/files.hpp"
#include "formats/record_maps/guess.hpp"
#include "formats/tables/csv.hpp"
#include "formats/tables/file_kind.hpp"

namespace caseaudit::cli {
namespace {

std::optional<Date> since(const Arguments& arguments) {
    if (!arguments.has("from")) return std::nullopt;
    const auto date = parse_date(arguments.get("from"));
    if (!date) throw UsageError{"--from takes a date such as 2024-04-01"};
    return date;
}

void look_at(const std::string& path, record_maps::Sampling& sampling) {
    if (tables::file_kind(path) != tables::FileKind::csv) {
        throw Error{path + ": this is no CSV. Save each table as CSV, in UTF-8."};
    }
    std::ifstream in{path, std::ios::binary};
    tables::read_csv(in, path, sampling);
}

Exit map(const Arguments& arguments) {
    const auto from = since(arguments);
    const auto guesses = read_record_map(template_folder(arguments) + "/guesses/record-map.xml");
    record_maps::Sampling sampling;
    for (const auto& path : arguments.rest) look_at(path, sampling);
    const auto text = record_maps::guessed_map(sampling.samples, guesses, from);
    if (!arguments.has("out")) {
        std::cout << text;
        return done;
    }
    files::write_private(arguments.get("out"), text);
    std::cout << "Written to " << arguments.get("out")
              << ". Look through it: its comments say what to choose.\n";
    return done;
}

}  // namespace

Command cases_map_command() {
    return {.name = "cases map",
            .operands = "FILE…",
            .summary = "Writes a first record map for a case system's own CSV files.",
            .details =
                "Guesses from the headers which columns hold what: visits, supervision, chronology, case "
                "notes. A person "
                "looks through the map, chooses what its comments ask for, and keeps it beside the files; "
                "then 'run' and "
                "'cases' read them. It holds headers and codes, no names and no words of anybody. For "
                "example: caseaudit "
                "cases map visits.csv supervision.csv --from 2024-04-01 --out case-system.record-map.xml",
            .options = {{.name = "from",
                         .argument = "DATE",
                         .help = "Since when the files have every record; otherwise the map asks."},
                        {.name = "out", .argument = "FILE", .help = "Write the map here."},
                        templates_option()},
            .least_operands = 1,
            .most_operands = 100,
            .run = &map};
}

}  // namespace caseaudit::cli
