#include "cli/all_commands.hpp"
#include "cli/places.hpp"
#include "cli/report/audits.hpp"
#include "cli/report/kinds.hpp"
#include "cli/report/sample.hpp"
#include "reports/kinds/kinds.hpp"

namespace caseaudit::cli {
namespace {

constexpr const char* leadership = "report leadership";

Exit report_to_leaders(const Arguments& arguments) {
    const TemplateFolder templates{template_folder(arguments)};
    auto read = report_audits(arguments, leadership, templates);
    auto options = kind_pack_options(arguments, "Audits on one page", "the leadership team", read.selection);
    set_drawn(options, arguments);
    options.followed = follow_store(arguments, leadership, options.as_of, read);
    const auto pack = pack_of(read, templates, options);
    write_report(reports::leadership_report(pack), arguments, leadership);
    return read.exit();
}

constexpr const char* leadership_details =
    "AUDITS are audits (*.audit.xml) or folders of them; without them those of the store. One A4 page: three "
    "findings, three strengths, both ledgers by practice area and team with their ratings in words, grades, "
    "actions "
    "and "
    "what is overdue, and what may not be made of it. Of more than five teams it says how many have each "
    "rating. It "
    "carries no reference to a child, worker or auditor.\n\n"
    "  caseaudit report leadership --format html --out one-page.html audits/";

}  // namespace

Command report_leadership_command() {
    return {.name = "report leadership",
            .operands = "AUDITS…",
            .summary = "One page for the leadership team.",
            .details = leadership_details,
            .options = kind_options({drawn_option(), population_option()}),
            .least_operands = 0,
            .most_operands = static_cast<std::size_t>(-1),
            .run = &report_to_leaders};
}

}  // namespace caseaudit::cli
