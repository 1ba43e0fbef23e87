#include "reports/made_reports.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <pugixml.hpp>

#include "aggregate/followed.hpp"

namespace made_reports {

const std::vector<CheckedAudit>& checked() {
    static const auto audits = countable(made_up::review()).audits;
    return audits;
}

QaPack pack_of(const std::vector<CheckedAudit>& audits) {
    QaOptions options;
    options.title = "A report";
    options.audience = "somebody";
    return qa_pack(audits, made_up::areas(), options);
}

std::vector<CheckedAudit> some(const std::function<bool(const CheckedAudit&)>& wanted) {
    std::vector<CheckedAudit> all;
    std::ranges::copy_if(checked(), std::back_inserter(all), wanted);
    return all;
}

namespace {

std::vector<CheckedAudit> of_team(const std::string& team) {
    return some([&](const CheckedAudit& one) { return one.audit.team == team; });
}

}  // namespace

TeamAudits oak() {
    TeamAudits team{"Team Oak", of_team("Team Oak"), {}, pack_of(checked()), {}};
    team.own = pack_of(team.audits);
    team.actions = followed_in(team.audits);
    return team;
}

WorkerAudits worker() {
    WorkerAudits made{"W-012", {"The case files name this worker for C-0001 and C-0004."}, {}, {}, {}, {}};
    made.audits = some([](const CheckedAudit& one) {
        return one.audit.subject == "C-0001" || one.audit.subject == "C-0004";
    });
    made.audits.front().audit.worker_reply = {made_up::day("2013-07-01"), "I do not agree."};
    made.own = pack_of(made.audits);
    for (const auto& one : made.audits)
        made.letters.push_back(letter_to(Colleague::worker, one.audit, *one.audit_template));
    made.actions = followed_in(made.audits);
    return made;
}

ProcessAudits process() {
    ProcessAudits made;
    made.audits = checked();
    made.whole = pack_of(checked());
    made.complete = pack_of(some([](const CheckedAudit& one) { return !one.is_draft(); }));
    made.areas = made_up::areas();
    made.actions = followed_in(checked());
    made.plan = {{"Team Oak", "supervision", Month{std::chrono::year{2013}, std::chrono::June}, 5}};
    return made;
}

PartnerPack partners() { return partner_pack(columns_of(checked()), pack_of(checked()), {}); }

std::vector<PlainReport> all_kinds() {
    return {leadership_report(pack_of(checked())), team_report(oak()), worker_report(worker()),
            partners_report(partners()), audit_process_report(process())};
}

bool anywhere(const PlainReport& report, const std::string& words) {
    return plain_text(report).find(words) != std::string::npos ||
           plain_html(report).find(words) != std::string::npos ||
           plain_csv(report).find(words) != std::string::npos ||
           plain_json(report).find(words) != std::string::npos;
}

std::string lowered(std::string text) {
    for (auto& c : text) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    return text;
}

std::string place(const std::string& table, const std::string& row, std::size_t at,
                  const std::string& column) {
    return lowered(fmt::format("{} / {} {} / {}", table, at, row, column));
}

Figures of_values(const PlainReport& report) {
    Figures figures;
    for (const auto& section : report.sections) {
        for (const auto& table : section.tables) {
            for (std::size_t at = 0; at < table.rows.size(); ++at) {
                const auto& row = table.rows[at];
                REQUIRE(row.cells.size() + 1 == table.columns.size());
                for (std::size_t i = 0; i < row.cells.size(); ++i)
                    figures[place(table.id, row.title, at, table.columns[i + 1])] =
                        lowered(in_words(row.cells[i]));
            }
        }
    }
    return figures;
}

namespace {

std::string text_in(const pugi::xml_node& node) {
    std::string text;
    for (const auto& found : node.select_nodes(".//text()")) text += found.node().value();
    return text;
}

}  // namespace

Figures of_page(const std::string& html) {
    pugi::xml_document page;
    REQUIRE(page.load_string(html.c_str() + 16, pugi::parse_default | pugi::parse_ws_pcdata));
    Figures figures;
    for (const auto& found : page.select_nodes("//table")) {
        const auto table = found.node();
        std::vector<std::string> columns;
        for (const auto& head : table.select_nodes("./thead/tr/th")) columns.push_back(text_in(head.node()));
        std::size_t at = 0;
        for (const auto& row : table.select_nodes("./tbody/tr")) {
            std::size_t column = 0;
            for (const auto& cell : row.node().select_nodes("./td"))
                figures[place(table.attribute("id").value(), text_in(row.node().child("th")), at,
                              columns.at(++column))] = lowered(text_in(cell.node()));
            ++at;
        }
    }
    return figures;
}

}  // namespace made_reports
