#include <spdlog/fmt/fmt.h>

#include <algorithm>

#include "aggregate/words.hpp"
#include "reports/kinds/kinds.hpp"
#include "reports/kinds/parts.hpp"
#include "reports/words.hpp"

namespace caseaudit::reports {
namespace {

/// "In 2 of 3 files", with no word of a grade.
PlainPoint counted_point(const Finding& finding, bool is_strength) {
    auto point = point_of(finding, is_strength);
    point.figure = part_cell(finding.count, finding.of);
    return point;
}

PlainTable said_table(const WorkerAudits& worker, bool are_strengths) {
    PlainTable table{are_strengths ? "done-well-audits" : "to-work-on-audits",
                     are_strengths ? "Done well, audit by audit" : "To work on, audit by audit",
                     {"What", "File", "Why"},
                     {}};
    for (const auto& letter : worker.letters) {
        for (const auto& point : are_strengths ? letter.strengths : letter.to_work_on)
            table.rows.push_back({point.text, {words_cell(letter.subject), words_cell(point.reason)}});
    }
    return table;
}

PlainSection said_section(const WorkerAudits& worker, bool are_strengths) {
    PlainSection section{are_strengths ? "done-well" : "to-work-on",
                         are_strengths ? "What is done well" : "What to work on"};
    for (const auto& finding : are_strengths ? worker.own.strengths : worker.own.findings)
        section.points.push_back(counted_point(finding, are_strengths));
    auto table = said_table(worker, are_strengths);
    if (!table.rows.empty()) section.tables.push_back(std::move(table));
    if (section.points.empty() && section.tables.empty()) {
        section.sentences.emplace_back(
            are_strengths ? "No completed audit says what is done well: talk about that in supervision."
                          : "No completed audit names anything to work on.");
    }
    return section;
}

PlainSection described_section(const WorkerAudits& worker) {
    PlainSection section{"described", "To be recorded"};
    for (const auto& letter : worker.letters) {
        for (const auto& point : letter.described)
            section.points.push_back({point.text, words_cell(letter.subject), point.reason});
    }
    section.sentences.emplace_back(
        section.points.empty() ? "Nothing was described to the auditors that the record does not show."
                               : "This was described to the auditors, and is not on the record. It does not "
                                 "count against the work: please "
                                 "record it.");
    return section;
}

PlainSection replies_section(const WorkerAudits& worker) {
    PlainSection section{"replies", "The worker's own words"};
    for (const auto& letter : worker.letters) {
        if (letter.reply)
            section.points.push_back({letter.reply->text, words_cell(letter.subject),
                                      fmt::format("Replied on {}", letter.reply->date)});
    }
    section.sentences.emplace_back(
        section.points.empty()
            ? "The worker has not replied to any of these audits yet. What they say is kept "
              "beside the audit, in their own words."
            : "What the worker says of an audit is kept beside it, and changes nothing in it.");
    return section;
}

std::vector<std::string> worker_opening(const WorkerAudits& worker) {
    std::vector<std::string> opening{
        "It is about the record and the work, not about a person. It holds no grade, and compares nobody "
        "with anybody.",
        what_was_audited(worker.own)};
    opening.insert(opening.end(), worker.known.begin(), worker.known.end());
    if (worker.own.drafts > 0) {
        opening.push_back(fmt::format(
            "{} not complete, and {} nothing here.",
            worker.own.drafts == 1 ? "1 audit is" : fmt::format("{} audits are", worker.own.drafts),
            worker.own.drafts == 1 ? "says" : "say"));
    }
    return opening;
}

}  // namespace

PlainReport worker_report(const WorkerAudits& worker) {
    auto report = begun(worker.own, "worker");
    report.restricted = true;
    report.audience_note = "It holds references to the worker and to case files, which are personal data.";
    report.opening = worker_opening(worker);
    report.sections.push_back(said_section(worker, true));
    report.sections.push_back(said_section(worker, false));
    report.sections.push_back(described_section(worker));
    report.sections.push_back(
        standing_section(worker.actions, *worker.own.as_of, files_by_audit(worker.audits)));
    report.sections.push_back(replies_section(worker));
    PlainSection which{"audits", "Which audits"};
    which.tables.push_back(audits_table(worker.audits));
    report.sections.push_back(std::move(which));
    return report;
}

}  // namespace caseaudit::reports
