#include <caseaudit/codebook_files.hpp>
#include <caseaudit/error.hpp>

#include "cli/all_commands.hpp"
#include "cli/output.hpp"
#include "cli/themes/codebooks.hpp"

namespace caseaudit::cli {
namespace {

std::string converted(const Codebook& codebook, const std::string& form) {
    if (form == "tsv") return codebook_to_tsv(codebook);
    return form == "quanteda" ? codebook_to_quanteda(codebook) : write_codebook(codebook);
}

Exit convert(const Arguments& arguments) {
    if (!arguments.has("to")) throw UsageError{"themes convert: say --to xml, tsv or quanteda"};
    const auto text = converted(read_any_codebook(arguments.rest.front()), arguments.get("to"));
    write_or_print(arguments, text);
    return done;
}

}  // namespace

Command themes_convert_command() {
    return {
        .name = "themes convert",
        .operands = "FILE",
        .summary = "Writes a codebook of themes in another form.",
        .details =
            "FILE is a codebook as .xml, as .tsv (a spreadsheet's columns theme, title, tier, kind, text), "
            "or as .yml (a "
            "dictionary of the R package quanteda). What a form cannot say is left out: a dictionary has no "
            "cues, "
            "definitions or examples; its gaps are written out; and its key 'exclude' is for you to "
            "subtract. A theme "
            "that comes without a definition says 'To be written.' For example: caseaudit themes convert "
            "--to tsv "
            "--out codebook.tsv codebook.xml",
        .options = {{.name = "to",
                     .argument = "FORM",
                     .help = "xml, tsv or quanteda.",
                     .words = {"xml", "tsv", "quanteda"}},
                    {.name = "out", .argument = "FILE", .help = "Write it there, else to standard output."}},
        .least_operands = 1,
        .most_operands = 1,
        .run = &convert};
}

}  // namespace caseaudit::cli
