#include "reports/kinds/parts.hpp"

#include <spdlog/fmt/fmt.h>

#include <algorithm>

#include "aggregate/words.hpp"
#include "reports/words.hpp"

namespace caseaudit::reports {
namespace {

constexpr const char* nothing_found = "Nothing was found not met or below Good.";
constexpr const char* no_strengths = "Nothing was met, or Good or better, in more than half of the files.";

std::string counts_by_grade(const std::array<int, 4>& counts) {
    std::vector<std::string> parts;
    for (std::size_t i = counts.size(); i-- > 0;)
        parts.push_back(fmt::format("{} {}", counts.at(i), title_of(static_cast<Grade>(i))));
    return listed(parts);
}

}  // namespace

PlainPoint point_of(const Finding& finding, bool is_strength) {
    const bool is_fact = finding.measure == Measure::fact;
    PlainPoint point{finding.text};
    point.figure = is_fact ? share_cell(finding.count, finding.of, finding.most_percent)
                           : part_cell(finding.count, finding.of);
    if (!is_fact) point.figure.rating = said_of(finding, is_strength);
    if (!is_strength) point.note = note(finding);
    return point;
}

std::string what_was_audited(const QaPack& pack) {
    auto what = fmt::format("{}; {} in {}: {}.", audits_counted(pack), counted(pack.files, "file"),
                            counted(static_cast<int>(pack.teams.size()), "team"), kind_titles(pack));
    if (pack.audit_period) what += fmt::format(" Period audited: {}.", spoken_period(*pack.audit_period));
    if (pack.as_of) what += fmt::format(" Date of this report: {}.", *pack.as_of);
    return what;
}

PlainReport begun(const QaPack& pack, const char* kind) {
    PlainReport report;
    report.kind = kind;
    report.title = pack.title;
    report.audience = pack.audience;
    report.as_of = pack.as_of;
    report.opening = {what_was_audited(pack)};
    report.opening.insert(report.opening.end(), pack.selection.begin(), pack.selection.end());
    return report;
}

PlainSection findings_section(const std::vector<Finding>& findings, bool are_strengths, std::size_t most) {
    PlainSection section{are_strengths ? "strengths" : "findings", are_strengths ? "Strengths" : "Findings"};
    for (std::size_t i = 0; i < std::min(most, findings.size()); ++i)
        section.points.push_back(point_of(findings[i], are_strengths));
    if (findings.empty()) section.sentences.emplace_back(are_strengths ? no_strengths : nothing_found);
    return section;
}

std::vector<std::string> grade_sentences(const Grades& grades) {
    if (grades.complete == 0)
        return {"Not scored: there is no completed audit, and drafts are never graded."};
    std::vector<std::string> sentences{grades_words(grades)};
    sentences.push_back(fmt::format("Computed: {}.", counts_by_grade(grades.computed)));
    if (grades.not_stated < grades.complete) {
        sentences.push_back(fmt::format("Stated by the auditors: {}; {} not stated.",
                                        counts_by_grade(grades.stated), grades.not_stated));
    }
    for (const auto& gate : grades.gates) sentences.push_back(gate_words(gate) + ".");
    return sentences;
}

PlainSection limits_section(const QaPack& pack) {
    PlainSection section{"limits", "What may not be made of this"};
    section.sentences.push_back(pack.sample);
    section.sentences.emplace_back(
        "Facts and judgements are two ledgers and are never averaged; every figure shows what it is made "
        "of.");
    for (const auto& words : {not_asked_words(pack), superseded_words(pack)}) {
        if (!words.empty()) section.sentences.push_back(words);
    }
    if (!pack.not_checked.empty()) {
        section.sentences.push_back(
            fmt::format("{} could not be checked in all files, since the source does not carry it: that is "
                        "not the same as not done.",
                        counted(static_cast<int>(pack.not_checked.size()), "question")));
    }
    section.sentences.emplace_back(
        "It is about files and practice, not about people: nobody is ranked by it.");
    return section;
}

}  // namespace caseaudit::reports
