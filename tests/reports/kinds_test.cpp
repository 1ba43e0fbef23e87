#include <doctest/doctest.h>

#include <algorithm>

#include "aggregate/followed.hpp"
#include "reports/made_reports.hpp"

namespace kinds_test {

using namespace made_reports;

TEST_CASE("Every report says for whom it is; only those to a team or a worker hold references") {
    for (const auto& report : all_kinds()) {
        CAPTURE(report.kind);
        const bool is_restricted = report.kind == "team" || report.kind == "worker";
        CHECK(report.restricted == is_restricted);
        CHECK(anywhere(report, "C-0004") == is_restricted);
        CHECK(!anywhere(report, "AUD-01"));
        CHECK(plain_html(report).find("For somebody") != std::string::npos);
        CHECK(plain_text(report).find("or somebody.") != std::string::npos);
    }
}

TEST_CASE("A team's report names no other team, strengths stand first") {
    auto team = oak();
    team.own.comments.front().comments.push_back({1, "Better than Team Elm, and Team Ash's."});
    const auto report = team_report(team);
    CHECK(!anywhere(report, "Team Elm"));
    CHECK(anywhere(report, "Better than [another team], and [another team]&#39;s.") == false);
    CHECK(plain_text(report).find("Better than [another team], and [another team]'s.") != std::string::npos);
    CHECK(report.sections.front().id == "strengths");
}

TEST_CASE("A team named by a common word takes no word out of a report's own sentences") {
    std::vector<CheckedAudit> audits;
    for (int number = 1; number <= 16; ++number)
        audits.push_back(made_up::audit(number, number % 4 == 0   ? "Supervision"
                                                : number % 4 == 1 ? "Court"
                                                                  : "Team Oak"));
    const auto checked = countable(std::move(audits)).audits;
    TeamAudits team{"Team Oak", {}, {}, pack_of(checked), {}};
    for (const auto& one : checked) {
        if (one.audit.team == "Team Oak") team.audits.push_back(one);
    }
    team.audits.front().audit.actions.front().what = "Ask Court for the order that the court made.";
    team.own = pack_of(team.audits);
    team.own.comments.front().comments.push_back({1, "Supervision was late, court dates were missed."});
    team.actions = followed_in(team.audits);
    const auto text = plain_text(team_report(team));
    CHECK(text.find("No supervision on file") != std::string::npos);
    CHECK(text.find(": Supervision.") != std::string::npos);
    CHECK(text.find("Ask [another team] for the order that the court made.") != std::string::npos);
    CHECK(text.find("[another team] was late, court dates were missed.") != std::string::npos);
}

TEST_CASE("Feedback to a worker holds no grade, and the worker's own words") {
    const auto report = worker_report(worker());
    for (const char* grade :
         {"Outstanding", "Requires improvement", "Inadequate", "below Good", "Good or better"})
        CHECK(!anywhere(report, grade));
    CHECK(report.sections.front().id == "done-well");
    CHECK(anywhere(report, "I do not agree."));
}

TEST_CASE("Partners get nothing that anybody wrote") {
    const auto report = partners_report(partners());
    for (const auto& checked_audit : checked()) {
        for (const auto& comment : checked_audit.audit.comments)
            CHECK(!anywhere(report, comment.text.substr(0, 12)));
        for (const auto& action : checked_audit.audit.actions)
            CHECK(!anywhere(report, action.what.substr(1)));
    }
}

TEST_CASE("Judgements are counted for partners, never a percentage") {
    for (const auto& section : partners_report(partners()).sections) {
        for (const auto& table : section.tables) {
            const bool has_percent =
                std::ranges::find(table.columns, "Per cent of those counted") != table.columns.end();
            CHECK(has_percent == (table.id == "facts"));
        }
    }
}

TEST_CASE("Of many teams a page has how many are rated how") {
    std::vector<CheckedAudit> audits;
    for (int number = 1; number <= 16; ++number)
        audits.push_back(made_up::audit(number, fmt::format("Team {}", number % 8).c_str()));
    const auto report = leadership_report(pack_of(countable(std::move(audits)).audits));
    const auto figures = of_values(report);
    CHECK(figures.at("facts / 0 management oversight / teams red") == "8");
    CHECK(figures.at("facts / 0 management oversight / teams not rated") == "0");
    CHECK(!anywhere(report, "Team 3"));
}

TEST_CASE("A gate or what law asks for is never proposed for leaving out") {
    std::vector<CheckedAudit> audits;
    for (int number = 8; number <= 37; ++number) audits.push_back(made_up::audit(number, "Team Oak"));
    ProcessAudits made;
    made.audits = countable(std::move(audits)).audits;
    made.whole = made.complete = pack_of(made.audits);
    made.areas = made_up::areas();
    const auto at = "fact-questions / 0 supervision on file / does it tell files apart?";
    CHECK(of_values(audit_process_report(made)).at(at) ==
          "all 30 answers are the same: could it be left out?");
    made.statutory = {"supervision.on-file"};
    CHECK(of_values(audit_process_report(made)).at(at).starts_with("all 30 answers are the same; kept"));
    made.audits.pop_back();
    made.whole = made.complete = pack_of(made.audits);
    CHECK(of_values(audit_process_report(made)).at(at) == "fewer than 30 answers");
}

TEST_CASE("Who received which report is counted, and named only when asked for") {
    auto made = process();
    CHECK(anywhere(audit_process_report(made), "Not known: these audits come from files."));
    HistoryLine line;
    line.day = made_up::day("2013-07-02");
    line.who = "W-012";
    line.what = "reported";
    line.note = "report qa-meeting, 16 audits";
    made.history = {line, line};
    made.history->back().who = "W-099";
    const auto counted = audit_process_report(made);
    CHECK(of_values(counted).at("readers-table / 0 report qa-meeting / people") == "2");
    CHECK(!anywhere(counted, "W-099"));
    made.names_readers = true;
    const auto named = audit_process_report(made);
    CHECK(named.restricted);
    CHECK(of_values(named).at("readers-table / 0 report qa-meeting / who") == "w-012 and w-099");
}

TEST_CASE("Where there is nothing there are words") {
    const auto drafts = some([](const CheckedAudit& one) { return one.is_draft(); });
    for (const auto& audits : {drafts, std::vector<CheckedAudit>{}, std::vector{checked().front()}}) {
        auto pack = pack_of(audits);
        if (!pack.as_of) pack.as_of = made_up::day("2013-07-31");
        const TeamAudits team{"Team Oak", audits, pack, pack, {}};
        ProcessAudits made;
        made.audits = audits;
        made.whole = made.complete = pack;
        made.areas = made_up::areas();
        for (const auto& report : {leadership_report(pack), team_report(team), audit_process_report(made),
                                   worker_report({"W-012", {}, audits, pack, {}, {}}),
                                   partners_report(partner_pack(columns_of(audits), pack, {}))}) {
            CAPTURE(report.kind);
            CHECK(plain_text(report).find("nan") == std::string::npos);
            CHECK(of_page(plain_html(report)) == of_values(report));
            for (const auto& section : report.sections) {
                CAPTURE(section.id);
                CHECK(section.sentences.size() + section.points.size() + section.tables.size() > 0);
            }
        }
    }
}

}  // namespace kinds_test
