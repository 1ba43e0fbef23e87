
#include "cli/all_commands.hpp"
#include "cli/numbers.hpp"
#include "cli/places.hpp"
#include "cli/report/audits.hpp"
#include "cli/report/kinds.hpp"
#include "reports/kinds/kinds.hpp"

namespace caseaudit::cli {
namespace {

constexpr const char* partners_command = "report partners";
constexpr int most_suppressed = 1000;

int number_of(const Arguments& arguments, const std::string& option, int otherwise, int least) {
    if (!arguments.has(option)) return otherwise;
    const auto text = arguments.get(option);
    const auto number = number_in(text);
    if (!number || *number < least || *number > most_suppressed)
        throw UsageError{fmt::format("--{} '{}' is not a whole number from {} to {}", option, text, least,
                                     most_suppressed)};
    return *number;
}

/// What is shown as 0 is 0.
void check_rounding(const statistics::DisclosureRule& rule) {
    const auto smallest = rule.most_hidden + 1;
    const auto to_zero = (rule.rounded_to - 1) / 2;
    if (smallest > to_zero) return;
    throw UsageError{
        fmt::format("--round-to {} would show counts from {} to {} as 0, which are not: --suppress-up-to {}, "
                    "or round to the "
                    "nearest {} at most",
                    rule.rounded_to, smallest, to_zero, to_zero, 2 * smallest)};
}

Exit report_to_partners(const Arguments& arguments) {
    statistics::DisclosureRule rule;
    rule.most_hidden = number_of(arguments, "suppress-up-to", 5, 0);
    rule.rounded_to = number_of(arguments, "round-to", 5, 1);
    check_rounding(rule);
    rule.shows_zeros = arguments.get("zeros", "show") == "show";
    const TemplateFolder templates{template_folder(arguments)};
    auto read = report_audits(arguments, partners_command, templates);
    const auto options = kind_pack_options(arguments, "Case file audits: figures for partners",
                                           "partners of the council", read.selection);
    const auto columns = read.are_packed() ? std::move(read.columns) : columns_of(read.audits);
    const auto pack = qa_pack(columns, templates.practice_areas(), options);
    write_report(reports::partners_report(partner_pack(columns, pack, rule)), arguments, partners_command);
    return read.exit();
}

constexpr const char* partners_details =
    "Counts of files by question, team and grade, for those outside the council. Counts from 1 to 5 are "
    "suppressed "
    "('c'), and others where they would give one away; the rest is rounded to the nearest 5; a zero is shown "
    "as it is. "
    "A question that is asked only after a certain answer to another is shown only where the other is shown "
    "whole. "
    "Percentages are of what is shown. No comment, action or other words are in it. AUDITS are audits or "
    "folders of "
    "them; without them those of the store.\n\n"
    "  caseaudit report partners --suppress-up-to 7 --format xlsx --out partners.xlsx audits/";

}  // namespace

Command report_partners_command() {
    return {.name = "report partners",
            .operands = "AUDITS…",
            .summary = "Figures for partners, with small counts suppressed.",
            .details = partners_details,
            .options = kind_options(
                {{"suppress-up-to", "N", "suppress counts from 1 to N: 5 unless said; 0 suppresses none"},
                 {"round-to", "N", "round other counts to the nearest N: 5 unless said; 1 does not round"},
                 {"zeros",
                  "WHAT",
                  "show (the default) or suppress them as small counts",
                  false,
                  {"show", "suppress"}}}),
            .least_operands = 0,
            .most_operands = static_cast<std::size_t>(-1),
            .run = &report_to_partners};
}

}  // namespace caseaudit::cli
