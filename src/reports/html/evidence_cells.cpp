#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <caseaudit/reports.hpp>

#include "aggregate/words.hpp"
#include "reports/html/embedded.hpp"
#include "reports/html/evidence_page.hpp"
#include "reports/html/parts.hpp"
#include "reports/svg/charts.hpp"
#include "reports/words.hpp"

/// The cells of a pack, each with its audits.
namespace caseaudit {
namespace {

using namespace reports;

const std::string& file_with(const std::vector<EvidencePart>& parts, int audit) {
    const auto after =
        std::ranges::upper_bound(parts, audit, {}, [](const EvidencePart& part) { return part.first; });
    return std::prev(after)->file;
}

std::string said_html(const SaidAlike& said, const std::string& question,
                      const std::vector<EvidencePart>& parts) {
    auto html = fmt::format("<p class=\"govuk-body measure\"><strong>{}, {}:</strong>", escaped(said.words),
                            counted(static_cast<int>(said.audits.size()), "audit"));
    for (const int audit : said.audits) {
        html += fmt::format(" <a class=\"govuk-link\" href=\"{}#{}-a{}\">{}</a>",
                            link_to(file_with(parts, audit)), question, audit, audit);
    }
    return html + "</p>\n";
}

std::string cell_html(const BehindCell& cell, const std::vector<EvidencePart>& parts) {
    const auto question = question_anchor(cell);
    auto html = fmt::format("<h3 class=\"govuk-heading-s\" id=\"{}\">{}: {}</h3>\n", cell_anchor(cell),
                            escaped(cell.team_name), counted(static_cast<int>(cell.audits()), "audit"));
    for (const auto& said : cell.said) html += said_html(said, question, parts);
    return html;
}

std::string cells_html(const std::vector<BehindCell>& cells, const std::vector<EvidencePart>& parts) {
    std::string html;
    std::string last;
    for (const auto& cell : cells) {
        const auto question = question_anchor(cell);
        if (question != last) {
            html += fmt::format(
                "<h2 class=\"govuk-heading-m\" id=\"{}\">{}</h2>\n<p class=\"govuk-body-s\">{}</p>\n",
                question, escaped(capitalised(cell.title)), escaped(cell.ask));
        }
        last = question;
        html += cell_html(cell, parts);
    }
    return html;
}

}  // namespace

std::string cell_anchor(const BehindCell& cell) { return team_anchor(question_anchor(cell), cell.team); }

std::string question_anchor(const BehindCell& cell) { return anchor(cell.question, cell.version); }

std::string evidence_cells_html(const EvidenceCells& page_of, const std::vector<EvidencePart>& parts) {
    auto data = object();
    set_evidence_audience(data, page_of.title);
    data.set("index", link_to(page_of.index));
    set_text(data, "before", link_to(page_of.before));
    set_text(data, "after", link_to(page_of.after));
    data.set("cells", cells_html(page_of.cells, parts));
    return page(data, embedded::evidence_cells);
}

}  // namespace caseaudit
